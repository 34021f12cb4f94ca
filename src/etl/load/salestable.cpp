// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/salestable.h"

#include "database/dialect.h"
#include "database/session.h"
#include "etl/load/jsonkeys.h"
#include "etl/undo/preimages.h"
#include "etl/validate/rowvalidator.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

int secondsOf(std::string_view time)
{
    if (time.size() < 8)
        return -1;
    const auto two = [time](size_t at) { return (time[at] - '0') * 10 + (time[at + 1] - '0'); };
    return (two(0) * 60 + two(3)) * 60 + two(6);
}

SalesRow salesRow(const Row &row)
{
    SalesRow line;
    line.transaction = row.integer(0);
    line.line = int(row.integer(1));
    line.date = int(row.date(2).toJulianDay());
    line.time = row.isNull(3) ? -1 : secondsOf(row.text(3));
    line.customer = row.integer(4);
    line.product = row.integer(5);
    line.store = row.integer(6);
    line.employee = row.integer(7);
    line.quantity = row.quantity(8);
    line.price = row.money(9);
    line.discount = row.money(10);
    line.total = row.money(11);
    line.hasCost = !row.isNull(12);
    line.cost = row.money(12);
    line.batch = row.integer(13);
    line.sourceLine = row.integer(14);
    line.relaxed = int(row.integer(15));
    line.version = row.integer(16);
    return line;
}

QStringList salesColumns(Engine engine, bool hasVersion)
{
    const QStringList measures = engine == Engine::Sqlite
                                     ? QStringList{u"quantity_e3"_s, u"unit_price_e4"_s, u"discount_e4"_s,
                                                   u"total_e4"_s, u"unit_cost_e4"_s}
                                     : QStringList{u"quantity"_s, u"unit_price"_s, u"discount_amount"_s,
                                                   u"total_amount"_s, u"unit_cost"_s};
    return QStringList{u"sale_date"_s,  u"transaction_id"_s, u"line_number"_s, u"customer_id"_s,
                       u"product_id"_s, u"store_id"_s,       u"employee_id"_s} +
           measures + QStringList{u"sale_time"_s, u"relaxed_rules"_s, u"batch_id"_s, u"source_line"_s} +
           (hasVersion ? QStringList{u"source_version"_s} : QStringList());
}

void putDate(BulkWriter &writer, int date)
{
    char text[10];
    writeIsoDate(date, text);
    writer.text({text, sizeof text});
}

void putLine(BulkWriter &writer, const SalesRow &row, qint64 batch)
{
    putDate(writer, row.date);
    writer.integer(row.transaction);
    writer.integer(row.line);
    writer.integer(row.customer);
    writer.integer(row.product);
    writer.integer(row.store);
    writer.integer(row.employee);
    writer.decimal(row.quantity.units(), Quantity::scale);
    for (const auto amount : {row.price, row.discount, row.total})
        writer.decimal(amount.units(), Money::scale);
    if (row.hasCost)
        writer.decimal(row.cost.units(), Money::scale);
    else
        writer.null();
    if (row.time >= 0) {
        char text[8];
        writeIsoTime(row.time, text);
        writer.text({text, sizeof text});
    } else {
        writer.null();
    }
    writer.integer(row.relaxed);
    writer.integer(batch);
    writer.integer(row.sourceLine);
}

QDate monthOf(const SalesRow &row)
{
    const auto date = QDate::fromJulianDay(row.date);
    return QDate(date.year(), date.month(), 1);
}

} // namespace

SalesTable::SalesTable(Session &session, qint64 batch, QStringList extraNames)
    : m_session(session)
    , m_batch(batch)
    , m_target(session, u"sales_lines"_s, u"sale_date"_s,
               extraNames.isEmpty()) // sales_extra refers to the fact
{
    for (const auto &name : extraNames)
        m_extraNames.push_back(name.toStdString());
}

Result<SalesTable> SalesTable::open(Session &session, qint64 batch, QStringList extraNames, bool hasVersion)
{
    SalesTable table(session, batch, std::move(extraNames));
    table.m_hasVersion = hasVersion;
    TRY_ASSIGN(table.m_first, session.integer(u"SELECT min(transaction_id) FROM sales_lines"_s));
    TRY_ASSIGN(table.m_last, session.integer(u"SELECT max(transaction_id) FROM sales_lines"_s));
    TRY_ASSIGN(const auto isFilled,
               session.integer(u"SELECT count(*) FROM (SELECT 1 FROM sales_lines LIMIT 1) AS one"_s));
    if (isFilled == 0)
        table.m_first = 1, table.m_last = 0;
    return table;
}

