// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/bindings.h"
#include "database/engine.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace martlet {

// A statement as the engine takes it: UTF-8 with numbered parameters (?1 on SQLite, $1 on PostgreSQL) in place
// of :names, which are listed in the order of their numbers. Quotes, comments, dollar quotes and ::casts are
// left alone.
struct SqlText
{
    QByteArray sql;
    QStringList names;

    // Refuses NUL and lone surrogates, which the engines would damage silently.
    [[nodiscard]] static Result<SqlText> parse(const QString &sql, Engine engine);
    // The values in the order of `names`; an Error when one is missing.
    [[nodiscard]] Result<std::vector<const Value *>> arrange(const Bindings &bindings) const;
};

// Text that both engines store unchanged: no NUL, no lone surrogate.
[[nodiscard]] Result<QByteArray> toStorableUtf8(const QString &text);
// Whether the bytes are UTF-8 without NUL, overlong forms and surrogates.
bool isStorableUtf8(std::string_view bytes);

} // namespace martlet
