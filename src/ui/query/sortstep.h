// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/questioncheck.h"

#include <QWidget>

namespace martlet {

class ChipRow;
class QuestionFields;
class QuestionHistory;

// The order of the rows: by which columns of the answer, the first above the next. A click turns one round.
class SortStep final : public QWidget
{
    Q_OBJECT
public:
    SortStep(QuestionHistory &history, const QuestionFields &fields, QWidget *parent = nullptr);

    void showQuestion(const QuestionFaults &faults);

Q_SIGNALS:
    void lit(const QString &name, const QString &text);

private:
    void offer();
    QStringList sortable() const; // and not yet sorted by

    QuestionHistory &m_history;
    const QuestionFields &m_fields;
    ChipRow *m_chips;
};

} // namespace martlet
