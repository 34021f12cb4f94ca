// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/gotobutton.h"

#include "ui/theme/look.h"

#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace martlet {

int paintKey(QPainter &painter, const QWidget &widget, const QRect &within, const QString &key)
{
    const auto &theme = Theme::of(&widget);
    painter.setFont(theme.font(FontRole::Label));
    const int width = painter.fontMetrics().horizontalAdvance(key) + 10;
    const QRect place(within.right() - width - 7, within.top() + (within.height() - 18) / 2, width, 18);
    look::box(painter, place, 3, theme.colour(Token::Canvas), theme.colour(Token::Border));
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(place, Qt::AlignCenter, key);
    return place.left();
}

GoToButton::GoToButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Search or jump to…"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover);
    setFixedHeight(32);
}

void GoToButton::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    look::box(painter, rect(), look::controlRadius, theme.colour(Token::Surface),
              theme.colour(Token::BorderStrong));
    look::icon(painter, theme, u"search"_s, Token::Text2, QRect(9, 8, 16, 16));
    const int end = paintKey(painter, *this, rect(), QKeySequence(Qt::CTRL | Qt::Key_K).toString());
    painter.setFont(font());
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(QRect(33, 0, end - 37, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
}

} // namespace martlet
