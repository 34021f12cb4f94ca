// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/grouprows.h"

#include "database/session.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

GroupRows::GroupRows(const HashGroups &groups, const RollupTables &tables, const SemanticModel &model,
                     RollupGrain grain, int keys)
    : m_groups(groups)
    , m_tables(tables)
    , m_model(model)
    , m_grain(grain)
    , m_keyCount(keys)
{
    for (const auto &name : tables.rollup().measures)
        m_measures.push_back(model.measure(name));
}

GroupRows::GroupRows(const LineReading &reading, size_t rollup, const RollupTables &tables,
                     const SemanticModel &model)
    : GroupRows(reading.groups(rollup), tables, model, tables.finest(),
                int(tables.keyColumns().size()) + (tables.finest() == RollupGrain::Day ? 1 : 0))
{
    for (qsizetype at = 0; at < tables.rollup().measures.size(); ++at)
        m_columns.push_back(reading.columnOf(rollup, at));
}

GroupRows::GroupRows(const HashGroups &groups, const RollupTables &tables, const SemanticModel &model,
                     RollupGrain grain)
    : GroupRows(groups, tables, model, grain, int(tables.keyColumns().size()))
{
    for (int column = m_keyCount; column < groups.columnCount(); ++column)
        m_columns.push_back(column);
}

std::vector<HashGroups::Kind> GroupRows::kindsOfKept(const RollupTables &tables, const SemanticModel &model)
{
    std::vector<HashGroups::Kind> kinds(size_t(tables.keyColumns().size()), HashGroups::Kind::Key);
    for (const auto &name : tables.rollup().measures)
        kinds.push_back(model.measure(name)->format == u"date" ? HashGroups::Kind::Most
                                                               : HashGroups::Kind::Sum);
    return kinds;
}

// The keys are put side by side first, texts as their places among all: millions are compared.
std::vector<size_t> GroupRows::order() const
{
    const auto width = size_t(m_keyCount);
    std::vector<qint64> keys(m_groups.size() * width);
    for (int key = 0; key < m_keyCount; ++key) {
        std::map<std::string_view, qint64> places;
        for (size_t group = 0; group < m_groups.size(); ++group)
            if (m_groups.isText(group, key))
                places.emplace(m_groups.text(group, key), 0);
        qint64 next = 0;
        for (auto &[text, place] : places)
            place = next++;
        for (size_t group = 0; group < m_groups.size(); ++group)
            keys[group * width + size_t(key)] = m_groups.isText(group, key)
                                                    ? places.at(m_groups.text(group, key))
                                                    : m_groups.number(group, key);
    }
    std::vector<size_t> order(m_groups.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const auto *const one = keys.data() + a * width, *const other = keys.data() + b * width;
        return std::lexicographical_compare(one, one + width, other, other + width);
    });
    return order;
}

Result<void> GroupRows::write(Session &session, QDate month) const
{
    TRY_ASSIGN(const auto writer,
               session.bulkInsert(RollupTables::table(m_tables.rollup(), m_grain), m_tables.columns(m_grain)));
    const auto monthText = month.toString(Qt::ISODate).toStdString();
    for (const auto group : order()) {
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
    for (size_t at = 0; at < m_measures.size(); ++at) {
        const int column = m_columns[at];
        if (m_groups.isNull(group, column))
            writer.null();
        else if (m_groups.isText(group, column))
            writer.text(m_groups.text(group, column));
        else
            writer.decimal(m_groups.number(group, column), m_measures[at]->storedScale());
    }
}

Result<void> GroupRows::writeMonth(Session &session, QDate month) const
{
    HashGroups months(kindsOfKept(m_tables, m_model));
    for (size_t group = 0; group < m_groups.size(); ++group)
        addTo(months, group);
    if (months.isOverflown())
        return fail(sumTooLarge());
    return GroupRows(months, m_tables, m_model, RollupGrain::Month).write(session, month);
}

void GroupRows::addTo(HashGroups &months, size_t group) const
{
    for (int key = 1; key < m_keyCount; ++key)
        months.integer(key - 1, m_groups.number(group, key));
    for (size_t at = 0; at < m_columns.size(); ++at) {
        const int column = m_columns[at], to = m_keyCount - 1 + int(at);
        if (m_groups.isNull(group, column))
            months.null(to);
        else if (m_groups.isText(group, column))
            months.text(to, m_groups.text(group, column));
        else
            months.integer(to, m_groups.number(group, column));
    }
    months.endRow();
}

Result<std::vector<qint64>> GroupRows::changedMembers(Session &session, QDate month) const
{
    std::unordered_map<qint64, size_t> groups;
    for (size_t group = 0; group < m_groups.size(); ++group)
        groups.emplace(m_groups.number(group, 0), group);
    std::vector<qint64> changed;
    const auto columns = m_tables.keyColumns() + m_tables.rollup().measures;
    TRY(session.forEachRow(
        u"SELECT %1 FROM %2 WHERE %3 = :month"_s.arg(columns.join(u", "_s),
                                                     RollupTables::table(m_tables.rollup(), RollupGrain::Month),
                                                     m_tables.fact().date),
        {{u"month"_s, month}}, [&](const Row &row) -> Result<void> {
            const auto found = groups.find(row.integer(0));
            const bool isThere = found != groups.end();
            if (!isThere || !isSame(row, found->second))
                changed.push_back(row.integer(0));
            if (isThere)
                groups.erase(found);
            return {};
        }));
    for (const auto &[member, group] : groups)
        changed.push_back(member);
    return changed;
}

// `row`: the key, then the measures.
bool GroupRows::isSame(const Row &row, size_t group) const
{
    for (size_t at = 0; at < m_measures.size(); ++at) {
        const int column = m_columns[at], kept = int(at) + 1;
        if (row.isNull(kept) != m_groups.isNull(group, column))
            return false;
        if (row.isNull(kept))
            continue;
        const bool isSame = m_groups.isText(group, column) ? row.text(kept) == m_groups.text(group, column)
                                                           : row.units(kept, m_measures[at]->storedScale()) ==
                                                                 m_groups.number(group, column);
        if (!isSame)
            return false;
    }
    return true;
}

} // namespace martlet
