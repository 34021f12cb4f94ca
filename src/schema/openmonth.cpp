// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/warehouseschema.h"

#include "base/tr.h"
#include "database/session.h"
#include "database/transaction.h"
#include "schema/calendar/datedimension.h"

using namespace Qt::StringLiterals;

namespace martlet {

Result<void> openMonth(Session &session, QDate anyDay)
{
    if (session.engine() == Engine::PostgreSql)
        TRY(session.integer(u"SELECT open_month(:day)"_s, {{u"day"_s, anyDay}}));
    return {};
}

Result<void> extendDates(Session &session, QDate first, QDate last)
{
    const QDate earliest(1900, 1, 1);
    const QDate latest(2200, 12, 31);
    if (first < earliest || last > latest) {
        return fail(
            Error::Kind::Input,
            Martlet::tr("The calendar reaches from 1900 to 2200; %1 to %2 lies outside. Check the dates.")
                .arg(first.toString(Qt::ISODate), last.toString(Qt::ISODate)));
    }
    TRY_ASSIGN(auto transaction, Transaction::begin(session));
    TRY_ASSIGN(const auto known, session.scalar(u"SELECT min(full_date) FROM dim_date"_s));
    TRY_ASSIGN(const auto knownLast, session.scalar(u"SELECT max(full_date) FROM dim_date"_s));
    const auto knownFrom = QDate::fromString(toText(known), Qt::ISODate);
    const auto knownTo = QDate::fromString(toText(knownLast), Qt::ISODate);
    TRY_ASSIGN(const auto settings, warehouseSettings(session));
    // Whole years, and always touching what is there, so that the calendar never has a hole.
    if (first < knownFrom)
        TRY(insertDates(session, QDate(first.year(), 1, 1), knownFrom.addDays(-1), settings));
    if (last > knownTo)
        TRY(insertDates(session, knownTo.addDays(1), QDate(last.year(), 12, 31), settings));
    return transaction.commit();
}

} // namespace martlet
