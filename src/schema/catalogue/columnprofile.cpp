// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/catalogue/columnprofile.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "schema/catalogue/valuecounts.h"

#include <QElapsedTimer>
#include <QTime>

#include <algorithm>
#include <string>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Type = StarColumn::Type;

constexpr std::size_t mostFrequentShown = 10;
constexpr qint64 secondsOfHour = 3600;

// The values most rows have, whatever order they come in.
template<typename T>
class Ranking final
{
public:
    void offer(const T &value, qint64 rows)
    {
        if (m_best.size() == mostFrequentShown && !isBefore({value, rows}, m_best.back()))
            return;
        const Entry entry{value, rows};
        m_best.insert(std::upper_bound(m_best.begin(), m_best.end(), entry, isBefore), entry);
        if (m_best.size() > mostFrequentShown)
            m_best.pop_back();
    }
    template<typename ToValue>
    std::vector<ValueCount> values(const ToValue &toValue) const
    {
        std::vector<ValueCount> all;
        for (const Entry &entry : m_best)
            all.push_back({toValue(entry.value), entry.rows});
        return all;
    }

private:
    struct Entry
    {
        T value;
        qint64 rows;
    };
    static bool isBefore(const Entry &a, const Entry &b)
    {
        return a.rows != b.rows ? a.rows > b.rows : a.value < b.value;
    }
    std::vector<Entry> m_best;
};

// The column's units as they are counted: amounts in their own, dates as Julian days, times as seconds.
qint64 unitsOf(const Row &row, const StarColumn &column)
{
    if (column.type == Type::Date)
        return row.date(0).toJulianDay();
    if (column.type == Type::Time)
        return QTime::fromString(row.string(0), u"HH:mm:ss"_s).msecsSinceStartOfDay() / 1000;
    return row.units(0, column.scale());
}

Value valueOf(qint64 units, Type type)
{
    switch (type) {
    case Type::Money:
        return Money::fromUnits(units);
    case Type::Quantity:
        return Quantity::fromUnits(units);
    case Type::Date:
        return QDate::fromJulianDay(units);
    case Type::Time:
        return QTime::fromMSecsSinceStartOfDay(int(units) * 1000).toString(u"HH:mm:ss"_s);
    case Type::Flag:
        return units != 0;
    default:
        return units;
    }
}

QString counted(const QString &column, const StarColumn &meaning, Engine engine)
{
    if (meaning.type == Type::Flag)
        return u"CASE WHEN %1 THEN 1 ELSE 0 END"_s.arg(column);
    if (meaning.type == Type::Time && engine == Engine::PostgreSql)
        return u"CAST(%1 AS TEXT)"_s.arg(column);
    return column;
}

// One profile being made.
class Profiling final
{
public:
    Profiling(Session &session, const StarTable &table, const StarColumn &column, std::stop_token stop)
        : m_session(session)
        , m_stored(table.stored)
        , m_stop(std::move(stop))
    {
        m_profile.table = table.name;
        m_profile.column = column;
    }

    Result<ColumnProfile> make()
    {
        TRY_ASSIGN(m_table, m_session.dialect().quoted(m_stored));
        TRY_ASSIGN(m_column, m_session.dialect().quoted(storedColumn(m_profile.column, m_session.engine())));
        if (m_profile.column.type == Type::Encrypted)
            TRY(countEncrypted());
        else if (m_profile.column.type == Type::Text)
            TRY(countTexts());
        else
            TRY(countUnits());
        return std::move(m_profile);
    }

private:
    Result<void> countEncrypted()
    {
        return m_session.forEachRow(
            u"SELECT count(*), count(%1) FROM %2"_s.arg(m_column, m_table), {},
            [this](const Row &row) -> Result<void> {
                m_profile.rows = row.integer(0);
                m_profile.nulls = row.integer(0) - row.integer(1);
                return {};
            },
            m_stop);
    }

    // Calls `visit` with each value's row and its number of rows; NULL is counted here.
    Result<void> forEachValue(const QString &order, const std::function<void(const Row &, qint64)> &visit)
    {
        const QString value = counted(m_column, m_profile.column, m_session.engine());
        return m_session.forEachRow(
            u"SELECT %1 AS value, count(*) FROM %2 GROUP BY 1%3"_s.arg(value, m_table, order), {},
            [&](const Row &row) -> Result<void> {
                const qint64 rows = row.integer(1);
                m_profile.rows += rows;
                if (row.isNull(0))
                    m_profile.nulls = rows;
                else
                    visit(row, rows);
                return {};
            },
            m_stop);
    }

    // Ordered by bytes here: the engines order text by rules of their own.
    Result<void> countTexts()
    {
        qint64 distinct = 0;
        std::string smallest, largest;
        Ranking<std::string> ranking;
        TRY(forEachValue({}, [&](const Row &row, qint64 rows) {
            const std::string text(row.text(0));
            if (distinct == 0 || text < smallest)
                smallest = text;
            if (distinct == 0 || text > largest)
                largest = text;
            ++distinct;
            ranking.offer(text, rows);
        }));
        m_profile.distinct = distinct;
        if (distinct > 0) {
            m_profile.smallest = QString::fromStdString(smallest);
            m_profile.largest = QString::fromStdString(largest);
        }
        m_profile.mostFrequent =
            ranking.values([](const std::string &text) -> Value { return QString::fromStdString(text); });
        return {};
    }

    Result<void> countUnits()
    {
        const StarColumn &column = m_profile.column;
        UnitCounts counts;
        Ranking<qint64> ranking;
        TRY(forEachValue(u" ORDER BY 1"_s, [&](const Row &row, qint64 rows) {
            counts.push_back({unitsOf(row, column), rows});
            ranking.offer(counts.back().units, rows);
        }));
        m_profile.distinct = qint64(counts.size());
        const auto toValue = [&](qint64 units) { return valueOf(units, column.type); };
        m_profile.mostFrequent = ranking.values(toValue);
        if (counts.empty())
            return {};
        m_profile.smallest = toValue(counts.front().units);
        m_profile.largest = toValue(counts.back().units);
        if (column.isMeasure())
            TRY(measure(counts));
        if (column.isMeasure() || column.type == Type::Date || column.type == Type::Time) {
            m_profile.median = toValue(quantileOf(counts, m_profile.filled(), 50));
            m_profile.histogram =
                histogramOf(counts, m_profile.filled(), column.type == Type::Time ? secondsOfHour : 1);
        }
        return {};
    }

    Result<void> measure(const UnitCounts &counts)
    {
        const auto zero =
            std::find_if(counts.begin(), counts.end(), [](const UnitCount &count) { return count.units == 0; });
        m_profile.zeros = zero == counts.end() ? 0 : zero->rows;
        TRY_ASSIGN(const Moments moments, momentsOf(counts, m_profile.column.scale()));
        m_profile.mean = moments.mean;
        m_profile.deviation = moments.deviation;
        return {};
    }

    Session &m_session;
    QString m_stored, m_table, m_column;
    std::stop_token m_stop;
    ColumnProfile m_profile;
};

} // namespace

Result<ColumnProfile> profileColumn(Session &session, const StarTable &table, const StarColumn &column,
                                    std::stop_token stop, Progress progress)
{
    progress.report({0, 0, {}, Martlet::tr("Reading %1 of %2").arg(column.name, table.name)});
    QElapsedTimer timer;
    timer.start();
    TRY_ASSIGN(ColumnProfile profile, Profiling(session, table, column, stop).make());
    profile.elapsedMs = double(timer.nsecsElapsed()) / 1e6;
    return profile;
}

} // namespace martlet
