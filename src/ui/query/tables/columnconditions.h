// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/questionsteps.h"

namespace martlet {

class ConditionWords;

// Where in a tree the conditions on a field stand, in its order; also in groups, but not inside of what members
// have. A condition is meant with its Not.
std::vector<FilterPath> conditionsOn(const Filter &tree, const QString &field);
// All of them as a cell says it, without the field's name: "is 2025". Of those in groups only that there are
// some: by themselves they do not hold. Empty: there are none.
QString conditionsText(const Filter &tree, const QString &field, const QString &title,
                       const ConditionWords &words);
// The fields that have conditions, each once.
QStringList fieldsIn(const Filter &tree);

} // namespace martlet
