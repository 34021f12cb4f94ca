// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace martlet {

// The time, as a parameter, so that tests can hold it still. Always UTC.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 microseconds() const = 0; // since 1970-01-01T00:00:00Z
    QDate today() const;
    QDateTime now() const; // UTC, milliseconds
};

class SystemClock final : public Clock
{
public:
    qint64 microseconds() const override;
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate date)
        : m_at(date.startOfDay(Qt::UTC).toMSecsSinceEpoch() * 1000)
    {
    }
    explicit FixedClock(qint64 at)
        : m_at(at)
    {
    }
    qint64 microseconds() const override { return m_at; }

private:
    qint64 m_at;
};

} // namespace martlet
