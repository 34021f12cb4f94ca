// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/transaction.h"
#include "reports/catalogue.h"
#include "reports/expected.h"
#include "reports/shopplace.h"
#include "rollups/rollupupkeep.h"
#include "support/print.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QString printTotals(const ReportAnswer &answer)
{
    QStringList cells;
    for (const auto &value : answer.totals)
        cells += isNull(value) ? u"NULL"_s : toText(value);
    return cells.join(u" | ");
}

const Days year2025{QDate(2025, 1, 1), QDate(2025, 12, 31)};
const Days year2024{QDate(2024, 1, 1), QDate(2024, 12, 31)};
const Days december{QDate(2025, 12, 4), QDate(2025, 12, 31)};

} // namespace

// Each report, on both engines, against sums made from the rows by hand.
class TestTenReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto catalogue = ReportCatalogue::load();
        VERIFY_OK(catalogue);
        m_catalogue = std::move(*catalogue);
        m_shop = handMadeShop();
        m_places[Engine::Sqlite] = std::make_unique<ShopPlace>(Engine::Sqlite);
        m_places[Engine::PostgreSql] = std::make_unique<ShopPlace>(Engine::PostgreSql);
        for (const auto &[engine, place] : m_places) {
            const auto session = place->database.open();
            VERIFY_OK(inWriteTransaction(*session, [&] { return keepRollups(*session, {}, {}); }));
        }
    }
    void cleanupTestCase() { m_places.clear(); }

    void eachReportIsRight_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("id");
        QTest::addColumn<Expected>("expected");
        const std::vector<std::pair<QString, Expected>> all{
            {u"top-products"_s, expectedTopProducts(m_shop, {QDate(2025, 10, 1), QDate(2025, 12, 31)},
                                                    {QDate(2024, 10, 1), QDate(2024, 12, 31)}, 10)},
            {u"customer-value"_s, expectedCustomerValue(m_shop, {QDate(2023, 10, 1), QDate(2025, 12, 31)})},
            {u"low-stock"_s, expectedLowStock(m_shop, december, 7)},
            {u"monthly-revenue"_s, expectedMonthlyRevenue(m_shop, year2025, year2024)},
            {u"category-mix"_s, expectedCategoryMix(m_shop, year2025, year2024)},
            {u"store-comparison"_s, expectedStoreComparison(m_shop, year2025, year2024)},
            {u"like-for-like"_s, expectedLikeForLike(m_shop, year2025, year2024)},
            {u"stock-value"_s, expectedStockValue(m_shop, december)},
            {u"sales-by-employee"_s, expectedSalesByEmployee(m_shop, year2025)},
            {u"returns-and-discounts"_s, expectedReturnsAndDiscounts(m_shop, year2025)},
        };
        for (const auto &[engine, name] :
             {std::pair(Engine::Sqlite, "sqlite"), std::pair(Engine::PostgreSql, "postgresql")}) {
            for (const auto &[id, expected] : all)
                QTest::addRow("%s %s", name, qPrintable(id)) << engine << id << expected;
        }
    }

    void eachReportIsRight()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, id);
        QFETCH(Expected, expected);
        const auto answer = run(engine, id, {});
        VERIFY_OK(answer);
        QVERIFY(!expected.rows.isEmpty());
        QCOMPARE(printRows(*answer->rows).split(u'\n', Qt::SkipEmptyParts), expected.rows);
        QCOMPARE(printTotals(*answer), expected.totals);
        QCOMPARE(answer->totals.size(), answer->columns.size());
        QCOMPARE(answer->totalNotes.size(), answer->columns.size());
        QCOMPARE(answer->rows->columnCount(), int(answer->columns.size()));
    }

    void everyReportRunsWithEveryPeriodAndComparison_data() { engines(); }
    void everyReportRunsWithEveryPeriodAndComparison()
    {
        QFETCH(Engine, engine);
        for (const auto &report : m_catalogue.reports()) {
            for (const auto &parameter : report.parameters) {
                for (const auto &[value, label] : parameter.choices) {
                    const auto answer = run(engine, report.id, {{parameter.name, value}});
                    VERIFY_OK(answer);
                    QCOMPARE(answer->totals.size(), answer->columns.size());
                }
            }
        }
    }

    void everyReportAnswersAlikeWithoutRollups_data() { engines(); }
    void everyReportAnswersAlikeWithoutRollups()
    {
        QFETCH(Engine, engine);
        int served = 0;
        for (const auto &report : m_catalogue.reports()) {
            for (const auto *const period : {"2025-01-01..2025-06-30", "2025-01-15..2025-07-14",
                                             "2025-02-03..2025-02-20", "2024-12-30..2025-02-01", "all"}) {
                for (const auto *const compare : {"none", "same-period-last-year", "previous-period"}) {
                    ReportArguments arguments;
                    for (const auto &parameter : report.parameters) {
                        if (parameter.kind == ReportParameter::Kind::Period)
                            arguments[parameter.name] = QString::fromLatin1(period);
                        if (parameter.kind == ReportParameter::Kind::Compare)
                            arguments[parameter.name] = QString::fromLatin1(compare);
                    }
                    const auto kept = run(engine, report.id, arguments);
                    const auto counted = run(engine, report.id, arguments, false);
                    VERIFY_OK(kept);
                    VERIFY_OK(counted);
                    QCOMPARE(printRows(*kept->rows), printRows(*counted->rows));
                    QCOMPARE(printTotals(*kept), printTotals(*counted));
                    QCOMPARE(counted->answer.rollup, QString());
                    QCOMPARE(kept->answer.rollup.isEmpty(), !kept->answer.whyNot.isEmpty());
                    served += !kept->answer.rollup.isEmpty();
                }
            }
        }
        QCOMPARE(served, 7 * 4 * 3 + 8 * 3); // one can do so for all time only
    }

    void everyPickerNarrowsItsReport_data() { engines(); }
    void everyPickerNarrowsItsReport()
    {
        QFETCH(Engine, engine);
        for (const auto &report : m_catalogue.reports()) {
            for (const auto &parameter : report.parameters) {
                if (parameter.kind != ReportParameter::Kind::Member)
                    continue;
                const auto values =
                    pickerValues(*m_places[engine]->warehouse, report, parameter.name, {}, {}, {});
                VERIFY_OK(values);
                QVERIFY2(!values->isEmpty() || parameter.name == u"state",
                         qPrintable(report.id + parameter.name));
                VERIFY_OK(run(engine, report.id, {{parameter.name, values->front()}}));
            }
        }
    }

    void aPickerCascades_data() { engines(); }
    void aPickerCascades()
    {
        QFETCH(Engine, engine);
        const Report &report = *m_catalogue.find(u"store-comparison"_s);
        const auto cities = pickerValues(*m_places[engine]->warehouse, report, u"city"_s,
                                         {{u"country"_s, u"United Kingdom"_s}}, {}, {});
        VERIFY_OK(cities);
        QCOMPARE(*cities, QStringList({u"Hull"_s, u"Leeds"_s, u"London"_s}));
        const auto answer = run(engine, u"store-comparison"_s, {{u"country"_s, u"United Kingdom"_s}});
        VERIFY_OK(answer);
        QCOMPARE(answer->rows->rowCount(), 3);
        QVERIFY(!run(engine, u"store-comparison"_s, {{u"country"_s, u"Germany"_s}, {u"city"_s, u"Hull"_s}}));
    }

    void aWrongArgumentIsAUsageErrorThatListsTheRightOnes_data()
    {
        QTest::addColumn<ReportArguments>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("name") << ReportArguments{{u"colour"_s, u"red"_s}} << u"period"_s;
        QTest::newRow("period") << ReportArguments{{u"period"_s, u"soon"_s}} << u"last-full-month"_s;
        QTest::newRow("compare") << ReportArguments{{u"compare"_s, u"mars"_s}} << u"previous-period"_s;
        QTest::newRow("number") << ReportArguments{{u"top"_s, u"ten"_s}} << u"whole number from 1"_s;
        QTest::newRow("bounds") << ReportArguments{{u"top"_s, u"0"_s}} << u"whole number from 1"_s;
        QTest::newRow("member") << ReportArguments{{u"country"_s, u"Atlantis"_s}} << u"France, Germany"_s;
        QTest::newRow("quote") << ReportArguments{{u"city"_s, u"x' OR '1'='1"_s}} << u"Leeds"_s;
    }
    void aWrongArgumentIsAUsageErrorThatListsTheRightOnes()
    {
        QFETCH(ReportArguments, arguments);
        QFETCH(QString, said);
        const auto answer = run(Engine::Sqlite, u"store-comparison"_s, arguments);
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Error::Kind::Usage);
        QVERIFY2(answer.error().message.contains(said), qPrintable(answer.error().message));
    }

    void withoutAComparisonItsColumnsAreLeftOut()
    {
        const auto with = run(Engine::Sqlite, u"store-comparison"_s, {});
        const auto without = run(Engine::Sqlite, u"store-comparison"_s, {{u"compare"_s, u"none"_s}});
        VERIFY_OK(with);
        VERIFY_OK(without);
        QCOMPARE(with->columns.size() - without->columns.size(), 3);
        QVERIFY(without->report.chart.ghost.isEmpty());
        QCOMPARE(with->columns.at(4).title, u"Last year"_s);
        QCOMPARE(with->parameters.at(0).shown, u"1 Jan–31 Dec 2025"_s);
        QCOMPARE(with->parameters.at(1).shown, u"1 Jan–31 Dec 2024"_s);
    }

    void aLimitCutsRowsButNotTotalsAndRanks()
    {
        const auto ten = run(Engine::Sqlite, u"top-products"_s, {});
        const auto three = run(Engine::Sqlite, u"top-products"_s, {{u"top"_s, u"3"_s}});
        VERIFY_OK(ten);
        VERIFY_OK(three);
        QCOMPARE(three->rows->rowCount(), 3);
        QCOMPARE(three->allRows, ten->allRows);
        QCOMPARE(printTotals(*three), printTotals(*ten));
    }

    void anEmptyWarehouseSaysWhatItNeeds_data() { engines(); }
    void anEmptyWarehouseSaysWhatItNeeds()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        VERIFY_OK(initWarehouse(*database.open()));
        Pool pool(database.spec());
        Warehouse warehouse(pool);
        for (const auto &report : m_catalogue.reports()) {
            const auto answer = runReport(warehouse, report, {}, {}, {});
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, Error::Kind::Usage);
            QVERIFY(answer.error().message.contains(u"Import"));
        }
    }

    // One month of one store without stock, cost, employees or customers' file.
    void aSmallBeginningIsAnsweredOrKindlyRefused_data() { engines(); }
    void aSmallBeginningIsAnsweredOrKindlyRefused()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        const auto session = database.open();
        VERIFY_OK(initWarehouse(*session));
        Shop shop = m_shop;
        std::erase_if(shop.lines,
                      [](const auto &line) { return line.store != 1 || line.day < QDate(2025, 12, 1); });
        shop.stock.clear();
        insertShop(*session, shop);
        Pool pool(database.spec());
        Warehouse warehouse(pool);
        for (const auto &report : m_catalogue.reports()) {
            const auto answer = runReport(warehouse, report, {}, {}, {});
            if (report.needs.contains(u"stock"_s))
                QCOMPARE(answer.error().message, u"This report needs stock levels. Import them."_s);
            else
                VERIFY_OK(answer);
        }
        const auto answer = runReport(warehouse, *m_catalogue.find(u"store-comparison"_s), {}, {}, {});
        QCOMPARE(answer->rows->rowCount(), 1);
        QVERIFY(answer->rows->isNull(0, answer->rows->indexOf(u"before")));
        QVERIFY(answer->rows->isNull(0, answer->rows->indexOf(u"lfl")));
    }

private:
    Result<ReportAnswer> run(Engine engine, const QString &id, const ReportArguments &arguments,
                             bool useRollups = true)
    {
        const Report *report = m_catalogue.find(id);
        if (!report)
            return fail(Error::Kind::Internal, u"There is no report "_s + id);
        return runReport(*m_places[engine]->warehouse, *report, arguments, {u"tester"_s, {}}, {}, {},
                         useRollups);
    }

    ReportCatalogue m_catalogue;
    Shop m_shop;
    ShopPlaces m_places;
};

QTEST_GUILESS_MAIN(TestTenReports)
#include "tst_tenreports.moc"
