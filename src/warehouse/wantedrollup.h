// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/loggedquestion.h"
#include "base/result.h"
#include "semantic/semanticmodel.h"

namespace martlet {

// The rollups that would serve a need, without name and title: of one entity the attributes can be kept in
// place of its key, and each is tried. An Error says in a sentence why none would do.
[[nodiscard]] Result<std::vector<Rollup>> wantedRollups(const FactNeed &need, const SemanticModel &model);
// Whether the rollup keeps apart all that the need does, so that with its measures it would serve it.
bool keepsApart(const Rollup &rollup, const FactNeed &need, const SemanticModel &model);
// A name that is not in the model yet, "store_brand", and a title, "store × brand".
void nameRollup(Rollup &rollup, const SemanticModel &model);
// The stanza of semantic.toml that adds it.
QString tomlOf(const Rollup &rollup);

} // namespace martlet
