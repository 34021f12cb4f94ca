// SPDX-License-Identifier: GPL-3.0-or-later
// Records that a line end within a field broke in two: found, offered, joined in a repair and by a recipe.
#include "etl/shop.h"
#include "lineage/batchledger.h"

#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto recipe =
    "name = \"till\"\nsource_system = \"till\"\n[[file]]\nfeed = \"sales\"\n[file.columns]\n"
    "transaction_id = \"r\"\nproduct_id = \"p\"\nproduct.product_name = \"name\"\n"
    "sale_date = \"d\"\nquantity = \"q\"\nunit_price = \"u\"\n";
constexpr auto mend = "\n[[file.mend]]\nrule = \"RAGGED\"\naction = \"join\"\n";
const Mend join{u"RAGGED"_s, {}, MendAction::JoinNext, {}};

// Line 3 goes on in line 4, line 6 in line 7, right behind a delimiter; line 8 breaks off for good.
constexpr auto file = "r,p,name,d,q,u\n"
                      "1,K-1,Kettle,2025-12-31,1,5\n"
                      "2,K-2,Lamp\n"
                      "for the table,2025-12-31,2,3\n"
                      "3,K-3,Cup,2025-12-31,1,2\n"
                      "4,K-4,Jug,2025-12-31,\n"
                      "4,1\n"
                      "5,K-5,Mug\n";

QString print(const std::vector<RejectGroup> &groups)
{
    QStringList lines;
    for (const auto &group : groups)
        lines += u"%1 %2 (%3): %4, %5 fit"_s.arg(group.lines)
                     .arg(group.title, group.reason, group.mend ? describe(*group.mend) : u"no mend"_s)
                     .arg(group.fits);
    return lines.join(u'\n');
}

} // namespace

class LineJoinTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halvesAreOfferedAndJoined_data() { engines(); }
    void halvesAreOfferedAndJoined();
    void aRecipeJoinsThem_data() { engines(); }
    void aRecipeJoinsThem();
    void whatIsNoRecordTogetherStaysApart_data();
    void whatIsNoRecordTogetherStaysApart();
    void halvesMayLieInTwoPieces();

private:
    static Result<ImportReport> load(Shop &shop, const QByteArray &text, const QByteArray &mends = {})
    {
        return shop.load(
            {.paths = {shop.write(u"day.csv"_s, text)}, .recipe = shop.write(u"till.toml"_s, recipe + mends)});
    }
};

void LineJoinTest::halvesAreOfferedAndJoined()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto loaded = load(shop, file);
    VERIFY_OK(loaded);
    const auto first = loaded->files.front().batch;
    QCOMPARE(countsOf(first), u"read 7: 2 new 0 changed 0 same 0 twice 0 stale 5 bad"_s);
    const auto before = shop.checksum();

    const auto open = shop.openRejects(first.id);
    VERIFY_OK(open);
    QCOMPARE(print(open->groups),
             u"4 A line breaks off and goes on in the next (two lines together have the header’s 6 fields): "
             "a line that breaks off is joined with the next one, 4 fit\n"
             "1 Too few fields (3 of 6): no mend, 0 fit"_s);
    for (const auto &sample : open->groups.front().samples)
        QVERIFY(sample.isMended);

    const auto report = shop.retry({.batch = first.id, .mends = {join}});
    VERIFY_OK(report);
    QCOMPARE(report->tried, 5);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(countsOf(report->batch), u"read 2: 2 new 0 changed 0 same 0 twice 0 stale 0 bad"_s);
    QCOMPARE(report->batch.sums.read.toString(), u"10.0000"_s);
    const std::vector<AppliedMend> applied{{u"RAGGED"_s, {}, u"join"_s, {}, 4}};
    QCOMPARE(findBatch(*shop.open(), report->batch.id)->mends, applied);
    QCOMPARE(shop.ask(u"SELECT line FROM etl_rejects WHERE line > 0 AND fixed_in_batch IS NULL"_s), u"8\n"_s);
    QCOMPARE(shop.ask(u"SELECT product_name FROM dim_products WHERE source_key = 'K-2'"_s),
             u"Lamp\nfor the table\n"_s);
    QCOMPARE(shop.ask(u"SELECT sum(quantity) FROM sales_fact"_s), shop.ask(u"SELECT 8.000"_s));
    QCOMPARE(shop.broken(), QString());

    VERIFY_OK(shop.undo(report->batch.id));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.ask(u"SELECT count(*) FROM etl_rejects WHERE line > 0 AND fixed_in_batch IS NULL"_s),
             u"5\n"_s);
}

