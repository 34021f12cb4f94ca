// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolled.h"

namespace martlet {

QScrollArea *scrolledDown(QWidget *content, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

} // namespace martlet
