// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/starsurvey.h"

#include "database/pool.h"
#include "database/transaction.h"
#include "warehouse/dataversion.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
std::optional<T> in(const std::map<QString, T> &kept, const QString &key)
{
    const auto found = kept.find(key);
    return found == kept.end() ? std::nullopt : std::optional<T>(found->second);
}

} // namespace

// With the mutex held.
void StarSurvey::forgetUnless(const QString &dataVersion)
{
    if (m_dataVersion == dataVersion)
        return;
    m_dataVersion = dataVersion;
    m_counts.reset();
    m_nulls.clear();
    m_profiles.clear();
}

// The state of the data and what is read of it come from one snapshot.
template<typename T, typename Known, typename Read, typename Keep>
Result<T> StarSurvey::once(const QString &label, std::stop_token stop, const Known &known, const Read &read,
                           const Keep &keep)
{
    return m_pool.ask<T>(LaneKind::Reader, label, stop, [&](Session &session) -> Result<T> {
        TRY_ASSIGN(Transaction snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
        TRY_ASSIGN(const DataVersion version, readDataVersion(session));
        {
            const std::lock_guard lock(m_mutex);
            forgetUnless(version.text);
            if (std::optional<T> kept = known())
                return std::move(*kept);
        }
        TRY_ASSIGN(T made, read(session));
        TRY(snapshot.commit());
        const std::lock_guard lock(m_mutex);
        if (m_dataVersion == version.text)
            keep(made);
        return made;
    });
}

Result<RowCounts> StarSurvey::counts(std::stop_token stop, Progress progress)
{
    return once<RowCounts>(
        u"row counts"_s, stop, [this] { return m_counts; },
        [&](Session &session) { return countRows(session, m_clock, stop, progress); },
        [this](const RowCounts &made) { m_counts = made; });
}

Result<QMap<QString, qint64>> StarSurvey::nulls(const StarTable &table, std::stop_token stop)
{
    using Nulls = QMap<QString, qint64>;
    return once<Nulls>(
        u"nulls"_s, stop, [&] { return in(m_nulls, table.name); },
        [&](Session &session) { return countNulls(session, table, stop); },
        [&](const Nulls &made) { m_nulls[table.name] = made; });
}

Result<ColumnProfilePtr> StarSurvey::profile(const StarTable &table, const StarColumn &column,
                                             std::stop_token stop, Progress progress)
{
    const QString key = table.name + u'.' + column.name;
    return once<ColumnProfilePtr>(
        u"column profile"_s, stop, [&] { return in(m_profiles, key); },
        [&](Session &session) -> Result<ColumnProfilePtr> {
            TRY_ASSIGN(ColumnProfile made, profileColumn(session, table, column, stop, progress));
            return std::make_shared<const ColumnProfile>(std::move(made));
        },
        [&](const ColumnProfilePtr &made) { m_profiles[key] = made; });
}

} // namespace martlet
