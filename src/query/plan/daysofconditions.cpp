// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/daysofconditions.h"

#include "query/question/period.h"
#include "semantic/semanticmodel.h"

namespace martlet {

using namespace Qt::StringLiterals;

QStringList daysOfConditions(const Filter &where, const SemanticModel &model)
{
    QStringList shown;
    if (where.period) {
        const auto *const dimension = model.dimension(where.field);
        const auto *const fact = model.entity(where.fact);
        const auto title = dimension ? dimension->title : fact ? fact->title : where.field;
        shown += title + u": "_s + Period{where.period->from, where.period->to}.shown();
    }
    for (const auto &part : where.parts)
        shown += daysOfConditions(part, model);
    return shown;
}

} // namespace martlet
