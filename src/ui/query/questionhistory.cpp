// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/questionhistory.h"

namespace martlet {

class QuestionHistory::Step final : public QUndoCommand
{
public:
    Step(QuestionHistory &history, const QString &what, Question after)
        : QUndoCommand(what)
        , m_history(history)
        , m_before(history.question())
        , m_after(std::move(after))
    {
    }

    void undo() override { m_history.set(m_before); }
    void redo() override { m_history.set(m_after); }

private:
    QuestionHistory &m_history;
    Question m_before, m_after;
};

QuestionHistory::QuestionHistory(QObject *parent)
    : QObject(parent)
{
}

void QuestionHistory::begin(const Question &question)
{
    m_edits.clear();
    set(question);
}

void QuestionHistory::edit(const QString &what, const Question &next)
{
    if (next != m_question)
        m_edits.push(new Step(*this, what, next));
}

void QuestionHistory::set(const Question &question)
{
    m_question = question;
    Q_EMIT questionChanged();
}

} // namespace martlet
