// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/reading/scopetable.h"

#include "base/tr.h"
#include "query/plan/entitycolumn.h"

namespace martlet {

namespace {

// All columns of an entity's table, as people name them.
std::vector<StarColumn> starColumnsOf(const ModelEntity &entity)
{
    if (entity.columns.empty()) {
        if (const auto *const stored = starTableStoredAs(entity.table))
            return stored->columns;
        const auto table = findStarTable(entity.table);
        return table ? table->columns : std::vector<StarColumn>();
    }
    std::vector<StarColumn> columns;
    for (const auto &stated : entity.columns) {
        if (auto column = entityColumn(entity, stated.name))
            columns.push_back(std::move(*column));
    }
    return columns;
}

} // namespace

Understood<ScopeTable> ScopeTable::of(const FromTable &from, const SemanticModel &model)
{
    ScopeTable table{.alias = from.alias.toLower(), .join = from.join, .place = from.place};
    const auto name = from.name.toLower();
    for (const auto &entity : model.entities()) {
        const auto *const stored = starTableStoredAs(entity.table);
        const bool isStored = entity.table == name;
        const bool isView = !isStored && stored && stored->name == name;
        if (!isStored && !isView)
            continue;
        table.entity = &entity;
        table.isView = isView;
        return table;
    }
    return refuse(from.place, Martlet::tr("“%1” is no table that questions count or split by.").arg(from.name));
}

std::optional<NamedColumn> ScopeTable::column(const QString &name, Engine engine) const
{
    const auto lower = name.toLower();
    for (auto &star : starColumnsOf(*entity)) {
        const auto stored = storedColumn(star, engine);
        const bool isUnits = stored != star.name && stored == lower && !isView;
        const bool isNamed = star.name == lower;
        if (!isUnits && !isNamed)
            continue;
        NamedColumn found;
        found.entity = entity;
        found.unitScale = isUnits ? star.scale() : 0;
        found.isReal = engine == Engine::Sqlite && !isUnits && stored != star.name;
        found.isOptional = star.isOptional || isOptional;
        found.star = std::move(star);
        return found;
    }
    return std::nullopt;
}

} // namespace martlet
