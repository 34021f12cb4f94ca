// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/grouprows.h"

#include "database/session.h"
#include "rollups/alltimerows.h"
#include "rollups/keptrows.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

GroupRows::GroupRows(const Groups &groups, const RollupTables &tables, const SemanticModel &model,
                     RollupGrain grain)
    : m_groups(groups)
    , m_tables(tables)
    , m_model(model)
    , m_grain(grain)
{
    for (const auto &name : tables.rollup().measures)
        m_scales.push_back(model.measure(name)->storedScale());
    m_keyCount = firstKey() + int(tables.keyColumns().size());
}

GroupRows::GroupRows(const LineReading &reading, size_t rollup, const RollupTables &tables,
                     const SemanticModel &model)
    : GroupRows(reading.groups(rollup), tables, model, tables.finest())
{
    for (qsizetype at = 0; at < tables.rollup().measures.size(); ++at)
        m_columns.push_back(reading.columnOf(rollup, at));
}

GroupRows::GroupRows(const KeptRows &rows, const RollupTables &tables, const SemanticModel &model)
    : GroupRows(rows.groups(), tables, model, RollupGrain::Month)
{
    for (int column = m_keyCount; column < rows.groups().columnCount(); ++column)
        m_columns.push_back(column);
}

// The keys are put side by side first: millions are compared.
std::vector<size_t> GroupRows::order() const
{
    const auto width = size_t(m_keyCount);
    std::vector<qint64> keys(m_groups.size() * width);
    for (int key = 0; key < int(width); ++key)
        placeKeys(key, keys);
    std::vector<size_t> order(m_groups.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const auto *const one = keys.data() + a * width, *const other = keys.data() + b * width;
        return std::lexicographical_compare(one, one + width, other, other + width);
    });
    return order;
}

// Texts as their places among all. Groups that follow one another often have the same one, which then lies at
// the same place.
void GroupRows::placeKeys(int key, std::vector<qint64> &keys) const
{
    std::map<std::string_view, qint64> places;
    const auto forEachText = [&](const auto &visit) {
        const char *last = nullptr;
        for (size_t group = 0; group < m_groups.size(); ++group) {
            if (!m_groups.isText(group, key))
                continue;
            const auto text = m_groups.text(group, key);
            visit(group, text, text.data() == last);
            last = text.data();
        }
    };
    forEachText([&](size_t, std::string_view text, bool isSame) {
        if (!isSame)
            places.emplace(text, 0);
    });
    qint64 next = 0;
    for (auto &[text, place] : places)
        place = next++;
    const auto width = size_t(m_keyCount);
    for (size_t group = 0; group < m_groups.size(); ++group)
        keys[group * width + size_t(key)] = m_groups.number(group, key);
    qint64 place = 0;
    forEachText([&](size_t group, std::string_view text, bool isSame) {
        place = isSame ? place : places.at(text);
        keys[group * width + size_t(key)] = place;
    });
}

Result<void> GroupRows::write(Session &session, QDate month) const
{
    return write(session, month, order());
}

Result<void> GroupRows::write(Session &session, QDate month, const std::vector<size_t> &order) const
{
    TRY_ASSIGN(const auto writer,
               session.bulkInsert(RollupTables::table(m_tables.rollup(), m_grain), m_tables.columns(m_grain)));
    const auto monthText = month.toString(Qt::ISODate).toStdString();
    for (const auto group : order) {
        if (m_grain == RollupGrain::Month)
            writer->text(monthText);
        writeKeys(*writer, group);
        writeMeasures(*writer, group);
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return {};
}

void GroupRows::writeKeys(BulkWriter &writer, size_t group) const
{
    for (int key = 0; key < m_keyCount; ++key) {
        if (m_groups.isText(group, key))
            writer.text(m_groups.text(group, key));
        else
            writer.integer(m_groups.number(group, key));
    }
}

void GroupRows::writeMeasures(BulkWriter &writer, size_t group) const
{
    for (size_t at = 0; at < m_columns.size(); ++at) {
        const int column = m_columns[at];
        if (m_groups.isNull(group, column))
            writer.null();
        else if (m_groups.isText(group, column))
            writer.text(m_groups.text(group, column));
        else
            writer.decimal(m_groups.number(group, column), m_scales[at]);
    }
}

Result<void> GroupRows::writeMonth(Session &session, QDate month) const
{
    KeptRows rows(m_tables, m_model);
    for (size_t group = 0; group < m_groups.size(); ++group)
        rows.add(m_groups, group, firstKey(), m_columns);
    if (rows.groups().isOverflown())
        return fail(sumTooLarge());
    return GroupRows(rows, m_tables, m_model).write(session, month);
}

// Both come in the order of their members.
Result<void> GroupRows::replaceChanged(Session &session, QDate month, AllTimeRows &allTime) const
{
    const auto order = this->order();
    const auto table = RollupTables::table(m_tables.rollup(), RollupGrain::Month);
    const auto key = m_tables.keyColumns().front(), day = m_tables.fact().date;
    std::vector<size_t> added;
    std::vector<qint64> removed;
    auto next = order.begin();
    TRY(session.forEachRow(u"SELECT %1 FROM %2 WHERE %3 = :month ORDER BY %4"_s.arg(
                               KeptRows::columns(m_tables).join(u", "_s), table, day, key),
                           {{u"month"_s, month}}, [&](const Row &row) -> Result<void> {
                               const auto member = row.integer(0);
                               while (next != order.end() && m_groups.number(*next, 0) < member)
                                   added.push_back(*next++);
                               const bool isThere = next != order.end() && m_groups.number(*next, 0) == member;
                               if (!isThere || !isSame(row, *next)) {
                                   removed.push_back(member);
                                   allTime.removed().add(row);
                                   if (isThere)
                                       added.push_back(*next);
                               }
                               next += isThere ? 1 : 0;
                               return {};
                           }));
    added.insert(added.end(), next, order.end());
    for (const auto group : added)
        allTime.added().add(m_groups, group, firstKey(), m_columns);
    for (const auto &members : RollupTables::inParts(removed))
        TRY(session.execute(
            u"DELETE FROM %1 WHERE %2 = :month AND %3 IN (%4)"_s.arg(table, day, key, members.join(u", "_s)),
            {{u"month"_s, month}}));
    return write(session, month, added);
}

// `row`: the key, then the measures.
bool GroupRows::isSame(const Row &row, size_t group) const
{
    for (size_t at = 0; at < m_columns.size(); ++at) {
        const int column = m_columns[at], kept = int(at) + 1;
        if (row.isNull(kept) != m_groups.isNull(group, column))
            return false;
        if (row.isNull(kept))
            continue;
        const bool isSame = m_groups.isText(group, column)
                                ? row.text(kept) == m_groups.text(group, column)
                                : row.units(kept, m_scales[at]) == m_groups.number(group, column);
        if (!isSame)
            return false;
    }
    return true;
}

} // namespace martlet
