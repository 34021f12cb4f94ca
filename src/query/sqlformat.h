// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace martlet {

// SQL laid out for people: a line per clause and join, sub-queries indented, long lists wrapped. Only space
// changes: the tokens stay the same and in order, and laying out twice changes nothing.
QString formatSql(const QString &sql);

} // namespace martlet
