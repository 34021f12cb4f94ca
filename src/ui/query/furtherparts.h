// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace martlet {

class FlowLayout;
struct Question;

// What a question's file has that the steps cannot change, as chips that read what it is. Shown where there is
// any; it stays in the question whatever else is done to that.
class FurtherParts final : public QWidget
{
    Q_OBJECT
public:
    explicit FurtherParts(QWidget *parent = nullptr);

    void showQuestion(const Question &question);

private:
    static QStringList wordsOf(const Question &question);

    QStringList m_shown;
    FlowLayout *m_flow;
};

} // namespace martlet
