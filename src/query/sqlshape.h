// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace martlet {

// SQL text without what people typed into it: numbers, texts and quoted names become ?, lists of them one ?,
// comments go, blanks are one. Quoted names go too, because SQLite takes one that it does not know for a text.
QString sqlShape(const QString &sql);
// What two statements of one shape have in common; 16 hexadecimal digits.
QString shapeHash(const QString &shape);

} // namespace martlet
