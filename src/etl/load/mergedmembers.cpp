// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/mergedmembers.h"

#include "database/session.h"
#include "etl/load/dimension.h"

#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

QString MergedMembers::table(Entity entity)
{
    return toText(entity) + u"_merges"_s;
}

Result<MergedMembers> MergedMembers::read(Session &session, Entity entity)
{
    MergedMembers merged;
    if (!isPossible(entity))
        return merged;
    std::unordered_map<qint64, std::pair<qint64, qint64>> next; // member → survivor, merge
    TRY(session.forEachRow(
        u"SELECT %1, survivor_id, batch_id FROM %2"_s.arg(DimensionTable::of(entity).id, table(entity)), {},
        [&next](const Row &row) -> Result<void> {
            next.emplace(row.integer(0), std::pair(row.integer(1), row.integer(2)));
            return {};
        }));
    // Only a member that stands for itself can be merged into, so that no way leads in a circle.
    for (const auto &[member, first] : next) {
        Survivor survivor{member, {}};
        for (auto step = next.find(member); step != next.end(); step = next.find(survivor.id)) {
            survivor.id = step->second.first;
            survivor.merges.push_back(step->second.second);
        }
        merged.m_survivors.emplace(member, std::move(survivor));
    }
    return merged;
}

const MergedMembers::Survivor *MergedMembers::survivorOf(qint64 member) const
{
    if (m_survivors.empty())
        return nullptr;
    const auto found = m_survivors.find(member);
    return found == m_survivors.end() ? nullptr : &found->second;
}

} // namespace martlet
