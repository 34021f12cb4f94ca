// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportheader.h"
#include "ui/reports/reportrun.h"
#include "ui/shell/page.h"

namespace martlet {

class MemberList;
class ReportList;
class ReportView;

// The reports: a list to choose from, and the report chosen, asked again 250 ms after each change.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(const PageContext &context, QWidget *parent);
    explicit ReportsPage(std::shared_ptr<ReportSource> source, QWidget *parent = nullptr);

    void showItem(const QString &item) override; // a report's id
    void refresh() override;
    void exportResult() override;
    void find() override;

    ReportView &view() { return *m_view; }
    ReportList &list() { return *m_list; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void listReports();
    void readFacts();
    void open(const QString &id);
    void ask();
    void askMembers(const QString &parameter, MemberList *list);
    void exportAs(ReportHeader::Format format);
    void savePicture();
    const Report *current() const;

    std::shared_ptr<ReportSource> m_source;
    ReportList *m_list;
    ReportView *m_view;
    ReportRun m_run;
    Task<Result<WarehouseFacts>> m_readFacts;
    Task<Result<QStringList>> m_readMembers;
    WarehouseFacts m_facts;
    bool m_knowsFacts = false;
    QString m_current;
    std::map<QString, ReportArguments> m_arguments; // by report, as long as the page lives
};

} // namespace martlet
