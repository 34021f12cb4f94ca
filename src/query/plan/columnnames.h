// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace martlet {

// The columns "alias.column" that a piece of SQL names, each once; quoted texts and names are left alone.
std::vector<std::pair<QString, QString>> columnsNamedIn(const QString &sql);
// Whether each column has its alias, so that these are all it names: but for numbers, parameters, quoted texts,
// functions and words of SQL there is nothing else.
bool namesColumnsWithTables(const QString &sql);
// The SQL with another name for one of them.
QString withName(const QString &sql, const QString &column, const QString &other);

} // namespace martlet
