// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/importplan.h"
#include "etl/recipe/recipes.h"
#include "etl/repair/rejectedlines.h"
#include "etl/shop.h"
#include "support/starheaders.h"

#include <QFileInfo>
#include <QTest>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QByteArray sale(int transaction, int product, const QByteArray &day, int quantity = 1)
{
    return QByteArray::number(transaction) + ",1,-2," + QByteArray::number(product) + ",5,7," + day + ',' +
           QByteArray::number(quantity) + ",5,0," + QByteArray::number(5 * quantity) + ",10:00:00\n";
}

const QByteArray products = QByteArray(productsHeader) + "10,Kettle,K,B,S,A,1,3,50,active,merchandise,\n"
                                                         "11,Lamp,K,B,S,A,1,3,50,active,merchandise,\n";

// What happened to each file, a line each.
QStringList fates(const ImportReport &report)
{
    QStringList lines;
    for (const auto &file : report.files)
        lines += QFileInfo(file.path).fileName() + u' ' +
                 (file.alreadyLoaded ? u"loaded before"_s : countsOf(file.batch));
    return lines;
}

} // namespace

// A dry run over several files says of each what its load would come to, on both engines.
class DryRunTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesOfOneImportAreJudgedTogether_data() { engines(); }
    void filesOfOneImportAreJudgedTogether();
    void aRefusedFileDoesNotHideTheOthers_data() { engines(); }
    void aRefusedFileDoesNotHideTheOthers();
    void aStoppedDryRunLeavesNothing_data() { engines(); }
    void aStoppedDryRunLeavesNothing();

private:
    // Products, then sales that must know them.
    static std::vector<PlannedFile> plan(Shop &shop, const QList<std::pair<QString, QByteArray>> &files)
    {
        std::vector<PlannedFile> plan;
        for (const auto &[name, text] : files) {
            auto recipe =
                findRecipe(name.startsWith(u"products") ? u"star-products"_s : u"star-sales"_s).value();
            auto &file = recipe.files.front();
            if (file.feed == Feed::Sales)
                file.unknownKeys[Entity::Product] = UnknownKeyRule::Reject;
            plan.push_back({shop.write(name, text), recipe, file.name});
        }
        return plan;
    }
    static Result<ImportReport> run(Shop &shop, const std::vector<PlannedFile> &files, bool isDry,
                                    std::stop_token stop = {})
    {
        return importPlan(shop.pool(), shop.cipher(), files, isDry, stop, {});
    }
};

void DryRunTest::filesOfOneImportAreJudgedTogether()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const QByteArray day1 =
        salesHeader + sale(1, 10, "2025-01-01") + sale(2, 11, "2025-01-01") + sale(3, 12, "2025-01-01");
    const auto files =
        plan(shop, {{u"products.csv"_s, products},
                    {u"sales_1.csv"_s, day1},
                    {u"sales_2.csv"_s, salesHeader + sale(1, 10, "2025-01-01", 2) + sale(2, 11, "2025-01-01") +
                                           sale(4, 11, "2025-01-02")},
                    {u"sales_again.csv"_s, day1}});
    const auto before = shop.checksum();
    const auto tried = run(shop, files, true);
    VERIFY_OK(tried);
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(tried->files[1].rejects->count(), 1); // product 12
    const QStringList expected{u"products.csv read 2: 2 new 0 changed 0 same 0 twice 0 stale 0 bad"_s,
                               u"sales_1.csv read 3: 2 new 0 changed 0 same 0 twice 0 stale 1 bad"_s,
                               u"sales_2.csv read 3: 1 new 1 changed 1 same 0 twice 0 stale 0 bad"_s,
                               u"sales_again.csv loaded before"_s};
    QCOMPARE(fates(*tried), expected);
    QVERIFY(std::ranges::all_of(tried->files, [](const FileImport &file) { return file.refusal.isEmpty(); }));
    const auto loaded = run(shop, files, false);
    VERIFY_OK(loaded);
    QCOMPARE(fates(*loaded), expected);
    QCOMPARE(shop.broken(), QString());
    // Again: all is there.
    const auto again = run(shop, files, true);
    VERIFY_OK(again);
    QVERIFY(again->allAlreadyLoaded());
}

void DryRunTest::aRefusedFileDoesNotHideTheOthers()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto files = plan(shop, {{u"products.csv"_s, products},
                                   {u"sales_1.csv"_s, salesHeader + sale(1, 12, "2025-01-01")},
                                   {u"sales_2.csv"_s, salesHeader + sale(2, 11, "2025-01-02")}});
    const auto before = shop.checksum();
    const auto tried = run(shop, files, true);
    VERIFY_OK(tried);
    QVERIFY(tried->files[0].refusal.isEmpty());
    QVERIFY2(tried->files[1].refusal.contains(u"There is no product 12"_s),
             qPrintable(tried->files[1].refusal));
    QCOMPARE(tried->files[1].groups.size(), size_t(1));
    QVERIFY(tried->files[2].refusal.isEmpty());
    QCOMPARE(countsOf(tried->files[2].batch), u"read 1: 1 new 0 changed 0 same 0 twice 0 stale 0 bad"_s);
    QCOMPARE(shop.checksum(), before);
    const auto loaded = run(shop, files, false);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message, tried->files[1].refusal);
}

void DryRunTest::aStoppedDryRunLeavesNothing()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto files = plan(
        shop, {{u"products.csv"_s, products}, {u"sales_1.csv"_s, salesHeader + sale(1, 10, "2025-01-01")}});
    const auto before = shop.checksum();
    std::stop_source stop;
    stop.request_stop();
    const auto tried = run(shop, files, true, stop.get_token());
    QVERIFY(!tried);
    QCOMPARE(int(tried.error().kind), int(Error::Kind::Cancelled));
    QCOMPARE(shop.checksum(), before);
    VERIFY_OK(run(shop, files, false));
    QCOMPARE(shop.broken(), QString());
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::DryRunTest)
#include "tst_dryrun.moc"