Result<std::vector<SalesRow>> SalesTable::find(const std::vector<qint64> &transactions)
{
    std::vector<SalesRow> rows;
    const auto sql = statement(u"etl/find_sales"_s, m_session.engine());
    const Bindings bindings{{u"ids"_s, jsonArray(transactions)}};
    for (const auto &table : m_target.tables()) {
        TRY(m_session.forEachRow(QString(sql).replace(u"sales_lines"_s, table), bindings,
                                 [&rows](const Row &row) -> Result<void> {
                                     rows.push_back(salesRow(row));
                                     return {};
                                 }));
    }
    std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.key() < b.key(); });
    return rows;
}

Result<void> SalesTable::remove(const std::vector<SalesRow> &rows, Preimages &preimages,
                                Preimages::Action action)
{
    if (rows.empty())
        return {};
    const auto sql = statement(u"etl/remove_sales"_s, m_session.engine());
    for (size_t begin = 0; begin < rows.size(); begin += keysPerStatement) {
        JsonRows keys;
        for (size_t index = begin; index < std::min(begin + keysPerStatement, rows.size()); ++index)
            keys.add(
                {QDate::fromJulianDay(rows[index].date), rows[index].transaction, qint64(rows[index].line)});
        const Bindings bindings{{u"keys"_s, keys.text()}};
        // SQLite does not look after foreign keys during a load, so the amounts beside a line go first.
        for (const auto &table : {u"sales_extra"_s, u"sales_lines"_s}) {
            TRY(preimages.keepRemoved(table, sql, bindings, action));
            TRY(m_session.execute(QString(sql).replace(u"sales_lines"_s, table), bindings));
        }
        for (const auto &table : m_target.months().apart())
            TRY(m_session.execute(QString(sql).replace(u"sales_lines"_s, table), bindings));
    }
    return {};
}

Result<void> SalesTable::insert(const std::vector<SalesRow> &rows, const std::vector<ExtraAmount> &extras)
{
    TRY(m_target.expect(qint64(rows.size())));
    for (size_t begin = 0; begin < rows.size();) {
        const auto month = monthOf(rows[begin]);
        const auto next = int(month.addMonths(1).toJulianDay());
        auto end = begin;
        while (end < rows.size() && rows[end].date < next) {
            m_first = m_last < m_first ? rows[end].transaction : std::min(m_first, rows[end].transaction);
            m_last = std::max(m_last, rows[end].transaction);
            ++end;
        }
        TRY_ASSIGN(const auto table, m_target.months().tableFor(month, qint64(end - begin)));
        TRY(insertMonth(table, std::span(rows).subspan(begin, end - begin)));
        begin = end;
    }
    return extras.empty() ? Result<void>() : insertExtras(rows, extras);
}

Result<void> SalesTable::insertMonth(const QString &table, std::span<const SalesRow> rows)
{
    TRY_ASSIGN(const auto writer, m_session.bulkInsert(table, salesColumns(m_session.engine(), m_hasVersion)));
    for (const auto &row : rows) {
        putLine(*writer, row, m_batch);
        if (m_hasVersion)
            writer->integer(row.version);
        m_target.used().add(Entity::Customer, row.customer);
        m_target.used().add(Entity::Product, row.product);
        m_target.used().add(Entity::Store, row.store);
        m_target.used().add(Entity::Employee, row.employee);
        m_target.used().addDay(row.date);
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return {};
}

Result<void> SalesTable::insertExtras(const std::vector<SalesRow> &rows, const std::vector<ExtraAmount> &extras)
{
    const auto amount = m_session.engine() == Engine::Sqlite ? u"amount_e4"_s : u"amount"_s;
    TRY_ASSIGN(const auto writer,
               m_session.bulkInsert(u"sales_extra"_s, {u"sale_date"_s, u"transaction_id"_s, u"line_number"_s,
                                                       u"name"_s, amount, u"batch_id"_s, u"source_line"_s}));
    const auto byOffset = [](const ExtraAmount &extra, qint64 offset) { return extra.offset < offset; };
    for (const auto &row : rows) {
        auto extra = std::lower_bound(extras.begin(), extras.end(), row.offset, byOffset);
        for (; extra != extras.end() && extra->offset == row.offset; ++extra) {
            putDate(*writer, row.date);
            writer->integer(row.transaction);
            writer->integer(row.line);
            writer->text(m_extraNames[size_t(extra->name)]);
            writer->decimal(extra->amount.units(), Money::scale);
            writer->integer(m_batch);
            writer->integer(row.sourceLine);
            TRY(writer->endRow());
        }
    }
    TRY(writer->finish());
    return {};
}

} // namespace martlet
