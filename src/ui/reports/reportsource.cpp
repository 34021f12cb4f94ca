// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsource.h"

#include "workbench/places.h"
#include "workbench/workbench.h"

namespace martlet {

namespace {

class WorkbenchReports final : public ReportSource
{
public:
    explicit WorkbenchReports(std::shared_ptr<Workbench> bench)
        : m_bench(std::move(bench))
    {
    }

    const std::vector<Report> &reports() const override { return m_bench->reports().reports(); }
    std::vector<KeptQuestion> questions() const override
    {
        return QuestionFolder(places::questionFolder()).list();
    }
    QString userName() const override { return m_bench->viewer().name; }
    Result<WarehouseFacts> facts(std::stop_token stop) override { return m_bench->warehouse().facts(stop); }
    Result<ReportAnswer> run(const Report &report, const ReportArguments &arguments, std::stop_token stop,
                             Progress progress) override
    {
        return runReport(m_bench->warehouse(), report, arguments, m_bench->viewer(), stop, std::move(progress));
    }
    Result<QStringList> members(const Report &report, const QString &parameter,
                                const ReportArguments &arguments, std::stop_token stop) override
    {
        return pickerValues(m_bench->warehouse(), report, parameter, arguments, m_bench->viewer(), stop);
    }

private:
    std::shared_ptr<Workbench> m_bench;
};

} // namespace

std::shared_ptr<ReportSource> reportsOf(std::shared_ptr<Workbench> bench)
{
    return std::make_shared<WorkbenchReports>(std::move(bench));
}

} // namespace martlet
