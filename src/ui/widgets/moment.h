// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace martlet {

// A moment in microseconds since 1970 in the user's time zone and language.
QString shownMoment(qint64 microseconds, const QString &format = QStringLiteral("d MMM yyyy, HH:mm"));

} // namespace martlet
