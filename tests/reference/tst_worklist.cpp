// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/shop.h"
#include "reference/worklist.h"
#include "support/starheaders.h"

#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QString printed(const std::vector<OpenMember> &worklist)
{
    QStringList lines;
    for (const auto &member : worklist)
        lines += u"%1 %2 '%3' %4 lines %5 levels %6 by %7"_s.arg(toText(member.dimension))
                     .arg(member.id)
                     .arg(member.name)
                     .arg(member.salesLines)
                     .arg(member.stockLevels)
                     .arg(member.revenue.toString(), member.firstFile);
    return lines.join(u'\n');
}

} // namespace

class WorklistTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mostRevenueComesFirst_data() { engines(); }
    void mostRevenueComesFirst();
    void amountsAreThoseOfTheFacts_data() { engines(); }
    void amountsAreThoseOfTheFacts();
    void whatIsDescribedLeavesTheList_data() { engines(); }
    void whatIsDescribedLeavesTheList();
};

void WorklistTest::mostRevenueComesFirst()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    VERIFY_OK(shop.load(u"sales_1.csv"_s, QByteArray(salesHeader) + "1,1,9,10,5,7,2025-01-01,1,5,0,5,\n"
                                                                    "1,2,9,11,5,7,2025-01-01,3,30.10,0,90.30,\n"
                                                                    "2,1,,10,5,7,2025-01-02,-1,5,0,-5,\n"));
    VERIFY_OK(shop.load(u"inventory_1.csv"_s,
                        "inventory_id,product_id,store_id,date,opening_stock,received_qty,sold_qty,"
                        "adjusted_qty,closing_stock\n1,12,5,2025-01-01,5,1,0,0,6\n"));
    const auto worklist = memberWorklist(*shop.open(), std::nullopt);
    VERIFY_OK(worklist);
    QCOMPARE(printed(*worklist), u"customer 9 '9' 2 lines 0 levels 95.3000 by sales_1.csv\n"
                                 "store 5 '5' 3 lines 1 levels 90.3000 by sales_1.csv\n"
                                 "employee 7 '7' 3 lines 0 levels 90.3000 by sales_1.csv\n"
                                 "supplier -1 'Unknown' 3 lines 0 levels 90.3000 by \n"
                                 "product 11 '11' 1 lines 0 levels 90.3000 by sales_1.csv\n"
                                 "product 10 '10' 2 lines 0 levels 0.0000 by sales_1.csv\n"
                                 "product 12 '12' 0 lines 1 levels 0.0000 by inventory_1.csv\n"
                                 "customer -1 'Unknown' 1 lines 0 levels -5.0000 by "_s);
    const auto products = memberWorklist(*shop.open(), Entity::Product, 2);
    VERIFY_OK(products);
    QCOMPARE(products->size(), size_t(2));
    QCOMPARE(products->front().key, u"11"_s);
}

// Sums of the facts' own, made another way: line by line, by the view people use.
void WorklistTest::amountsAreThoseOfTheFacts()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    QByteArray text = salesHeader;
    for (int line = 1; line <= 400; ++line) {
        const auto cents = QByteArray::number(line * 37 % 991 + 100);
        const auto price = cents.chopped(2) + '.' + cents.right(2);
        text += QByteArray::number(line) + ",1," + QByteArray::number(line % 13 + 1) + ',' +
                QByteArray::number(line % 31 + 1) + ",5,7,2025-01-01,1," + price + ",0," + price + ",\n";
    }
    VERIFY_OK(shop.load(u"sales_1.csv"_s, text));
    const auto session = shop.open();
    const auto worklist = memberWorklist(*session, std::nullopt);
    VERIFY_OK(worklist);
    QCOMPARE(worklist->size(), size_t(13 + 31 + 2 + 1)); // a store, an employee; no product has a supplier
    Money last = Money::fromUnits(std::numeric_limits<qint64>::max());
    for (const auto &member : *worklist) {
        QVERIFY(member.revenue <= last);
        last = member.revenue;
        if (member.dimension == Entity::Supplier) {
            QCOMPARE(member.salesLines, qint64(400));
            continue;
        }
        Money sum;
        qint64 lines = 0;
        VERIFY_OK(session->forEachRow(
            u"SELECT %1 FROM sales_lines WHERE %2_id = %3"_s
                .arg(engine == Engine::Sqlite ? u"total_e4"_s : u"total_amount"_s, toText(member.dimension))
                .arg(member.id),
            {}, [&](const Row &row) -> Result<void> {
                sum = Money::fromUnits(sum.units() + row.money(0).units());
                ++lines;
                return {};
            }));
        QCOMPARE(member.revenue, sum);
        QCOMPARE(member.salesLines, lines);
    }
}

void WorklistTest::whatIsDescribedLeavesTheList()
{
    QFETCH(martlet::Engine, engine);
    Shop shop(engine);
    VERIFY_OK(shop.load(u"products_1.csv"_s,
                        "product_id,product_name,department,category,subcategory,brand,supplier_id,cost_price,"
                        "retail_price,product_status,product_type,valid_from\n"
                        "10,Kettle,K,B,S,A,3,3,50,active,merchandise,\n"));
    VERIFY_OK(shop.load(u"sales_1.csv"_s, QByteArray(salesHeader) + "1,1,-2,10,5,-2,2025-01-01,2,5,0,10,\n"));
    const auto before = memberWorklist(*shop.open(), std::nullopt);
    VERIFY_OK(before);
    QCOMPARE(printed(*before), u"store 5 '5' 1 lines 0 levels 10.0000 by sales_1.csv\n"
                               "supplier 3 '3' 1 lines 0 levels 10.0000 by products_1.csv"_s);
    VERIFY_OK(shop.load(u"suppliers_1.csv"_s,
                        "supplier_id,supplier_name,contact_person,email,phone,address,city,country,"
                        "contract_start,contract_end,valid_from\n3,Acme,,,,,Hull,GB,,,\n"));
    const auto after = memberWorklist(*shop.open(), std::nullopt);
    VERIFY_OK(after);
    QCOMPARE(after->size(), size_t(1));
    QCOMPARE(after->front().dimension, Entity::Store);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::WorklistTest)
#include "tst_worklist.moc"
