// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/fieldpopup.h"

#include "ui/widgets/searchbox.h"

#include <QTreeView>
#include <QVBoxLayout>

namespace martlet {

FieldPopup::FieldPopup(const QuestionFields &fields, FieldList::Which which, const QStringList &without,
                       QWidget *parent)
    : StepPopup(parent)
{
    auto *list = new FieldList(this);
    list->setFields(fields, which, without);
    list->setChoosesAtOnce(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 13, 1, 5);
    column->addWidget(list);
    setFixedSize(280, 340);
    setFocusProxy(&list->search());
    list->search().setFocus(Qt::PopupFocusReason);
    connect(list, &FieldList::fieldChosen, this, [this](const QString &field) {
        close();
        Q_EMIT picked(field);
    });
}

} // namespace martlet
