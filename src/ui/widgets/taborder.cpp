// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QWidget>

namespace martlet {

QWidget *chainTabs(QWidget *before, QWidget &part)
{
    auto inside = part.findChildren<QWidget *>();
    inside.prepend(&part);
    for (auto *const widget : inside) {
        if (widget->focusPolicy() & Qt::TabFocus) {
            QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
    return before;
}

} // namespace martlet
