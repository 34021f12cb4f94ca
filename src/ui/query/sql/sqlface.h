// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/task.h"
#include "ui/query/querysource.h"
#include "workbench/sqlfault.h"
#include "workbench/sqlnames.h"

#include <QElapsedTimer>
#include <QWidget>

#include <map>

class QTabBar;

namespace martlet {

class BusyVeil;
class Label;
class ParameterForm;
class PlanView;
class ReportNotice;
class ResultTabs;
class RunButton;
class SqlEditor;
class SqlHead;

// SQL written by hand, run as it is on a connection that can only read: the selection, or the statement at the
// caret. Its answer is cut at a number of rows, and says so.
class SqlFace final : public QWidget
{
    Q_OBJECT
public:
    static constexpr qint64 mostRows = 10000;

    explicit SqlFace(std::shared_ptr<QuerySource> source, QWidget *parent = nullptr);
    ~SqlFace() override;

    // Puts a statement into the editor with the values it binds, under comments on it; what is there already
    // stays above it.
    void edit(const WrittenSql &written, const QStringList &notes = {});
    void insertField(const QString &name); // of the semantic model, as SQL says it
    void run();
    void explain();
    void toSteps(); // reads the chosen statement as a question, or says why it is none
    void toStep();  // the statement that toSteps() refused, as a step of its own that others stand around
    void stop();    // by the person
    bool isRunning() const;

    QTabBar &faces();
    SqlEditor &editor() { return *m_editor; }
    ParameterForm &parameters() { return *m_parameters; }
    ResultTabs &results() { return *m_results; }
    ReportNotice &notice() { return *m_notice; }
    PlanView &plan() { return *m_plan; }

Q_SIGNALS:
    void stepsWanted(); // the other faces
    void tablesWanted();
    void questionRead(const martlet::Question &question);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Ran
    {
        SqlQuestion question;
        SqlPlace place; // in the text of the editor
        Result<Answer> answer = fail(Error::Kind::Cancelled, {});
        Result<void> kept; // in the history
    };

    QWidget *bar();
    void build();
    void connectParts();
    void invite();
    void makeKeys();
    void showOutcome(const Ran &ran);
    void showFault(const Ran &ran);
    std::map<QString, QString> typedValues() const; // for the parameters
    SqlQuestion wanted() const;                     // what run() would run
    void bringUp(QWidget &part);                    // of those that take turns below the editor
    void mend();

    std::shared_ptr<QuerySource> m_source;
    SqlNames m_names;
    Task<Ran> m_task;
    Task<Result<SqlStep>> m_described;
    SqlPlace m_refused; // in the text of the editor
    QElapsedTimer m_clock;
    SqlFault m_fault;
    SqlHead *m_head;
    SqlEditor *m_editor;
    ParameterForm *m_parameters;
    RunButton *m_run;
    Label *m_time;
    ResultTabs *m_results;
    ReportNotice *m_notice;
    PlanView *m_plan;
    QWidget *m_body;
    BusyVeil *m_veil;
};

} // namespace martlet
