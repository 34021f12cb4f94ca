// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/load/dimension.h"

namespace martlet {

class Session;

// Whether a file, and so a person, says what the attribute is; the others Martlet sets itself.
inline bool isEditable(const DimensionColumn &column)
{
    return column.field >= 0;
}

// What a person wrote as an editable attribute of a member, as the warehouse keeps it: 2025-12-31, 12.50, true,
// the key of a member it refers to (of `system` first); blank is the attribute's default. Input with a sentence
// when it is none.
[[nodiscard]] Result<Value> attributeFromText(Session &session, const DimensionTable &dimension,
                                              const DimensionColumn &column, int system, const QString &text);
// The same the other way; blank where there is nothing.
[[nodiscard]] Result<QString> attributeText(Session &session, const DimensionColumn &column,
                                            const Value &value);
// The words an editable attribute is limited to; empty: any text.
QStringList allowedWords(const DimensionTable &dimension, const DimensionColumn &column);

} // namespace martlet
