// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/report.h"
#include "warehouse/warehouse.h"

#include <vector>

namespace martlet {

class SemanticModel;

// A report that ran: the rows with their computed columns, one row of totals, and what it stood on.
struct ReportAnswer
{
    Report report;
    std::vector<ResolvedParameter> parameters;
    std::vector<ReportColumn> columns; // the visible ones, in the order of rows' columns
    ResultSetPtr rows;                 // visible columns only
    QString rowTable = {};             // of whose rows these speak; empty: of no single one
    ResultSetPtr rowKeys = {};         // their keys, a row for each
    // One per visible column, Null where there is no right answer; the first text column says "Total". Empty:
    // none.
    std::vector<Value> totals;
    std::vector<QString> totalNotes; // how each total was made, or why there is none
    qint64 allRows = 0;              // before `limit` cut them; totals, ranks and shares are over all of them
    Answer answer;                   // sql, grain, elapsed …
};

// The report templates, built in and of a folder of one's own.
class ReportCatalogue final
{
public:
    [[nodiscard]] static Result<ReportCatalogue> load(const QString &ownFolder = {}); // with the built-in model
    [[nodiscard]] static Result<ReportCatalogue> load(const QString &ownFolder, const SemanticModel &model);
    const std::vector<Report> &reports() const { return m_reports; }
    const Report *find(const QString &id) const;

private:
    std::vector<Report> m_reports;
};

// What the report needs and the warehouse lacks, as a kind sentence; empty when it can run.
QString missingFor(const Report &report, const WarehouseFacts &facts);
[[nodiscard]] Result<std::vector<ResolvedParameter>>
resolve(const Report &report, const ReportArguments &arguments, const WarehouseFacts &facts);
[[nodiscard]] Result<ReportAnswer> runReport(Warehouse &warehouse, const Report &report,
                                             const ReportArguments &arguments, const Viewer &viewer,
                                             std::stop_token stop, Progress progress = {},
                                             bool useRollups = true);
// The SQL that a report asks with these arguments.
[[nodiscard]] Result<SqlQuestion> reportQuestion(Warehouse &warehouse, const Report &report,
                                                 const ReportArguments &arguments, const Viewer &viewer,
                                                 std::stop_token stop, bool useRollups = true);
// A Member parameter's values from the data, as the earlier parameters narrow them.
[[nodiscard]] Result<QStringList> pickerValues(Warehouse &warehouse, const Report &report,
                                               const QString &parameter, const ReportArguments &arguments,
                                               const Viewer &viewer, std::stop_token stop);

} // namespace martlet
