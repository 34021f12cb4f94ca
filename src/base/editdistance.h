// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace martlet {

// Letters to be put in, left out or changed to make one of the other (Levenshtein); beyond `most`: most + 1.
int editDistance(QStringView a, QStringView b, int most);
// The name that was meant by a mistyped one; empty: none is near enough.
QString nearestName(const QString &mistyped, const QStringList &names);

} // namespace martlet
