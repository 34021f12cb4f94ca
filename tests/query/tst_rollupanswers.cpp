// SPDX-License-Identifier: GPL-3.0-or-later
// Answers from rollups are those from the facts: random questions over the hand-made shop, on both engines.
#include "database/transaction.h"
#include "query/question/questionjson.h"
#include "query/randomquestions.h"
#include "reports/shopplace.h"
#include "rollups/linecolumns.h"
#include "rollups/rollupupkeep.h"
#include "support/print.h"
#include "support/verify.h"
#include "warehouse/askedquestion.h"

#include <QJsonDocument>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Viewer viewer{u"analyst"_s, {}};
constexpr int questions = 1000;
constexpr int fewestServed = questions / 4; // else the law speaks of nothing
constexpr int fewestOfColumns = questions / 4;
constexpr int mostRefused = questions / 20; // such as stock of days or other things

QString shownText(const QuestionAnswer &answered)
{
    QString text = printRows(*answered.answer.rows);
    for (const auto &total : answered.totals)
        text += (isNull(total) ? u"NULL"_s : toText(total)) + u'|';
    return text;
}

} // namespace

class TestRollupAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
        m_places = shopsWithRollups();
        m_columns = std::move(shopsWithRollups({Engine::Sqlite})[Engine::Sqlite]);
        const auto session = m_columns->database.open();
        for (const auto &rollup : m_model.rollups())
            VERIFY_OK(
                inWriteTransaction(*session, [&] { return RollupUpkeep(*session, m_model, {}).drop(rollup); }));
    }
    void cleanupTestCase()
    {
        m_places.clear();
        m_columns.reset();
    }

    void randomQuestionsAnswerAlikeWithAndWithout()
    {
        RandomQuestions random;
        int served = 0, refused = 0, ofColumns = 0;
        for (int number = 0; number < questions; ++number) {
            const auto question = random.next();
            QStringList answers;
            for (const auto &[engine, place] : m_places) {
                for (const bool useRollups : {true, false}) {
                    const auto answered = asked(*place, question, useRollups);
                    answers += answered ? shownText(*answered) : answered.error().message;
                    refused += !answered;
                    if (!answered)
                        continue;
                    served += !answered->answer.rollup.isEmpty();
                    QVERIFY(!answered->answer.rollup.isEmpty() || !answered->answer.whyNot.isEmpty());
                    QVERIFY(useRollups || answered->answer.rollup.isEmpty());
                }
            }
            const auto answered = asked(*m_columns, question, true);
            answers += answered ? shownText(*answered) : answered.error().message;
            ofColumns += isReadFromColumns(question);
            answers.removeDuplicates();
            const auto text = QString::fromUtf8(QJsonDocument(toJson(question)).toJson(QJsonDocument::Compact));
            QVERIFY2(answers.size() == 1, qPrintable(text + u'\n' + answers.join(u"\n\n")));
        }
        QVERIFY2(ofColumns >= fewestOfColumns, qPrintable(QString::number(ofColumns)));
        QVERIFY2(served / 2 >= fewestServed, qPrintable(QString::number(served / 2)));
        QVERIFY2(refused / 4 <= mostRefused, qPrintable(QString::number(refused / 4)));
    }

    void pairsAreReadFromColumns()
    {
        const QuestionPeriod may{QDate(2025, 5, 1), QDate(2025, 5, 31), {}};
        const Question best{.name = u"best"_s,
                            .measures = {u"revenue"_s},
                            .by = {u"product.product_id"_s},
                            .period = may,
                            .sort = {{u"revenue"_s, true}},
                            .limit = 20};
        std::vector<Question> all;
        for (const auto &of : {u"product.product_id"_s, u"product.brand"_s, u"product.category"_s}) {
            for (const auto &in : {u"receipts"_s, u"customers"_s}) {
                Question question{
                    .together = {.of = of, .in = in}, .measures = {u"baskets"_s, u"lift"_s}, .period = may};
                if (of == u"product.product_id") {
                    question.questions = {best};
                    question.together.among = best.name;
                } else {
                    question.where = {
                        .kind = Filter::Kind::Is, .field = u"store.country"_s, .values = {u"France"_s}};
                }
                all.push_back(std::move(question));
            }
        }
        int withRows = 0;
        for (const auto &question : all) {
            QVERIFY(isReadFromColumns(question));
            QStringList answers{shownText(ask(*m_columns, question, true))};
            for (const auto &[engine, place] : m_places)
                answers += shownText(ask(*place, question, false));
            answers.removeDuplicates();
            QVERIFY2(answers.size() == 1, qPrintable(answers.join(u"\n\n")));
            withRows += answers.front().contains(u'\n');
        }
        QVERIFY2(withRows >= 3, qPrintable(QString::number(withRows)));
    }

    void whatIsOneRowEachIsNotGrouped()
    {
        const Question question{
            .measures = {u"customers"_s, u"lines"_s, u"revenue"_s, u"last_purchase"_s},
            .by = {u"customer.customer_id"_s, u"customer.customer_tier"_s},
            .having = {.kind = Filter::Kind::Above, .field = u"lines"_s, .values = {u"1"_s}}};
        const auto prepared = prepare(question, m_model, Engine::PostgreSql, {true, {u"customer"_s}, {}});
        VERIFY_OK(prepared);
        QVERIFY2(!prepared->sql.sql.contains(u"GROUP BY"_s), qPrintable(prepared->sql.sql));
        answersAlike(question);
        const Question tiers{.measures = {u"customers"_s}, .by = {u"customer.customer_tier"_s}};
        const auto counted = prepare(tiers, m_model, Engine::PostgreSql, {true, {u"customer"_s}, {}});
        VERIFY_OK(counted);
        QVERIFY2(!counted->sql.sql.contains(u"DISTINCT"_s), qPrintable(counted->sql.sql));
        answersAlike(tiers);
    }

    void placesAreFoundInMemory()
    {
        const Question scored{
            .name = u"scored"_s,
            .measures = {u"last_purchase"_s, u"lines"_s, u"revenue"_s},
            .by = {u"customer.customer_id"_s, u"customer.customer_tier"_s},
            .windows = {{.kind = WindowWish::Kind::Ntile, .of = u"last_purchase"_s, .parts = 3},
                        {.kind = WindowWish::Kind::Rank,
                         .of = u"revenue"_s,
                         .within = QStringList{u"customer.customer_tier"_s}}}};
        Question question{
            .questions = {scored},
            .over = u"scored"_s,
            .measures = {u"rows"_s, u"revenue.sum"_s, u"revenue.average"_s, u"last_purchase.greatest"_s},
            .by = {u"last_purchase.ntile"_s, u"customer.customer_tier"_s}};
        QVERIFY(isPlacedInMemory(question));
        answersAlike(question);
        question.having = {.kind = Filter::Kind::Above, .field = u"rows"_s, .values = {u"1"_s}};
        question.sort = {{u"revenue.sum"_s, true}};
        question.limit = 2;
        QVERIFY(isPlacedInMemory(question));
        answersAlike(question);
        question.where = {
            .kind = Filter::Kind::Between, .field = u"revenue.rank"_s, .values = {u"1"_s, u"2"_s}};
        QVERIFY(!isPlacedInMemory(question)); // the SQL chooses among the places
        answersAlike(question);
        question.where = {};
        question.measures = {u"revenue.least"_s};
        question.sort.clear();
        QVERIFY(!isPlacedInMemory(question));
        answersAlike(question);
    }

    void anAnswerSaysWhereItWasRead_data()
    {
        QTest::addColumn<QStringList>("measures");
        QTest::addColumn<QStringList>("by");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("rollup");
        QTest::addColumn<QString>("whyNot");
        const QDate none, may(2025, 5, 1), endOfMay(2025, 5, 31), midMay(2025, 5, 15), midJuly(2025, 7, 15);
        const QStringList revenue{u"revenue"_s}, city{u"store.city"_s};
        QTest::newRow("all") << revenue << QStringList() << none << none << u"month × store"_s << QString();
        QTest::newRow("whole months") << revenue << city << may << endOfMay << u"month × store"_s << QString();
        QTest::newRow("ragged") << revenue << city << midMay << midJuly << u"month and day × store"_s
                                << QString();
        QTest::newRow("days") << revenue << city << midMay << endOfMay << u"day × store"_s << QString();
        QTest::newRow("category") << revenue << QStringList{u"product.category"_s, u"date.month"_s} << may
                                  << endOfMay << u"month × store × category"_s << QString();
        QTest::newRow("brand") << revenue << QStringList{u"product.brand"_s} << may << endOfMay
                               << u"month × product"_s << QString();
        QTest::newRow("receipts") << QStringList{u"receipts"_s} << city << may << endOfMay << u"month × store"_s
                                  << QString();
        QTest::newRow("receipts by category")
            << QStringList{u"receipts"_s} << QStringList{u"product.category"_s} << may << endOfMay << QString()
            << u"The rollup by store has no “Category”."_s;
        QTest::newRow("customers") << QStringList{u"customers"_s} << city << may << endOfMay << QString()
                                   << u"The rollup by store has no “Customers”."_s;
        const QStringList buyers{u"customers"_s, u"customer_receipts"_s}, tier{u"customer.customer_tier"_s};
        QTest::newRow("customers of all time")
            << QStringList{u"customers"_s} << tier << none << none << u"customer, all time"_s << QString();
        QTest::newRow("customers by month")
            << QStringList{u"customers"_s} << tier << may << endOfMay << u"month × customer"_s << QString();
        QTest::newRow("customers of some days") << QStringList{u"customers"_s} << tier << midMay << endOfMay
                                                << QString() << u"The rollup by store has no “Customers”."_s;
        QTest::newRow("receipts of tiers")
            << buyers << tier << may << endOfMay << QString() << u"The rollup by store has no “Customers”."_s;
        QTest::newRow("receipts of customers") << buyers << QStringList{u"customer.customer_id"_s} << may
                                               << endOfMay << u"month × customer"_s << QString();
        QTest::newRow("employees") << QStringList{u"employees"_s} << city << may << endOfMay
                                   << u"month × employee × store"_s << QString();
        QTest::newRow("receipts by product number")
            << QStringList{u"receipts"_s} << QStringList{u"product.product_id"_s} << may << endOfMay
            << u"month × product"_s << QString();
        QTest::newRow("stock") << QStringList{u"stock"_s} << city << may << endOfMay
                               << u"Stock at the ends of months"_s << QString();
        QTest::newRow("stock of a day") << QStringList{u"stock"_s} << city << may << midMay << QString()
                                        << u"“Stock” is kept as it was at the ends of months."_s;
        QTest::newRow("stock day by day")
            << QStringList{u"stock"_s} << QStringList{u"date.full_date"_s} << may << endOfMay << QString()
            << u"“Stock” is kept as it was at the ends of months."_s;
        QTest::newRow("opening stock") << QStringList{u"opening_stock_units"_s} << city << may << midMay
                                       << u"Stock at the ends of months"_s << QString();
        QTest::newRow("stock and its value")
            << QStringList{u"stock"_s, u"stock_value"_s} << QStringList{u"product.category"_s, u"date.month"_s}
            << none << none << u"Stock at the ends of months"_s << QString();
        QTest::newRow("lost stock") << QStringList{u"stock_gap"_s} << city << may << endOfMay << QString()
                                    << u"No rollup is kept of it."_s;
        QTest::newRow("two facts") << QStringList{u"revenue"_s, u"units_received"_s} << city << may << endOfMay
                                   << u"month × store"_s << u"No rollup is kept of it."_s;
    }

    void anAnswerSaysWhereItWasRead()
    {
        QFETCH(QStringList, measures);
        QFETCH(QStringList, by);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        Question question{.measures = measures, .by = by};
        if (from.isValid())
            question.period = {from, to, {}};
        for (const auto &[engine, place] : m_places) {
            const auto answered = ask(*place, question, true);
            QTEST(answered.answer.rollup, "rollup");
            QTEST(answered.answer.whyNot, "whyNot");
        }
    }

    void whatWasDroppedIsNotRead()
    {
        const Question question{.measures = {u"revenue"_s}, .by = {u"store.city"_s}};
        for (const auto &[engine, place] : m_places) {
            const auto session = place->database.open();
            const auto &rollup = m_model.rollups().front();
            VERIFY_OK(
                inWriteTransaction(*session, [&] { return RollupUpkeep(*session, m_model, {}).drop(rollup); }));
            const auto answered = ask(*place, question, true);
            QCOMPARE(answered.answer.rollup, u"month × store × category"_s);
            VERIFY_OK(inWriteTransaction(*session,
                                         [&] { return RollupUpkeep(*session, m_model, {}).build({rollup}); }));
            QCOMPARE(ask(*place, question, true).answer.rollup, u"month × store"_s);
        }
    }

