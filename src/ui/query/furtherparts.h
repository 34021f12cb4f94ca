// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <QWidget>

#include <vector>

namespace martlet {

class ChipRow;
class QuestionHistory;

// What a question's file has that the steps cannot make, as chips that read what it is and take it away. Shown
// where there is any; it stays in the question whatever else is done to that.
class FurtherParts final : public QWidget
{
    Q_OBJECT
public:
    explicit FurtherParts(QuestionHistory &history, QWidget *parent = nullptr);

    void showQuestion();

private:
    struct Part
    {
        QString words;
        Question without;
    };
    static std::vector<Part> partsOf(const Question &question);
    void remove(int part);

    QuestionHistory &m_history;
    ChipRow *m_chips;
};

} // namespace martlet
