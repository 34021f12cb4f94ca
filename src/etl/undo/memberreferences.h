// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"
#include "etl/recipe/feed.h"

#include <QString>

#include <vector>

namespace martlet {

// A column of the warehouse that points at members of a dimension.
struct MemberReference
{
    QString table;
    QString column;
    Entity entity = Entity::None;
    bool hasSourceLine = true;
    bool hasBatch = true; // else its rows came with no batch
};

const std::vector<MemberReference> &memberReferences();

// SQL for the rows (member, batch_id, source_line) of all batches but :batch that point at members of the
// dimension for which `condition`, SQL over its table, holds: rows in the warehouse, and rows that undoing a
// later batch would put back there.
QString referringRows(Engine engine, Entity entity, const QString &condition);

} // namespace martlet
