// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "reports/report.h"

#include <QJsonObject>

namespace martlet {

class SemanticModel;

// Reads one template (docs/reports.md) and checks that it is whole: what it names exists, and its SQL expands
// on both engines. An Error names the file and the entry.
class ReportReader final
{
public:
    ReportReader(const SemanticModel &model, QString source)
        : m_model(model)
        , m_source(std::move(source))
    {
    }
    [[nodiscard]] Result<Report> read(const QByteArray &toml);

private:
    Result<ReportParameter> readParameter(const QJsonObject &object) const;
    Result<ReportColumn> readColumn(const QJsonObject &object) const;
    Result<void> takeFromMeasure(ReportColumn &column, const QString &measure, QString &format) const;
    Result<ChartSpec> readChart(const QJsonObject &object) const;
    Result<void> readRollups(const QJsonObject &object, Report &report) const;
    Result<QString> keptWays(const QString &sql, const Report &report) const;
    Result<void> readSql(const QJsonObject &object, Report &report) const;
    Result<void> checkParameters(const Report &report) const;
    Result<void> checkColumns(const Report &report) const;
    Result<void> checkChart(const Report &report) const;
    tl::unexpected<Error> wrong(const QString &entry, const QString &what) const;

    const SemanticModel &m_model;
    QString m_source;
};

} // namespace martlet