private:
    // Whether what SQLite runs names the kept columns.
    bool isReadFromColumns(const Question &question) const
    {
        const auto columns = LineColumns::table(*m_model.entity(u"sales"));
        const auto prepared = prepare(question, m_model, Engine::Sqlite, {true, {columns}, {}});
        if (!prepared)
            return false;
        const auto &bindings = prepared->sql.bindings;
        return std::any_of(bindings.begin(), bindings.end(), [&](const auto &binding) {
            const auto *const text = std::get_if<QString>(&binding.second);
            return text && text->contains(columns);
        });
    }
    // On PostgreSQL; SQLite's own text does it.
    bool isPlacedInMemory(const Question &question) const
    {
        const auto prepared = prepare(question, m_model, Engine::PostgreSql, {true, {u"customer"_s}, {}});
        const auto onSqlite = prepare(question, m_model, Engine::Sqlite, {true, {u"customer"_s}, {}});
        return prepared && onSqlite && prepared->sql.placed && !onSqlite->sql.placed;
    }
    void answersAlike(const Question &question) const
    {
        QStringList answers;
        for (const auto &[engine, place] : m_places) {
            for (const bool useRollups : {true, false})
                answers += shownText(ask(*place, question, useRollups));
        }
        QVERIFY(answers.front().contains(u'\n'));
        answers.removeDuplicates();
        QVERIFY2(answers.size() == 1, qPrintable(answers.join(u"\n\n")));
    }
    Result<QuestionAnswer> asked(const ShopPlace &place, const Question &question, bool useRollups) const
    {
        return answer(*place.warehouse, question, m_model, viewer, {}, {}, useRollups);
    }
    QuestionAnswer ask(const ShopPlace &place, const Question &question, bool useRollups) const
    {
        auto answered = asked(place, question, useRollups);
        if (!answered)
            qFatal("%s %s", qPrintable(answered.error().message), qPrintable(answered.error().detail));
        return std::move(*answered);
    }

    SemanticModel m_model;
    ShopPlaces m_places;
    std::unique_ptr<ShopPlace> m_columns; // the lines are kept column by column, and no rollup is
};

QTEST_GUILESS_MAIN(TestRollupAnswers)
#include "tst_rollupanswers.moc"
