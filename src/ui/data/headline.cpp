// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/headline.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace martlet {

HeadLine::HeadLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(56);
}

void HeadLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::of(this).colour(Token::Border));
}

} // namespace martlet
