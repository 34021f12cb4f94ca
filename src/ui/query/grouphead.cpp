// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/grouphead.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace martlet {

namespace {

constexpr int headHeight = 20;

} // namespace

GroupHead::GroupHead(const QString &words, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(words);
    setFont(Theme::of(this).font(FontRole::Body));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Group: %1").arg(words));
}

QSize GroupHead::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 1, headHeight};
}

void GroupHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    auto own = font();
    own.setUnderline(underMouse());
    painter.setFont(own);
    painter.setPen(Theme::of(this).colour(Token::Text2));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::TextSingleLine, text());
}

} // namespace martlet
