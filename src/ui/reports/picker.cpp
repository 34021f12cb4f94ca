// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/picker.h"

#include "ui/theme/look.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int pickerPadding = 12, between = 7, widestText = 260;

} // namespace

Picker::Picker(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(label);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(label);
}

void Picker::setValue(const QString &shown)
{
    m_value = shown;
    setAccessibleName(text() + u' ' + shown);
    updateGeometry();
    update();
}

QSize Picker::sizeHint() const
{
    const QFontMetrics metrics(Theme::of(this).font(FontRole::Body));
    const int value = std::min(metrics.horizontalAdvance(m_value), widestText);
    return {pickerPadding + metrics.horizontalAdvance(text()) + between + value + 14 + look::iconSize + 10,
            look::controlHeight};
}

void Picker::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    const bool isHot = isEnabled() && (underMouse() || isDown());
    look::box(painter, rect(), look::controlRadius, theme.colour(isHot ? Token::Hover : Token::Surface),
              theme.colour(isEnabled() ? Token::BorderStrong : Token::Border));
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(Token::Text2));
    QRect rest = rect().adjusted(pickerPadding, 0, -10 - look::iconSize - 6, 0);
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine, text());
    rest.setLeft(rest.left() + painter.fontMetrics().horizontalAdvance(text()) + between);
    painter.setPen(theme.colour(isEnabled() ? Token::Text : Token::Text3));
    painter.drawText(rest, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_value, Qt::ElideRight, rest.width()));
    look::icon(
        painter, theme, u"chevron-down"_s, Token::Text2,
        {width() - 10 - look::iconSize, (height() - look::iconSize) / 2, look::iconSize, look::iconSize});
}

void Picker::keyPressEvent(QKeyEvent *event)
{
    // As a combo box: the list opens downwards.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

} // namespace martlet
