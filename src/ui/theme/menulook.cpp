// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/menulook.h"

#include "ui/theme/look.h"

#include <QStyleOptionMenuItem>

using namespace Qt::StringLiterals;

namespace martlet {

using look::is;

namespace {

constexpr int side = 13;         // edge to icon
constexpr int menuTextLeft = 40; // edge to text, where the menu has icons or marks
constexpr int plainLeft = 13;    // and where it has neither
constexpr int itemHeight = 28;

int leftOf(const QStyleOptionMenuItem &option)
{
    return option.maxIconWidth > 0 || option.menuHasCheckableItems ? menuTextLeft : plainLeft;
}

} // namespace

void MenuLook::panel(QPainter &painter, const QRect &rect) const
{
    painter.fillRect(rect, m_theme.colour(Token::Raised));
    look::box(painter, rect, 6, {}, m_theme.colour(Token::Border));
}

void MenuLook::item(QPainter &painter, const QStyleOptionMenuItem &option) const
{
    const QRect rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.fillRect(rect.left(), rect.center().y(), rect.width(), 1, m_theme.colour(Token::Border));
        return;
    }
    const bool enabled = is(option.state, QStyle::State_Enabled);
    if (is(option.state, QStyle::State_Selected) && enabled)
        painter.fillRect(rect, m_theme.colour(Token::Selection));
    const QRect mark(rect.left() + side, rect.top() + (rect.height() - look::iconSize) / 2, look::iconSize,
                     look::iconSize);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            look::icon(painter, m_theme, u"check"_s, Token::Accent, mark);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const auto parts = option.text.split(u'\t');
    const QRect text = rect.adjusted(leftOf(option), 0, -side, 0);
    painter.setFont(option.font);
    painter.setPen(m_theme.colour(enabled ? Token::Text : Token::Text3));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     parts[0]);
    if (parts.size() > 1) {
        painter.setPen(m_theme.colour(Token::Text3));
        painter.setFont(m_theme.font(FontRole::Label));
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, parts[1]);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        look::icon(painter, m_theme, u"chevron-right"_s, Token::Text2,
                   QRect(rect.right() - side - look::iconSize + 4, mark.top(), look::iconSize, look::iconSize));
}

QSize MenuLook::size(const QStyleOptionMenuItem &option) const
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {1, 9};
    const auto parts = option.text.split(u'\t');
    int width = leftOf(option) + option.fontMetrics.size(Qt::TextShowMnemonic, parts[0]).width() + side;
    if (parts.size() > 1 || option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 24 + option.fontMetrics.horizontalAdvance(parts.value(1));
    return {std::max(width, 160), itemHeight};
}

} // namespace martlet
