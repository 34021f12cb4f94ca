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

namespace {

// Whether the groups give the cell itself; else what was counted of it.
bool isKept(QChar kind)
{
    return kind == QLatin1Char(char(GroupedKind::Key)) || kind == QLatin1Char(char(GroupedKind::Most));
}

} // namespace

// What was counted is added up.
std::vector<HashGroups::Kind> LineReading::kindsOfGroups(const QString &kinds)
{
    using Kind = HashGroups::Kind;
    auto all = *HashGroups::kindsOf(kinds.toStdString());
    for (auto &kind : all)
        if (kind == Kind::Count || kind == Kind::Distinct || kind == Kind::Further)
            kind = Kind::Total;
    return all;
}

Result<bool> LineReading::hasColumns(Session &session, const RollupTables &tables) const
{
    const auto &fact = tables.fact();
    if (session.engine() != Engine::Sqlite || fact.keptColumns.isEmpty())
        return false;
    TRY_ASSIGN(const auto entries, readRollupEntries(session));
    return isReady(entries, LineColumns::table(fact), LineColumns::definition(fact));
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

ColumnQuery LineReading::sourceOf(const Sums &sums) const
{
    const auto column = [this](const QString &name) { return (m_fact->alias + u'.' + name).toStdString(); };
    ColumnQuery source{.table = LineColumns::table(*m_fact).toStdString(),
                       .day = column(m_fact->date),
                       .names = {"from", "to"},
                       .from = "from",
                       .to = "to"};
    for (int at = 0; at < int(m_fact->keptColumns.size()); ++at)
        source.stored.emplace(column(m_fact->keptColumns[at]), at);
    if (!sums.membersSql.isEmpty())
        source.lookups.push_back({sums.memberKey.toStdString(), sums.membersSql.toStdString(), true});
    for (const auto &[cell, isMember] : sums.sources)
        source.cells.push_back(isMember ? "m0.c1" : m_cells[size_t(cell)].sql.toStdString());
    return source;
}

Result<void> LineReading::readColumns(Session &session, QDate from, QDate to, Sums &sums, std::stop_token stop)
{
    QStringList given;
    for (size_t column = 0; column < sums.sources.size(); ++column)
        given += u"c%1"_s.arg(column);
    TRY(session.forEachRow(
        u"SELECT %1 FROM hash_groups(:source, :kinds, :from, :to)"_s.arg(given.join(u", "_s)),
        {{u"source"_s, QString::fromStdString(sourceOf(sums).text())},
         {u"kinds"_s, sums.kinds},
         {u"from"_s, from},
         {u"to"_s, to}},
        [&](const Row &row) -> Result<void> {
            for (int column = 0; column < int(sums.sources.size()); ++column) {
                const auto [cell, isMember] = sums.sources[size_t(column)];
                if (row.isNull(column) && isMember)
                    return fail(Error::Kind::Internal,
                                Martlet::tr("A member of a fact is in no group of its rollup."));
                if (row.isNull(column))
                    sums.groups->null(column);
                else if (m_cells[size_t(cell)].type == CellType::Text && isKept(sums.kinds[column]))
                    sums.groups->text(column, row.text(column));
                else
                    sums.groups->integer(column, row.integer(column));
            }
            sums.groups->endRow();
            return {};
        },
        std::move(stop)));
    return sums.groups->isOverflown() ? fail(sumTooLarge()) : Result<void>();
}

} // namespace martlet
