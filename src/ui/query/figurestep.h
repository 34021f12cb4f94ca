// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"
#include "ui/query/questioncheck.h"

#include <QWidget>

namespace martlet {

class ChipRow;
class QuestionFields;
class QuestionHistory;

// Figures that look at other rows: running totals, shares, ranks, averages and steps of the measures shown. A
// click on one says within what it looks, and over how many rows.
class FigureStep final : public QWidget
{
    Q_OBJECT
public:
    FigureStep(QuestionHistory &history, const QuestionFields &fields, QWidget *parent = nullptr);

    void showQuestion(const QuestionFaults &faults);

Q_SIGNALS:
    void lit(const QString &name, const QString &text);

private:
    QString wordsOf(const WindowWish &wish) const;
    void offer();
    void offerChanges(int figure);
    void change(int figure, const WindowWish &wish);
    void remove(int figure);

    QuestionHistory &m_history;
    const QuestionFields &m_fields;
    ChipRow *m_chips;
};

} // namespace martlet
