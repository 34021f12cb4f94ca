// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace martlet {

// Of a byte of UTF-8, whatever the locale.
constexpr bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

} // namespace martlet
