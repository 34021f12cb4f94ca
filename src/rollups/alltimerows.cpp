// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/alltimerows.h"

#include "database/session.h"
#include "rollups/linereading.h"
#include "rollups/rollupsums.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

struct Cell
{
    bool isThere = false, isText = false;
    qint64 number = 0;
    std::string_view text = {};
};

// Groups that are asked for by their member, one member after the other in ascending order.
class ByMember final
{
public:
    explicit ByMember(const HashGroups &groups)
        : m_groups(groups)
    {
        for (size_t group = 0; group < groups.size(); ++group)
            m_order.emplace_back(groups.number(group, 0), group);
        std::sort(m_order.begin(), m_order.end());
    }
    bool goTo(qint64 member)
    {
        while (m_at < m_order.size() && m_order[m_at].first < member)
            ++m_at;
        m_isThere = m_at < m_order.size() && m_order[m_at].first == member;
        return m_isThere;
    }
    Cell cell(int column) const
    {
        if (!m_isThere || m_groups.isNull(m_order[m_at].second, column))
            return {};
        const auto group = m_order[m_at].second;
        if (m_groups.isText(group, column))
            return {.isThere = true, .isText = true, .text = m_groups.text(group, column)};
        return {.isThere = true, .number = m_groups.number(group, column)};
    }
    const std::vector<std::pair<qint64, size_t>> &order() const { return m_order; }

private:
    const HashGroups &m_groups;
    std::vector<std::pair<qint64, size_t>> m_order; // members and their groups
    size_t m_at = 0;
    bool m_isThere = false;
};

std::optional<Cell> together(const Cell &kept, const Cell &added)
{
    if (!kept.isThere || !added.isThere)
        return kept.isThere ? kept : added;
    if (kept.isText)
        return std::max(kept.text, added.text) == kept.text ? kept : added;
    Cell sum = kept;
    return __builtin_add_overflow(kept.number, added.number, &sum.number) ? std::nullopt : std::optional(sum);
}

// What is kept, once `removed` is out of it and `added` in it; none: these three do not say it.
std::optional<Cell> moved(const Cell &kept, const Cell &removed, const Cell &added)
{
    if (!removed.isThere)
        return together(kept, added);
    if (!kept.isThere || !added.isThere) // whether others are left
        return std::nullopt;
    if (kept.isText)
        return removed.text > added.text && removed.text == kept.text ? std::nullopt : together(kept, added);
    Cell difference = added;
    return __builtin_sub_overflow(added.number, removed.number, &difference.number)
               ? std::nullopt
               : together(kept, difference);
}

void put(BulkWriter &writer, const Cell &cell, int scale)
{
    if (!cell.isThere)
        writer.null();
    else if (cell.isText)
        writer.text(cell.text);
    else
        writer.decimal(cell.number, scale);
}

std::vector<qint64> membersOf(const ByMember &some, const ByMember &others)
{
    std::vector<qint64> members;
    for (const auto *const groups : {&some, &others})
        for (const auto &[member, group] : groups->order())
            members.push_back(member);
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    return members;
}

} // namespace

Result<void> AllTimeRows::write(Session &session, std::stop_token stop) const
{
    if (m_removed.groups().isOverflown() || m_added.groups().isOverflown())
        return fail(sumTooLarge());
    ByMember removed(m_removed.groups()), added(m_added.groups());
    const auto members = membersOf(removed, added);
    KeptRows rows(m_tables, m_model);
    TRY(take(session, members, rows, stop));
    ByMember kept(rows.groups());
    std::vector<int> scales;
    for (const auto &name : m_tables.rollup().measures)
        scales.push_back(m_model.measure(name)->storedScale());
    std::vector<qint64> untold;
    std::vector<Cell> cells(scales.size());
    TRY_ASSIGN(const auto writer, session.bulkInsert(table(), m_tables.columns(RollupGrain::All)));
    for (const auto member : members) {
        const bool isKept = kept.goTo(member), isRemoved = removed.goTo(member);
        bool isTold = added.goTo(member) && (isKept || !isRemoved);
        for (size_t at = 0; isTold && at < cells.size(); ++at) {
            const int column = int(at) + 1;
            const auto cell = moved(kept.cell(column), removed.cell(column), added.cell(column));
            isTold = cell.has_value();
            cells[at] = cell.value_or(Cell());
        }
        if (!isTold) {
            untold.push_back(member);
            continue;
        }
        writer->integer(member);
        for (size_t at = 0; at < cells.size(); ++at)
            put(*writer, cells[at], scales[at]);
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return sumAnew(session, untold, stop);
}

// Out of the table: they are written anew.
Result<void> AllTimeRows::take(Session &session, const std::vector<qint64> &members, KeptRows &rows,
                               const std::stop_token &stop) const
{
    TRY_ASSIGN(const qint64 hasRows,
               session.integer(u"SELECT COUNT(*) FROM (SELECT 1 FROM %1 LIMIT 1) some"_s.arg(table())));
    if (!hasRows)
        return {};
    for (const auto &part : RollupTables::inParts(members)) {
        const auto where = u" FROM %1 WHERE %2 IN (%3)"_s.arg(table(), key(), part.join(u", "_s));
        TRY(session.forEachRow(
            u"SELECT "_s + KeptRows::columns(m_tables).join(u", "_s) + where, {},
            [&rows](const Row &row) -> Result<void> {
                rows.add(row);
                return {};
            },
            stop));
        TRY(session.execute(u"DELETE"_s + where, {}, stop));
    }
    return {};
}

Result<void> AllTimeRows::sumAnew(Session &session, const std::vector<qint64> &members,
                                  const std::stop_token &stop) const
{
    if (members.empty())
        return {};
    TRY_ASSIGN(const auto months, allMonths(session, m_tables.fact()));
    if (months.empty()) // no lines are left
        return {};
    std::vector<QDate> days;
    for (const auto &month : months)
        days.push_back(month.first);
    for (const auto &part : RollupTables::inParts(members))
        TRY(session.execute(u"INSERT INTO %1 (%2) %3"_s.arg(table(),
                                                            m_tables.columns(RollupGrain::All).join(u", "_s),
                                                            m_tables.rowsOfMembers(part, days)),
                            {}, stop));
    return {};
}

} // namespace martlet
