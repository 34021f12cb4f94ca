// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace martlet {

// Where `text` stops being UTF-8 (RFC 3629: no surrogates, no longer forms, nothing above U+10FFFF), or its
// size.
size_t utf8ErrorAt(std::string_view text);
// Code points of valid UTF-8.
qsizetype utf8Length(std::string_view text);
// For messages: the first `limit` characters, with bytes that are no UTF-8 and control characters as "\xE9".
QString printable(std::string_view text, qsizetype limit = 60);

} // namespace martlet
