// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/tradingdays.h"

#include "database/session.h"

#include <algorithm>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestDays = 12; // of trade, before a weekday without any says something

} // namespace

Result<TradingDays> TradingDays::load(Session &session, QDate first, QDate last)
{
    TradingDays days;
    TRY(days.loadHabits(session, first.addDays(-habitDays), last));
    TRY(days.loadBeginnings(session));
    TRY(days.loadClosures(session, first, last));
    TRY(days.loadReaches(session, first, last));
    TRY(session.forEachRow(u"SELECT full_date FROM dim_date WHERE full_date BETWEEN :first AND :last AND CASE "
                           u"WHEN is_holiday THEN 1 ELSE 0 "
                           "END = 1"_s,
                           {{u"first"_s, first}, {u"last"_s, last}}, [&](const Row &row) -> Result<void> {
                               days.m_holidays.insert(row.date(0));
                               return {};
                           }));
    return days;
}

Result<void> TradingDays::loadHabits(Session &session, QDate first, QDate last)
{
    return session.forEachRow(
        u"SELECT DISTINCT delivery.store_id, delivery.day FROM etl_deliveries delivery "
        "JOIN etl_batches batch ON batch.batch_id = delivery.batch_id AND batch.state = 'DONE' "
        "WHERE delivery.day BETWEEN :first AND :last"_s,
        {{u"first"_s, first}, {u"last"_s, last}}, [&](const Row &row) -> Result<void> {
            ++m_tradedOn[row.integer(0)][size_t(row.date(1).dayOfWeek() - 1)];
            return {};
        });
}

Result<void> TradingDays::loadClosures(Session &session, QDate first, QDate last)
{
    return session.forEachRow(
        u"SELECT COALESCE(store_id, 0), starts_on, ends_on FROM events WHERE kind IN ('closure', 'refit') "
        "AND starts_on <= :last AND ends_on >= :first"_s,
        {{u"first"_s, first}, {u"last"_s, last}}, [&](const Row &row) -> Result<void> {
            m_closures.push_back({row.integer(0), row.date(1), row.date(2)});
            return {};
        });
}

Result<void> TradingDays::loadBeginnings(Session &session)
{
    return session.forEachRow(
        u"SELECT delivery.store_id, min(delivery.day) FROM etl_deliveries delivery "
        "JOIN etl_batches batch ON batch.batch_id = delivery.batch_id AND batch.state = 'DONE' "
        "GROUP BY delivery.store_id"_s,
        {}, [&](const Row &row) -> Result<void> {
            const auto day = row.date(1);
            m_firstDays.emplace(row.integer(0), day);
            m_begin = m_begin.isValid() ? std::min(m_begin, day) : day;
            return {};
        });
}

QDate TradingDays::firstDayOf(qint64 store) const
{
    const auto found = m_firstDays.find(store);
    return found == m_firstDays.end() ? QDate() : found->second;
}

Result<void> TradingDays::loadReaches(Session &session, QDate first, QDate last)
{
    return session.forEachRow(
        u"SELECT min(delivery.day), max(delivery.day) FROM etl_deliveries delivery "
        "JOIN etl_batches batch ON batch.batch_id = delivery.batch_id AND batch.state = 'DONE' "
        "GROUP BY delivery.batch_id HAVING min(delivery.day) <= :last AND max(delivery.day) >= :first"_s,
        {{u"first"_s, first}, {u"last"_s, last}}, [&](const Row &row) -> Result<void> {
            m_reaches.push_back({row.date(0), row.date(1)});
            return {};
        });
}

bool TradingDays::isNeverOn(qint64 store, int weekday) const
{
    const auto traded = m_tradedOn.find(store);
    if (traded == m_tradedOn.end())
        return false;
    const auto &days = traded->second;
    return days[size_t(weekday - 1)] == 0 && std::accumulate(days.begin(), days.end(), 0) >= fewestDays;
}

bool TradingDays::isExpected(qint64 store, QDate day, bool anyStore) const
{
    const bool isClosed = std::any_of(m_closures.begin(), m_closures.end(), [&](const Closure &closure) {
        return (closure.store == 0 || closure.store == store) && closure.first <= day && day <= closure.last;
    });
    // Nothing is known of the time before the first file.
    if (isClosed || day < m_begin || isNeverOn(store, day.dayOfWeek()))
        return false;
    if (anyStore)
        return true;
    // Nobody traded. A file that reaches from before to after the day says so; else it is a file that did not
    // come.
    const bool isReachedOver = std::any_of(m_reaches.begin(), m_reaches.end(), [&](const Reach &reach) {
        return reach.first < day && day < reach.last;
    });
    return !isReachedOver && !m_holidays.contains(day);
}

} // namespace martlet
