// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include <QEvent>
#include <QPainter>

namespace martlet {

Label::Label(QWidget *parent)
    : Label({}, FontRole::Body, Token::Text, parent)
{
}

Label::Label(const QString &text, FontRole role, Token token, QWidget *parent)
    : QLabel(text, parent)
    , m_token(token)
{
    setRole(int(role));
    applyColour();
}

void Label::setToken(Token token)
{
    m_token = token;
    applyColour();
}

void Label::setRole(int role)
{
    m_role = FontRole(role);
    setFont(Theme::of(this).font(m_role));
}

void Label::setElided(bool elided)
{
    m_isElided = elided;
    updateGeometry();
}

QSize Label::minimumSizeHint() const
{
    const auto size = QLabel::minimumSizeHint();
    return m_isElided ? QSize(std::min(size.width(), 24), size.height()) : size;
}

void Label::applyColour()
{
    const auto colour = Theme::of(this).colour(m_token);
    if (palette().color(QPalette::WindowText) == colour)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, colour);
    own.setColor(QPalette::Disabled, QPalette::WindowText, Theme::of(this).colour(Token::Text3));
    setPalette(own);
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColour();
}

void Label::paintEvent(QPaintEvent *event)
{
    const QString whole = text();
    const QString shown = m_isElided ? fontMetrics().elidedText(whole, Qt::ElideRight, width()) : whole;
    if (shown == whole) {
        if (m_isElided)
            setToolTip({});
        return QLabel::paintEvent(event);
    }
    setToolTip(whole);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), int(alignment() | Qt::TextSingleLine), shown);
}

} // namespace martlet
