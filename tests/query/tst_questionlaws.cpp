// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every question, whatever it asks: on both engines, over the hand-made shop.
#include "reports/shopplace.h"
#include "semantic/semanticmodel.h"
#include "support/print.h"
#include "support/verify.h"
#include "warehouse/askedquestion.h"

#include <QTest>

#include <optional>
#include <random>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Viewer viewer{u"analyst"_s, {}};
constexpr int rounds = 25;

// Some of the names, in any order, the same for every run.
QStringList someOf(QStringList names, std::mt19937 &chance)
{
    QStringList chosen;
    for (int left = int(chance() % 4); left > 0 && !names.isEmpty(); --left)
        chosen += names.takeAt(int(chance() % quint64(names.size())));
    return chosen;
}

// The sum of what each series was on the day; none: nothing is known yet.
std::optional<qint64> stockOn(const Shop &shop, QDate day)
{
    std::map<std::pair<qint64, qint64>, Shop::Stock> last;
    for (const auto &row : shop.stock) {
        auto &known = last[{row.product, row.store}];
        if (row.day <= day && (!known.day.isValid() || row.day > known.day))
            known = row;
    }
    std::optional<qint64> sum;
    for (const auto &[series, row] : last) {
        if (row.day.isValid())
            sum = sum.value_or(0) + row.closing;
    }
    return sum;
}

// A row's members and the one number in `column`, by the text of the members.
std::map<QString, Value> cellsOf(const ResultSet &rows, int members, int column)
{
    std::map<QString, Value> cells;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        QStringList key;
        for (int i = 0; i < members; ++i)
            key += rows.isNull(row, i) ? u"NULL"_s : toText(rows.value(row, i));
        if (!rows.isNull(row, column))
            cells[key.join(u'|')] = rows.value(row, column);
    }
    return cells;
}

} // namespace

