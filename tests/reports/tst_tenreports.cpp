// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/pool.h"
#include "reports/catalogue.h"
#include "reports/expected.h"
#include "reports/shop.h"
#include "schema/warehouseschema.h"
#include "support/print.h"
#include "support/verify.h"
#include "support/warehouses.h"

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

// The shop in a warehouse of each engine, made once.
struct Place
{
    explicit Place(Engine engine)
        : database(engine)
    {
        const auto session = database.open();
        if (const auto made = initWarehouse(*session); !made)
            qFatal("%s %s", qUtf8Printable(made.error().message), qUtf8Printable(made.error().detail));
        insertShop(*session, handMadeShop());
        pool = std::make_unique<Pool>(database.spec());
        warehouse = std::make_unique<Warehouse>(*pool);
    }
    EmptyDatabase database;
    std::unique_ptr<Pool> pool;
    std::unique_ptr<Warehouse> warehouse;
};

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
        m_places[Engine::Sqlite] = std::make_unique<Place>(Engine::Sqlite);
        m_places[Engine::PostgreSql] = std::make_unique<Place>(Engine::PostgreSql);
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

private:
    Result<ReportAnswer> run(Engine engine, const QString &id, const ReportArguments &arguments)
    {
        const Report *report = m_catalogue.find(id);
        if (!report)
            return fail(Error::Kind::Internal, u"There is no report "_s + id);
        return runReport(*m_places[engine]->warehouse, *report, arguments, {u"tester"_s, {}}, {});
    }

    ReportCatalogue m_catalogue;
    Shop m_shop;
    std::map<Engine, std::unique_ptr<Place>> m_places;
};

QTEST_GUILESS_MAIN(TestTenReports)
#include "tst_tenreports.moc"
