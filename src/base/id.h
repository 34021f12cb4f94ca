// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace martlet {

// A durable integer identity that cannot be confused with another: Id<struct BatchTag>.
template<typename Tag>
struct Id
{
    qint64 value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id &) const = default;
};

using BatchId = Id<struct BatchTag>;

} // namespace martlet
