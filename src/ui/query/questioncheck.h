// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/questionsteps.h"

#include <map>

namespace martlet {

class SemanticModel;

// What of a question is in the way of its answer, as sentences by the place they belong to.
struct QuestionFaults
{
    std::map<QString, QString> measures, dimensions, sorts;
    std::map<FilterPath, QString> where, having;
    std::map<int, QString> windows;
    QString top;
    QString whole; // of the question as it stands; empty: it can be answered

    bool areNone() const { return whole.isEmpty(); }
};

// Tries a question piece by piece, so that each fault stands at the step that made it. Pure; the days of the
// periods need not be known.
class QuestionCheck final
{
public:
    explicit QuestionCheck(const SemanticModel &model)
        : m_model(model)
    {
    }
    QuestionFaults check(const Question &question) const;
    // Of one condition by itself, beside the measures; empty: it fits.
    QString complaint(const Question &question, const Filter &condition, bool isOnMeasures) const;

private:
    QString complaint(const Question &question) const;
    QString complaintOfParts(const Question &united) const; // of questions whose rows it puts together
    bool isKnown(const Question &question, const QString &name) const; // of the warehouse, or made
    void checkNames(const Question &question, Question &good, QuestionFaults &faults) const;
    void checkTree(const Question &good, const Filter &tree, const FilterPath &path, bool isOnMeasures,
                   std::map<FilterPath, QString> &faults) const;
    void checkHas(const Question &good, const Filter &has, const FilterPath &path,
                  std::map<FilterPath, QString> &faults) const;
    void checkFurther(const Question &question, const Question &good, QuestionFaults &faults) const;

    const SemanticModel &m_model;
};

} // namespace martlet
