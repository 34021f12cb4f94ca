// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/validate/typedrow.h"

#include <QString>

#include <optional>
#include <string>

namespace martlet {

// How many decimals the units of a number of this kind have.
int scaleOf(CellKind kind);

// A value as a recipe writes it, whatever its files do: 1234.5, 2025-12-31, 23:59:59, true. Text views
// `storage`. nullopt: it is none of that kind.
std::optional<TypedCell> cellFromText(CellKind kind, const QString &text, std::string &storage);

} // namespace martlet
