// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/columntitle.h"

namespace martlet {

QString titleOf(QString column)
{
    column.replace(u'_', u' ');
    if (!column.isEmpty())
        column[0] = column[0].toUpper();
    return column;
}

} // namespace martlet
