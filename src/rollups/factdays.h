// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <set>
#include <vector>

namespace martlet {

// Days, each once.
class DaySet final
{
public:
    void add(int julianDay)
    {
        if (julianDay == m_last) // rows of one day often follow one another
            return;
        m_last = julianDay;
        m_days.insert(julianDay);
    }
    void add(QDate day) { add(int(day.toJulianDay())); }
    void add(const DaySet &others) { m_days.insert(others.m_days.begin(), others.m_days.end()); }
    bool isEmpty() const { return m_days.empty(); }

    struct Stretch
    {
        QDate from, to; // both inside
        bool operator==(const Stretch &) const = default;
    };
    struct Month
    {
        QDate first;
        std::vector<Stretch> stretches; // of its days that are in the set, in order
        QDate last() const { return first.addMonths(1).addDays(-1); }
    };
    // In order. Of a month with many days in the set all days between the first and the last of them are meant.
    std::vector<Month> months() const;

private:
    std::set<int> m_days;
    int m_last = 0;
};

// The days whose facts a transaction has changed, by the name of the fact in the semantic model.
class FactDays final
{
public:
    DaySet &of(const QString &fact) { return m_days[fact]; }
    DaySet in(const QString &fact) const
    {
        const auto found = m_days.find(fact);
        return found == m_days.end() ? DaySet() : found->second;
    }

private:
    std::map<QString, DaySet> m_days;
};

} // namespace martlet
