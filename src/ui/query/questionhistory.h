// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <QObject>
#include <QUndoStack>

namespace martlet {

// The question on the page and every step that made it.
class QuestionHistory final : public QObject
{
    Q_OBJECT
public:
    explicit QuestionHistory(QObject *parent = nullptr);

    const Question &question() const { return m_question; }
    QUndoStack &edits() { return m_edits; }
    void begin(const Question &question); // another question; the steps of the last one are forgotten
    // `what` names the step for people: "Add Revenue".
    void edit(const QString &what, const Question &next);

Q_SIGNALS:
    void questionChanged(); // also by undo and redo

private:
    class Step;
    void set(const Question &question);

    Question m_question;
    QUndoStack m_edits;
};

} // namespace martlet
