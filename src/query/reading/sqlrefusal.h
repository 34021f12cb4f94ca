// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/sqlscript.h"

namespace martlet {

// Why a statement is not read as a question: what is in the way, where it stands, and a sentence for a person.
struct SqlRefusal
{
    SqlPlace place; // in the text that was read
    QString sentence;
    bool operator==(const SqlRefusal &) const = default;
};

template<typename T>
using Understood = tl::expected<T, SqlRefusal>;

[[nodiscard]] inline tl::unexpected<SqlRefusal> refuse(SqlPlace place, QString sentence)
{
    return tl::unexpected<SqlRefusal>(SqlRefusal{place, std::move(sentence)});
}

} // namespace martlet
