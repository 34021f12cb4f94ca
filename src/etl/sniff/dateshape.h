// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string_view>

namespace martlet {

// The ways to write dates and times that read a text, as DateFormat has them, the likelier first: "7/4/1996" is
// M/d/yyyy or d/M/yyyy; "04.07.1996" is dd.MM.yyyy before d.M.yyyy. Empty: it is none.
QStringList dateFormatsOf(std::string_view text);

// The same format with the day and the month in each other's place; empty when it names the month or begins
// with the year.
QString withDayAndMonthSwapped(const QString &format);

} // namespace martlet
