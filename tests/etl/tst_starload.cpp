// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/shop.h"

#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr auto suppliers =
    "supplier_id,supplier_name,contact_person,email,phone,address,city,country,contract_start,"
    "contract_end\n"
    "1,Nordlicht,Ann Lee,ann@example.org,0123,Quay 1,Hull,GB,2020-01-01,2026-12-31\n";
constexpr auto products =
    "product_id,product_name,department,category,subcategory,brand,supplier_id,cost_price,"
    "retail_price,product_status,product_type,valid_from\n"
    "10,Kettle,Kitchen,Boiling,Kettles,Aria,1,8.00,19.95,active,merchandise,\n"
    "10,Kettle,Kitchen,Boiling,Kettles,Aria,1,9.00,19.95,active,merchandise,2025-03-01\n"
    "11,Lamp,Light,Lamps,Table,Lux,1,3.50,12.00,active,merchandise,\n";
constexpr auto sales =
    "transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,quantity,"
    "unit_price,discount_amount,total_amount,sale_time\n"
    "1,1,-2,10,5,7,2025-02-28,2,19.95,0.00,39.90,10:00:00\n"
    "1,2,-2,11,5,7,2025-02-28,1,12.00,2.00,10.00,10:00:00\n"
    "2,1,99,10,5,7,2025-03-01,-1,19.95,0.00,-19.95,11:30:00\n"
    "3,1,99,12,5,7,2025-03-02,1,5.00,0.00,6.00,11:30:00\n";

} // namespace

class StarLoadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void starFilesFillTheStar_data() { engines(); }
    void starFilesFillTheStar()
    {
        QFETCH(martlet::Engine, engine);
        Shop shop(engine);
        VERIFY_OK(shop.load(u"suppliers.csv"_s, suppliers));
        VERIFY_OK(shop.load(u"products.csv"_s, products));
        const auto loaded = shop.load(u"sales.csv"_s, sales);
        VERIFY_OK(loaded);
        const auto &batch = loaded->files.front().batch;
        QCOMPARE(countsOf(batch), u"read 4: 3 new 0 changed 0 same 0 twice 0 stale 1 bad"_s);
        QCOMPARE(batch.sums.inserted.toString(), u"29.9500"_s);
        QCOMPARE(
            shop.ask(
                u"SELECT transaction_id, line_number, product_id, CAST(unit_cost AS INTEGER) FROM sales_fact"
                " ORDER BY 1, 2"_s),
            u"1 | 1 | 10 | 8\n1 | 2 | 11 | 4\n2 | 1 | 10 | 9\n"_s.replace(
                u"11 | 4"_s, engine == Engine::Sqlite ? u"11 | 3"_s : u"11 | 4"_s));
        QCOMPARE(
            shop.ask(u"SELECT is_inferred, count(*) FROM dim_customers WHERE customer_id = 99 GROUP BY 1"_s),
            engine == Engine::Sqlite ? u"1 | 1\n"_s : u"true | 1\n"_s);
        QCOMPARE(shop.broken(), QString());

        const auto again = shop.load(u"sales.csv"_s, sales);
        VERIFY_OK(again);
        QVERIFY(again->allAlreadyLoaded());
    }
};

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::StarLoadTest)
#include "tst_starload.moc"
