// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoshop.h"
#include "etl/repair/correctedfile.h"
#include "etl/shop.h"
#include "etl/undo/undo.h"
#include "lineage/batchledger.h"
#include "lineage/rejectexport.h"
#include "support/starheaders.h"

#include <QBuffer>
#include <QDate>
#include <QHash>
#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QByteArray line(int transaction, int number, const char *date, int quantity = 1, int price = 5)
{
    return QByteArray::number(transaction) + ',' + QByteArray::number(number) + ",-2,10,5,7," + date + ',' +
           QByteArray::number(quantity) + ',' + QByteArray::number(price) + ",0," +
           QByteArray::number(quantity * price) + ",10:00:00\n";
}

const Mend date{u"DATE"_s, u"sale_date"_s, MendAction::ReadDate, u"dd/MM/yyyy"_s};

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    auto lines = file.readAll().split('\n');
    lines.removeLast(); // behind the last line end
    return lines;
}

QByteArray exported(Shop &shop, BatchId batch)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto written = exportRejects(*shop.open(), batch, out, {}, &shop.cipher());
    return written ? out.data() : written.error().message.toUtf8();
}

} // namespace

class RetryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatIsInOrderIsLoaded_data() { engines(); }
    void onlyWhatIsInOrderIsLoaded();
    void undoMakesThemRejectsAgain_data() { engines(); }
    void undoMakesThemRejectsAgain();
    void contradictionsWaitForAChoice_data() { engines(); }
    void contradictionsWaitForAChoice();
    void mendsReplayOnTheNextFile_data() { engines(); }
    void mendsReplayOnTheNextFile();
    void correctedExportsComeBack_data() { engines(); }
    void correctedExportsComeBack();
    void personalRejectsComeBack_data() { engines(); }
    void personalRejectsComeBack();
    void theDirtyShopIsMended_data() { engines(); }
    void theDirtyShopIsMended();
};

void RetryTest::onlyWhatIsInOrderIsLoaded()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto loaded = shop.load(u"sales.csv"_s, QByteArray(salesHeader) + line(1, 1, "2025-01-01") +
                                                      line(2, 1, "31/01/2025") + line(3, 1, "soon") +
                                                      line(4, 1, "30/01/2025", 0) + line(5, 1, "29/01/2025"));
    VERIFY_OK(loaded);
    const auto first = loaded->files.front().batch;
    QCOMPARE(countsOf(first), u"read 5: 1 new 0 changed 0 same 0 twice 0 stale 4 bad"_s);

    const auto before = shop.checksum();
    RetryRequest request{.batch = first.id, .mends = {date}, .dryRun = true};
    const auto tried = shop.retry(request);
    VERIFY_OK(tried);
    QCOMPARE(tried->batch.counts.inserted, 2);
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.ask(u"SELECT count(*) FROM etl_batches"_s), u"1\n"_s);

    // What keeps the first of the others out is said.
    const auto wrong = shop.retry({.batch = first.id, .edits = {{4, u"sale_date"_s, u"soon"_s}}, .lines = {4}});
    VERIFY_OK(wrong);
    QCOMPARE(wrong->batch.id.value, 0);
    QVERIFY2(wrong->fault.contains(u"soon"_s), qPrintable(wrong->fault));

    request.dryRun = false;
    request.edits = {{4, u"sale_date"_s, u"2025-01-28"_s}};
    const auto report = shop.retry(request);
    VERIFY_OK(report);
    QCOMPARE(report->tried, 4);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(countsOf(report->batch), u"read 3: 3 new 0 changed 0 same 0 twice 0 stale 0 bad"_s);
    QCOMPARE(report->batch.sums.read.toString(), u"15.0000"_s);
    QCOMPARE(shop.ask(u"SELECT line, rule FROM etl_rejects WHERE line > 0 AND fixed_in_batch IS NULL"_s),
             u"5 | DATE\n"_s);
    QCOMPARE(shop.broken(), QString());

    const auto session = shop.open();
    const auto batch = findBatch(*session, report->batch.id);
    VERIFY_OK(batch);
    QCOMPARE(batch->parent.value, first.id.value);
    QCOMPARE(batch->edited, 1);
    const std::vector<AppliedMend> mends{{u"DATE"_s, u"sale_date"_s, u"date"_s, u"dd/MM/yyyy"_s, 2}};
    QCOMPARE(batch->mends, mends);
    const auto from = traceRow(*session, u"sales_fact"_s, u"5/1"_s);
    VERIFY_OK(from);
    QCOMPARE(from->batch.id.value, report->batch.id.value);
    QCOMPARE(from->source.id.value, first.id.value);
    QCOMPARE(from->line, 6);
    QCOMPARE(from->raw + '\n', line(5, 1, "29/01/2025"));
    QVERIFY2(from->reject.contains(u"29/01/2025"), qPrintable(from->reject));
}