class TestQuestionLaws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql})
            m_places[engine] = std::make_unique<ShopPlace>(engine);
    }
    void cleanupTestCase() { m_places.clear(); }

    // Sums that one fact brings are not multiplied by the rows of another, and none is lost.
    void twoFactsAnswerTogetherAsEachAlone_data()
    {
        QTest::addColumn<QStringList>("by");
        QTest::newRow("category and month") << QStringList{u"product.category"_s, u"date.month"_s};
        QTest::newRow("city, year and month") << QStringList{u"store.city"_s, u"date.year"_s, u"date.month"_s};
        QTest::newRow("everything") << QStringList{};
        QTest::newRow("supplier") << QStringList{u"supplier.supplier_name"_s};
    }

    void twoFactsAnswerTogetherAsEachAlone()
    {
        QFETCH(QStringList, by);
        const QStringList measures{u"revenue"_s, u"stock"_s, u"units_received"_s, u"receipts"_s,
                                   u"stock_value"_s};
        const QuestionPeriod period{QDate(2025, 8, 15), QDate(2025, 12, 31), {}};
        for (const auto &[engine, place] : m_places) {
            const auto together = ask(*place, {.measures = measures, .by = by, .period = period});
            QVERIFY(together.answer.rows->rowCount() > 0);
            for (int i = 0; i < int(measures.size()); ++i) {
                const auto alone = ask(*place, {.measures = {measures.at(i)}, .by = by, .period = period});
                const int members = int(by.size());
                QCOMPARE(cellsOf(*together.answer.rows, members, members + i),
                         cellsOf(*alone.answer.rows, members, members));
            }
        }
    }

    // Splitting never changes a total: of sums by anything, of stock by anything but days.
    void aSplitAddsUpToItsTotal()
    {
        std::mt19937 chance(20251231);
        const QStringList places{u"product.category"_s, u"product.department"_s, u"product.product_status"_s,
                                 u"store.city"_s,       u"store.store_type"_s,   u"supplier.supplier_name"_s};
        const QStringList days{u"date.year"_s, u"date.quarter"_s, u"date.month"_s};
        for (int round = 0; round < rounds; ++round) {
            const bool hasStock = round % 2 == 0;
            Question question{
                .measures = {hasStock ? u"stock"_s : u"units_received"_s, u"revenue"_s, u"margin"_s},
                .by = someOf(hasStock ? places : places + days, chance)};
            question.period = {QDate(2025, 9, 1).addDays(int(chance() % 60)),
                               QDate(2025, 12, 31).addDays(-int(chance() % 40)),
                               {}};
            question.hasTotals = true;
            if (chance() % 2 == 0)
                question.where = {
                    .kind = Filter::Kind::Is, .field = u"store.country"_s, .values = {u"France"_s}};
            for (const auto &[engine, place] : m_places)
                expectSumsOfTotals(ask(*place, question), question);
        }
    }

    // Counted by a loop over the rows: of each product in each store the last one at or before the end of the
    // month.
    void stockOfAMonthIsTheLastOfEachSeries()
    {
        std::mt19937 chance(7);
        const auto shop = handMadeShop();
        for (int round = 0; round < rounds; ++round) {
            Question question{.measures = {u"stock"_s}, .by = {u"date.month"_s}};
            const auto from = QDate(2025, 8, 20).addDays(int(chance() % 100));
            const auto to = std::min(from.addDays(int(chance() % 90)), QDate(2025, 12, 31));
            question.period = {from, to, {}};
            std::map<QString, Value> expected;
            for (int month = from.month(); month <= to.month(); ++month) {
                const auto end = std::min(to, QDate(2025, month, 1).addMonths(1).addDays(-1));
                if (const auto stock = stockOn(shop, end))
                    expected[QString::number(month)] = Quantity::fromUnits(*stock);
            }
            for (const auto &[engine, place] : m_places)
                QCOMPARE(cellsOf(*ask(*place, question).answer.rows, 1, 1), expected);
        }
    }

    void totalsAreCountedAtTheirOwnGrain()
    {
        for (const auto &[engine, place] : m_places) {
            Question question{
                .measures = {u"customers"_s, u"margin_rate"_s, u"stock"_s},
                .by = {u"store.store_name"_s},
                .having = {.kind = Filter::Kind::Above, .field = u"margin_rate"_s, .values = {u"50"_s}}};
            question.hasTotals = true;
            const auto split = ask(*place, question);
            const auto whole = ask(*place, {.measures = question.measures});
            QCOMPARE(split.totals.size(), size_t(4));
            QVERIFY(isNull(split.totals[0]));
            for (int i = 0; i < 3; ++i)
                QCOMPARE(split.totals[size_t(i + 1)], whole.answer.rows->value(0, i));
        }
    }

    // What is made of measures is made of the total's own; what is made of dimensions splits like others.
    void whatIsMadeIsCountedAtItsOwnGrain()
    {
        const std::vector<MadeField> made{
            {.name = u"each"_s, .expression = u"revenue / receipts"_s},
            {.name = u"net"_s, .expression = u"revenue - returns_value"_s},
            {.name = u"band"_s,
             .expression = u"case when product.cost_price < 3 then 'low' else 'high' end"_s}};
        for (const auto &[engine, place] : m_places) {
            Question question{.made = made, .measures = {u"each"_s, u"net"_s, u"stock"_s}, .by = {u"band"_s}};
            question.hasTotals = true;
            const auto split = ask(*place, question);
            const auto whole = ask(*place, {.made = made, .measures = question.measures});
            QCOMPARE(split.answer.rows->rowCount(), qint64(2));
            for (int i = 0; i < 3; ++i)
                QCOMPARE(split.totals[size_t(i + 1)], whole.answer.rows->value(0, i));
            question.measures = QStringList{u"net"_s, u"stock"_s, u"lines"_s};
            expectSumsOfTotals(ask(*place, question), question);
            question.top = {.count = 1, .of = u"band"_s, .by = u"each"_s};
            question.measures += u"each"_s;
            const auto best = ask(*place, question);
            QCOMPARE(best.others, qint64(1));
            QCOMPARE(best.totals[4], whole.answer.rows->value(0, 0));
        }
    }

    // Members without figures are further rows; those with some stay as they are, and so do totals.
    void allMembersAddRowsAndNothingElse()
    {
        for (const auto &[engine, place] : m_places) {
            Question question{.measures = {u"revenue"_s, u"customers"_s},
                              .by = {u"product.product_name"_s, u"store.city"_s, u"date.month"_s}};
            question.period = {QDate(2025, 11, 20), QDate(2025, 12, 31), {}};
            question.hasTotals = true;
            const auto some = ask(*place, question);
            question.members = Question::Members::All;
            const auto all = ask(*place, question);
            QCOMPARE(all.answer.rows->rowCount(), qint64(24 * 6 * 2)); // one store is in no known city
            QVERIFY(some.answer.rows->rowCount() < all.answer.rows->rowCount());
            QCOMPARE(all.totals, some.totals);
            for (const int column : {3, 4})
                QCOMPARE(cellsOf(*all.answer.rows, 3, column), cellsOf(*some.answer.rows, 3, column));
        }
    }

    // A question without others is the whole in itself.
    void othersAndTheBestAreEverything()
    {
        for (const auto &[engine, place] : m_places) {
            Question question{.measures = {u"revenue"_s, u"stock"_s}, .by = {u"product.category"_s}};
            question.hasTotals = true;
            question.top = {.count = 2, .of = u"product.category"_s, .by = u"revenue"_s};
            const auto answered = ask(*place, question);
            QCOMPARE(answered.others, qint64(1));
            QCOMPARE(answered.answer.rows->rowCount(), qint64(3));
            expectSumsOfTotals(answered, question);
            question.windows = {{.kind = WindowWish::Kind::Share, .of = u"revenue"_s}};
            QVERIFY(sharesOf(*ask(*place, question).answer.rows, 3) < 10000); // of everything, not of the best
            question.windows.clear();
            question.top.count = 4;
            QCOMPARE(ask(*place, question).others, qint64(0));
            question.top = {.count = 1, .of = u"product.category"_s, .by = u"revenue"_s, .hasOthers = false};
            QCOMPARE(ask(*place, question).answer.rows->rowCount(), qint64(1));
        }
    }

    // In the last days of the year some products have stock and no sales.
    void membersOfAnotherFactAreAmongTheOthers()
    {
        for (const auto &[engine, place] : m_places) {
            Question question{.measures = {u"revenue"_s, u"stock"_s}, .by = {u"product.product_name"_s}};
            question.period = {QDate(2025, 12, 25), QDate(2025, 12, 31), {}};
            question.hasTotals = true;
            const auto all = ask(*place, question);
            question.top = {.count = 1000, .of = u"product.product_name"_s, .by = u"revenue"_s};
            const auto best = ask(*place, question);
            QCOMPARE(best.others, qint64(1));
            QVERIFY(best.answer.rows->rowCount() < all.answer.rows->rowCount());
            QVERIFY(best.answer.rows->isNull(best.answer.rows->rowCount() - 1, 1)); // none of them was sold
            expectSumsOfTotals(best, question);
        }
    }

    // What was there at first or came in: either may be missing.
    void availableUnitsAddUp()
    {
        for (const auto &[engine, place] : m_places) {
            Question question{.measures = {u"units_available"_s}, .by = {u"product.product_name"_s}};
            question.period = {QDate(2025, 6, 1), QDate(2025, 12, 31), {}};
            question.hasTotals = true;
            expectSumsOfTotals(ask(*place, question), question);
        }
    }

    void daysOfConditionsAreShown()
    {
        Question question{.measures = {u"revenue"_s}};
        question.where = {.kind = Filter::Kind::All,
                          .parts = {{.kind = Filter::Kind::During,
                                     .field = u"date.month"_s,
                                     .period = QuestionPeriod{{}, {}, u"last-28-days"_s}},
                                    {.kind = Filter::Kind::Has,
                                     .field = u"customer"_s,
                                     .fact = u"sales"_s,
                                     .period = QuestionPeriod{{}, {}, u"last-12-full-months"_s}}}};
        question.questions = {{.name = u"best"_s, .measures = {u"revenue"_s}}};
        question.questions.front().period = QuestionPeriod{{}, {}, u"last-full-month"_s};
        const auto answered = ask(*m_places[Engine::Sqlite], question);
        QCOMPARE(answered.conditions, (QStringList{u"Month: 4 Dec–31 Dec 2025"_s, u"Sales: 1 Jan–31 Dec 2025"_s,
                                                   u"best: 1 Dec–31 Dec 2025"_s}));
    }

    void rowsThatDoNotFitTogetherAreRefused()
    {
        Question question{.questions = {{.name = u"a"_s, .measures = {u"revenue"_s}},
                                        {.name = u"b"_s, .measures = {u"units"_s}},
                                        {.name = u"c"_s, .measures = {u"revenue"_s}, .by = {u"store.city"_s}}}};
        const auto said = [&](const QStringList &names) {
            question.rowsOf.of = names;
            const auto answered = answer(*m_places[Engine::Sqlite]->warehouse, question, m_model, viewer, {});
            return answered ? QString() : answered.error().message;
        };
        QVERIFY2(said({u"a"_s, u"b"_s}).contains(u"Column 1 of “a” is “revenue” and of “b” “units”"),
                 qPrintable(said({u"a"_s, u"b"_s})));
        QVERIFY(said({u"a"_s, u"c"_s}).contains(u"“a” has 1 columns and “c” has 2"));
        QVERIFY(said({u"a"_s, u"d"_s}).contains(u"There is no question “d”"));
        QCOMPARE(said({u"a"_s, u"a"_s}), QString());
    }

    void relativePeriodsAreShownAsDays()
    {
        Question question{.measures = {u"revenue"_s}};
        question.period = {{}, {}, u"last-full-quarter"_s};
        question.compare = Question::Compare::PreviousPeriod;
        const auto answered = ask(*m_places[Engine::Sqlite], question);
        QCOMPARE(answered.period, u"1 Oct–31 Dec 2025"_s);
        QCOMPARE(answered.before, u"1 Jul–30 Sep 2025"_s);
        QCOMPARE(answered.titles, (QStringList{u"Revenue"_s, u"Revenue before"_s, u"Revenue: difference"_s,
                                               u"Revenue: change in %"_s}));
    }

