// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <map>
#include <vector>

namespace martlet {

// A word of an expression: a name ("store.city", "case"), a number, a text without its quotes, a parameter
// without its colon, a sign, or the end.
struct ExpressionToken
{
    enum class Kind { Name, Number, Text, Parameter, Sign, End };
    Kind kind = Kind::End;
    QString text = {};
    int place = 1; // of its first letter, from 1

    bool is(QStringView sign) const { return kind == Kind::Sign && text == sign; }
    bool isWord(QStringView word) const
    {
        return kind == Kind::Name && text.compare(word, Qt::CaseInsensitive) == 0;
    }
};

// An Error of an expression, which says the column.
[[nodiscard]] tl::unexpected<Error> wrongAt(int place, const QString &what);
// The words with an End behind them. An Error says where and what is expected there.
[[nodiscard]] Result<std::vector<ExpressionToken>> expressionTokens(const QString &text);
// The text with what `literals` has, as expressions write it, in place of its parameters.
QString withLiterals(QString text, const std::map<QString, QString> &literals);

} // namespace martlet
