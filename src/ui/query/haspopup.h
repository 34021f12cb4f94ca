// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"
#include "ui/query/steppopup.h"

class QComboBox;

namespace martlet {

class QuestionFields;

// Writes what members have or have not: customers with a sale in the last 30 days, products without stock.
class HasPopup final : public StepPopup
{
    Q_OBJECT
public:
    // A Has, or the Not of one; anything else begins a new one.
    HasPopup(const QuestionFields &fields, const Filter &filter, QWidget *parent);

Q_SIGNALS:
    void written(const martlet::Filter &condition);

private:
    void build();
    void showFacts();
    void showPeriods();
    Filter condition() const;

    const QuestionFields &m_fields;
    Filter m_filter; // without its Not
    bool m_isNot;
    QComboBox *m_entity, *m_any, *m_fact, *m_period;
};

} // namespace martlet
