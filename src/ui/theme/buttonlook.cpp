// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonlook.h"

#include "ui/theme/look.h"

#include <QStyleOptionButton>
#include <QStyleOptionToolButton>

#include <optional>

using namespace Qt::StringLiterals;

namespace martlet {

using look::is;
using look::Kind;

namespace {

Token inkOf(Kind kind, QStyle::State state)
{
    if (!is(state, QStyle::State_Enabled))
        return Token::Text3;
    switch (kind) {
    case Kind::Primary:
        return Token::OnAccent;
    case Kind::Link:
        return Token::Accent;
    case Kind::Quiet:
        return is(state, QStyle::State_On) ? Token::Accent : Token::Text2;
    case Kind::Chip:
    case Kind::Secondary:
        break;
    }
    return Token::Text;
}

int sidePadding(const QWidget *widget)
{
    if (look::kindOf(widget) == Kind::Link)
        return 0;
    return look::isCompact(widget) ? 9 : 13;
}

int iconGap(const QWidget *widget)
{
    return look::isCompact(widget) ? 2 : look::gap;
}

// A primary button is semibold, a compact one smaller; else the button's own font holds.
std::optional<FontRole> fontOf(const QWidget *widget)
{
    if (look::kindOf(widget) == Kind::Primary)
        return FontRole::BodyStrong;
    return look::isCompact(widget) ? std::optional(FontRole::Label) : std::nullopt;
}

int contentWidth(const Theme &theme, const QStyleOptionButton &option, const QWidget *widget)
{
    const auto role = fontOf(widget);
    const auto metrics = role ? QFontMetrics(theme.font(*role)) : option.fontMetrics;
    int width = option.text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option.text).width() + 1;
    const int beside = option.text.isEmpty() ? 0 : iconGap(widget);
    if (!option.icon.isNull())
        width += option.iconSize.width() + beside;
    if (option.features.testFlag(QStyleOptionButton::HasMenu))
        width += look::iconSize + beside;
    return width;
}

} // namespace

void ButtonLook::bevel(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget) const
{
    const auto kind = look::kindOf(widget);
    const bool enabled = is(option.state, QStyle::State_Enabled);
    const bool hot = enabled && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    QColor fill, edge;
    switch (kind) {
    case Kind::Primary:
        if (enabled)
            fill = m_theme.colour(hot ? Token::AccentHover : Token::Accent);
        else
            edge = m_theme.colour(Token::Border);
        break;
    case Kind::Quiet:
        if (is(option.state, QStyle::State_On))
            fill = m_theme.colour(Token::AccentWeak);
        else if (hot)
            fill = m_theme.colour(Token::Hover);
        break;
    case Kind::Link:
        return;
    case Kind::Chip:
    case Kind::Secondary:
        if (enabled)
            fill = m_theme.colour(hot ? Token::Hover : Token::Surface);
        edge = m_theme.colour(enabled ? Token::BorderStrong : Token::Border);
        break;
    }
    look::box(painter, option.rect, look::controlRadius, fill, edge);
}

void ButtonLook::label(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget) const
{
    const auto kind = look::kindOf(widget);
    const auto ink = m_theme.colour(look::hasTextInk(widget) ? Token::Text : inkOf(kind, option.state));
    const int width = contentWidth(m_theme, option, widget);
    const int gap = option.text.isEmpty() ? 0 : iconGap(widget);
    const bool alignsLeft = kind == Kind::Link || (widget && widget->property("alignLeft").toBool());
    QRect rest = option.rect;
    rest.setLeft(alignsLeft ? rest.left() + sidePadding(widget) : rest.left() + (rest.width() - width) / 2);
    if (!option.icon.isNull()) {
        const QRect place(rest.left(), rest.top() + (rest.height() - option.iconSize.height()) / 2,
                          option.iconSize.width(), option.iconSize.height());
        option.icon.paint(&painter, place, Qt::AlignCenter,
                          is(option.state, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled,
                          is(option.state, QStyle::State_On) ? QIcon::On : QIcon::Off);
        rest.setLeft(rest.left() + option.iconSize.width() + gap);
    }
    if (option.features.testFlag(QStyleOptionButton::HasMenu)) {
        const int left = alignsLeft ? option.rect.right() + 1 - sidePadding(widget) - look::iconSize
                                    : option.rect.left() + (option.rect.width() + width) / 2 - look::iconSize;
        look::icon(painter, m_theme, u"chevron-down"_s, Token::Text2,
                   QRect(left, option.rect.top() + (option.rect.height() - look::iconSize) / 2, look::iconSize,
                         look::iconSize));
    }
    const auto role = fontOf(widget);
    QFont font = role ? m_theme.font(*role) : painter.font();
    if (kind == Kind::Link && is(option.state, QStyle::State_MouseOver))
        font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(ink);
    // Who works by key sees which letter presses it with Alt.
    const auto mnemonic =
        is(option.state, QStyle::State_KeyboardFocusChange) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    painter.drawText(rest, int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine) | mnemonic, option.text);
}

