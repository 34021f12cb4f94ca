// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/questionfolder.h"
#include "reports/catalogue.h"

#include <memory>

namespace martlet {

class Workbench;

// Where the reports page gets its reports and answers. The calls with a stop token block and are made from
// tasks; an implementation outlives the tasks that hold it.
class ReportSource
{
public:
    virtual ~ReportSource() = default;

    virtual const std::vector<Report> &reports() const = 0;
    // The questions kept under a name, which stand among the reports; they are read anew each time.
    virtual std::vector<KeptQuestion> questions() const = 0;
    virtual QString userName() const = 0;
    [[nodiscard]] virtual Result<WarehouseFacts> facts(std::stop_token stop) = 0;
    [[nodiscard]] virtual Result<ReportAnswer> run(const Report &report, const ReportArguments &arguments,
                                                   std::stop_token stop, Progress progress) = 0;
    [[nodiscard]] virtual Result<QStringList> members(const Report &report, const QString &parameter,
                                                      const ReportArguments &arguments,
                                                      std::stop_token stop) = 0;
};

// The reports of an open warehouse.
std::shared_ptr<ReportSource> reportsOf(std::shared_ptr<Workbench> bench);

} // namespace martlet
