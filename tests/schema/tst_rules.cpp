// SPDX-License-Identifier: GPL-3.0-or-later
// Every rule the database checks by itself, offered a row that breaks it and nothing else.
#include "schema/relaxedrules.h"
#include "schema/tinywarehouse.h"

#include <QTest>

#include <map>
#include <memory>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QString foreignKey = u"foreign key"_s;
const QString notNull = u"null"_s;
const QString uniqueness = u"unique"_s;

Cells member(const QString &name, const Cells &different)
{
    Cells cells{{name + u"_id"_s, u"77"_s}, {u"source_key"_s, u"'77'"_s}, {u"batch_id"_s, u"1"_s}};
    if (name == u"supplier" || name == u"product" || name == u"store")
        cells[name + u"_name"_s] = u"'Seventy-seven'"_s;
    cells.insert(different);
    return cells;
}

Cells version(const QString &name, const Cells &different)
{
    Cells cells{{name + u"_id"_s, u"1"_s}, {u"valid_from"_s, u"'2024-01-01'"_s}, {u"batch_id"_s, u"1"_s}};
    if (name == u"product")
        cells[u"product_status"_s] = u"'active'"_s;
    if (name == u"customer")
        cells[u"customer_tier"_s] = u"'Gold'"_s;
    cells.insert(different);
    return cells;
}

Cells batchRow(const Cells &different)
{
    Cells cells{{u"batch_id"_s, u"90"_s},   {u"feed"_s, u"'sales'"_s},         {u"recipe"_s, u"'r'"_s},
                {u"file_name"_s, u"'f'"_s}, {u"file_sha256"_s, u"'ninety'"_s}, {u"file_bytes"_s, u"1"_s},
                {u"started_at"_s, u"1"_s},  {u"finished_at"_s, u"2"_s},        {u"state"_s, u"'DONE'"_s}};
    cells.insert(different);
    return cells;
}

Cells eventRow(const Cells &different)
{
    Cells cells{{u"event_id"_s, u"1"_s},
                {u"kind"_s, u"'promotion'"_s},
                {u"name"_s, u"'Spring'"_s},
                {u"starts_on"_s, u"'2024-03-01'"_s},
                {u"ends_on"_s, u"'2024-03-31'"_s}};
    cells.insert(different);
    return cells;
}

Cells target(const Cells &different)
{
    Cells cells{{u"month"_s, u"'2024-03-01'"_s},
                {u"store_id"_s, u"1"_s},
                {u"measure"_s, u"'revenue'"_s},
                {u"target"_s, u"1000"_s}};
    cells.insert(different);
    return cells;
}

// A line sold and one returned, a level and a batch: what all bad rows stand beside.
std::unique_ptr<TinyWarehouse> filled(Engine engine)
{
    auto warehouse = std::make_unique<TinyWarehouse>(engine);
    warehouse->batch(u"products"_s);
    warehouse->members(1);
    for (const auto day : {QDate(2024, 1, 1), QDate(2024, 2, 1)}) {
        if (!openMonth(warehouse->session(), day))
            qFatal("The month cannot be opened.");
    }
    warehouse->insert(u"sales_lines"_s, saleLine({{u"transaction_id"_s, u"500"_s}}));
    warehouse->insert(u"stock_levels"_s, stockLevel({{u"store_id"_s, u"2"_s}}));
    return warehouse;
}