QSize ButtonLook::size(const QStyleOptionButton &option, const QWidget *widget) const
{
    const int height = look::isCompact(widget) || look::kindOf(widget) == Kind::Link ? look::compactHeight
                                                                                     : look::controlHeight;
    const int width = contentWidth(m_theme, option, widget) + 2 * sidePadding(widget);
    return {option.text.isEmpty() ? std::max(height, contentWidth(m_theme, option, widget) + 8) : width,
            height};
}

void ButtonLook::toolButton(QPainter &painter, const QStyleOptionToolButton &option,
                            const QWidget *widget) const
{
    QStyleOptionButton button;
    button.QStyleOption::operator=(option);
    button.text = option.toolButtonStyle == Qt::ToolButtonIconOnly ? QString() : option.text;
    button.icon = option.icon;
    button.iconSize = option.iconSize;
    if (option.features.testFlag(QStyleOptionToolButton::Menu) ||
        (option.features.testFlag(QStyleOptionToolButton::HasMenu) && !button.text.isEmpty()))
        button.features |= QStyleOptionButton::HasMenu;
    const bool hot = option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const bool on = is(option.state, QStyle::State_On);
    if (is(option.state, QStyle::State_Enabled) && (hot || on))
        look::box(painter, option.rect, look::controlRadius,
                  m_theme.colour(on ? Token::AccentWeak : Token::Hover));
    painter.setFont(option.font);
    label(painter, button, widget);
}

QSize ButtonLook::toolSize(const QStyleOptionToolButton &option, const QWidget *widget) const
{
    const int height = look::isCompact(widget) ? look::compactHeight : look::controlHeight;
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly || option.text.isEmpty())
        return {height, height};
    int width = 16 + option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    if (!option.icon.isNull() && option.toolButtonStyle == Qt::ToolButtonTextBesideIcon)
        width += option.iconSize.width() + look::gap;
    if (option.features.testFlag(QStyleOptionToolButton::HasMenu))
        width += look::iconSize + look::gap;
    return {width, height};
}

void ButtonLook::checkBox(QPainter &painter, const QRect &rect, int state) const
{
    const QStyle::State flags(state);
    const QRect square = look::centredIcon(rect);
    const bool enabled = is(flags, QStyle::State_Enabled);
    if (is(flags, QStyle::State_On) || is(flags, QStyle::State_NoChange)) {
        look::box(painter, square, 3, m_theme.colour(enabled ? Token::Accent : Token::BorderStrong));
        if (is(flags, QStyle::State_NoChange)) {
            painter.fillRect(QRectF(square.x() + 4, square.y() + 7.25, 8, 1.5),
                             m_theme.colour(Token::OnAccent));
        } else {
            look::icon(painter, m_theme, u"check"_s, Token::OnAccent, square);
        }
        return;
    }
    const bool hot = enabled && is(flags, QStyle::State_MouseOver);
    look::box(painter, square, 3, m_theme.colour(hot ? Token::Hover : Token::Surface),
              m_theme.colour(enabled ? Token::BorderStrong : Token::Border));
}

void ButtonLook::radioButton(QPainter &painter, const QRect &rect, int state) const
{
    const QStyle::State flags(state);
    const QRectF circle = look::centredIcon(rect);
    const bool on = is(flags, QStyle::State_On);
    look::box(painter, circle, circle.width() / 2, m_theme.colour(Token::Surface),
              m_theme.colour(on ? Token::Accent : Token::BorderStrong));
    if (on)
        look::box(painter, circle.adjusted(4, 4, -4, -4), 4, m_theme.colour(Token::Accent));
}

} // namespace martlet
