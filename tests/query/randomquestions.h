// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <random>

namespace martlet {

// Questions over the hand-made shop, the same at every run.
class RandomQuestions final
{
public:
    // Now and then over the rows of another, with fields of its own, or among the members of another.
    Question next();
    Question plain(); // of measures and dimensions of the model alone
    int below(int most) { return int(m_chance() % quint64(most)); }

private:
    Question fromFacts();
    Question pairs();
    void addMade(Question &question);
    void addAmong(Question &question);
    void addPlaces(Question &outer);
    QStringList some(QStringList names, int count);
    QuestionPeriod period();
    Filter condition();

    std::mt19937 m_chance{20251231};
};

} // namespace martlet