bool speaksOf(const Error &error, const QString &rule)
{
    return (error.message + error.detail).contains(rule, Qt::CaseInsensitive);
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

    std::map<Engine, std::unique_ptr<TinyWarehouse>> m_warehouses;

    static void bad(const char *name, const QString &table, const Cells &cells, const QString &rule)
    {
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const auto row = QByteArray(engine == Engine::Sqlite ? "sqlite: " : "postgresql: ") + name;
            QTest::newRow(row.constData()) << engine << table << cells << rule;
        }
    }

    static void badSales()
    {
        const auto line = [](const char *name, const Cells &different, const QString &rule) {
            bad(name, u"sales_lines"_s, saleLine(different), rule);
        };
        line("quantity zero", {{u"quantity"_s, u"0"_s}, {u"total_amount"_s, u"0"_s}},
             u"sales_quantity_not_zero"_s);
        line("negative price", {{u"unit_price"_s, u"-10"_s}, {u"total_amount"_s, u"-21"_s}},
             u"sales_price_not_negative"_s);
        line("negative discount", {{u"discount_amount"_s, u"-1"_s}, {u"total_amount"_s, u"21"_s}},
             u"sales_discount_not_negative"_s);
        line("total a cent and a bit off", {{u"total_amount"_s, u"19.0101"_s}}, u"sales_total_adds_up"_s);
        line("return with the discount taken off twice",
             {{u"quantity"_s, u"-2"_s}, {u"total_amount"_s, u"-21"_s}}, u"sales_total_adds_up"_s);
        line("negative cost", {{u"unit_cost"_s, u"-0.0001"_s}}, u"sales_cost_not_negative"_s);
        line("line zero", {{u"line_number"_s, u"0"_s}}, u"sales_line_number_positive"_s);
        line("unknown relaxed rule", {{u"relaxed_rules"_s, u"16"_s}}, u"sales_relaxed_rules_known"_s);
        for (const auto &column :
             {u"customer_id"_s, u"product_id"_s, u"store_id"_s, u"employee_id"_s, u"batch_id"_s})
            line(qPrintable(u"no such "_s + column), {{column, u"4711"_s}}, foreignKey);
        for (const auto &column :
             {u"customer_id"_s, u"employee_id"_s, u"quantity"_s, u"total_amount"_s, u"source_line"_s})
            line(qPrintable(u"NULL "_s + column), {{column, u"NULL"_s}}, notNull);
        line("the same line again", {{u"transaction_id"_s, u"500"_s}}, uniqueness);
        bad("extra of no line", u"sales_extra"_s,
            {{u"sale_date"_s, u"'2024-01-05'"_s},
             {u"transaction_id"_s, u"499"_s},
             {u"line_number"_s, u"1"_s},
             {u"name"_s, u"'coupon'"_s},
             {u"amount"_s, u"1"_s},
             {u"batch_id"_s, u"1"_s},
             {u"source_line"_s, u"2"_s}},
            foreignKey);
    }

    static void badStock()
    {
        const auto level = [](const char *name, const Cells &different, const QString &rule) {
            bad(name, u"stock_levels"_s, stockLevel(different), rule);
        };
        level("stock does not add up", {{u"closing_stock"_s, u"5.001"_s}}, u"stock_adds_up"_s);
        level("sales' rule relaxed for stock", {{u"relaxed_rules"_s, u"1"_s}}, u"stock_relaxed_rules_known"_s);
        level("stock of no product", {{u"product_id"_s, u"4711"_s}}, foreignKey);
        level("stock of no store", {{u"store_id"_s, u"4711"_s}}, foreignKey);
        level("second level of the day", {{u"store_id"_s, u"2"_s}}, uniqueness);
    }

    static void badMembers()
    {
        const auto of = [](const char *name, const QString &who, const Cells &different, const QString &rule) {
            bad(name, u"dim_%1s"_s.arg(who), member(who, different), rule);
        };
        for (const auto &who : {u"supplier"_s, u"product"_s, u"store"_s, u"employee"_s, u"customer"_s}) {
            of(qPrintable(who + u" -4"_s), who, {{who + u"_id"_s, u"-4"_s}}, who + u"_id_reserved"_s);
            of(qPrintable(who + u" of no batch"_s), who, {{u"batch_id"_s, u"NULL"_s}}, who + u"_has_batch"_s);
            of(qPrintable(who + u" key twice"_s), who, {{u"source_key"_s, u"'1'"_s}}, uniqueness);
            of(qPrintable(who + u" of no system"_s), who, {{u"source_system"_s, u"9"_s}}, foreignKey);
        }
        of("product of no supplier", u"product"_s, {{u"supplier_id"_s, u"4711"_s}}, foreignKey);
        of("negative cost price", u"product"_s, {{u"cost_price"_s, u"-1"_s}}, u"product_prices_not_negative"_s);
        of("negative retail price", u"product"_s, {{u"retail_price"_s, u"-1"_s}},
           u"product_prices_not_negative"_s);
        of("unknown status", u"product"_s, {{u"product_status"_s, u"'Active'"_s}}, u"product_status_known"_s);
        of("unknown type", u"product"_s, {{u"product_type"_s, u"'gift'"_s}}, u"product_type_known"_s);
        of("unknown tier", u"customer"_s, {{u"customer_tier"_s, u"'gold'"_s}}, u"customer_tier_known"_s);
        of("contract ends before it starts", u"supplier"_s,
           {{u"contract_start"_s, u"'2024-02-01'"_s}, {u"contract_end"_s, u"'2024-01-31'"_s}},
           u"supplier_contract_in_order"_s);
        of("contract of 1899", u"supplier"_s, {{u"contract_start"_s, u"'1899-12-31'"_s}},
           u"supplier_contract_start_valid"_s);
        of("contract until 2201", u"supplier"_s, {{u"contract_end"_s, u"'2201-01-01'"_s}},
           u"supplier_contract_end_valid"_s);
        of("opened in 1899", u"store"_s, {{u"opening_date"_s, u"'1899-12-31'"_s}},
           u"store_opening_date_valid"_s);
        of("closed in 2201", u"store"_s, {{u"closing_date"_s, u"'2201-01-01'"_s}},
           u"store_closing_date_valid"_s);
        of("negative floor area", u"store"_s, {{u"floor_area"_s, u"-1"_s}}, u"store_floor_area_not_negative"_s);
        of("managed by nobody known", u"store"_s, {{u"manager_id"_s, u"4711"_s}}, foreignKey);
        of("works nowhere", u"employee"_s, {{u"store_id"_s, u"4711"_s}}, foreignKey);
        of("hired in 1899", u"employee"_s, {{u"hire_date"_s, u"'1899-12-31'"_s}},
           u"employee_hire_date_valid"_s);
        of("left in 2201", u"employee"_s, {{u"leave_date"_s, u"'2201-01-01'"_s}},
           u"employee_leave_date_valid"_s);
        of("registered in 1899", u"customer"_s, {{u"registration_date"_s, u"'1899-12-31'"_s}},
           u"customer_registration_date_valid"_s);
    }

    static void badHistories()
    {
        for (const auto &who : {u"supplier"_s, u"product"_s, u"store"_s, u"employee"_s, u"customer"_s}) {
            const auto table = u"dim_%1s_history"_s.arg(who);
            bad(qPrintable(who + u" history overlaps"_s), table,
                version(who, {{u"valid_to"_s, u"'2025-01-01'"_s}}), who + u"_history_overlaps"_s);
            bad(qPrintable(who + u" version ends before it begins"_s), table,
                version(who, {{u"valid_to"_s, u"'2023-01-01'"_s}}), who);
            bad(qPrintable(who + u" history of nobody"_s), table, version(who, {{who + u"_id"_s, u"4711"_s}}),
                foreignKey);
        }
        bad("history with a negative price", u"dim_products_history"_s,
            version(u"product"_s, {{u"product_id"_s, u"4711"_s}, {u"cost_price"_s, u"-1"_s}}),
            u"product_history_prices_not_negative"_s);
        bad("history with an unknown tier", u"dim_customers_history"_s,
            version(u"customer"_s, {{u"customer_id"_s, u"4711"_s}, {u"customer_tier"_s, u"'x'"_s}}),
            u"customer_history_tier_known"_s);
    }

    static void badBatches()
    {
        const auto batch = [](const char *name, const Cells &different, const QString &rule) {
            bad(name, u"etl_batches"_s, batchRow(different), rule);
        };
        batch("rows do not balance", {{u"read_n"_s, u"2"_s}, {u"inserted_n"_s, u"1"_s}},
              u"batch_rows_balance"_s);
        batch("money does not balance", {{u"sum_read"_s, u"1.0001"_s}, {u"sum_inserted"_s, u"1"_s}},
              u"batch_money_balances"_s);
        batch("undone and not balanced", {{u"state"_s, u"'REVERTED'"_s}, {u"read_n"_s, u"1"_s}},
              u"batch_rows_balance"_s);
        batch("unknown state", {{u"state"_s, u"'FINISHED'"_s}}, u"batch_state_known"_s);
        batch("unknown mode", {{u"mode"_s, u"'incr'"_s}}, u"batch_mode_known"_s);
        batch("negative count", {{u"read_n"_s, u"-1"_s}, {u"rejected_n"_s, u"-1"_s}},
              u"batch_counts_not_negative"_s);
        batch("done and never finished", {{u"finished_at"_s, u"NULL"_s}}, u"batch_finished_when_done"_s);
        batch("of no system", {{u"source_system"_s, u"9"_s}}, foreignKey);
        batch("the same file again",
              {{u"feed"_s, u"'products'"_s}, {u"file_sha256"_s, u"'%1'"_s.arg(1, 64, 10, QChar(u'0'))}},
              uniqueness);
    }

    static void badOthers()
    {
        bad("unknown kind of event", u"events"_s, eventRow({{u"kind"_s, u"'party'"_s}}), u"event_kind_known"_s);
        bad("event ends before it starts", u"events"_s, eventRow({{u"ends_on"_s, u"'2024-02-29'"_s}}),
            u"event_dates_in_order"_s);
        bad("event of no store", u"events"_s, eventRow({{u"store_id"_s, u"4711"_s}}), foreignKey);
        bad("event of no product", u"events"_s, eventRow({{u"product_id"_s, u"4711"_s}}), foreignKey);
        bad("target in mid-month", u"targets"_s, target({{u"month"_s, u"'2024-03-02'"_s}}),
            u"target_month_is_first_day"_s);
        bad("target of no store", u"targets"_s, target({{u"store_id"_s, u"4711"_s}}), foreignKey);
        bad("holiday on no day", u"holidays"_s,
            {{u"country"_s, u"'GB'"_s}, {u"date"_s, u"'1999-12-31'"_s}, {u"name"_s, u"'x'"_s}}, foreignKey);
        bad("key of no kind", u"etl_key_map"_s,
            {{u"entity"_s, u"'till'"_s},
             {u"source_system"_s, u"0"_s},
             {u"source_key"_s, u"'1'"_s},
             {u"id"_s, u"1"_s}},
            u"key_map_entity_known"_s);
        bad("preimage of an insert", u"etl_preimages"_s,
            {{u"batch_id"_s, u"1"_s},
             {u"table_name"_s, u"'x'"_s},
             {u"row_key"_s, u"'1'"_s},
             {u"action"_s, u"'insert'"_s},
             {u"old_row"_s, u"'{}'"_s}},
            u"preimage_has_old_row"_s);
        bad("reject of no batch", u"etl_rejects"_s,
            {{u"batch_id"_s, u"4711"_s},
             {u"line"_s, u"1"_s},
             {u"byte_offset"_s, u"0"_s},
             {u"raw"_s, u"''"_s},
             {u"rule"_s, u"'DATE'"_s},
             {u"message"_s, u"'x'"_s}},
            u""_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql})
            m_warehouses.emplace(engine, filled(engine));
    }

    void cleanupTestCase() { m_warehouses.clear(); }

    void aRowThatBreaksARuleIsRefused_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("table");
        QTest::addColumn<Cells>("cells");
        QTest::addColumn<QString>("rule");
        badSales();
        badStock();
        badMembers();
        badHistories();
        badBatches();
        badOthers();
    }

    void aRowThatBreaksARuleIsRefused()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, table);
        QFETCH(Cells, cells);
        QFETCH(QString, rule);
        const auto done = m_warehouses.at(engine)->tryInsert(table, cells);
        QVERIFY2(!done, "The row was taken.");
        QVERIFY2(speaksOf(done.error(), rule),
                 qPrintable(done.error().message + u" / "_s + done.error().detail));
    }
    void aRelaxedLineIsTakenWithItsBit_data()
    {
        QTest::addColumn<Cells>("cells");
        const auto line = [](const char *name, Cells different, int bits) {
            different[u"relaxed_rules"_s] = QString::number(bits);
            QTest::newRow(name) << different;
        };
        line("quantity zero",
             {{u"quantity"_s, u"0"_s}, {u"total_amount"_s, u"0"_s}, {u"transaction_id"_s, u"601"_s}},
             relaxed::zeroQuantity);
        line("negative price",
             {{u"unit_price"_s, u"-10"_s}, {u"total_amount"_s, u"-21"_s}, {u"transaction_id"_s, u"602"_s}},
             relaxed::negativePrice);
        line("total differs", {{u"total_amount"_s, u"17.70"_s}, {u"transaction_id"_s, u"603"_s}},
             relaxed::totalDiffers);
        line("negative discount",
             {{u"discount_amount"_s, u"-1"_s}, {u"total_amount"_s, u"21"_s}, {u"transaction_id"_s, u"604"_s}},
             relaxed::negativeDiscount);
    }

    void aRelaxedLineIsTakenWithItsBit()
    {
        QFETCH(Cells, cells);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            const auto done = m_warehouses.at(engine)->tryInsert(u"sales_lines"_s, saleLine(cells));
            QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        }
    }

    void aReturnAndAHonestCentAreTaken()
    {
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            auto &warehouse = *m_warehouses.at(engine);
            warehouse.insert(u"sales_lines"_s, saleLine({{u"transaction_id"_s, u"610"_s},
                                                         {u"quantity"_s, u"-2"_s},
                                                         {u"total_amount"_s, u"-19.00"_s}}));
            warehouse.insert(u"sales_lines"_s,
                             saleLine({{u"transaction_id"_s, u"611"_s}, {u"total_amount"_s, u"19.01"_s}}));
            warehouse.insert(u"stock_levels"_s, stockLevel({{u"date"_s, u"'2024-01-06'"_s},
                                                            {u"closing_stock"_s, u"9"_s},
                                                            {u"relaxed_rules"_s, u"16"_s}}));
        }
    }

    void notANumberIsNoAmount()
    {
        auto &warehouse = *m_warehouses.at(Engine::PostgreSql);
        for (const auto &column :
             {u"quantity"_s, u"unit_price"_s, u"discount_amount"_s, u"total_amount"_s, u"unit_cost"_s}) {
            const auto done = warehouse.tryInsert(u"sales_lines"_s, saleLine({{u"transaction_id"_s, u"620"_s},
                                                                              {column, u"'NaN'"_s},
                                                                              {u"relaxed_rules"_s, u"15"_s}}));
            QVERIFY2(!done && speaksOf(done.error(), u"sales_numbers_finite"_s), qPrintable(column));
        }
        const auto level = warehouse.tryInsert(u"stock_levels"_s, stockLevel({{u"date"_s, u"'2024-01-07'"_s},
                                                                              {u"sold_qty"_s, u"'NaN'"_s},
                                                                              {u"relaxed_rules"_s, u"16"_s}}));
        QVERIFY(!level && speaksOf(level.error(), u"stock_numbers_finite"_s));
    }

    void aDateIsWrittenInOneWay()
    {
        auto &warehouse = *m_warehouses.at(Engine::Sqlite);
        for (const auto &date :
             {u"'2024-02-30'"_s, u"'2024-1-5'"_s, u"'20240105'"_s, u"'today'"_s, u"'2024-01-05 10:00'"_s}) {
            const auto done = warehouse.tryInsert(u"dim_customers"_s,
                                                  member(u"customer"_s, {{u"registration_date"_s, date}}));
            QVERIFY2(!done && speaksOf(done.error(), u"customer_registration_date_valid"_s), qPrintable(date));
        }
        for (const auto &time : {u"'9:30:00'"_s, u"'24:00:00'"_s, u"'10:60:00'"_s, u"'10:00'"_s}) {
            const auto done = warehouse.tryInsert(
                u"sales_lines"_s, saleLine({{u"transaction_id"_s, u"630"_s}, {u"sale_time"_s, time}}));
            QVERIFY2(!done && speaksOf(done.error(), u"sales_time_valid"_s), qPrintable(time));
        }
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
