// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"

#include <QDate>

#include <optional>
#include <vector>

namespace martlet {

// One version of a member: its historised values from `from` (inclusive) to `to` (exclusive).
struct Version
{
    QDate from, to;
    std::vector<Value> values;
    qint64 batch = 0;
    qint64 sourceVersion = 0; // what the feed's version column says of it
    bool operator==(const Version &) const = default;
};

// A member's versions in order, without gap or overlap, from `beginning` to `forever`; empty for a new member.
// A version type 2 in Kimball's terms, kept beside the current row and not instead of it.
class History final
{
public:
    static QDate beginning() { return QDate(1900, 1, 1); }
    static QDate forever() { return QDate(9999, 12, 31); }

    History() = default;
    explicit History(std::vector<Version> versions)
        : m_versions(std::move(versions))
    {
    }

    const std::vector<Version> &versions() const { return m_versions; }
    // The values hold from `from` on, until the next version known; a stretch is split where it must be. What
    // holds before the first dated version is that version's values. False when nothing changed.
    bool put(QDate from, const std::vector<Value> &values, qint64 batch, qint64 sourceVersion = 0);
    // The values hold now, nobody knows since when: a first version for ever, or a new one from `today` if they
    // differ from the last one's.
    bool putCurrent(QDate today, const std::vector<Value> &values, qint64 batch, qint64 sourceVersion = 0);
    // The version that a line dated `from` is another word on: the one that begins that day, for an undated
    // line the last; null when there is none.
    const Version *rival(std::optional<QDate> from) const;
    // Is a version that begins on `from` the one that holds today?
    bool isLatest(QDate from) const { return m_versions.empty() || from >= m_versions.back().from; }

private:
    std::vector<Version> m_versions;
};

} // namespace martlet
