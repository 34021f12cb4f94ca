// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/calendar/datedimension.h"

#include "base/tr.h"
#include "database/session.h"
#include "schema/calendar/fiscalcalendar.h"
#include "schema/calendar/holidays.h"
#include "schema/warehouseschema.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

Result<FiscalCalendar> fiscalCalendar(const WarehouseSettings &settings)
{
    if (settings.fiscalCalendar == u"nrf454")
        return FiscalCalendar::nrf454();
    if (settings.fiscalCalendar == u"month" && settings.fiscalStartMonth >= 1 &&
        settings.fiscalStartMonth <= 12)
        return FiscalCalendar::byMonths(settings.fiscalStartMonth);
    return fail(
        Error::Kind::Usage,
        Martlet::tr(
            "The fiscal calendar “%1” from month %2 on is not known. Choose “month” with a month from 1 to "
            "12, or “nrf454”.")
            .arg(settings.fiscalCalendar)
            .arg(settings.fiscalStartMonth));
}

// The shop's own holidays; a shop without a holiday country has none.
Result<QSet<QDate>> shopHolidays(const WarehouseSettings &settings, QDate first, QDate last)
{
    QSet<QDate> days;
    if (settings.holidayCountry.isEmpty())
        return days;
    TRY_ASSIGN(const auto holidays, Holidays::of(settings.holidayCountry));
    for (const auto &holiday : holidays.between(first, last))
        days.insert(holiday.date);
    return days;
}

std::string iso(QDate date)
{
    return date.toString(Qt::ISODate).toStdString();
}

Result<void> writeDays(BulkWriter &writer, QDate first, QDate last, const FiscalCalendar &fiscal,
                       const QSet<QDate> &holidays)
{
    for (QDate date = first; date <= last; date = date.addDays(1)) {
        int isoYear = 0;
        const int week = date.weekNumber(&isoYear);
        const auto fiscalDay = fiscal.day(date);
        writer.integer(date.year() * 10000 + date.month() * 100 + date.day());
        writer.text(iso(date));
        for (const int part :
             {date.year(), (date.month() - 1) / 3 + 1, date.month(), week, isoYear, date.dayOfWeek()})
            writer.integer(part);
        writer.boolean(date.dayOfWeek() >= 6);
        writer.boolean(holidays.contains(date));
        for (const int part : {fiscalDay.year, fiscalDay.quarter, fiscalDay.month, fiscalDay.week})
            writer.integer(part);
        TRY(writer.endRow());
    }
    return {};
}

Result<void> writeHolidays(Session &session, QDate first, QDate last)
{
    TRY_ASSIGN(const auto writer,
               session.bulkInsert(u"holidays"_s, {u"country"_s, u"date"_s, u"name"_s, u"days_from_easter"_s}));
    const auto countries = Holidays::countries();
    for (const auto &country : countries) {
        TRY_ASSIGN(const auto holidays, Holidays::of(country));
        for (const auto &holiday : holidays.between(first, last)) {
            writer->text(country.toStdString());
            writer->text(iso(holiday.date));
            writer->text(holiday.name.toStdString());
            if (holiday.daysFromEaster)
                writer->integer(*holiday.daysFromEaster);
            else
                writer->null();
            TRY(writer->endRow());
        }
    }
    TRY(writer->finish());
    return {};
}

} // namespace

Result<void> insertDates(Session &session, QDate first, QDate last, const WarehouseSettings &settings)
{
    TRY_ASSIGN(const auto fiscal, fiscalCalendar(settings));
    TRY_ASSIGN(const auto holidays, shopHolidays(settings, first, last));
    {
        TRY_ASSIGN(
            const auto writer,
            session.bulkInsert(u"dim_date"_s,
                               {u"date_id"_s, u"full_date"_s, u"year"_s, u"quarter"_s, u"month"_s, u"week"_s,
                                u"iso_year"_s, u"day_of_week"_s, u"is_weekend"_s, u"is_holiday"_s,
                                u"fiscal_year"_s, u"fiscal_quarter"_s, u"fiscal_month"_s, u"fiscal_week"_s}));
        TRY(writeDays(*writer, first, last, fiscal, holidays));
        TRY(writer->finish());
    }
    return writeHolidays(session, first, last);
}

Result<void> refreshDates(Session &session, const WarehouseSettings &settings)
{
    TRY_ASSIGN(const auto first, session.scalar(u"SELECT min(full_date) FROM dim_date"_s));
    TRY_ASSIGN(const auto last, session.scalar(u"SELECT max(full_date) FROM dim_date"_s));
    const auto firstDay = QDate::fromString(toText(first), Qt::ISODate);
    const auto lastDay = QDate::fromString(toText(last), Qt::ISODate);
    TRY_ASSIGN(const auto fiscal, fiscalCalendar(settings));
    TRY_ASSIGN(const auto holidays, shopHolidays(settings, firstDay, lastDay));
    for (QDate date = firstDay; date <= lastDay; date = date.addDays(1)) {
        const auto day = fiscal.day(date);
        TRY(session.execute(
            u"UPDATE dim_date SET is_holiday = :holiday, fiscal_year = :year, fiscal_quarter = :quarter, "
            "fiscal_month = :month, fiscal_week = :week WHERE full_date = :date"_s,
            {{u"holiday"_s, holidays.contains(date)},
             {u"year"_s, qint64(day.year)},
             {u"quarter"_s, qint64(day.quarter)},
             {u"month"_s, qint64(day.month)},
             {u"week"_s, qint64(day.week)},
             {u"date"_s, date}}));
    }
    return {};
}

} // namespace martlet
