// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <QLocale>

#include <map>

namespace martlet {

class QuestionFields;

// What a question without a title could be called: "Revenue and Margin by Category". Empty: it shows nothing.
QString proposedName(const Question &question, const QuestionFields &fields, const QLocale &locale);
// A name as the name of a file, without what file systems do not take.
QString asFileName(const QString &name);

// The questions as they were when they got their titles. A title belongs to no other: what was changed since
// asks something else.
class TitledQuestions final
{
public:
    void begin() { m_originals.clear(); }
    void add(const Question &question);
    QString titleOf(const Question &question) const; // empty: it has none, or it has been changed

private:
    std::map<QString, Question> m_originals;
};

} // namespace martlet
