// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace martlet {

class ResultPane;
class SqlFace;
class StepsPane;

// One of the three faces of a question at a time: steps or tables beside their answer, or SQL in place of both.
class QuestionFaces final : public QWidget
{
    Q_OBJECT

public:
    QuestionFaces(StepsPane &steps, ResultPane &result, SqlFace &sql, QWidget *parent = nullptr);

    bool isSql() const; // else one of the steps' pane
    void setSql(bool isSql);
    void setTables(bool isTables); // else steps

Q_SIGNALS:
    void sqlShown(bool isSql);
    void changed(); // and so what Tab goes through

private:
    void shareWidth();

    StepsPane &m_steps;
    SqlFace &m_sql;
    QSplitter *m_parts; // the question and its answer
};

} // namespace martlet
