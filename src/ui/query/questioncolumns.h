// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "query/plan/queryplan.h"
#include "reports/report.h"

namespace martlet {

class SemanticModel;

// The columns of a question's answer as grids, charts and files show them.
std::vector<ReportColumn> questionColumns(const QueryPlan &plan, const SemanticModel &model,
                                          const Question &question);

// One of them, under the name that the plan gives it.
ReportColumn questionColumn(const QueryPlan::Column &planned, const SemanticModel &model);

// The chart an answer begins with: a line over time, else bars of the first measure; a second dimension makes
// several series. No chart (None) where there is nothing to draw.
class QuestionChart final
{
public:
    QuestionChart(const QueryPlan &plan, const SemanticModel &model, std::vector<ReportColumn> columns);

    // `lastDay` is the last the answer covers; the bucket it lies in may not be complete. Invalid: not known.
    ChartContent content(const ResultSet &rows, QDate lastDay, const QLocale &locale) const;
    const ChartSpec &spec() const { return m_spec; }

private:
    ResultSet withTime(const ResultSet &rows) const;

    std::vector<ReportColumn> m_columns;
    QStringList m_time; // dimensions of days that make one bucket together, coarse to fine
    ChartSpec m_spec;
};

} // namespace martlet
