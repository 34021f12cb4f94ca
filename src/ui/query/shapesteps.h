// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/questioncheck.h"

#include <QWidget>

namespace martlet {

class ChipRow;
class QuestionFields;
class QuestionHistory;

// Show and By: which measures are asked for, and what they are split by.
class ShapeSteps final : public QWidget
{
    Q_OBJECT
public:
    ShapeSteps(QuestionHistory &history, const QuestionFields &fields, QWidget *parent = nullptr);

    void showQuestion(const QuestionFaults &faults);
    void addField(const QString &name, int at = -1); // where it fits

Q_SIGNALS:
    void lit(const QString &name, const QString &text);

private:
    void connectRow(ChipRow &row, bool isMeasures);
    const QStringList &names(bool isMeasures) const;
    void offerInstead(ChipRow &row, bool isMeasures, int chip);
    void remove(bool isMeasures, int chip);
    void move(bool isMeasures, int from, int to);

    QuestionHistory &m_history;
    const QuestionFields &m_fields;
    ChipRow *m_show, *m_by;
};

} // namespace martlet
