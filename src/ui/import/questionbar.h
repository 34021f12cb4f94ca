// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sniffed.h"

#include <QWidget>

class QHBoxLayout;

namespace martlet {

class DraftHistory;
class DraftSniff;
class Label;

// What nothing in the file decides, asked once for all columns it concerns: "03/04/2025" with a button for each
// reading.
class QuestionBar final : public QWidget
{
    Q_OBJECT
public:
    QuestionBar(DraftHistory &history, DraftSniff &sniff, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showQuestion();
    void answer(const SniffQuestion &question, const SniffQuestion::Reading &reading);

    DraftHistory &m_history;
    DraftSniff &m_sniff;
    Label *m_sentence;
    QHBoxLayout *m_readings;
    std::vector<SniffQuestion> m_shown;
};

} // namespace martlet
