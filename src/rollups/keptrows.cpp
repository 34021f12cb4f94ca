// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/keptrows.h"

#include "database/session.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int ofDays = -1; // in place of a scale

std::vector<GroupedKind> kindsOf(qsizetype keys, const std::vector<int> &scales)
{
    std::vector<GroupedKind> kinds(size_t(keys), GroupedKind::Key);
    for (const int scale : scales)
        kinds.push_back(scale == ofDays ? GroupedKind::Most : GroupedKind::Sum);
    return kinds;
}

std::vector<int> scalesOf(const QStringList &measures, const SemanticModel &model)
{
    std::vector<int> scales;
    for (const auto &name : measures) {
        const auto &measure = *model.measure(name);
        scales.push_back(measure.format == u"date" ? ofDays : measure.storedScale());
    }
    return scales;
}

} // namespace

KeptRows::KeptRows(const RollupTables &tables, const SemanticModel &model)
    : m_tables(tables)
    , m_scales(scalesOf(tables.rollup().measures, model))
    , m_keyCount(int(tables.keyColumns().size()))
    , m_groups(kindsOf(m_keyCount, m_scales))
{
}

void KeptRows::add(const Row &row)
{
    for (int key = 0; key < m_keyCount; ++key)
        m_groups.integer(key, row.integer(key));
    for (int column = m_keyCount; column < m_groups.columnCount(); ++column) {
        const int scale = m_scales[size_t(column - m_keyCount)];
        if (row.isNull(column))
            m_groups.null(column);
        else if (scale == ofDays)
            m_groups.text(column, row.text(column));
        else
            m_groups.integer(column, row.units(column, scale));
    }
    m_groups.endRow();
}

void KeptRows::add(const Groups &groups, size_t group, int firstKey, const std::vector<int> &measures)
{
    for (int key = 0; key < m_keyCount; ++key)
        m_groups.integer(key, groups.number(group, firstKey + key));
    for (size_t at = 0; at < measures.size(); ++at) {
        const int column = measures[at], to = m_keyCount + int(at);
        if (groups.isNull(group, column))
            m_groups.null(to);
        else if (groups.isText(group, column))
            m_groups.text(to, groups.text(group, column));
        else
            m_groups.integer(to, groups.number(group, column));
    }
    m_groups.endRow();
}

Result<void> KeptRows::read(Session &session, RollupGrain grain, QDate from, QDate to, std::stop_token stop)
{
    return session.forEachRow(
        u"SELECT %1 FROM %2 WHERE %3 BETWEEN :from AND :to"_s.arg(columns(m_tables).join(u", "_s),
                                                                  RollupTables::table(m_tables.rollup(), grain),
                                                                  m_tables.fact().date),
        {{u"from"_s, from}, {u"to"_s, to}},
        [this](const Row &row) -> Result<void> {
            add(row);
            return {};
        },
        std::move(stop));
}

} // namespace martlet
