// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/entitycolumn.h"

#include "base/tr.h"
#include "semantic/semanticmodel.h"

namespace martlet {

namespace {

StarColumn::Type starType(ColumnType type)
{
    switch (type) {
    case ColumnType::Integer:
        return StarColumn::Type::Whole;
    case ColumnType::Date:
        return StarColumn::Type::Date;
    case ColumnType::Boolean:
        return StarColumn::Type::Flag;
    default:
        return StarColumn::Type::Text;
    }
}

} // namespace

Result<StarColumn> entityColumn(const ModelEntity &entity, const QString &name)
{
    if (entity.columns.empty()) {
        if (const auto *const stored = starTableStoredAs(entity.table))
            return findStarColumn(*stored, name);
        TRY_ASSIGN(const auto table, findStarTable(entity.table));
        return findStarColumn(table, name);
    }
    const auto *const stated = entity.column(name);
    if (!stated)
        return fail(Error::Kind::Input,
                    Martlet::tr("“%1” has no column “%2” in the model. Add it there.").arg(entity.title, name));
    StarColumn column;
    column.name = stated->name;
    column.type = starType(stated->type);
    column.isOptional = stated->isOptional;
    return column;
}

} // namespace martlet
