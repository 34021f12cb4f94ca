// SPDX-License-Identifier: GPL-3.0-or-later
// The questions behind Home's numbers. Amounts are summed in the stored columns, exactly, on both engines.
#include "ui/home/homefigures.h"

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int monthsAsked = 36; // twelve, their partners, and the partners' own for like-for-like a year ago

struct StoredColumns
{
    QString total, quantity, cost, month;
};

StoredColumns columnsOf(Engine engine)
{
    if (engine == Engine::Sqlite)
        return {u"total_e4"_s, u"quantity_e3"_s, u"quantity_e3 * unit_cost_e4"_s, u"substr(sale_date, 1, 7)"_s};
    return {u"total_amount"_s, u"quantity"_s, u"quantity * unit_cost"_s, u"to_char(sale_date, 'YYYY-MM')"_s};
}

QString filled(QString sql, Engine engine)
{
    const auto columns = columnsOf(engine);
    return sql.replace(u"{total}"_s, columns.total)
        .replace(u"{quantity}"_s, columns.quantity)
        .replace(u"{cost}"_s, columns.cost)
        .replace(u"{month}"_s, columns.month);
}

// Per receipt first: receipts are then counted without sorting them.
SqlQuestion monthsQuestion(Engine engine, QDate from, QDate to)
{
    SqlQuestion question;
    question.sql =
        filled(uR"(
SELECT month, store_id, CAST(SUM(revenue) AS {sum}) AS revenue, CAST(SUM(sales) AS {sum}) AS sales,
       SUM(sold) AS receipts, CAST(SUM(known) AS {sum}) AS known, CAST(SUM(cost) AS {cost_sum}) AS cost
  FROM (SELECT {month} AS month, store_id, SUM({total}) AS revenue,
               SUM(CASE WHEN {quantity} > 0 THEN {total} ELSE 0 END) AS sales,
               MAX(CASE WHEN {quantity} > 0 THEN 1 ELSE 0 END) AS sold,
               SUM(CASE WHEN unit_cost{cost_suffix} IS NULL THEN 0 ELSE {total} END) AS known,
               COALESCE(SUM({cost}), 0) AS cost
          FROM sales_lines
         WHERE sale_date BETWEEN :from AND :to
         GROUP BY sale_date, transaction_id, store_id) AS receipt
 GROUP BY month, store_id)"_s.replace(u"{sum}"_s, engine == Engine::Sqlite ? u"INTEGER"_s : u"NUMERIC(20,4)"_s)
                   .replace(u"{cost_sum}"_s, engine == Engine::Sqlite ? u"INTEGER"_s : u"NUMERIC(24,7)"_s)
                   .replace(u"{cost_suffix}"_s, engine == Engine::Sqlite ? u"_e4"_s : QString()),
               engine);
    question.bindings = {{u"from"_s, from}, {u"to"_s, to}};
    question.columns = {{u"revenue"_s, ColumnType::Money, 4},
                        {u"sales"_s, ColumnType::Money, 4},
                        {u"receipts"_s, ColumnType::Integer, 0},
                        {u"known"_s, ColumnType::Money, 4},
                        {u"cost"_s, ColumnType::Number, 7}};
    question.grain = u"one row per month and store"_s;
    return question;
}

SqlQuestion daysQuestion(Engine engine, QDate asOf)
{
    SqlQuestion question;
    question.sql = filled(u"SELECT sale_date, COUNT(DISTINCT store_id) AS stores, SUM({total}) AS revenue"
                          " FROM sales_lines WHERE sale_date IN (:d0, :d1, :d2, :d3, :d4) GROUP BY sale_date"_s,
                          engine);
    for (int week = 0; week < 5; ++week)
        question.bindings.push_back({u"d%1"_s.arg(week), asOf.addDays(-7 * week)});
    question.columns = {{u"sale_date"_s, ColumnType::Date, 0}, {u"revenue"_s, ColumnType::Money, 4}};
    question.grain = u"one row per day"_s;
    return question;
}

SqlQuestion storesQuestion()
{
    SqlQuestion question;
    question.sql = u"SELECT store_id, opening_date, closing_date FROM dim_stores WHERE store_id > 0"_s;
    question.columns = {{u"opening_date"_s, ColumnType::Date, 0}, {u"closing_date"_s, ColumnType::Date, 0}};
    question.grain = u"one row per store"_s;
    return question;
}

QDate dateAt(const ResultSet &rows, qint64 row, int column)
{
    return rows.isNull(row, column) ? QDate() : QDate::fromJulianDay(rows.number(row, column));
}

std::vector<StoreMonth> readMonths(const ResultSet &rows)
{
    std::vector<StoreMonth> months;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        StoreMonth month;
        month.month = QDate::fromString(rows.string(row, 0) + u"-01"_s, Qt::ISODate);
        month.store = rows.number(row, 1);
        month.revenue = rows.number(row, 2);
        month.salesAmount = rows.number(row, 3);
        month.receipts = rows.number(row, 4);
        month.knownRevenue = rows.number(row, 5);
        month.cost = rows.number(row, 6);
        months.push_back(month);
    }
    return months;
}

LastDay readLastDay(const ResultSet &rows, QDate asOf, const std::map<qint64, StoreLife> &stores)
{
    LastDay day;
    day.date = asOf;
    qint64 usual = 0;
    int others = 0;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        if (dateAt(rows, row, 0) == asOf) {
            day.storesDelivered = int(rows.number(row, 1));
            day.revenue = rows.number(row, 2);
        } else {
            usual += rows.number(row, 2);
            ++others;
        }
    }
    if (others == 4)
        day.usualRevenue = usual / others;
    for (const auto &[id, life] : stores) {
        const bool isOpen =
            (!life.opened.isValid() || life.opened <= asOf) && (!life.closed.isValid() || life.closed > asOf);
        day.storesExpected += isOpen ? 1 : 0;
    }
    return day;
}

} // namespace

Result<HomeFigures> askHomeFigures(Warehouse &warehouse, const WarehouseFacts &facts, const Viewer &viewer,
                                   std::stop_token stop)
{
    const Engine engine = warehouse.engine();
    const QDate from = firstOfTwelveMonths(facts.asOf);
    const QDate end = from.addMonths(12).addDays(-1);
    TRY_ASSIGN(const Answer lives, warehouse.ask(storesQuestion(), viewer, stop));
    std::map<qint64, StoreLife> stores;
    for (qint64 row = 0; row < lives.rows->rowCount(); ++row)
        stores[lives.rows->number(row, 0)] = {dateAt(*lives.rows, row, 1), dateAt(*lives.rows, row, 2)};
    TRY_ASSIGN(const Answer days, warehouse.ask(daysQuestion(engine, facts.asOf), viewer, stop));
    TRY_ASSIGN(const Answer months,
               warehouse.ask(monthsQuestion(engine, from.addMonths(12 - monthsAsked), end), viewer, stop));
    HomeFigures figures = figuresOf(readMonths(*months.rows), stores, facts.asOf);
    figures.lastDay = readLastDay(*days.rows, facts.asOf, stores);
    return figures;
}

} // namespace martlet
