// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/rule.h"

#include <QFrame>

namespace martlet {

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setBackgroundRole(QPalette::Dark); // the theme's border
    line->setAutoFillBackground(true);
    return line;
}

} // namespace martlet
