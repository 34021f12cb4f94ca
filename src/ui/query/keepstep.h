// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace martlet {

class Label;
class QuestionFields;
class QuestionHistory;
struct Question;

// How many rows are kept: all, the first ones, or the best members of a dimension.
class KeepStep final : public QWidget
{
    Q_OBJECT
public:
    KeepStep(QuestionHistory &history, const QuestionFields &fields, QWidget *parent = nullptr);

    void showQuestion(const QString &fault);

private:
    enum Mode { AllRows, FirstRows, BestMembers };
    Mode modeOf(const Question &question) const;
    QStringList textDimensions() const;
    void choose(int mode);
    void write();

    QuestionHistory &m_history;
    const QuestionFields &m_fields;
    QComboBox *m_mode, *m_of, *m_by;
    QSpinBox *m_count;
    QCheckBox *m_others;
    QWidget *m_best;
    Label *m_fault;
    bool m_isShowing = false;
};

} // namespace martlet