void LineJoinTest::aRecipeJoinsThem()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto loaded = load(shop, file, mend);
    VERIFY_OK(loaded);
    const auto &batch = loaded->files.front().batch;
    QCOMPARE(countsOf(batch), u"read 5: 4 new 0 changed 0 same 0 twice 0 stale 1 bad"_s);
    const std::vector<AppliedMend> applied{{u"RAGGED"_s, {}, u"join"_s, {}, 4}};
    QCOMPARE(findBatch(*shop.open(), batch.id)->mends, applied);
    QCOMPARE(shop.ask(u"SELECT line, rule FROM etl_rejects WHERE severity = 'error'"_s), u"8 | RAGGED\n"_s);
    QCOMPARE(shop.ask(u"SELECT product_name FROM dim_products WHERE source_key = 'K-2'"_s),
             u"Lamp\nfor the table\n"_s);
    QCOMPARE(shop.broken(), QString());
}

void LineJoinTest::whatIsNoRecordTogetherStaysApart_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("rejected");
    QTest::newRow("a field too few") << QByteArray("2,K-2,Lamp\ntable,2025-12-31,2\n") << u"2\n3\n"_s;
    QTest::newRow("a field too many") << QByteArray("2,K-2,Lamp\ntable,2025-12-31,2,3,4\n") << u"2\n3\n"_s;
    QTest::newRow("a line between") << QByteArray("2,K-2,Lamp\n\ntable,2025-12-31,2,3\n") << u"2\n4\n"_s;
    QTest::newRow("a record between") << QByteArray(
                                             "2,K-2,Lamp\n3,K-3,Cup,2025-12-31,1,2\ntable,2025-12-31,2,3\n")
                                      << u"2\n4\n"_s;
    QTest::newRow("no date together") << QByteArray("2,K-2,Lamp\ntable,soon,2,3\n") << u"2\n3\n"_s;
    QTest::newRow("a half before two")
        << QByteArray("9,K-9,Box\n2,K-2,Lamp\ntable,2025-12-31,2,3\n") << u"2\n"_s;
}

void LineJoinTest::whatIsNoRecordTogetherStaysApart()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, rejected);
    const auto text = "r,p,name,d,q,u\n" + lines + "1,K-1,Kettle,2025-12-31,1,5\n";
    const auto openLines =
        u"SELECT line FROM etl_rejects WHERE severity = 'error' AND fixed_in_batch IS NULL ORDER BY line"_s;
    Shop mended(Engine::Sqlite);
    VERIFY_OK(load(mended, text, mend));
    QCOMPARE(mended.ask(openLines), rejected);
    Shop repaired(Engine::Sqlite);
    const auto loaded = load(repaired, text);
    VERIFY_OK(loaded);
    VERIFY_OK(repaired.retry({.batch = loaded->files.front().batch.id, .mends = {join}}));
    QCOMPARE(repaired.ask(openLines), rejected);
}

// Reading hands its records on in pieces of 4,096.
void LineJoinTest::halvesMayLieInTwoPieces()
{
    QByteArray text = "r,p,name,d,q,u\n";
    for (int receipt = 1; receipt <= 6'000; ++receipt)
        text += QByteArray::number(receipt) +
                (receipt > 4'090 && receipt < 4'100 ? ",K-1,Kettle\n" : ",K-1,Kettle ") +
                "and lid,2025-12-31,1,5\n";
    Shop shop(Engine::Sqlite);
    const auto loaded = load(shop, text, mend);
    VERIFY_OK(loaded);
    QCOMPARE(countsOf(loaded->files.front().batch),
             u"read 6000: 6000 new 0 changed 0 same 0 twice 0 stale 0 bad"_s);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::LineJoinTest)
#include "tst_linejoin.moc"
