// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/querysource.h"
#include "ui/reports/chartcard.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QTabBar;

namespace martlet {

class BusyVeil;
class ConditionWords;
class ExampleQuestions;
class Label;
class PlanView;
class QuestionFields;
class ReportNotice;
class ResultGrid;
class SqlPane;
struct AskEstimate;
struct RowsWithout;

// The answer to a question as table or chart, under a sentence that says what one row is; or what stands in its
// place. Below it the SQL.
class ResultPane final : public QWidget
{
    Q_OBJECT
public:
    enum class Place { Examples, Results, Empty, NoSales, Complaint, Fault, Unreadable, Stopped };
    enum Face { Table, Chart, Plan };

    explicit ResultPane(const QuestionFields &fields, QWidget *parent = nullptr);

    void
    setHasSales(bool has); // the warehouse; as long as it has none, nothing else is said of an empty answer
    void showExamples();
    void showComplaint(const QString &sentence); // the question as it stands cannot be asked
    void showCost(const AskEstimate &estimate);  // the question takes its time and has not been asked
    void showHeld();                             // the question is there and has not been asked
    void showBusy();
    void showProgress(const ProgressStep &step);
    void showAnswer(const AskedAnswerPtr &answer);
    void showWithout(const RowsWithout &without); // of the empty answer that is shown
    void showError(const Error &error);
    void showUnreadable(const Error &error); // of a question's file
    void showStopped(std::chrono::milliseconds after);
    void setFace(Face face);
    void addPlan(PlanView &plan);  // the third face
    void addAbove(QWidget &strip); // over all of it
    void say(const QString &note); // beside the sentence, until the next answer

    const AskedAnswerPtr &answer() const { return m_answer; } // on screen; null: none
    std::vector<ReportColumn> columns() const;
    Place place() const { return m_place; }
    QString grainSentence() const;
    ResultGrid &grid() { return *m_grid; }
    ChartCard &chart() { return *m_chart; }
    ReportNotice &notice() { return *m_notice; }
    SqlPane &sql() { return *m_sql; }
    QMenu &saveMenu() { return *m_saveMenu; }

Q_SIGNALS:
    void exampleChosen(const martlet::Question &question);
    void retryWanted();
    void openWanted(); // another file
    void newWanted();
    void cancelWanted();
    void importWanted();
    void removalWanted(bool isOnMeasures, int part); // of a condition of the root

private:
    void build();
    QWidget *head();
    void connectParts();
    void showPlace(Place place);
    void showNotice(Place place, const QString &icon, const QString &sentence, const QString &action = {});
    void showNoSales();
    void showGrain();
    void fillGrid();
    void fillChart();

    const QuestionFields &m_fields;
    AskedAnswerPtr m_answer;
    Place m_place = Place::Examples;
    bool m_hasSales = true;    // as long as nothing else is known
    bool m_takesFocus = false; // the button that asked goes, so the rows take the keyboard
    std::unique_ptr<RowsWithout> m_without;
    QTabBar *m_faces;
    QPushButton *m_save;
    QMenu *m_saveMenu;
    Label *m_grain, *m_rows;
    QWidget *m_body;
    ExampleQuestions *m_examples;
    ReportNotice *m_notice;
    ResultGrid *m_grid;
    ChartCard *m_chart;
    PlanView *m_plan = nullptr;
    BusyVeil *m_veil;
    SqlPane *m_sql;
};

} // namespace martlet
