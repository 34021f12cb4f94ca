// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/pool.h"
#include "demo/demoshop.h"
#include "etl/import.h"
#include "reports/catalogue.h"
#include "reports/csvshop.h"
#include "reports/expected.h"
#include "schema/warehouseschema.h"
#include "support/print.h"
#include "support/verify.h"
#include "support/warehouses.h"
#include "vault/fieldcipher.h"

#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// The whole way: the demo shop's files are loaded as a steward would load them, and the reports must say what
// the files' lines add up to.
class TestDemoReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        DemoPlan plan;
        plan.lines = 50'000;
        plan.end = QDate(2025, 12, 31);
        const auto files = writeDemoShop(plan, m_folder.path(), {});
        VERIFY_OK(files);
        m_files = files->paths;
        m_shop = readCsvShop(m_folder.path());
        QCOMPARE(m_shop.lines.size(), 50'000);
        const Days year{QDate(2025, 1, 1), QDate(2025, 12, 31)}, before{QDate(2024, 1, 1), QDate(2024, 12, 31)};
        const Days december{QDate(2025, 12, 4), QDate(2025, 12, 31)};
        QDate first = plan.end;
        for (const auto &line : m_shop.lines)
            first = std::min(first, line.day);
        m_expected = {
            {u"top-products"_s, expectedTopProducts(m_shop, {QDate(2025, 10, 1), QDate(2025, 12, 31)},
                                                    {QDate(2024, 10, 1), QDate(2024, 12, 31)}, 10)},
            {u"customer-value"_s, expectedCustomerValue(m_shop, {first, plan.end})},
            {u"low-stock"_s, expectedLowStock(m_shop, december, 7)},
            {u"monthly-revenue"_s, expectedMonthlyRevenue(m_shop, year, before)},
            {u"category-mix"_s, expectedCategoryMix(m_shop, year, before)},
            {u"store-comparison"_s, expectedStoreComparison(m_shop, year, before)},
            {u"like-for-like"_s, expectedLikeForLike(m_shop, year, before)},
            {u"stock-value"_s, expectedStockValue(m_shop, december)},
            {u"sales-by-employee"_s, expectedSalesByEmployee(m_shop, year)},
            {u"returns-and-discounts"_s, expectedReturnsAndDiscounts(m_shop, year)},
        };
    }

    void theReportsSayWhatTheFilesAddUpTo_data() { engines(); }
    void theReportsSayWhatTheFilesAddUpTo()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        VERIFY_OK(initWarehouse(*database.open()));
        Pool pool(database.spec());
        const auto cipher = FieldCipher::create(QByteArray(32, 'k'));
        VERIFY_OK(cipher);
        ImportRequest request;
        request.paths = m_files;
        VERIFY_OK(importFiles(pool, *cipher, request, {}, {}));
        Warehouse warehouse(pool);
        const auto catalogue = ReportCatalogue::load();
        VERIFY_OK(catalogue);
        for (const auto &[id, expected] : m_expected) {
            const ReportArguments all =
                id == u"low-stock" ? ReportArguments{{u"top"_s, u"100000"_s}} : ReportArguments{};
            const auto answer = runReport(warehouse, *catalogue->find(id), all, {}, {});
            VERIFY_OK(answer);
            const QStringList rows = printRows(*answer->rows).split(u'\n', Qt::SkipEmptyParts);
            QVERIFY2(!rows.isEmpty(), qPrintable(id));
            QCOMPARE(rows, expected.rows.mid(0, rows.size()));
            QCOMPARE(answer->allRows >= rows.size(), true);
            QStringList totals;
            for (const auto &value : answer->totals)
                totals += isNull(value) ? u"NULL"_s : toText(value);
            QCOMPARE(totals.join(u" | "), expected.totals);
        }
    }

private:
    QTemporaryDir m_folder;
    QStringList m_files;
    Shop m_shop;
    std::map<QString, Expected> m_expected;
};

QTEST_GUILESS_MAIN(TestDemoReports)
#include "tst_demoreports.moc"
