// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/history.h"

#include <algorithm>

namespace martlet {

namespace {

// The stretch before the first dated version was filled with that version's values, for want of better ones.
bool isFiller(const std::vector<Version> &versions)
{
    return versions.size() > 1 && versions[0].values == versions[1].values;
}

} // namespace

bool History::put(QDate from, const std::vector<Value> &values, qint64 batch, qint64 sourceVersion)
{
    from = std::max(from, beginning());
    if (m_versions.empty()) {
        m_versions.push_back({beginning(), forever(), values, batch, sourceVersion});
        if (from > beginning()) {
            m_versions.back().to = from;
            m_versions.push_back({from, forever(), values, batch, sourceVersion});
        }
        return true;
    }
    const auto overwrite = [&](Version &version) {
        version.values = values;
        version.batch = batch;
        version.sourceVersion = sourceVersion;
    };
    const bool startsEarlier = isFiller(m_versions) && from <= m_versions[1].from && from > beginning();
    // The last one that begins on or before `from`; the first begins at the beginning, so there is one.
    auto found = std::upper_bound(m_versions.begin(), m_versions.end(), from,
                                  [](QDate date, const Version &version) { return date < version.from; });
    --found;
    if (found->from == from && found->values == values && sourceVersion <= found->sourceVersion)
        return false;
    if (startsEarlier)
        overwrite(m_versions.front());
    if (found->from == from) {
        overwrite(*found);
        return true;
    }
    const auto end = found->to;
    found->to = from;
    m_versions.insert(found + 1, {from, end, values, batch, sourceVersion});
    return true;
}

bool History::putCurrent(QDate today, const std::vector<Value> &values, qint64 batch, qint64 sourceVersion)
{
    if (m_versions.empty())
        return put(beginning(), values, batch, sourceVersion);
    auto &last = m_versions.back();
    if (last.values == values && sourceVersion <= last.sourceVersion)
        return false;
    if (today > last.from && last.values != values)
        return put(today, values, batch, sourceVersion);
    last.values = values; // loaded again on the same day, or dated ahead: the last delivery holds
    last.batch = batch;
    last.sourceVersion = sourceVersion;
    return true;
}

const Version *History::rival(std::optional<QDate> from) const
{
    if (m_versions.empty())
        return nullptr;
    if (!from)
        return &m_versions.back();
    const auto day = std::max(*from, beginning());
    const auto found = std::find_if(m_versions.begin(), m_versions.end(),
                                    [day](const Version &version) { return version.from == day; });
    return found == m_versions.end() ? nullptr : &*found;
}

} // namespace martlet
