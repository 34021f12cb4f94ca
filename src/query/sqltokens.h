// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

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
// The names of the :parameters in the SQL, each once, in order; texts, comments and casts (::) are passed over.
QStringList parameterNames(const QString &sql);

} // namespace martlet
