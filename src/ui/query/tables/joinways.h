// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "semantic/semanticmodel.h"

#include <optional>

namespace martlet {

// The steps from a table to another, each from many rows to one.
using JoinWay = std::vector<const Relationship *>;

// All ways there are, the shortest first. Empty: nothing leads there, or both are the same table.
std::vector<JoinWay> joinWays(const SemanticModel &model, const QString &from, const QString &to);
// The one of them that a question with these tables to go by takes; null: several are equally short.
const JoinWay *chosenWay(const std::vector<JoinWay> &ways, const QStringList &via);
// The tables to go by so that this one is taken, with what `via` has for other ways; none: no table says so.
std::optional<QStringList> viaFor(const std::vector<JoinWay> &ways, const JoinWay &wanted,
                                  const QStringList &via);

} // namespace martlet
