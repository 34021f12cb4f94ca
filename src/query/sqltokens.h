// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace martlet {

// A piece of SQL text, as far as showing it and finding its parameters needs. Texts, quoted names and comments
// are one token each, whatever they hold; space is no token.
struct SqlToken
{
    enum class Kind { Word, Number, Text, QuotedName, Comment, Parameter, Symbol };
    Kind kind = Kind::Symbol;
    QStringView text; // of the SQL given, which must outlive it
    bool spaceBefore = false;
};

std::vector<SqlToken> sqlTokens(QStringView sql);

} // namespace martlet
