// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to stand behind a cell is what stands behind it: on both engines, over the hand-made shop.
#include "warehouse/celltrace.h"

#include "database/transaction.h"
#include "query/answer/finishedrows.h"
#include "query/randomquestions.h"
#include "reports/shopplace.h"
#include "rollups/rollupupkeep.h"
#include "semantic/exactsum.h"
#include "support/print.h"
#include "support/verify.h"
#include "warehouse/tracewords.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const Viewer viewer{u"analyst"_s, {}};
constexpr int questions = 150;
constexpr int cellsOfEach = 2;
constexpr qint64 allRecords = 1'000'000;

bool isNothing(const Value &value)
{
    return isNull(value) || exactOf(value).units == 0;
}

TraceWords plainWords()
{
    return {{}, [](const auto &, const Value &value) { return isNull(value) ? u"NULL"_s : toText(value); }};
}

} // namespace

class TestCellTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        VERIFY_OK(model);
        m_model = std::move(*model);
        m_places = shopsWithRollups();
    }
    void cleanupTestCase() { m_places.clear(); }

    void theRecordsOfRandomCellsAddUp()
    {
        RandomQuestions random;
        int traced = 0, kept = 0;
        for (int number = 0; number < questions; ++number) {
            auto question = random.next();
            addFurther(question, random);
            if (!question.over.isEmpty() || !question.together.of.isEmpty())
                continue; // made of rows or pairs, not of lines
            const int seed = random.below(1'000'000);
            for (const auto &[engine, place] : m_places) {
                const auto shown = answer(*place->warehouse, question, m_model, viewer, {});
                if (!shown || shown->answer.rows->rowCount() == 0)
                    continue; // others prove what is answered
                for (int go = 0; go < cellsOfEach; ++go) {
                    const auto &rows = *shown->answer.rows;
                    const auto row = question.hasTotals && go == 1 ? -1 : (seed + 7 * go) % rows.rowCount();
                    const int column = (seed / 13 + go) % rows.columnCount();
                    const auto cell = cellAt(question, *shown, row, column);
                    const auto trace = follow(*place, question, cell, allRecords);
                    QVERIFY2(trace.has_value(), qPrintable(u"%1: %2 %3"_s.arg(number).arg(
                                                    trace ? QString() : trace.error().message,
                                                    trace ? QString() : trace.error().detail)));
                    const auto value = row < 0 ? shown->totals[size_t(column)] : rows.value(row, column);
                    const auto name = u"question %1, row %2, %3"_s.arg(number).arg(row).arg(cell.column);
                    QVERIFY2(expectWhole(*trace, value), qPrintable(name));
                    ++traced;
                    for (const auto &part : trace->parts)
                        kept += !part.rollup.isEmpty();
                }
            }
        }
        QVERIFY2(traced > questions, qPrintable(QString::number(traced)));
        QVERIFY2(kept > traced / 4, qPrintable(QString::number(kept)));
    }

    void aTraceSaysWhatItStandsOn()
    {
        Question question{.measures = {u"revenue"_s, u"margin_rate"_s}, .by = {u"product.category"_s}};
        question.period = {QDate(2025, 1, 1), QDate(2025, 6, 30), {}};
        question.where = {.kind = Filter::Kind::Is, .field = u"store.country"_s, .values = {u"France"_s}};
        for (const auto &[engine, place] : m_places) {
            const auto shown = ask(*place, question);
            const auto cell = cellAt(question, shown, 0, 1);
            const auto trace = follow(*place, question, cell, 3);
            VERIFY_OK(trace);
            QCOMPARE(trace->value, shown.answer.rows->value(0, 1));
            QCOMPARE(trace->grain, u"one row per Category"_s);
            QCOMPARE(conditionsOf(trace->question, cell).size(), size_t(2));
            QCOMPARE(trace->parts.size(), size_t(1));
            const auto &part = trace->parts.front();
            QCOMPARE(part.title, u"Sales"_s);
            QCOMPARE(part.tables, (QStringList{u"sales_fact"_s, u"dim_products"_s, u"dim_stores"_s}));
            QCOMPARE(part.rollup, u"month × store × category"_s);
            QCOMPARE(part.days.shown(), u"1 Jan–30 Jun 2025"_s);
            QCOMPARE(part.records.rows->rowCount(), qint64(3));
            QVERIFY(part.records.cut);
            QCOMPARE(part.loads.size(), size_t(1));
            QVERIFY(part.loads.front().batch.value > 0);
            QCOMPARE(part.loads.front().lines, part.speaking);
            QVERIFY(recordsSentence(*trace, 0, plainWords()).startsWith(u"First 3 of "_s));
            const auto rate = follow(*place, question, cellAt(question, shown, 0, 2), 3);
            VERIFY_OK(rate);
            QCOMPARE(rate->made.size(), 4);
            QCOMPARE(rate->made.front(),
                     u"Margin rate is Margin ÷ Revenue with known cost in percent, divided once."_s);
            QCOMPARE(rate->parts.front().sums.size(), size_t(2));
        }
    }

    void aMemberStandsForItsRowAndAFigureForWhatItLooksAt()
    {
        Question question{.measures = {u"revenue"_s, u"stock"_s}, .by = {u"store.city"_s}};
        question.windows = {{.kind = WindowWish::Kind::Rank, .of = u"revenue"_s}};
        for (const auto &[engine, place] : m_places) {
            const auto shown = ask(*place, question);
            const auto row = follow(*place, question, cellAt(question, shown, 0, 0), 10);
            VERIFY_OK(row);
            QCOMPARE(row->parts.size(), size_t(2));
            QVERIFY(row->parts[1].isState);
            const auto rank = follow(*place, question, cellAt(question, shown, 0, 3), 10);
            VERIFY_OK(rank);
            QVERIFY(isNull(rank->value));
            QVERIFY(rank->made.front().startsWith(u"Revenue: rank looks at other rows of the answer."_s));
            QCOMPARE(rank->parts.front().sums.front().value, shown.answer.rows->value(0, 1));
        }
    }

    void aRollupThatDiffersFromItsLinesIsSaid()
    {
        const Question question{.measures = {u"revenue"_s}, .by = {u"store.city"_s}};
        for (const auto &[engine, place] : m_places) {
            const auto session = place->database.open();
            const auto column = u"revenue"_s;
            VERIFY_OK(inWriteTransaction(*session, [&]() -> Result<void> {
                TRY(session->execute(u"UPDATE rollup_store_month SET %1 = %1 + 10000"_s.arg(column)));
                return {};
            }));
            place->warehouse->dataChanged();
            const auto shown = ask(*place, question);
            const auto trace = follow(*place, question, cellAt(question, shown, 0, 1), 10);
            VERIFY_OK(trace);
            QVERIFY(!trace->parts.front().sums.front().agrees());
            QString text;
            for (const auto &[title, words] : factsOf(*trace, plainWords()))
                text += words;
            QVERIFY(text.contains(u"but its lines add up to"));
            VERIFY_OK(inWriteTransaction(*session, [&]() -> Result<void> {
                TRY(session->execute(u"UPDATE rollup_store_month SET %1 = %1 - 10000"_s.arg(column)));
                return {};
            }));
            place->warehouse->dataChanged();
        }
    }

    void whatIsNoCellIsRefused()
    {
        const Question question{.measures = {u"revenue"_s}};
        AnswerCell cell;
        cell.column = u"profit"_s;
        const auto trace = follow(*m_places[Engine::Sqlite], question, cell, 10);
        QVERIFY(!trace);
        QCOMPARE(trace.error().message, u"The answer has no column “profit”."_s);
    }

