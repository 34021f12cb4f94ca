// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/tinywarehouse.h"

#include "base/decimal.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

const QStringList money{u"unit_price"_s,   u"discount_amount"_s, u"total_amount"_s, u"unit_cost"_s,
                        u"cost_price"_s,   u"amount"_s,          u"retail_price"_s, u"target"_s,
                        u"sum_inserted"_s, u"sum_read"_s};
const QStringList quantities{u"quantity"_s, u"opening_stock"_s, u"received_qty"_s,
                             u"sold_qty"_s, u"adjusted_qty"_s,  u"closing_stock"_s};

QString inUnits(const QString &literal, int scale)
{
    const auto units = decimal::parse(literal.toStdString(), scale);
    return units ? QString::number(*units) : literal;
}

// The stored column and literal on SQLite.
std::pair<QString, QString> stored(const QString &column, const QString &literal)
{
    if (money.contains(column)) {
        const auto name = column == u"discount_amount" ? u"discount"_s
                          : column == u"total_amount"  ? u"total"_s
                                                       : column;
        return {name + u"_e4"_s, inUnits(literal, Money::scale)};
    }
    if (quantities.contains(column))
        return {column + u"_e3"_s, inUnits(literal, Quantity::scale)};
    return {column, literal};
}

void require(const Result<void> &done, const QString &what)
{
    if (!done)
        qFatal("%s: %s %s", qPrintable(what), qPrintable(done.error().message),
               qPrintable(done.error().detail));
}

QString shortNumber(const QString &cell)
{
    bool isNumber = false;
    const double value = cell.toDouble(&isNumber);
    return isNumber ? QString::number(value, 'g', 10) : cell;
}

} // namespace

QString insertSql(Engine engine, const QString &table, const Cells &cells)
{
    QStringList columns;
    QStringList literals;
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        const auto [column, literal] =
            engine == Engine::Sqlite ? stored(cell.key(), cell.value()) : std::pair(cell.key(), cell.value());
        columns.append(column);
        literals.append(literal);
    }
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "), literals.join(u", "));
}

TinyWarehouse::TinyWarehouse(Engine engine, const WarehouseSettings &settings)
    : m_database(engine)
    , m_session(m_database.open())
{
    require(initWarehouse(*m_session, settings), u"initWarehouse"_s);
}

void TinyWarehouse::run(const QString &sql)
{
    require(m_session->execute(sql).map([](qint64) {}), sql);
}

void TinyWarehouse::insert(const QString &table, const Cells &cells)
{
    run(insertSql(engine(), table, cells));
}

Result<qint64> TinyWarehouse::tryInsert(const QString &table, const Cells &cells)
{
    return m_session->execute(insertSql(engine(), table, cells));
}

qint64 TinyWarehouse::batch(const QString &feed, int rows, const QString &money)
{
    const auto last = m_session->integer(u"SELECT max(batch_id) FROM etl_batches"_s);
    const auto id = last.value_or(0) + 1;
    insert(u"etl_batches"_s, {{u"batch_id"_s, QString::number(id)},
                              {u"feed"_s, u"'%1'"_s.arg(feed)},
                              {u"recipe"_s, u"'by hand'"_s},
                              {u"file_name"_s, u"'%1.csv'"_s.arg(feed)},
                              {u"file_sha256"_s, u"'%1'"_s.arg(id, 64, 10, QChar(u'0'))},
                              {u"file_bytes"_s, u"1"_s},
                              {u"state"_s, u"'DONE'"_s},
                              {u"read_n"_s, QString::number(rows)},
                              {u"inserted_n"_s, QString::number(rows)},
                              {u"sum_read"_s, money},
                              {u"sum_inserted"_s, money},
                              {u"started_at"_s, u"1"_s},
                              {u"finished_at"_s, u"2"_s}});
    return id;
}