void RetryTest::undoMakesThemRejectsAgain()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto loaded = shop.load(u"sales.csv"_s, QByteArray(salesHeader) + line(1, 1, "2025-01-01") +
                                                      line(2, 1, "31/01/2025") + line(3, 1, "30/01/2025"));
    VERIFY_OK(loaded);
    const auto first = loaded->files.front().batch.id;
    const auto before = shop.checksum();
    const auto retried = shop.retry({.batch = first, .mends = {date}});
    VERIFY_OK(retried);
    QVERIFY(shop.checksum() != before);
    VERIFY_OK(shop.undo(retried->batch.id));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.ask(u"SELECT line FROM etl_rejects WHERE line > 0 AND fixed_in_batch IS NULL ORDER BY 1"_s),
             u"3\n4\n"_s);
    const auto again = shop.retry({.batch = first, .mends = {date}});
    VERIFY_OK(again);
    QCOMPARE(again->batch.counts.inserted, 2);
    QCOMPARE(shop.broken(), QString());
}

// Both lines read well; loading the second by itself would overwrite the first without anybody having said so.
void RetryTest::contradictionsWaitForAChoice()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto loaded = shop.load(u"sales.csv"_s, QByteArray(salesHeader) + line(1, 1, "2025-01-01") +
                                                      line(1, 1, "2025-01-01", 3) + line(2, 1, "2025-01-01"));
    VERIFY_OK(loaded);
    const auto first = loaded->files.front().batch.id;
    const auto quantity = [&shop] {
        return shop.ask(u"SELECT CAST(quantity AS INTEGER) FROM sales_fact WHERE transaction_id = 1"_s)
            .trimmed();
    };
    const auto nothing = shop.retry({.batch = first});
    VERIFY_OK(nothing);
    QCOMPARE(nothing->batch.id.value, 0);
    QCOMPARE(nothing->rejected, 1);
    QCOMPARE(quantity(), u"1"_s);
    const auto last =
        shop.retry({.batch = first, .mends = {{u"CONFLICT"_s, u"line_number"_s, MendAction::Keep, u"last"_s}}});
    VERIFY_OK(last);
    QCOMPARE(countsOf(last->batch), u"read 1: 0 new 1 changed 0 same 0 twice 0 stale 0 bad"_s);
    QCOMPARE(quantity(), u"3"_s);
    VERIFY_OK(shop.undo(last->batch.id));
    QCOMPARE(quantity(), u"1"_s);
    const auto stands = shop.retry(
        {.batch = first, .mends = {{u"CONFLICT"_s, u"line_number"_s, MendAction::Keep, u"first"_s}}});
    VERIFY_OK(stands);
    QCOMPARE(countsOf(stands->batch), u"read 1: 0 new 0 changed 0 same 1 twice 0 stale 0 bad"_s);
    QCOMPARE(quantity(), u"1"_s);
    QCOMPARE(shop.broken(), QString());
}

