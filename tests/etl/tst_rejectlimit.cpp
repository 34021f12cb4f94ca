// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/shop.h"
#include "lineage/batchledger.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// 2000 lines of a till, of which every `bad`th has a day that does not exist and line 3 a large quantity.
QByteArray till(int bad)
{
    QByteArray text = "t,p,d,q,u\n";
    for (int line = 2; line <= 2001; ++line)
        text += QByteArray::number(line) + ",A," + (line % bad == 0 ? "2026-02-30" : "2026-02-03") + ',' +
                (line == 3 ? "500" : "1") + ",2\n";
    return text;
}

QString recipe(Shop &shop, const QByteArray &more)
{
    return shop.write(u"till.toml"_s,
                      "name = \"till\"\nsource_system = \"till\"\n[[file]]\nfeed = \"sales\"\n[file.columns]\n"
                      "transaction_id = \"t\"\nproduct_id = \"p\"\nsale_date = \"d\"\nquantity = \"q\"\n"
                      "unit_price = \"u\"\n" +
                          more);
}

} // namespace

class TestRejectLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooManyRejectsRefuseTheFile_data() { engines(); }
    void tooManyRejectsRefuseTheFile()
    {
        QFETCH(Engine, engine);
        Shop shop(engine);
        const auto before = shop.checksum();
        const auto path = shop.write(u"till.csv"_s, till(40)); // 50 rejects, 2.5 %
        const auto refusal = [&](const QByteArray &limits) {
            const auto loaded =
                shop.load({.paths = {path}, .recipe = recipe(shop, "[file.limits]\n" + limits)});
            return loaded ? u"loaded"_s : loaded.error().message;
        };
        const auto byShare = refusal("max_reject_percent = 2.4\nafter_rows = 2000\n");
        QVERIFY2(byShare.contains(u"50 of the %L1 lines read of"_s.arg(2000)), qPrintable(byShare));
        QVERIFY2(byShare.contains(u"50 of them by DATE"_s), qPrintable(byShare));
        QVERIFY2(byShare.contains(u"max_reject_percent = 2.4. Nothing was loaded"_s), qPrintable(byShare));
        QVERIFY(refusal("max_rejects = 49\n").contains(u"the recipe stops at max_rejects = 49"_s));
        QCOMPARE(shop.checksum(), before);
        QCOMPARE(shop.ask(u"SELECT DISTINCT state FROM etl_batches"_s), u"REFUSED\n"_s);
        QCOMPARE(shop.ask(u"SELECT count(*) FROM etl_rejects"_s), u"0\n"_s);
        // Too few lines to judge by their share.
        QCOMPARE(refusal("max_reject_percent = 2.4\nafter_rows = 2001\nmax_rejects = 50\n"), u"loaded"_s);
        QCOMPARE(shop.broken(), QString());
    }

    void aDryRunBeyondALimitShowsAllOfTheFile_data() { engines(); }
    void aDryRunBeyondALimitShowsAllOfTheFile()
    {
        QFETCH(Engine, engine);
        Shop shop(engine);
        const auto before = shop.checksum();
        const auto tried = shop.load({.paths = {shop.write(u"till.csv"_s, till(40))},
                                      .recipe = recipe(shop, "[file.limits]\nmax_rejects = 3\n"),
                                      .dryRun = true});
        QVERIFY2(tried.has_value(), tried ? "" : qPrintable(tried.error().message));
        const auto &file = tried->files.front();
        QVERIFY2(file.refusal.contains(u"the recipe stops at max_rejects = 3. Nothing was loaded."_s),
                 qPrintable(file.refusal));
        QCOMPARE(file.batch.counts.read, 2000);
        QCOMPARE(file.batch.counts.inserted, 1950);
        QCOMPARE(file.groups.size(), size_t(1));
        QCOMPARE(file.groups.front().lines, 50);
        QCOMPARE(shop.checksum(), before);
        QCOMPARE(shop.ask(u"SELECT count(*) FROM etl_batches"_s), u"0\n"_s);
    }

    void manyRejectsAreTold_data() { engines(); }
    void manyRejectsAreTold()
    {
        QFETCH(Engine, engine);
        Shop shop(engine);
        const auto loaded =
            shop.load({.paths = {shop.write(u"till.csv"_s, till(40))}, .recipe = recipe(shop, {})});
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message));
        const auto &file = loaded->files.front();
        QCOMPARE(file.notices.size(), 1);
        QVERIFY2(file.notices.first().startsWith(
                     u"50 of %L1 lines (2.5 %) were rejected, 50 of them by DATE."_s.arg(2000)),
                 qPrintable(file.notices.first()));
        const auto session = shop.open();
        QCOMPARE(listRejects(*session, file.batch.id)->size(), size_t(50));
        const auto warnings = listWarnings(*session, file.batch.id);
        QCOMPARE(warnings->size(), size_t(1));
        QCOMPARE(warnings->front().message, file.notices.first());
        QCOMPARE(warnings->front().line, 0);
        // One in a thousand is what is usual.
        const auto few =
            shop.load({.paths = {shop.write(u"next.csv"_s, till(1000))}, .recipe = recipe(shop, {})});
        QVERIFY2(few->files.front().notices.isEmpty(), qPrintable(few->files.front().notices.join(u'\n')));
        QCOMPARE(few->files.front().batch.counts.rejected, 2);
    }

    void warnedLinesAreLoaded_data() { engines(); }
    void warnedLinesAreLoaded()
    {
        QFETCH(Engine, engine);
        Shop shop(engine);
        const QByteArray rules =
            "[[file.rule]]\nname = \"wholesale\"\ncolumn = \"quantity\"\nkind = \"range\"\n"
            "max = 100\nseverity = \"warn\"\n";
        const auto loaded =
            shop.load({.paths = {shop.write(u"till.csv"_s, till(4000))}, .recipe = recipe(shop, rules)});
        QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message));
        const auto &file = loaded->files.front();
        QCOMPARE(countsOf(file.batch), u"read 2000: 2000 new 0 changed 0 same 0 twice 0 stale 0 bad"_s);
        QCOMPARE(file.notices, QStringList(u"The rule “wholesale” found 1 of %L1 lines in column q; they were "
                                           "loaded all the same."_s.arg(2000)));
        const auto session = shop.open();
        const auto warnings = listWarnings(*session, file.batch.id);
        QCOMPARE(warnings->size(), size_t(2));
        QCOMPARE(warnings->back().line, 3);
        QCOMPARE(warnings->back().value, u"500"_s);
        QVERIFY(warnings->back().isWarning);
        QVERIFY(listRejects(*session, file.batch.id)->empty());
        QCOMPARE(shop.broken(), QString());
    }
};

QTEST_GUILESS_MAIN(TestRejectLimit)
#include "tst_rejectlimit.moc"
