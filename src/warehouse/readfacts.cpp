// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/readfacts.h"

#include "database/dialect.h"
#include "database/session.h"
#include "schema/warehouseschema.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<bool> anyRow(Session &session, const QString &sql)
{
    bool found = false;
    TRY(session.forEachRow(sql, {}, [&](const Row &) -> Result<void> {
        found = true;
        return {};
    }));
    return found;
}

// Not valid: there is none.
Result<QDate> day(Session &session, const QString &sql)
{
    QDate found;
    TRY(session.forEachRow(sql, {}, [&](const Row &row) -> Result<void> {
        found = row.isNull(0) ? QDate() : row.date(0);
        return {};
    }));
    return found;
}

// A cost may come with the products or, without any product file, with the newest lines themselves.
Result<bool> hasAnyCost(Session &session)
{
    const bool sqlite = session.engine() == Engine::Sqlite;
    const QString product = sqlite ? u"cost_price_e4"_s : u"cost_price"_s;
    const QString line = sqlite ? u"unit_cost_e4"_s : u"unit_cost"_s;
    TRY_ASSIGN(const bool inProducts,
               anyRow(session, u"SELECT 1 FROM dim_products WHERE %1 IS NOT NULL LIMIT 1"_s.arg(product)));
    if (inProducts)
        return true;
    return anyRow(
        session,
        u"SELECT 1 FROM (SELECT %1 AS cost FROM sales_lines ORDER BY sale_date DESC LIMIT 1000) newest "
        "WHERE cost IS NOT NULL LIMIT 1"_s.arg(line));
}

// None where no statistics were ever taken.
Result<std::map<QString, qint64>> tableRows(Session &session)
{
    std::map<QString, qint64> rows;
    if (session.engine() == Engine::Sqlite) {
        TRY_ASSIGN(const bool areThere,
                   anyRow(session, u"SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_stat1'"_s));
        if (!areThere)
            return rows;
    }
    TRY(session.forEachRow(statement(u"warehouse/table_rows"_s, session.engine()), {},
                           [&](const Row &row) -> Result<void> {
                               rows[row.string(0)] = row.integer(1);
                               return {};
                           }));
    return rows;
}

} // namespace

Result<WarehouseFacts> readFacts(Session &session)
{
    WarehouseFacts facts;
    TRY_ASSIGN(facts.salesLines, session.integer(u"SELECT COUNT(*) FROM sales_lines"_s));
    // Two statements: each end is one step into the index, both together would be a scan.
    TRY_ASSIGN(facts.firstSale, day(session, u"SELECT MIN(sale_date) FROM sales_lines"_s));
    TRY_ASSIGN(facts.asOf, day(session, u"SELECT MAX(sale_date) FROM sales_lines"_s));
    TRY_ASSIGN(facts.lastStock, day(session, u"SELECT MAX(date) FROM stock_levels"_s));
    facts.hasStock = facts.lastStock.isValid();
    TRY_ASSIGN(facts.hasCost, hasAnyCost(session));
    TRY_ASSIGN(facts.hasEmployees,
               anyRow(session, u"SELECT 1 FROM dim_employees WHERE employee_id >= 0 LIMIT 1"_s));
    TRY_ASSIGN(facts.hasCustomers,
               anyRow(session, u"SELECT 1 FROM dim_customers WHERE customer_id >= 0 LIMIT 1"_s));
    TRY_ASSIGN(const WarehouseSettings settings, warehouseSettings(session));
    facts.shopName = settings.shopName;
    facts.currency = settings.currency;
    facts.pricesIncludeTax = settings.pricesIncludeTax;
    TRY_ASSIGN(facts.rollups, readRollupEntries(session));
    TRY_ASSIGN(facts.tableRows, tableRows(session));
    facts.tableRows[u"sales_lines"_s] = facts.salesLines;
    return facts;
}

} // namespace martlet