private:
    // The best and others, what members have, and stock that mixes with nothing.
    static void addFurther(Question &question, RandomQuestions &random)
    {
        const auto &by = question.by;
        if (by.contains(u"product.category"_s) && question.having == Filter() && question.limit == 0)
            question.top = {
                .count = 1 + random.below(3), .of = u"product.category"_s, .by = question.measures.front()};
        if (random.below(5) == 0) {
            Filter has{.kind = Filter::Kind::Has, .field = u"product"_s, .fact = u"sales"_s};
            has.period = QuestionPeriod{QDate(2025, 11, 1), QDate(2025, 12, 31), {}};
            if (random.below(2) == 0)
                has = {.kind = Filter::Kind::Not, .parts = {has}};
            question.where = {.kind = Filter::Kind::All, .parts = {question.where, has}};
        }
    }

    Result<CellTrace> follow(const ShopPlace &place, const Question &question, const AnswerCell &cell,
                             qint64 records) const
    {
        return traceCell(*place.warehouse, *place.pool, m_model, question, cell, viewer, {}, records);
    }

    QuestionAnswer ask(const ShopPlace &place, const Question &question) const
    {
        auto asked = answer(*place.warehouse, question, m_model, viewer, {});
        if (!asked)
            qFatal("%s %s", qPrintable(asked.error().message), qPrintable(asked.error().detail));
        return std::move(*asked);
    }

    static bool expectWhole(const CellTrace &trace, const Value &shown)
    {
        const bool isFigure = trace.column.isMeasure() && !trace.column.isWindow;
        if (isFigure && trace.value != shown && !(isNothing(trace.value) && isNothing(shown))) {
            qWarning("%s is traced as %s", qPrintable(toText(shown)), qPrintable(toText(trace.value)));
            return false;
        }
        return !trace.parts.empty() && std::all_of(trace.parts.begin(), trace.parts.end(), expectPart);
    }

    static bool expectPart(const CellTrace::Part &part)
    {
        qint64 loaded = 0;
        for (const auto &load : part.loads)
            loaded += load.lines;
        const auto &rows = *part.records.rows;
        if (rows.rowCount() != part.speaking || loaded != part.speaking || part.records.cut) {
            qWarning("%lld records of %lld, loaded %lld", rows.rowCount(), part.speaking, loaded);
            return false;
        }
        return std::all_of(part.sums.begin(), part.sums.end(),
                           [&](const auto &sum) { return expectSum(sum, rows); });
    }

    static bool expectSum(const CellTrace::Sum &sum, const ResultSet &rows)
    {
        const int column = rows.indexOf(sum.column.name);
        if (sum.column.type == ColumnType::Date) // the last of many is no line's part of anything
            return column < 0 && !sum.counted;
        ExactSum added;
        QSet<QString> things;
        for (qint64 row = 0; row < rows.rowCount(); ++row) {
            if (rows.isNull(row, column))
                continue;
            if (sum.counted)
                added.add(exactOf(rows.value(row, column)));
            else
                things.insert(rows.string(row, column));
        }
        const auto total = added.value();
        const auto expected = sum.counted ? valueOf(*total, sum.column) : Value(qint64(things.size()));
        if (sum.agrees() && (expected == sum.value || (isNothing(expected) && isNothing(sum.value))))
            return true;
        qWarning("%s: %s, its records %s", qPrintable(sum.column.name), qPrintable(toText(sum.value)),
                 qPrintable(toText(expected)));
        return false;
    }

    SemanticModel m_model;
    ShopPlaces m_places;
};

QTEST_GUILESS_MAIN(TestCellTrace)
#include "tst_celltrace.moc"
