// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/shop.h"

#include <QDir>
#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString shared(const QString &path)
{
    return QString::fromUtf8(MARTLET_SHARED_DATA) + u'/' + path;
}

// An amount as both engines print it: whole ten-thousandths.
QString units(const QString &column, Engine engine)
{
    return engine == Engine::Sqlite ? u"sum(%1)"_s.arg(column)
                                    : u"CAST(sum(%1) * 10000 AS BIGINT)"_s.arg(column);
}

QString totalColumn(Engine engine)
{
    return engine == Engine::Sqlite ? u"total_e4"_s : u"total_amount"_s;
}

QString discountColumn(Engine engine)
{
    return engine == Engine::Sqlite ? u"discount_e4"_s : u"discount_amount"_s;
}

QString pieces(Engine engine)
{
    return engine == Engine::Sqlite ? u"sum(quantity_e3) / 1000"_s : u"CAST(sum(quantity) AS BIGINT)"_s;
}

QString quantityColumn(Engine engine)
{
    return engine == Engine::Sqlite ? u"quantity_e3"_s : u"quantity"_s;
}

QString priceColumn(Engine engine)
{
    return engine == Engine::Sqlite ? u"unit_price_e4"_s : u"unit_price"_s;
}

} // namespace

// The totals of the real feeds that shared/data/README.md names, counted by SQL on the loaded warehouse.
class RealDataTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlineRetail_data() { engines(); }
    void onlineRetail();
    void completeJourney_data() { engines(); }
    void completeJourney();
    void northwind_data() { engines(); }
    void northwind();
    void northwindVariants_data() { engines(); }
    void northwindVariants();
    void enginesAgree();

private:
    QMap<QString, QString> m_sums; // feed → checksum on the first engine
    void compareSums(const QString &feed, const QString &sum)
    {
        if (m_sums.contains(feed))
            QCOMPARE(sum, m_sums.value(feed));
        m_sums.insert(feed, sum);
    }
};

void RealDataTest::onlineRetail()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    const auto loaded =
        shop.load({.paths = {shared(u"uci_online_retail_2010-12"_s)}, .recipe = u"uci-online-retail"_s});
    VERIFY_OK(loaded);
    QCOMPARE(loaded->files.size(), size_t(20));
    const auto ask = [&](const QString &what, const QString &where = u"1 = 1"_s) {
        return shop
            .ask(u"SELECT %1 FROM sales_lines l JOIN dim_products p ON p.product_id = l.product_id"
                 " JOIN etl_key_map k ON k.entity = 'receipts' AND k.id = l.transaction_id WHERE %2"_s.arg(
                     what, where))
            .trimmed();
    };
    const auto total = totalColumn(engine), quantity = quantityColumn(engine);
    QCOMPARE(ask(u"count(*)"_s), u"42481"_s);
    QCOMPARE(ask(u"count(DISTINCT l.transaction_id)"_s), u"2025"_s);
    QCOMPARE(ask(u"count(DISTINCT l.transaction_id)"_s, u"k.source_key LIKE 'C%'"_s), u"326"_s);
    QCOMPARE(ask(u"count(DISTINCT l.customer_id)"_s, u"l.customer_id > 0"_s), u"948"_s);
    QCOMPARE(ask(u"count(*)"_s, u"l.customer_id < 0"_s), u"15631"_s);
    QCOMPARE(ask(u"count(DISTINCT p.source_key)"_s), u"2822"_s);
    QCOMPARE(ask(u"count(DISTINCT upper(p.source_key))"_s), u"2762"_s);
    QCOMPARE(ask(pieces(engine)), u"342228"_s);
    QCOMPARE(ask(units(total, engine)), u"7489570200"_s);
    QCOMPARE(ask(units(total, engine), quantity + u" > 0"_s), u"8237461400"_s);
    QCOMPARE(ask(units(total, engine), quantity + u" < 0"_s), u"-747891200"_s);
    QCOMPARE(ask(u"count(*)"_s, quantity + u" < 0"_s), u"798"_s);
    QCOMPARE(ask(u"count(*)"_s, priceColumn(engine) + u" = 0"_s), u"273"_s);
    QCOMPARE(shop.broken(), QString());
    compareSums(u"uci"_s, shop.checksum());
}

