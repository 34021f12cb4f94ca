// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"
#include "query/reading/selecttree.h"
#include "query/reading/sqlrefusal.h"
#include "schema/catalogue/startable.h"
#include "semantic/semanticmodel.h"

namespace martlet {

// What a column's name in a statement stands for.
struct NamedColumn
{
    const ModelEntity *entity = nullptr;
    StarColumn star = {};
    int unitScale = 0;       // decimals of the whole units it is stored in, where the statement names these
    bool isOptional = false; // may be NULL in the rows of the statement
    bool isReal = false;     // an amount that SQLite divides to floating point
    QString name() const { return entity->name + u'.' + star.name; }
};

// A table of a FROM as the entity of the model that it is. The model outlives it.
struct ScopeTable
{
    const ModelEntity *entity = nullptr;
    QString alias;
    bool isView = false; // the names and units for people, over the stored table
    bool isOptional = false;
    FromTable::Join join = FromTable::Join::First;
    SqlPlace place = {};

    [[nodiscard]] static Understood<ScopeTable> of(const FromTable &from, const SemanticModel &model);
    // Named as for people, or as the engine stores it.
    std::optional<NamedColumn> column(const QString &name, Engine engine) const;
};

} // namespace martlet
