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

bool History::put(QDate from, const std::vector<Value> &values, qint64 batch)
{
    from = std::max(from, beginning());
    if (m_versions.empty()) {
        m_versions.push_back({beginning(), forever(), values, batch});
        if (from > beginning()) {
            m_versions.back().to = from;
            m_versions.push_back({from, forever(), values, batch});
        }
        return true;
    }
    if (isFiller(m_versions) && from < m_versions[1].from) {
        m_versions[0].values = values;
        m_versions[0].batch = batch;
    }
    // The last one that begins on or before `from`; the first begins at the beginning, so there is one.
    auto found = std::upper_bound(m_versions.begin(), m_versions.end(), from,
                                  [](QDate date, const Version &version) { return date < version.from; });
    --found;
    if (found->from == from) {
        if (found->values == values)
            return false;
        found->values = values;
        found->batch = batch;
        return true;
    }
    const auto end = found->to;
    found->to = from;
    m_versions.insert(found + 1, {from, end, values, batch});
    return true;
}

bool History::putCurrent(QDate today, const std::vector<Value> &values, qint64 batch)
{
    if (m_versions.empty())
        return put(beginning(), values, batch);
    auto &last = m_versions.back();
    if (last.values == values)
        return false;
    if (today > last.from)
        return put(today, values, batch);
    last.values = values; // loaded again on the same day, or dated ahead: the last delivery holds
    last.batch = batch;
    return true;
}

} // namespace martlet
