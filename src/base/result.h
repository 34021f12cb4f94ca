// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <tl/expected.hpp>

namespace martlet {

// A value or an Error; only what tl::expected shares with std::expected is used.
template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error::Kind kind, QString message, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(detail)});
}

} // namespace martlet

#define MARTLET_JOIN_(a, b) a##b
#define MARTLET_JOIN(a, b) MARTLET_JOIN_(a, b)

// TRY(statement()); leaves the function with the Error if there is one.
#define TRY(expression) TRY_(MARTLET_JOIN(tried, __COUNTER__), expression)
#define TRY_(name, expression)                                                                                 \
    do {                                                                                                       \
        if (auto name = (expression); !name)                                                                   \
            return tl::unexpected(std::move(name).error());                                                    \
    } while (false)

// TRY_ASSIGN(const auto rows, select(…)); names the value, or leaves the function with the Error.
#define TRY_ASSIGN(declaration, expression)                                                                    \
    TRY_ASSIGN_(MARTLET_JOIN(tried, __COUNTER__), declaration, expression)
#define TRY_ASSIGN_(name, declaration, expression)                                                             \
    auto name = (expression);                                                                                  \
    if (!name)                                                                                                 \
        return tl::unexpected(std::move(name).error());                                                        \
    declaration = std::move(*name)
