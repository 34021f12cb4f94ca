// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/starsurvey.h"

#include "database/pool.h"
#include "database/transaction.h"
#include "warehouse/dataversion.h"

namespace martlet {

using namespace Qt::StringLiterals;

// With the mutex held.
void StarSurvey::forgetUnless(const QString &dataVersion)
{
    if (m_dataVersion == dataVersion)
        return;
    m_dataVersion = dataVersion;
    m_counts.reset();
    m_profiles.clear();
}

// The state of the data and what is read of it come from one snapshot.
Result<RowCounts> StarSurvey::counts(std::stop_token stop, Progress progress)
{
    return m_pool.ask<RowCounts>(
        LaneKind::Reader, u"row counts"_s, stop, [&](Session &session) -> Result<RowCounts> {
            TRY_ASSIGN(Transaction snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
            TRY_ASSIGN(const DataVersion version, readDataVersion(session));
            {
                const std::lock_guard lock(m_mutex);
                forgetUnless(version.text);
                if (m_counts)
                    return *m_counts;
            }
            TRY_ASSIGN(const RowCounts counts, countRows(session, m_clock, stop, progress));
            TRY(snapshot.commit());
            const std::lock_guard lock(m_mutex);
            if (m_dataVersion == version.text)
                m_counts = counts;
            return counts;
        });
}

Result<ColumnProfilePtr> StarSurvey::profile(const StarTable &table, const StarColumn &column,
                                             std::stop_token stop, Progress progress)
{
    const QString key = table.name + u'.' + column.name;
    return m_pool.ask<ColumnProfilePtr>(
        LaneKind::Reader, u"column profile"_s, stop, [&](Session &session) -> Result<ColumnProfilePtr> {
            TRY_ASSIGN(Transaction snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
            TRY_ASSIGN(const DataVersion version, readDataVersion(session));
            {
                const std::lock_guard lock(m_mutex);
                forgetUnless(version.text);
                if (const auto known = m_profiles.find(key); known != m_profiles.end())
                    return known->second;
            }
            TRY_ASSIGN(ColumnProfile made, profileColumn(session, table, column, stop, progress));
            TRY(snapshot.commit());
            const auto profile = std::make_shared<const ColumnProfile>(std::move(made));
            const std::lock_guard lock(m_mutex);
            if (m_dataVersion == version.text)
                m_profiles[key] = profile;
            return profile;
        });
}

} // namespace martlet
