// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace martlet {

// Where a statement stands in a text of several, without the space, comments and semicolons around it.
struct SqlPlace
{
    qsizetype from = 0, length = 0;
    qsizetype end() const { return from + length; }
    bool operator==(const SqlPlace &) const = default;
};

// The statements of a text, parted by semicolons; those in texts, names and comments part nothing.
std::vector<SqlPlace> sqlStatements(const QString &text);
// The statement a caret stands in or behind: on the space after one it is still that one. Without any statement
// it is empty.
SqlPlace statementAt(const QString &text, qsizetype caret);

} // namespace martlet
