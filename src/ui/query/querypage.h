// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/queryrun.h"
#include "ui/query/questioncheck.h"
#include "ui/query/questionfaces.h"
#include "ui/query/questionfields.h"
#include "ui/query/questionhistory.h"
#include "ui/query/questionname.h"
#include "ui/query/questionsql.h"
#include "ui/shell/page.h"
#include "warehouse/askestimate.h"

namespace martlet {

class FieldList;
class PlanView;
class QuestionDraft;
class ResultPane;
class SqlFace;
class StepsPane;
class ValueList;

// A question put together step by step, asked again 250 ms after each change.
class QueryPage final : public Page
{
    Q_OBJECT

public:
    QueryPage(const PageContext &context, QWidget *parent);
    // `bench` is where lines are traced on to their files; null: they are not.
    explicit QueryPage(std::shared_ptr<QuerySource> source, QWidget *parent = nullptr,
                       std::shared_ptr<Workbench> bench = {});
    ~QueryPage() override;

    void showItem(const QString &item) override; // a question's file
    void refresh() override;
    void exportResult() override;
    void find() override;
    bool isSettled() const override;

    void setQuestion(const Question &question); // begins anew with it
    // Keeps what is kept nowhere else in this file, and begins with what it holds, which is not asked by
    // itself.
    void keepDraftIn(const QString &path);
    QuestionHistory &history() { return m_history; }
    FieldList &fields() { return *m_list; }
    StepsPane &steps() { return *m_steps; }
    ResultPane &result() { return *m_result; }
    PlanView &plan() { return *m_plan; }
    SqlFace &sql() { return *m_sql; }
    bool isSql() const { return m_faces->isSql(); }
    void setSql(bool isSql) { m_faces->setSql(isSql); }
    void setTables(bool isTables) { m_faces->setTables(isTables); }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *fieldsPane();
    QWidget *draftStrip();
    void connectRun();
    void connectSteps();
    void makeKeys();
    void makeSaveMenu();
    void showQuestion();
    void showCost(const AskEstimate &estimate);
    void ask();
    Question asked() const; // without groups that hold nothing yet
    void readMembers(const QString &dimension, ValueList *values);
    void removeCondition(bool isOnMeasures, int part);
    void saveAs();
    void saveAsReport();
    void replace(const QString &what, const Question &question);
    void tellSaved(const Question &question, const QString &path, const QString &words);
    QString shownName() const; // of the question: what it is saved as, its title, else what it shows
    void keepDraft();
    void savePicture();
    void exportSql();
    void openFile();
    void open(const QString &path);
    void openUnreadable(const QString &path, const Error &error);

    std::shared_ptr<QuerySource> m_source;
    QuestionFields m_fields;
    const QuestionFields m_fieldsOfModel; // whatever the question counts
    QuestionHistory m_history;
    FieldList *m_list;
    StepsPane *m_steps;
    ResultPane *m_result;
    PlanView *m_plan;
    SqlFace *m_sql;
    QuestionFaces *m_faces = nullptr;
    QuestionSql m_written;
    QueryRun m_run;
    Task<Result<QStringList>> m_readMembers;
    QString m_name, m_path, m_title; // of the question's file
    TitledQuestions m_titled;
    Question m_saved;      // as that file has it
    QWidget *m_draftStrip; // says that an earlier question is back
    QuestionDraft *m_draft = nullptr;
    bool m_isHeld = false; // the question is shown and not asked
};

} // namespace martlet
