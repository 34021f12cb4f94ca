// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/restatement.h"

#include "database/session.h"
#include "etl/load/openbatch.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

void Restatement::cover(int day, qint64 store)
{
    m_firstDay = m_firstDay == 0 ? day : std::min(m_firstDay, day);
    m_lastDay = std::max(m_lastDay, day);
    if (m_mode == LoadMode::Restate)
        m_storeDays.emplace(day, store);
}

Result<std::vector<Restatement::Fact>> Restatement::missing(OpenBatch &batch, const Table &table)
{
    std::sort(m_present.begin(), m_present.end());
    std::vector<Fact> facts;
    qint64 covered = 0;
    if (m_firstDay == 0)
        return facts;
    const auto sql =
        u"SELECT %1, %2, %3, store_id, batch_id FROM %4 WHERE %1 >= :first AND %1 <= :last AND batch_id IN"
        " (SELECT batch_id FROM etl_batches WHERE source_system = :system AND feed = :feed"
        " AND batch_id <> :batch)"_s.arg(table.date, table.first, table.second, table.name);
    const Bindings scope{{u"first"_s, QDate::fromJulianDay(m_firstDay)},
                         {u"last"_s, QDate::fromJulianDay(m_lastDay)},
                         {u"system"_s, qint64(batch.sourceSystem())},
                         {u"feed"_s, batch.batch().feed},
                         {u"batch"_s, batch.id()}};
    TRY(batch.session().forEachRow(sql, scope, [&](const Row &row) -> Result<void> {
        const Fact fact{{int(row.date(0).toJulianDay()), row.integer(1), row.integer(2)}, row.integer(4)};
        const bool isCovered =
            m_mode == LoadMode::Full || m_storeDays.contains({std::get<0>(fact.key), row.integer(3)});
        covered += isCovered;
        if (isCovered && !std::binary_search(m_present.begin(), m_present.end(), fact.key))
            facts.push_back(fact);
        return {};
    }));
    for (const auto &fact : facts)
        batch.dependencies().add(Dependencies::Reason::Changed, fact.batch);
    batch.noteHeld(covered);
    batch.batch().removed += qint64(facts.size());
    return facts;
}

} // namespace martlet
