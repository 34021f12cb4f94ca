// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/stocktable.h"

#include "database/dialect.h"
#include "database/session.h"
#include "etl/load/jsonkeys.h"
#include "etl/undo/preimages.h"
#include "etl/validate/rowvalidator.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

StockRow stockRow(const Row &row)
{
    StockRow level;
    level.date = int(row.date(0).toJulianDay());
    level.product = row.integer(1);
    level.store = row.integer(2);
    level.inventory = row.integer(3);
    level.opening = row.quantity(4);
    level.received = row.quantity(5);
    level.sold = row.quantity(6);
    level.adjusted = row.quantity(7);
    level.closing = row.quantity(8);
    level.batch = row.integer(9);
    level.version = row.integer(10);
    return level;
}

JsonRows keysOf(const std::vector<StockRow> &rows, size_t begin)
{
    JsonRows keys;
    for (size_t index = begin; index < std::min(begin + keysPerStatement, rows.size()); ++index)
        keys.add({QDate::fromJulianDay(rows[index].date), rows[index].product, rows[index].store});
    return keys;
}

QStringList stockColumns(Engine engine, bool hasVersion)
{
    const auto unit = engine == Engine::Sqlite ? u"_e3"_s : QString();
    QStringList names{u"date"_s, u"product_id"_s, u"store_id"_s, u"inventory_id"_s};
    for (const auto *name : {"opening_stock", "received_qty", "sold_qty", "adjusted_qty", "closing_stock"})
        names += QString::fromLatin1(name) + unit;
    return names + QStringList{u"relaxed_rules"_s, u"batch_id"_s, u"source_line"_s} +
           (hasVersion ? QStringList{u"source_version"_s} : QStringList());
}

} // namespace

StockTable::StockTable(Session &session, qint64 batch)
    : m_session(session)
    , m_batch(batch)
    , m_target(session, u"stock_levels"_s, u"date"_s, true)
{
}

Result<StockTable> StockTable::open(Session &session, qint64 batch, bool hasVersion)
{
    StockTable table(session, batch);
    table.m_hasVersion = hasVersion;
    const auto edge = [&session](const QString &sql) -> Result<int> {
        int day = 0;
        TRY(session.forEachRow(sql, {}, [&day](const Row &row) -> Result<void> {
            if (!row.isNull(0))
                day = int(row.date(0).toJulianDay());
            return {};
        }));
        return day;
    };
    TRY_ASSIGN(table.m_first, edge(u"SELECT min(date) FROM stock_levels"_s));
    TRY_ASSIGN(table.m_last, edge(u"SELECT max(date) FROM stock_levels"_s));
    if (table.m_last == 0)
        table.m_first = 1;
    return table;
}

Result<std::vector<StockRow>> StockTable::find(const std::vector<StockRow> &rows)
{
    std::vector<StockRow> found;
    const auto sql = statement(u"etl/find_stock"_s, m_session.engine());
    for (size_t begin = 0; begin < rows.size(); begin += keysPerStatement) {
        const Bindings keys{{u"keys"_s, keysOf(rows, begin).text()}};
        for (const auto &table : m_target.tables())
            TRY(m_session.forEachRow(QString(sql).replace(u"stock_levels"_s, table), keys,
                                     [&found](const Row &row) -> Result<void> {
                                         found.push_back(stockRow(row));
                                         return {};
                                     }));
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.key() < b.key(); });
    return found;
}

Result<void> StockTable::remove(const std::vector<StockRow> &rows, Preimages &preimages,
                                Preimages::Action action)
{
    const auto sql = statement(u"etl/remove_stock"_s, m_session.engine());
    for (size_t begin = 0; begin < rows.size(); begin += keysPerStatement) {
        const Bindings keys{{u"keys"_s, keysOf(rows, begin).text()}};
        TRY(preimages.keepRemoved(u"stock_levels"_s, sql, keys, action));
        for (const auto &table : m_target.tables())
            TRY(m_session.execute(QString(sql).replace(u"stock_levels"_s, table), keys));
    }
    return {};
}

Result<void> StockTable::insert(std::span<const StockRow> rows)
{
    if (!rows.empty()) {
        m_first = m_last < m_first ? rows.front().date : std::min(m_first, rows.front().date);
        m_last = std::max(m_last, rows.back().date);
    }
    TRY(m_target.expect(qint64(rows.size())));
    while (!rows.empty()) {
        const auto first = QDate::fromJulianDay(rows.front().date);
        const QDate month(first.year(), first.month(), 1);
        const auto next = int(month.addMonths(1).toJulianDay());
        size_t count = 0;
        while (count < rows.size() && rows[count].date < next)
            ++count;
        TRY_ASSIGN(const auto table, m_target.months().tableFor(month, qint64(count)));
        TRY(insertMonth(table, rows.first(count)));
        rows = rows.subspan(count);
    }
    return {};
}

Result<void> StockTable::insertMonth(const QString &table, std::span<const StockRow> rows)
{
    TRY_ASSIGN(const auto writer, m_session.bulkInsert(table, stockColumns(m_session.engine(), m_hasVersion)));
    for (const auto &row : rows) {
        char date[10];
        writeIsoDate(row.date, date);
        writer->text({date, sizeof date});
        writer->integer(row.product);
        writer->integer(row.store);
        writer->integer(row.inventory);
        for (const auto quantity : {row.opening, row.received, row.sold, row.adjusted, row.closing})
            writer->decimal(quantity.units(), Quantity::scale);
        writer->integer(row.relaxed);
        writer->integer(m_batch);
        writer->integer(row.sourceLine);
        if (m_hasVersion)
            writer->integer(row.version);
        TRY(writer->endRow());
        m_target.used().add(Entity::Product, row.product);
        m_target.used().add(Entity::Store, row.store);
        m_target.used().addDay(row.date);
    }
    TRY(writer->finish());
    return {};
}

} // namespace martlet
