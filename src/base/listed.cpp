// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/listed.h"

#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(u", "_s) + Martlet::tr(" and %1").arg(names.back());
}

} // namespace martlet
