// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/litnames.h"

#include "query/plan/plancolumns.h"
#include "semantic/semanticmodel.h"

namespace martlet {

using namespace Qt::StringLiterals;

QStringList litNames(const QString &field, const SemanticModel &model, Engine engine)
{
    const auto name = field.section(u'.', 0, model.dimension(field) ? 1 : 0);
    if (model.dimension(name)) {
        const auto column = dimensionColumn(model, name);
        return column ? QStringList{column->alias + u'.' + storedColumn(column->star, engine)} : QStringList();
    }
    if (const auto *const measure = model.measure(name)) {
        QStringList names{measure->name};
        for (const auto &part : measure->formula.arguments)
            names += litNames(part, model, engine);
        return names;
    }
    const auto *const entity = model.entity(name);
    return entity ? QStringList{entity->table} : QStringList();
}

} // namespace martlet
