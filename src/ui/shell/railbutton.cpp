// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/theme/look.h"

#include <QLocale>

namespace martlet {

RailButton::RailButton(const QString &icon, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(name);
    setFixedHeight(36);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false); // drawn inside: entries touch
    setAttribute(Qt::WA_Hover);
}

void RailButton::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void RailButton::setIconOnly(bool iconOnly)
{
    m_isIconOnly = iconOnly;
    setToolTip(iconOnly ? text() : QString());
    update();
}

void RailButton::setCount(int count)
{
    m_count = count;
    setAccessibleDescription(count > 0 ? tr("%n need(s) somebody", nullptr, count) : QString());
    update();
}

void RailButton::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), theme.colour(Token::AccentWeak));
        painter.fillRect(0, 0, 3, height(), theme.colour(Token::Accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), theme.colour(Token::Sunken));
    }
    const Token ink = isChecked() ? Token::Accent : Token::Text2;
    look::icon(painter, theme, m_icon, ink, QRect(16, 8, 20, 20));
    if (!m_isIconOnly) {
        painter.setFont(theme.font(isChecked() ? FontRole::BodyStrong : FontRole::Body));
        painter.setPen(theme.colour(ink));
        painter.drawText(rect().adjusted(48, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }
    if (m_count > 0 && m_isIconOnly) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.colour(Token::Warn));
        painter.drawEllipse(QPoint(38, 10), 4, 4);
    } else if (m_count > 0) {
        painter.setFont(theme.font(FontRole::LabelStrong));
        painter.setPen(theme.colour(Token::Warn));
        painter.drawText(rect().adjusted(0, 0, -16, 0), Qt::AlignRight | Qt::AlignVCenter,
                         locale().toString(m_count));
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
        painter.setPen(QPen(theme.colour(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace martlet