private:
    static qint64 sharesOf(const ResultSet &rows, int column)
    {
        qint64 sum = 0;
        for (qint64 row = 0; row < rows.rowCount(); ++row)
            sum += rows.number(row, column);
        return sum;
    }
    QuestionAnswer ask(const ShopPlace &place, const Question &question) const
    {
        auto asked = answer(*place.warehouse, question, m_model, viewer, {});
        if (!asked)
            qFatal("%s %s", qPrintable(asked.error().message), qPrintable(asked.error().detail));
        return std::move(*asked);
    }

    static void expectSumsOfTotals(const QuestionAnswer &answered, const Question &question)
    {
        const auto &rows = *answered.answer.rows;
        for (int column = int(question.by.size()); column < rows.columnCount(); ++column) {
            qint64 sum = 0;
            for (qint64 row = 0; row < rows.rowCount(); ++row)
                sum += rows.number(row, column);
            ResultSetBuilder whole({rows.column(column)});
            whole.append(0, answered.totals[size_t(column)]);
            whole.endRow();
            const auto total = std::move(whole).finish();
            QVERIFY2(total.number(0, 0) == sum,
                     qPrintable(question.by.join(u' ') + u' ' + rows.column(column).name));
        }
    }

    SemanticModel m_model;
    std::map<Engine, std::unique_ptr<ShopPlace>> m_places;
};

QTEST_GUILESS_MAIN(TestQuestionLaws)
#include "tst_questionlaws.moc"