void RetryTest::mendsReplayOnTheNextFile()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const QByteArray recipe =
        "name = \"till\"\nsource_system = \"till\"\n[[file]]\nfeed = \"sales\"\n"
        "unknown_keys = { product = \"reject\" }\n[file.columns]\ntransaction_id = \"r\"\n"
        "product_id = \"p\"\nsale_date = \"d\"\nquantity = \"q\"\nunit_price = \"u\"\n";
    const QByteArray mends = "\n[[file.mend]]\nrule = \"DATE\"\ncolumn = \"d\"\naction = \"date\"\n"
                             "argument = \"dd/MM/yyyy\"\n\n[[file.mend]]\nrule = \"UNKNOWN_KEY\"\n"
                             "column = \"product_id\"\naction = \"add\"\n";
    const auto path = shop.write(u"till.toml"_s, recipe + mends);
    const auto loaded = shop.load({.paths = {shop.write(u"day.csv"_s, "r,p,d,q,u\n1,K-1,31/12/2025,1,5\n"
                                                                      "2,K-1,2025-12-31,1,5\n")},
                                   .recipe = path});
    VERIFY_OK(loaded);
    const auto &batch = loaded->files.front().batch;
    QCOMPARE(countsOf(batch), u"read 2: 2 new 0 changed 0 same 0 twice 0 stale 0 bad"_s);
    const std::vector<AppliedMend> applied{{u"DATE"_s, u"d"_s, u"date"_s, u"dd/MM/yyyy"_s, 1}};
    QCOMPARE(findBatch(*shop.open(), batch.id)->mends, applied);
    QCOMPARE(shop.ask(u"SELECT count(*) FROM sales_fact WHERE sale_date = '2025-12-31'"_s), u"2\n"_s);
    QCOMPARE(shop.broken(), QString());
}

void RetryTest::correctedExportsComeBack()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const QByteArray products = "product_id,product_name,department,category,subcategory,brand,supplier_id,"
                                "cost_price,retail_price,product_status,product_type,valid_from\n";
    const auto loaded =
        shop.load(u"products.csv"_s, products + "10,Kettle,,,,,,8.00,19.95,active,merchandise,\n"
                                                "11,\"Lamp,\ntable\",,,,,,3.5O,12.00,active,merchandise,\n"
                                                "12,Cup,,,,,,one,2.00,active,merchandise,\n");
    VERIFY_OK(loaded);
    const auto first = loaded->files.front().batch.id;
    auto text = exported(shop, first);
    QCOMPARE(text.count("3.5O"), 2); // the cell, and the sentence that quotes it
    text.replace(",3.5O,", ",3.50,");
    const auto path = shop.write(u"corrected.csv"_s, text);
    QVERIFY(isCorrectedExport(path));
    const auto corrected = shop.load({.paths = {path}, .recipe = {}});
    VERIFY_OK(corrected);
    const auto &child = corrected->files.front().batch;
    QCOMPARE(child.parent.value, first.value);
    QCOMPARE(countsOf(child), u"read 1: 1 new 0 changed 0 same 0 twice 0 stale 0 bad"_s);
    QCOMPARE(shop.ask(u"SELECT product_name FROM dim_products WHERE product_id = 11"_s), u"Lamp,\ntable\n"_s);
    const auto from = traceRow(*shop.open(), u"dim_products"_s, u"11"_s);
    VERIFY_OK(from);
    QCOMPARE(from->line, 3);
    QCOMPARE(from->source.id.value, first.value);
    QCOMPARE(shop.ask(u"SELECT line FROM etl_rejects WHERE line > 0 AND fixed_in_batch IS NULL"_s), u"5\n"_s);
    QCOMPARE(exported(shop, first).count("_rule"), 1);
    QVERIFY(!exported(shop, first).contains("Lamp"));
    // Its first line is no open reject any more.
    const auto again = shop.load({.paths = {path}, .recipe = {}});
    QVERIFY(!again);
    QVERIFY2(again.error().message.contains(u"loaded already"), qPrintable(again.error().message));
    QCOMPARE(shop.broken(), QString());
}

