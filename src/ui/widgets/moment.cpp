// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/moment.h"

#include <QDateTime>
#include <QLocale>

namespace martlet {

QString shownMoment(qint64 microseconds, const QString &format)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(microseconds / 1000).toLocalTime(), format);
}

} // namespace martlet
