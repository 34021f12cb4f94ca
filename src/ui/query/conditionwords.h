// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"

#include <QLocale>

namespace martlet {

class QuestionFields;
struct QuestionField;

// Conditions, periods and figures in the words of chips: "Store type is Flagship", "Revenue above 1,000".
class ConditionWords final
{
public:
    explicit ConditionWords(const QuestionFields &fields, const QLocale &locale = {})
        : m_fields(fields)
        , m_locale(locale)
    {
    }
    QString of(const Filter &filter) const;
    QString of(const QuestionPeriod &period) const;
    QString of(const WindowWish &wish) const;
    // A value as the person's locale writes it, and back. Years and months have no grouping.
    QString value(const QString &plain, const QuestionField *field) const;
    QString plain(const QString &value, const QuestionField *field) const;

private:
    QString values(const Filter &filter, const QuestionField *field) const;
    QString between(const Filter &filter, const QuestionField *field) const;
    QString simple(const Filter &filter, bool isNot) const;
    QString has(const Filter &filter, bool isNot) const;
    QString tree(const Filter &filter) const;

    const QuestionFields &m_fields;
    QLocale m_locale;
};

} // namespace martlet
