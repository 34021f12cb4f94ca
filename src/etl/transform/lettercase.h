// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/transform/step.h"

#include <string>
#include <string_view>

namespace martlet {

// Text in UTF-8, changed without regard to any locale. `out` keeps its memory; it must not hold `text`.

// Unicode's simple mapping, code point by code point: "ß" stays. A title has a capital behind everything that
// is neither letter, digit nor apostrophe.
void changeCase(std::string_view text, step::Case to, std::string &out);
// Runs of blanks become one space.
void collapseBlanks(std::string_view text, std::string &out);
// Without the blanks around it.
std::string_view trimmedBlanks(std::string_view text);
// The bytes of the first `length` characters.
std::string_view firstCharacters(std::string_view text, qsizetype length);

} // namespace martlet
