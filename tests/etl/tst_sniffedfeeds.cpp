// SPDX-License-Identifier: GPL-3.0-or-later
// The real feeds that arrive in forms of their own, sniffed without help, with the totals data/README.md
// states.
#include "etl/shop.h"

#include "etl/sniff/sniff.h"

#include <QDir>
#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString shared(const QString &path)
{
    return QString::fromUtf8(MARTLET_SHARED_DATA) + u'/' + path;
}

QString sums(Shop &shop, Engine engine)
{
    return shop.ask(
        engine == Engine::Sqlite
            ? u"SELECT count(*), sum(quantity_e3) / 1000, sum(total_e4) FROM sales_lines"_s
            : u"SELECT count(*), CAST(sum(quantity) AS BIGINT), CAST(sum(total_amount) * 10000 AS BIGINT) "
              "FROM sales_lines"_s);
}

} // namespace

class SniffedFeedsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void northwindVariants_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("layout");
        const auto row = [](const char *name, const QString &layout) {
            QTest::newRow(name) << QString::fromLatin1(name) << layout;
        };
        row("v1_utf8_lf_comma_iso.csv", u"UTF-8 , yyyy-MM-dd ."_s);
        row("v2_utf8bom_crlf_comma_mdy.csv", u"UTF-8 , M/d/yyyy ."_s);
        row("v3_cp1252_semicolon_decimalcomma_dmy.csv", u"windows-1252 ; dd.MM.yyyy ,"_s);
        row("v4_utf16le_tab_dMony.txt", u"UTF-16LE \t dd-MMM-yyyy ."_s);
        row("v5_cr_only_pipe_quoteall.csv", u"UTF-8 | yyyy-MM-dd ."_s);
        row("v6_utf8_currency.csv", u"UTF-8 , M/d/yyyy ."_s);
    }

    void northwindVariants()
    {
        QFETCH(QString, name);
        QFETCH(QString, layout);
        const auto path = shared(u"northwind_variants/"_s + name);
        const auto first = sniff(path, {}, {}, {});
        QVERIFY2(first.has_value(), qPrintable(first ? QString() : first.error().message));
        QVERIFY(first->isComplete());
        const auto whole = refine(*first, {}, {}, {});
        QVERIFY2(whole.has_value(), qPrintable(whole ? QString() : whole.error().message));
        QCOMPARE(whole->rows, 2155);
        const auto &columns = whole->columns;
        QCOMPARE(whole->encoding + u' ' + QString::fromUtf8(whole->dialect.delimiter) + u' ' +
                     columns[5].format + u' ' + QChar(columns[9].number.decimal),
                 layout);
        QCOMPARE(whole->recipe, first->recipe); // the sample had it right
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            Shop shop(engine);
            const auto recipe = shop.write(u"draft.toml"_s, toToml(whole->recipe));
            const auto loaded = shop.load({.paths = {path}, .recipe = recipe});
            QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().message));
            QCOMPARE(sums(shop, engine), u"2155 | 51317 | 12657930395\n"_s);
            QCOMPARE(shop.broken(), QString());
        }
    }

    void rfmOrders_data() { engines(); }
    void rfmOrders()
    {
        QFETCH(martlet::Engine, engine);
        Shop shop(engine);
        const auto loaded = shop.load({.paths = {shared(u"rfm_orders/rfm_data_orders.csv"_s)}});
        QVERIFY2(loaded.has_value(), qPrintable(loaded ? QString() : loaded.error().message));
        QCOMPARE(loaded->files.front().batch.recipe, u"rfm-orders"_s);
        QCOMPARE(sums(shop, engine), u"4906 | 4906 | 4641580000\n"_s);
        QCOMPARE(
            shop.ask(u"SELECT count(DISTINCT transaction_id), count(DISTINCT customer_id) FROM sales_lines"_s),
            u"4906 | 995\n"_s);
        QCOMPARE(shop.broken(), QString());
    }
};

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::SniffedFeedsTest)
#include "tst_sniffedfeeds.moc"
