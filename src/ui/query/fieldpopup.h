// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/fieldlist.h"
#include "ui/query/steppopup.h"

namespace martlet {

// The fields to add one from, under a + button.
class FieldPopup final : public StepPopup
{
    Q_OBJECT
public:
    FieldPopup(const QuestionFields &fields, FieldList::Which which, const QStringList &without,
               QWidget *parent);

Q_SIGNALS:
    void picked(const QString &field);
};

} // namespace martlet