void TinyWarehouse::openHistory(const QString &member, int id, qint64 batch, const Cells &columns)
{
    Cells cells = columns;
    cells[member + u"_id"_s] = QString::number(id);
    cells[u"valid_from"_s] = u"'1900-01-01'"_s;
    cells[u"batch_id"_s] = QString::number(batch);
    insert(u"dim_%1s_history"_s.arg(member), cells);
}

void TinyWarehouse::members(qint64 batch)
{
    const auto add = [&](const QString &member, int id, Cells cells, const Cells &historised = {}) {
        cells[member + u"_id"_s] = QString::number(id);
        cells[u"source_key"_s] = u"'%1'"_s.arg(id);
        cells[u"batch_id"_s] = QString::number(batch);
        cells[u"source_line"_s] = QString::number(id + 1);
        insert(u"dim_%1s"_s.arg(member), cells);
        openHistory(member, id, batch, historised);
    };
    const Cells active{{u"product_status"_s, u"'active'"_s}};
    add(u"supplier"_s, 1, {{u"supplier_name"_s, u"'Bright'"_s}});
    add(u"product"_s, 1,
        {{u"product_name"_s, u"'Lamp'"_s}, {u"category"_s, u"'Lighting'"_s}, {u"supplier_id"_s, u"1"_s}},
        active);
    add(u"product"_s, 2,
        {{u"product_name"_s, u"'Vase'"_s}, {u"category"_s, u"'Decor'"_s}, {u"supplier_id"_s, u"1"_s}}, active);
    add(u"store"_s, 1, {{u"store_name"_s, u"'Market Square'"_s}});
    add(u"store"_s, 2, {{u"store_name"_s, u"'Kingsway'"_s}});
    add(u"employee"_s, 1, {{u"last_name"_s, u"'Marsh'"_s}, {u"store_id"_s, u"1"_s}});
    const Cells gold{{u"customer_tier"_s, u"'Gold'"_s}};
    const Cells bronze{{u"customer_tier"_s, u"'Bronze'"_s}};
    add(u"customer"_s, 1, gold, gold);
    add(u"customer"_s, 2, bronze, bronze);
}

QString TinyWarehouse::rows(const QString &sql)
{
    QStringList lines;
    require(m_session->forEachRow(sql, {},
                                  [&](const Row &row) -> Result<void> {
                                      QStringList cells;
                                      for (int i = 0; i < row.columnCount(); ++i)
                                          cells.append(row.isNull(i) ? u"NULL"_s : shortNumber(row.string(i)));
                                      lines.append(cells.join(u'|'));
                                      return {};
                                  }),
            sql);
    return lines.join(u'\n');
}

Cells saleLine(const Cells &different)
{
    Cells cells{
        {u"sale_date"_s, u"'2024-01-05'"_s}, {u"transaction_id"_s, u"1"_s},   {u"line_number"_s, u"1"_s},
        {u"customer_id"_s, u"1"_s},          {u"product_id"_s, u"1"_s},       {u"store_id"_s, u"1"_s},
        {u"employee_id"_s, u"1"_s},          {u"quantity"_s, u"2"_s},         {u"unit_price"_s, u"10.00"_s},
        {u"discount_amount"_s, u"1.00"_s},   {u"total_amount"_s, u"19.00"_s}, {u"batch_id"_s, u"1"_s},
        {u"source_line"_s, u"2"_s}};
    cells.insert(different);
    return cells;
}

Cells stockLevel(const Cells &different)
{
    Cells cells{{u"date"_s, u"'2024-01-05'"_s}, {u"product_id"_s, u"1"_s},    {u"store_id"_s, u"1"_s},
                {u"inventory_id"_s, u"1"_s},    {u"opening_stock"_s, u"5"_s}, {u"received_qty"_s, u"3"_s},
                {u"sold_qty"_s, u"2"_s},        {u"adjusted_qty"_s, u"-1"_s}, {u"closing_stock"_s, u"5"_s},
                {u"batch_id"_s, u"1"_s},        {u"source_line"_s, u"2"_s}};
    cells.insert(different);
    return cells;
}

} // namespace martlet
