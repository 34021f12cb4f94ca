// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/inputlook.h"

#include "ui/theme/look.h"

#include <QStyleOptionComplex>

using namespace Qt::StringLiterals;

namespace martlet {

using look::is;

void InputLook::field(QPainter &painter, const QStyleOption &option, const QWidget *widget) const
{
    const bool enabled = is(option.state, QStyle::State_Enabled);
    const Token edge = look::hasFault(widget) ? Token::Bad : enabled ? Token::BorderStrong : Token::Border;
    look::box(painter, option.rect, look::controlRadius,
              m_theme.colour(enabled ? Token::Surface : Token::Canvas), m_theme.colour(edge));
}

void InputLook::combo(QPainter &painter, const QStyleOptionComboBox &option, const QWidget *widget) const
{
    const bool enabled = is(option.state, QStyle::State_Enabled);
    const bool hot = enabled && is(option.state, QStyle::State_MouseOver) && !option.editable;
    const Token edge = look::hasFault(widget) ? Token::Bad : enabled ? Token::BorderStrong : Token::Border;
    look::box(painter, option.rect, look::controlRadius,
              m_theme.colour(!enabled ? Token::Canvas
                             : hot    ? Token::Hover
                                      : Token::Surface),
              m_theme.colour(edge));
    const QRect place(option.rect.right() - 8 - look::iconSize, option.rect.center().y() - 7, look::iconSize,
                      look::iconSize);
    look::icon(painter, m_theme, u"chevron-down"_s, enabled ? Token::Text2 : Token::BorderStrong, place);
}

void InputLook::comboLabel(QPainter &painter, const QStyleOptionComboBox &option) const
{
    if (option.editable)
        return;
    QRect rest = option.rect.adjusted(9, 0, -9 - look::iconSize - 4, 0);
    if (!option.currentIcon.isNull()) {
        option.currentIcon.paint(
            &painter, look::centredIcon(QRect(rest.left(), rest.top(), look::iconSize, rest.height())));
        rest.setLeft(rest.left() + look::iconSize + look::gap);
    }
    const bool enabled = is(option.state, QStyle::State_Enabled);
    painter.setPen(m_theme.colour(enabled ? Token::Text : Token::Text3));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rest.width()));
}

void InputLook::spin(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down,
                     const QWidget *widget) const
{
    field(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](const QString &name, const QRect &place, QAbstractSpinBox::StepEnabledFlag step) {
        look::icon(painter, m_theme, name, option.stepEnabled.testFlag(step) ? Token::Text2 : Token::Border,
                   look::centredIcon(place, 12));
    };
    arrow(u"chevron-up"_s, up, QAbstractSpinBox::StepUpEnabled);
    arrow(u"chevron-down"_s, down, QAbstractSpinBox::StepDownEnabled);
}

// 2 px in accent, 1 px off the control; `rect` is the control's own grown by 3 on each side.
void InputLook::focusRing(QPainter &painter, const QRect &rect, const QWidget *target) const
{
    const bool isRound = look::kindOf(target) == look::Kind::Chip;
    const qreal radius = isRound ? rect.height() / 2.0 - 1 : look::controlRadius + 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_theme.colour(Token::Accent), 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace martlet
