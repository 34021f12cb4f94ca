// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "quality/qualitylog.h"
#include "schema/migration.h"
#include "warehouse/starsurvey.h"
#include "warehouse/warehouse.h"
#include "workbench/tablelineage.h"

#include <memory>

namespace martlet {

class Workbench;

// What the head of the page and the cards say.
struct DataOverview
{
    RowCounts counts;
    std::vector<AppliedMigration> migrations;
    int schemaVersion() const { return migrations.empty() ? 0 : migrations.back().version; }
};

// What the Data page asks of an open warehouse. Everything blocks and is called from tasks, which share it.
class DataSource final
{
public:
    explicit DataSource(std::shared_ptr<Workbench> bench);

    static constexpr qint64 shownRows = 1000;

    [[nodiscard]] Result<DataOverview> overview(std::stop_token stop, Progress progress);
    [[nodiscard]] Result<ColumnProfilePtr> profile(const StarTable &table, const StarColumn &column,
                                                   std::stop_token stop, Progress progress);
    [[nodiscard]] Result<TableLineage> lineage(const StarTable &table, std::stop_token stop);
    // The checks that look at the column.
    [[nodiscard]] Result<std::vector<CheckState>> checksOf(const QString &table, const QString &column,
                                                           std::stop_token stop);
    // Keeps a check and runs it; how many checks need somebody then.
    [[nodiscard]] Result<qint64> keepAndRun(const Check &check, std::stop_token stop, Progress progress);
    [[nodiscard]] Result<QMap<QString, qint64>> nulls(const StarTable &table, std::stop_token stop);
    [[nodiscard]] Result<Answer> firstRows(const StarTable &table, std::stop_token stop, Progress progress);
    QString userName() const;

private:
    std::shared_ptr<Workbench> m_bench;
    SystemClock m_clock;
    StarSurvey m_survey;
};

} // namespace martlet
