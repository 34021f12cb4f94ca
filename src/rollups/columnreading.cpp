// SPDX-License-Identifier: GPL-3.0-or-later
// The reading of kept columns in place of lines.
#include "base/tr.h"
#include "database/columns/columnexpression.h"
#include "database/session.h"
#include "rollups/linecolumns.h"
#include "rollups/linereading.h"
#include "rollups/rollupregistry.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Result<bool> LineReading::hasColumns(Session &session) const
{
    if (session.engine() != Engine::Sqlite || m_fact->keptColumns.isEmpty() || !isOfColumns())
        return false;
    TRY_ASSIGN(const auto entries, readRollupEntries(session));
    return isReady(entries, LineColumns::table(*m_fact), LineColumns::definition(*m_fact));
}

// Whether all cells can be had of columns.
bool LineReading::isOfColumns() const
{
    const auto known = [this](const std::string &name) {
        const auto column = QString::fromStdString(name).sliced(m_fact->alias.size() + 1);
        return column == m_fact->date || m_fact->keptColumns.contains(column);
    };
    return std::all_of(m_cells.begin(), m_cells.end(), [&](const Cell &cell) {
        const auto parsed = ColumnExpression::parse(cell.sql.toStdString());
        bool isKnown = parsed.has_value();
        if (parsed) {
            parsed->forEach([&](const ColumnExpression &part) {
                isKnown = isKnown && (part.kind != ColumnExpression::Kind::Column || known(part.name));
            });
        }
        return isKnown;
    });
}

void LineReading::describeColumns()
{
    const auto column = [this](const QString &name) { return (m_fact->alias + u'.' + name).toStdString(); };
    ColumnQuery source{.table = LineColumns::table(*m_fact).toStdString(), .day = column(m_fact->date)};
    for (int at = 0; at < int(m_fact->keptColumns.size()); ++at)
        source.stored.emplace(column(m_fact->keptColumns[at]), at);
    for (const auto &cell : m_cells)
        source.cells.push_back(cell.sql.toStdString());
    for (const auto &sums : m_sums) {
        ColumnGrouping grouping{sums.kinds, {}};
        for (const auto &[cell, isMember] : sums.sources) {
            grouping.cells.push_back(isMember ? int(source.cells.size()) : cell);
            if (isMember)
                source.cells.push_back("m" + std::to_string(source.lookups.size()) + ".c1");
        }
        if (!sums.membersSql.isEmpty())
            source.lookups.push_back({sums.memberKey.toStdString(), sums.membersSql.toStdString(), true});
        m_groupings.push_back(std::move(grouping));
    }
    m_columns = std::move(source);
}

Result<void> LineReading::readColumns(Session &session, QDate from, QDate to, std::stop_token stop)
{
    m_grouped.clear(); // before there are others
    TRY_ASSIGN(m_grouped, session.groupColumns(*m_columns, m_groupings, from, to, std::move(stop)));
    return expectMembers();
}

// What was looked up and is not there is empty.
Result<void> LineReading::expectMembers() const
{
    for (size_t rollup = 0; rollup < m_sums.size(); ++rollup) {
        const auto &sources = m_sums[rollup].sources;
        const auto member =
            std::find_if(sources.begin(), sources.end(), [](const auto &one) { return one.isMember; });
        const auto &groups = *m_grouped[rollup];
        for (size_t group = 0; member != sources.end() && group < groups.size(); ++group)
            if (groups.isNull(group, int(member - sources.begin())))
                return fail(Error::Kind::Internal,
                            Martlet::tr("A member of a fact is in no group of its rollup."));
    }
    return {};
}

} // namespace martlet
