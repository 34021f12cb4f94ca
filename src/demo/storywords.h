// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <string_view>

namespace martlet::demo {

// How stories.json writes figures. Money comes in cents, rates in hundredths of a per cent; nothing depends on
// the locale: the same shop has the same bytes everywhere.

QString text(std::string_view utf8);

// For programs:
QString money(qint64 cents);        // "508094.12"
QString percent(qint64 hundredths); // "-0.92"
QString iso(QDate date);
QJsonObject range(QDate from, QDate to);

// For people:
QString spoken(qint64 hundredths, bool isChange = true); // "+3.1 %", "−0.9 %"; "9.4 %" where it is no change
QString thousands(qint64 cents);                         // "508,094"
QString roundMoney(qint64 cents);                        // three digits: "508 k", "23.9 k", "1.23 M"
QString counted(qint64 count);                           // "four"; digits from ten up
QString day(QDate date);                                 // "8 Nov"
QString dayAndMonth(QDate date);                         // "8 November"
QString monthName(QDate date);                           // "November"

// part ÷ whole in hundredths of a per cent, rounded half away from zero; 0 of nothing.
qint64 rate(qint64 part, qint64 whole);
qint64 change(qint64 now, qint64 before);

} // namespace martlet::demo
