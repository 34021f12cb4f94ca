// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"
#include "semantic/semanticmodel.h"

namespace martlet {

// What a pair of members has: the two, the baskets with both, with the first and with the second, and all
// baskets.
inline const QStringList pairColumns{QStringLiteral("one"),           QStringLiteral("other"),
                                     QStringLiteral("baskets"),       QStringLiteral("one.baskets"),
                                     QStringLiteral("other.baskets"), QStringLiteral("all.baskets")};

// The baskets as measures of the entity.
std::vector<Measure> pairMeasures(const ModelEntity &entity);
// What is made of them: support, confidence, reverse_confidence and lift.
std::vector<MadeField> pairFigures();
// The two members, as columns that are like the dimension they are of.
std::vector<QueryPlan::Column> pairMembers(const QueryPlan::Column &of, const QString &alias);

} // namespace martlet
