// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/checkresult.h"
#include "quality/loadcalendar.h"
#include "quality/qualitylog.h"
#include "tasks/task.h"
#include "ui/quality/checklistmodel.h"
#include "ui/shell/page.h"

#include <memory>

class QSortFilterProxyModel;

namespace Ui {
class QualityPage;
}

namespace martlet {

class BusyVeil;
class CheckDialog;
struct DeliveryDifference;

// Whether the data can be trusted: the checks with their trend and failing rows, and which store delivered
// which day.
class QualityPage final : public Page
{
    Q_OBJECT

public:
    QualityPage(const PageContext &context, QWidget *parent);
    ~QualityPage() override;

    void showItem(const QString &item) override; // a check's name, or "calendar"
    void refresh() override;
    void exportResult() override;
    void find() override;

    // What the tasks deliver; tests call them directly.
    void showStates(std::vector<CheckState> states);
    void showCalendar(LoadCalendar calendar);

private:
    void connectParts();
    void readStates();
    void readCalendar();
    void readRows();
    void readDifference(qint64 store, const QDate &day, BatchId earlier, BatchId later);
    void run(const QStringList &names);
    void showRun(const Result<std::vector<CheckResult>> &results);
    void showChosen();
    void choose(const QString &name);
    void edit(const Check &check, bool isNew);
    void keep(const Check &check);
    void remove();
    void change(const QString &label, const QString &chosen, std::function<Result<void>(Session &)> work);

    PageContext m_context;
    std::unique_ptr<Ui::QualityPage> m_ui;
    CheckListModel m_model;
    QSortFilterProxyModel *m_filter;
    BusyVeil *m_veil;
    QString m_wanted; // the check to stay on or go to, by name
    int m_job = 0;
    Task<Result<std::vector<CheckState>>> m_states;
    Task<Result<LoadCalendar>> m_calendar;
    Task<Result<ResultSetPtr>> m_rows;
    Task<Result<std::shared_ptr<DeliveryDifference>>> m_difference;
    Task<Result<std::vector<CheckResult>>> m_run;
    Task<Result<void>> m_change;
};

} // namespace martlet
