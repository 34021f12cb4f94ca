// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/queryplan.h"

#include <QWidget>

class QVBoxLayout;

namespace martlet {

struct Answer;
class QuestionFields;

// What is counted and how it comes together: a line for each fact, and what the answer was read from.
class JoinedOn final : public QWidget
{
    Q_OBJECT
public:
    explicit JoinedOn(const QuestionFields &fields, QWidget *parent = nullptr);

    void showPlan(const QueryPlan &plan);
    void showAnswer(const Answer &answer); // of the plan that is shown
    void clear();

private:
    void add(const QString &icon, bool isGood, const QString &strong, const QString &rest);
    QString legWords(const QueryPlan::Leg &leg, const QString &grain) const;

    const QuestionFields &m_fields;
    QVBoxLayout *m_lines;
    QWidget *m_source = nullptr;
};

} // namespace martlet
