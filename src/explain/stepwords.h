// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/queryexplanation.h"

namespace martlet {

// What a step does, for people: "Reads all of", to be followed by its table or index where it has one. A step
// that has no words yet keeps those of its engine.
QString stepWords(const PlanStep &step);
// The table a step reads; what is no stored table and has no name of its own is called a part.
QString tableWords(const PlanStep &step);
// Whether the whole of it is over so soon, or reads so little, that no step of it is worth a thought.
bool isSmall(const QueryExplanation &explanation);

} // namespace martlet
