// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/tables/questiontables.h"

namespace martlet {

class QuestionHistory;

// What people do to a question by its tables. Each is one step of its history, the same that the steps make.
class TableEdits final
{
public:
    TableEdits(QuestionHistory &history, const QuestionFields &fields)
        : m_history(history)
        , m_fields(fields)
    {
    }

    void add(const QString &field) const; // asks for it: a measure, or to split by
    void takeOut(const QString &field) const;
    void toggle(const QString &field) const;
    void remove(const QString &field) const; // with its conditions
    void removeConditions(const QString &field) const;
    void removeTable(const CanvasTable &table) const; // all that the question has of it
    void turnSort(const QString &column) const; // none, then one way, then the other; figures the largest first
    void unsort(const QString &column) const;
    void move(const QString &field, int by) const; // among the measures or what it is split by
    void goBy(const QString &title, const QStringList &via) const;

    bool isAsked(const QString &field) const;

private:
    bool isMeasure(const QString &field) const;
    Question without(Question question, const QString &field) const;
    Question withoutConditions(Question question, const QString &field) const;

    QuestionHistory &m_history;
    const QuestionFields &m_fields;
};

} // namespace martlet