void RealDataTest::completeJourney()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    VERIFY_OK(shop.load({.paths = {shared(u"completejourney"_s)}, .recipe = u"complete-journey"_s}));
    const auto ask = [&](const QString &what, const QString &from, const QString &where = u"1 = 1"_s) {
        return shop.ask(u"SELECT %1 FROM %2 WHERE %3"_s.arg(what, from, where)).trimmed();
    };
    const auto lines = u"sales_lines"_s, total = totalColumn(engine), quantity = quantityColumn(engine);
    QCOMPARE(ask(u"count(*)"_s, lines), u"75000"_s);
    QCOMPARE(ask(u"count(DISTINCT transaction_id)"_s, lines), u"47243"_s);
    QCOMPARE(ask(u"count(DISTINCT customer_id)"_s, lines), u"2377"_s);
    QCOMPARE(ask(u"count(DISTINCT store_id)"_s, lines), u"293"_s);
    QCOMPARE(ask(units(total, engine), lines), u"2339352400"_s);
    QCOMPARE(ask(units(discountColumn(engine), engine), lines), u"401809100"_s);
    const auto amount = engine == Engine::Sqlite ? u"amount_e4"_s : u"amount"_s;
    QCOMPARE(ask(units(amount, engine), u"sales_extra"_s, u"name = 'coupon_disc'"_s), u"13567100"_s);
    QCOMPARE(ask(units(amount, engine), u"sales_extra"_s, u"name = 'coupon_match_disc'"_s), u"2421000"_s);
    const auto withProducts = u"sales_lines l JOIN dim_products p ON p.product_id = l.product_id"_s;
    const auto inferred = engine == Engine::Sqlite ? u"p.is_inferred = 1"_s : u"p.is_inferred"_s;
    QCOMPARE(ask(u"count(*)"_s, withProducts, inferred), u"222"_s);
    QCOMPARE(ask(u"count(DISTINCT l.product_id)"_s, withProducts, inferred), u"5"_s);
    QCOMPARE(ask(u"count(*)"_s, lines, quantity + u" = 0"_s), u"416"_s);
    const auto thousandth =
        engine == Engine::Sqlite ? u"max(quantity_e3) / 1000"_s : u"CAST(max(quantity) AS BIGINT)"_s;
    QCOMPARE(ask(thousandth, lines), u"32623"_s);
    const auto households = u"sales_lines l JOIN dim_customers p ON p.customer_id = l.customer_id"_s;
    QCOMPARE(ask(u"count(DISTINCT l.customer_id)"_s, households, inferred), u"1576"_s);
    QCOMPARE(shop.broken(), QString());
    compareSums(u"completejourney"_s, shop.checksum());
}

void RealDataTest::northwind()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    VERIFY_OK(shop.load({.paths = {shared(u"northwind"_s)}, .recipe = u"northwind"_s}));
    const auto ask = [&](const QString &what, const QString &where = u"1 = 1"_s) {
        return shop
            .ask(u"SELECT %1 FROM sales_lines l JOIN dim_products p ON p.product_id = l.product_id"
                 " JOIN dim_employees e ON e.employee_id = l.employee_id WHERE %2"_s.arg(what, where))
            .trimmed();
    };
    const auto total = totalColumn(engine);
    const auto year = [](int number) { return u"l.sale_date BETWEEN '%1-01-01' AND '%1-12-31'"_s.arg(number); };
    QCOMPARE(ask(u"count(*)"_s), u"2155"_s);
    QCOMPARE(ask(u"count(DISTINCT transaction_id)"_s), u"830"_s);
    QCOMPARE(ask(pieces(engine)), u"51317"_s);
    QCOMPARE(ask(units(total, engine)), u"12657930395"_s);
    QCOMPARE(ask(units(discountColumn(engine), engine)), u"886655505"_s);
    QCOMPARE(ask(units(total, engine), year(1996)), u"2080839700"_s);
    QCOMPARE(ask(units(total, engine), year(1997)), u"6170852035"_s);
    QCOMPARE(ask(units(total, engine), year(1998)), u"4406238660"_s);
    QCOMPARE(ask(units(total, engine), u"p.product_name = 'Côte de Blaye'"_s), u"1413967350"_s);
    QCOMPARE(ask(units(total, engine), u"e.last_name = 'Peacock'"_s), u"2328908460"_s);
    QCOMPARE(shop.broken(), QString());
    compareSums(u"northwind"_s, shop.checksum());
}

void RealDataTest::northwindVariants()
{
    QFETCH(martlet::Engine, engine);
    const auto folder = shared(u"northwind_variants"_s);
    const auto files = QDir(folder).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 6);
    for (const auto &name : files) {
        Shop shop(engine);
        VERIFY_OK(shop.load({.paths = {folder + u'/' + name}, .recipe = u"northwind-"_s + name.left(2)}));
        const auto sum = shop.ask(u"SELECT count(*), %1, %2 FROM sales_lines"_s.arg(
            units(totalColumn(engine), engine), pieces(engine)));
        QCOMPARE(sum, u"2155 | 12657930395 | 51317\n"_s);
        QCOMPARE(shop.broken(), QString());
        compareSums(u"variants"_s, shop.checksum());
    }
}

// Each feed was summed on both engines above.
void RealDataTest::enginesAgree()
{
    QCOMPARE(m_sums.keys(), (QStringList{u"completejourney"_s, u"northwind"_s, u"uci"_s, u"variants"_s}));
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::RealDataTest)
#include "tst_realdata.moc"
