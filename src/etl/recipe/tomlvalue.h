// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace martlet {

// Where the rest of a path stands inside a value: its index in `text`, which begins behind the '='. Looks into
// inline tables and arrays, over line ends too. nullopt: the first part of `path` is not there; of a path that
// is there in part, the longest part.
std::optional<qsizetype> placeInValue(QStringView text, const QStringList &path);

// Where the value ends that `text` begins with.
qsizetype valueEnd(QStringView text);

} // namespace martlet
