// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/loadcalendar.h"

#include "database/dialect.h"
#include "database/session.h"
#include "quality/tradingdays.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// When a file arrived and how far it reached.
struct Arrival
{
    qint64 at = 0;
    QDate reaches;
};

QDate dayOf(qint64 microseconds)
{
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC).date();
}

// A day's first file is late when a file with a later day had come before it: somebody else was not kept
// waiting. Files of one morning do not wait for one another.
bool isLate(const Delivery &first, QDate day, const std::vector<Arrival> &arrivals)
{
    if (dayOf(first.deliveredAt) <= day.addDays(1))
        return false;
    return std::any_of(arrivals.begin(), arrivals.end(), [&](const Arrival &arrival) {
        return arrival.reaches > day && arrival.at < first.deliveredAt &&
               dayOf(arrival.at) < dayOf(first.deliveredAt);
    });
}

bool isTwice(const std::vector<Delivery> &deliveries)
{
    return std::any_of(deliveries.begin() + 1, deliveries.end(),
                       [](const Delivery &delivery) { return delivery.newLines < delivery.lines; });
}

bool isOdd(const StoreDay &day)
{
    return day.state == StoreDayState::Missing || day.state == StoreDayState::Twice ||
           day.state == StoreDayState::Late;
}

class CalendarReading
{
public:
    CalendarReading(Session &session, std::stop_token stop)
        : m_session(session)
        , m_stop(std::move(stop))
    {
    }

    Result<LoadCalendar> read(QDate first, QDate last);

private:
    Result<void> readStores();
    Result<void> readDeliveries();
    Result<void> readArrivals();
    void judge(const TradingDays &trading);
    StoreDayState stateOf(const CalendarStore &store, const StoreDay &day, QDate date,
                          const TradingDays &trading) const;

    Session &m_session;
    std::stop_token m_stop;
    LoadCalendar m_calendar;
    std::map<qint64, size_t> m_places;
    std::vector<bool> m_anyStore;
    std::vector<Arrival> m_arrivals;
};

Result<LoadCalendar> CalendarReading::read(QDate first, QDate last)
{
    if (!last.isValid()) {
        TRY(m_session.forEachRow(u"SELECT max(sale_date) FROM sales_lines"_s, {},
                                 [&](const Row &row) -> Result<void> {
                                     last = row.isNull(0) ? QDate() : row.date(0);
                                     return {};
                                 }));
    }
    if (!last.isValid())
        return LoadCalendar{};
    m_calendar.last = last;
    m_calendar.first = first.isValid() && first <= last ? first : last.addDays(1 - calendarDays);
    m_anyStore.assign(size_t(m_calendar.dayCount()), false);
    TRY(readStores());
    TRY(readDeliveries());
    TRY(readArrivals());
    TRY_ASSIGN(const auto trading, TradingDays::load(m_session, m_calendar.first, m_calendar.last));
    judge(trading);
    return std::move(m_calendar);
}

Result<void> CalendarReading::readStores()
{
    return m_session.forEachRow(
        u"SELECT store_id, store_name, opening_date, closing_date FROM dim_stores WHERE store_id >= 0 ORDER BY 1"_s,
        {},
        [&](const Row &row) -> Result<void> {
            CalendarStore store;
            store.id = row.integer(0);
            store.name = row.string(1);
            store.opened = row.isNull(2) ? QDate() : row.date(2);
            store.closed = row.isNull(3) ? QDate() : row.date(3);
            store.days.resize(size_t(m_calendar.dayCount()));
            m_places.emplace(store.id, m_calendar.stores.size());
            m_calendar.stores.push_back(std::move(store));
            return {};
        },
        m_stop);
}

Result<void> CalendarReading::readDeliveries()
{
    return m_session.forEachRow(
        statement(u"quality/deliveries"_s, m_session.engine()),
        {{u"first"_s, m_calendar.first}, {u"last"_s, m_calendar.last}},
        [&](const Row &row) -> Result<void> {
            const auto place = m_places.find(row.integer(0));
            if (place == m_places.end())
                return {}; // the unknown store delivers nothing
            const auto day = size_t(m_calendar.first.daysTo(row.date(1)));
            m_anyStore[day] = true;
            m_calendar.stores[place->second].days[day].deliveries.push_back(
                {BatchId{row.integer(2)}, row.string(3), row.integer(4), row.integer(5), row.integer(6),
                 row.money(7)});
            return {};
        },
        m_stop);
}

Result<void> CalendarReading::readArrivals()
{
    return m_session.forEachRow(
        u"SELECT batch.finished_at, max(delivery.day) FROM etl_deliveries delivery "
        "JOIN etl_batches batch ON batch.batch_id = delivery.batch_id AND batch.state = 'DONE' "
        "GROUP BY batch.batch_id, batch.finished_at HAVING max(delivery.day) > :first"_s,
        {{u"first"_s, m_calendar.first}},
        [&](const Row &row) -> Result<void> {
            m_arrivals.push_back({row.integer(0), row.date(1)});
            return {};
        },
        m_stop);
}

StoreDayState CalendarReading::stateOf(const CalendarStore &store, const StoreDay &day, QDate date,
                                       const TradingDays &trading) const
{
    if (!day.deliveries.empty()) {
        if (isTwice(day.deliveries))
            return StoreDayState::Twice;
        return isLate(day.deliveries.front(), date, m_arrivals) ? StoreDayState::Late : StoreDayState::Loaded;
    }
    // A store whose opening nobody told of opens with its first file.
    const auto opened = store.opened.isValid() ? store.opened : trading.firstDayOf(store.id);
    if ((opened.isValid() && date < opened) || (store.closed.isValid() && date > store.closed))
        return StoreDayState::NotOpen;
    const bool anyStore = m_anyStore[size_t(m_calendar.first.daysTo(date))];
    return trading.isExpected(store.id, date, anyStore) ? StoreDayState::Missing : StoreDayState::Closed;
}

void CalendarReading::judge(const TradingDays &trading)
{
    for (auto &store : m_calendar.stores) {
        for (int index = 0; index < m_calendar.dayCount(); ++index) {
            auto &day = store.days[size_t(index)];
            day.state = stateOf(store, day, m_calendar.day(index), trading);
        }
    }
}

} // namespace

QString toText(StoreDayState state)
{
    static constexpr std::array names{u"loaded", u"late", u"twice", u"missing", u"closed", u"not_open"};
    return QString::fromUtf16(names.at(size_t(state)));
}

qint64 StoreDay::lines() const
{
    qint64 sum = 0;
    for (const auto &delivery : deliveries)
        sum += delivery.newLines;
    return sum;
}

qint64 CalendarStore::oddDays() const
{
    return std::count_if(days.begin(), days.end(), isOdd);
}

int CalendarStore::firstOddDay() const
{
    const auto odd = std::find_if(days.begin(), days.end(), isOdd);
    return odd == days.end() ? -1 : int(odd - days.begin());
}

qint64 LoadCalendar::count(StoreDayState state) const
{
    qint64 count = 0;
    for (const auto &store : stores)
        count += std::count_if(store.days.begin(), store.days.end(),
                               [state](const StoreDay &day) { return day.state == state; });
    return count;
}

Result<LoadCalendar> loadCalendar(Session &session, std::stop_token stop, QDate first, QDate last)
{
    return CalendarReading(session, std::move(stop)).read(first, last);
}

} // namespace martlet