void RetryTest::personalRejectsComeBack()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const QByteArray customers = "customer_id,first_name,last_name,email,phone,address,city,state,country,"
                                 "customer_tier,registration_date,valid_from\n";
    const auto loaded =
        shop.load(u"customers.csv"_s, customers + "1,Ann,Lee,ann@example.org,,,Hull,,GB,Gold,2020-01-01,\n"
                                                  "2,Bo,Ek,bo@example.org,,,Hull,,GB,Golden,2020-01-01,\n");
    VERIFY_OK(loaded);
    const auto first = loaded->files.front().batch.id;
    QCOMPARE(shop.ask(u"SELECT CASE WHEN is_encrypted THEN 1 ELSE 0 END FROM etl_rejects WHERE line > 0"_s),
             u"1\n"_s);
    auto text = exported(shop, first);
    QVERIFY2(text.contains("bo@example.org"), text.constData());
    text.replace(",Golden,", ",Gold,");
    const auto corrected = shop.load({.paths = {shop.write(u"fixed.csv"_s, text)}, .recipe = {}});
    VERIFY_OK(corrected);
    QCOMPARE(countsOf(corrected->files.front().batch),
             u"read 1: 1 new 0 changed 0 same 0 twice 0 stale 0 bad"_s);
    QCOMPARE(shop.ask(u"SELECT customer_tier FROM dim_customers WHERE customer_id = 2"_s), u"Gold\n"_s);
    const auto from = traceRow(*shop.open(), u"dim_customers"_s, u"2"_s, &shop.cipher());
    VERIFY_OK(from);
    QVERIFY(from->raw.contains("bo@example.org"));
    QCOMPARE(shop.broken(), QString());
}

// After mending what the manifest says can be mended, the warehouse has exactly those lines, and they are what
// the shop without faults has there, but for the keys that were spoilt.
void RetryTest::theDirtyShopIsMended()
{
    QFETCH(martlet::Engine, engine);
    const QTemporaryDir clean, dirty;
    const auto lines = qEnvironmentVariableIntValue("MARTLET_DIRTY_LINES");
    DemoPlan plan{lines > 0 ? lines : 20'000, 1, QDate(2025, 12, 31), false};
    VERIFY_OK(writeDemoShop(plan, clean.path(), {}));
    plan.dirty = true;
    VERIFY_OK(writeDemoShop(plan, dirty.path(), {}));
    const auto good = linesOf(clean.filePath(u"sales.csv"_s)), bad = linesOf(dirty.filePath(u"sales.csv"_s));
    QHash<qint64, QByteArray> kinds;
    qint64 loadable = 0;
    for (const auto &entry : linesOf(dirty.filePath(u"sales_manifest.csv"_s)).mid(1)) {
        const auto fields = entry.split(',');
        kinds[fields[0].toLongLong()] = fields[3] == "loaded" ? fields[1] : QByteArray("gone");
        loadable += fields[3] == "loaded" ? 1 : 0;
    }
    QVERIFY(loadable > 60);
    QByteArray expected = good.front() + '\n';
    for (qsizetype place = 1; place < good.size(); ++place) {
        const auto kind = kinds.value(place + 1);
        auto cells = good[place].split(',');
        if (kind == "missing value")
            cells[3] = "-1";
        else if (kind == "unknown key")
            cells = bad[place].split(',');
        if (kind != "gone")
            expected += cells.join(',') + '\n';
    }
    QStringList dimensions;
    for (const auto *name : {"suppliers", "stores", "employees", "products", "customers"})
        dimensions += clean.filePath(QLatin1StringView(name) + u".csv"_s);

    Shop shop(engine), other(engine);
    for (auto *const each : {&shop, &other})
        VERIFY_OK(each->load({.paths = dimensions, .recipe = {}}));
    VERIFY_OK(other.load({.paths = {other.write(u"sales.csv"_s, expected)}, .recipe = u"star-sales"_s}));
    const auto loaded =
        shop.load({.paths = {dirty.filePath(u"sales.csv"_s)}, .recipe = u"star-sales-strict"_s});
    VERIFY_OK(loaded);
    const auto first = loaded->files.front().batch;
    const auto before = shop.checksum();

    const auto open = shop.openRejects(first.id);
    VERIFY_OK(open);
    RetryRequest request{.batch = first.id};
    qint64 fits = 0;
    for (const auto &group : open->groups) {
        if (!group.mend)
            continue;
        request.mends.push_back(*group.mend);
        fits += group.fits;
    }
    QCOMPARE(fits, loadable);
    const auto retried = shop.retry(request);
    VERIFY_OK(retried);
    QCOMPARE(retried->batch.counts.inserted, loadable);
    QCOMPARE(retried->rejected, first.counts.rejected - loadable);
    QCOMPARE(shop.broken(), QString());
    QCOMPARE(shop.checksum(), other.checksum());
    VERIFY_OK(shop.undo(retried->batch.id));
    QCOMPARE(shop.checksum(), before);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::RetryTest)
#include "tst_retry.moc"
