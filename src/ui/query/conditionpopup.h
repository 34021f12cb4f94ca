// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"
#include "ui/query/conditionwords.h"
#include "ui/query/steppopup.h"

#include <functional>

class QComboBox;
class QLineEdit;

namespace martlet {

class Label;
class ValueList;
struct QuestionField;

// Writes one condition on a field: how it is compared, and with what. A condition that does not fit its field
// is not taken, and a sentence says why.
class ConditionPopup final : public StepPopup
{
    Q_OBJECT
public:
    // What is wrong with a condition; empty: it fits.
    using Complaint = std::function<QString(const Filter &condition)>;

    // `filter` names the field; its Not is written beside the comparison.
    ConditionPopup(const QuestionFields &fields, const Filter &filter, Complaint complaint, QWidget *parent);

    ValueList &values() { return *m_values; }
    QString field() const { return m_filter.field; } // whose members may be chosen
    bool offersMembers() const;

Q_SIGNALS:
    void written(const martlet::Filter &condition);

private:
    struct Comparison
    {
        Filter::Kind kind;
        bool isNot;
        QString words;
    };
    void build();
    std::vector<Comparison> comparisons() const;
    const Comparison &chosen() const;
    void showInputs();
    Filter condition() const;
    void take();

    const QuestionFields &m_fields;
    const QuestionField *m_field;
    ConditionWords m_words;
    Filter m_filter; // without its Not
    bool m_isNot;
    Complaint m_complaint;
    std::vector<Comparison> m_comparisons;
    QComboBox *m_compare;
    ValueList *m_values;
    QLineEdit *m_from, *m_to;
    QWidget *m_range;
    Label *m_hint, *m_fault;
};

} // namespace martlet
