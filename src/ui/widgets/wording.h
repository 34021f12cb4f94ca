// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>

// Numbers and dates as the window writes them, in the person's locale. A minus is the true one (U+2212).
namespace martlet::wording {

QString count(qint64 number);                             // 1,000,000
QString roughly(qint64 number);                           // 11,000,000 of 11,226,600
QString amount(Money money, int decimals = 2);            // 41,200.50
QString percent(double percent, bool withSign = false);   // +3.1 %
QString points(double points);                            // +0.8 pt
QString bytes(qint64 bytes);                              // 412 MB
QString date(QDate date);                                 // 31 Dec 2025
QString shortDate(QDate date);                            // 31 Dec
QString duration(std::chrono::milliseconds time);         // 1.8 s, 40 s, 3 min
QString ago(const QDateTime &then, const QDateTime &now); // 2 h ago, yesterday 17:42, 28 Dec

} // namespace martlet::wording
