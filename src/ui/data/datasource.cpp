// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/datasource.h"

#include "quality/checks.h"
#include "quality/runchecks.h"
#include "warehouse/tablerows.h"
#include "workbench/workbench.h"

namespace martlet {

using namespace Qt::StringLiterals;

DataSource::DataSource(std::shared_ptr<Workbench> bench)
    : m_bench(std::move(bench))
    , m_survey(m_bench->pool(), m_clock)
{
}

Result<DataOverview> DataSource::overview(std::stop_token stop, Progress progress)
{
    DataOverview overview;
    TRY_ASSIGN(overview.migrations, (m_bench->pool().ask<std::vector<AppliedMigration>>(
                                        LaneKind::Reader, u"migrations"_s, stop, appliedMigrations)));
    TRY_ASSIGN(overview.counts, m_survey.counts(stop, progress));
    return overview;
}

Result<ColumnProfilePtr> DataSource::profile(const StarTable &table, const StarColumn &column,
                                             std::stop_token stop, Progress progress)
{
    return m_survey.profile(table, column, stop, progress);
}

Result<TableLineage> DataSource::lineage(const StarTable &table, std::stop_token stop)
{
    return m_bench->pool().ask<TableLineage>(LaneKind::Reader, u"lineage"_s, stop, [&](Session &session) {
        return tableLineage(session, m_bench->reports(), table, stop);
    });
}

Result<QMap<QString, qint64>> DataSource::nulls(const StarTable &table, std::stop_token stop)
{
    return m_survey.nulls(table, stop);
}

Result<Answer> DataSource::firstRows(const StarTable &table, std::stop_token stop, Progress progress)
{
    TRY_ASSIGN(const SqlQuestion question, firstRowsOf(table, m_bench->warehouse().engine(), shownRows));
    return m_bench->warehouse().ask(question, m_bench->viewer(), stop, progress);
}

Result<std::vector<CheckState>> DataSource::checksOf(const QString &table, const QString &column,
                                                     std::stop_token stop)
{
    TRY_ASSIGN(auto states, (m_bench->pool().ask<std::vector<CheckState>>(LaneKind::Reader, u"checks"_s, stop,
                                                                          checkStates)));
    std::erase_if(states, [&](const CheckState &state) {
        return state.check.table != table || !state.check.columns.contains(column);
    });
    return states;
}

Result<qint64> DataSource::keepAndRun(const Check &check, std::stop_token stop, Progress progress)
{
    auto &pool = m_bench->pool();
    TRY(pool.run(LaneKind::Writer, u"keep a check"_s, stop,
                 [&](Session &session) { return keepCheck(session, check); }));
    TRY(runChecks(pool, {{check.name}}, m_clock, stop, std::move(progress)));
    return pool.ask<qint64>(LaneKind::Reader, u"open checks"_s, stop, openCheckCount);
}

QString DataSource::userName() const
{
    return m_bench->viewer().name;
}

} // namespace martlet
