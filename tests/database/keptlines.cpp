// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptlines.h"

#include "database/columns/keptcolumns.h"
#include "database/columns/packedcells.h"
#include "database/transaction.h"
#include "support/verify.h"

#include <algorithm>
#include <random>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QStringList columns{u"item"_s, u"units"_s, u"price"_s, u"till"_s};

// Only those that the statement has, as no others may be given.
Bindings narrowed(const QString &sql, const Bindings &bindings)
{
    Bindings found;
    for (const auto &binding : bindings)
        if (sql.contains(u':' + binding.first))
            found.push_back(binding);
    return found;
}

} // namespace

const QDate KeptLines::firstDay(2025, 1, 28);

KeptLines::KeptLines()
    : m_session(m_database.open())
{
    VERIFY_OK(m_session->executeScript(
        u"CREATE TABLE lines (day TEXT, item INTEGER, units INTEGER, price INTEGER, till INTEGER);"
        "CREATE TABLE items (item INTEGER PRIMARY KEY, brand TEXT, size INTEGER);"
        "CREATE TABLE calendar (day TEXT PRIMARY KEY, week INTEGER);"
        "CREATE TABLE kept (id INTEGER PRIMARY KEY, rows INTEGER, low INTEGER, high INTEGER, cells BLOB)"_s));
    fillMembers();
    fillLines();
    keep();
}

ColumnQuery KeptLines::source(const std::vector<std::string> &cells, const std::string &where)
{
    ColumnQuery source{.table = "kept",
                       .day = "l.day",
                       .names = {"from", "to", "low"},
                       .from = "from",
                       .to = "to",
                       .where = where,
                       .cells = cells};
    for (int at = 0; at < int(columns.size()); ++at)
        source.stored.emplace("l." + columns[at].toStdString(), at);
    source.lookups = {{"l.item", "SELECT i.item, i.brand, i.size, i.size > :low FROM items i", false},
                      {"l.day", "SELECT c.day, c.week FROM calendar c", true}};
    return source;
}

Bindings KeptLines::bindings(qint64 low, int from, int to)
{
    return {{u"from"_s, firstDay.addDays(from)}, {u"to"_s, firstDay.addDays(to)}, {u"low"_s, low}};
}

KeptLines::Rows KeptLines::ofRows(const QString &sql, const Bindings &bindings)
{
    return read(sql, narrowed(sql, bindings), nullptr);
}

KeptLines::Rows KeptLines::ofColumns(const ColumnQuery &source, const QString &kinds, const Bindings &bindings,
                                     QString *error)
{
    QStringList cells;
    for (size_t at = 0; at < source.cells.size(); ++at)
        cells += u"c%1"_s.arg(at);
    auto bound = bindings;
    bound.emplace_back(u"source"_s, QString::fromStdString(source.text()));
    bound.emplace_back(u"kinds"_s, kinds);
    return read(u"SELECT %1 FROM hash_groups(:source, :kinds, :from, :to, :low)"_s.arg(cells.join(u", "_s)),
                bound, error);
}

KeptLines::Rows KeptLines::of(const Groups &groups)
{
    Rows rows;
    for (size_t group = 0; group < groups.size(); ++group) {
        QStringList cells;
        for (int column = 0; column < groups.columnCount(); ++column) {
            const auto text = groups.isText(group, column) ? groups.text(group, column) : std::string_view();
            cells += groups.isNull(group, column)   ? u"-"_s
                     : groups.isText(group, column) ? QString::fromUtf8(text.data(), qsizetype(text.size()))
                                                    : QString::number(groups.number(group, column));
        }
        rows.insert(cells.join(u'|'));
    }
    return rows;
}

KeptLines::Rows KeptLines::read(const QString &sql, const Bindings &bindings, QString *error)
{
    Rows rows;
    const auto read = m_session->forEachRow(sql, bindings, [&](const Row &row) -> Result<void> {
        QStringList cells;
        for (int column = 0; column < row.columnCount(); ++column)
            cells += row.isNull(column) ? u"-"_s : row.string(column);
        rows.insert(cells.join(u'|'));
        return {};
    });
    if (error)
        *error = read ? QString() : read.error().message + read.error().detail;
    else if (!read)
        rows.insert(u"failed: "_s + read.error().message + read.error().detail);
    return rows;
}

void KeptLines::fillMembers()
{
    for (int item = -1; item < 40; ++item) {
        Value brand, size;
        if (item % 7 != 0)
            brand = u"brand %1"_s.arg(item % 5);
        if (item % 11 != 0)
            size = qint64(item % 6);
        VERIFY_OK(m_session->execute(u"INSERT INTO items VALUES (:item, :brand, :size)"_s,
                                     {{u"item"_s, qint64(item)}, {u"brand"_s, brand}, {u"size"_s, size}}));
    }
    for (int day = 0; day < days; ++day)
        if (day != 3)
            VERIFY_OK(
                m_session->execute(u"INSERT INTO calendar VALUES (:day, :week)"_s,
                                   {{u"day"_s, firstDay.addDays(day)}, {u"week"_s, qint64(5 + day / 4)}}));
}

// More lines a day than are taken at once; some have an item that is no member.
void KeptLines::fillLines()
{
    std::mt19937 chance{11};
    const auto upTo = [&chance](int most) { return qint64(chance() % quint32(most)); };
    auto transaction = Transaction::begin(*m_session);
    VERIFY_OK(transaction);
    auto bulk = m_session->bulkInsert(u"lines"_s, QStringList{u"day"_s} + columns);
    VERIFY_OK(bulk);
    for (int row = 0; row < 30'000; ++row) {
        (*bulk)->text(firstDay.addDays(row * days / 30'000).toString(Qt::ISODate).toStdString());
        (*bulk)->integer(upTo(42) - 1);
        upTo(10) == 0 ? (*bulk)->null() : (*bulk)->integer(upTo(9) - 4);
        (*bulk)->integer(upTo(900));
        upTo(4) == 0 ? (*bulk)->null() : (*bulk)->integer(upTo(4));
        VERIFY_OK((*bulk)->endRow());
    }
    VERIFY_OK((*bulk)->finish());
    VERIFY_OK(transaction->commit());
}

void KeptLines::keep()
{
    for (int day = 0; day < days; ++day) {
        for (int column = 0; column < columns.size(); ++column) {
            std::vector<qint64> values;
            std::vector<quint8> empty;
            VERIFY_OK(m_session->forEachRow(
                u"SELECT %1 FROM lines WHERE day = :day ORDER BY rowid"_s.arg(columns[column]),
                {{u"day"_s, firstDay.addDays(day)}}, [&](const Row &row) -> Result<void> {
                    values.push_back(row.integer(0));
                    empty.push_back(row.isNull(0));
                    return {};
                }));
            const auto bytes = PackedCells::pack(values, empty);
            const auto [low, high] = std::minmax_element(values.begin(), values.end());
            VERIFY_OK(
                m_session->execute(u"INSERT INTO kept VALUES (:id, :rows, :low, :high, :cells)"_s,
                                   {{u"id"_s, KeptColumns::id(column, firstDay.addDays(day).toJulianDay())},
                                    {u"rows"_s, qint64(values.size())},
                                    {u"low"_s, *low},
                                    {u"high"_s, *high},
                                    {u"cells"_s, QByteArray(bytes.data(), qsizetype(bytes.size()))}}));
        }
    }
}

} // namespace martlet
