// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/viewlook.h"

#include "ui/theme/look.h"

#include <QStyleOptionHeader>
#include <QStyleOptionProgressBar>
#include <QStyleOptionTab>
#include <QStyleOptionViewItem>

using namespace Qt::StringLiterals;

namespace martlet {

using look::is;

namespace {

// The tab that the arrow keys move from. A ring would touch its text, which stands on the page's edge.
bool hasKeys(const QStyleOptionTab &option)
{
    return is(option.state, QStyle::State_HasFocus) && is(option.state, QStyle::State_KeyboardFocusChange);
}

} // namespace

void ViewLook::row(QPainter &painter, const QStyleOptionViewItem &option) const
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (is(option.state, QStyle::State_Selected))
        painter.fillRect(option.rect, m_theme.colour(Token::Selection));
    else if (is(option.state, QStyle::State_MouseOver) && is(option.state, QStyle::State_Enabled))
        painter.fillRect(option.rect, m_theme.colour(Token::Hover));
}

void ViewLook::headerSection(QPainter &painter, const QRect &rect) const
{
    painter.fillRect(rect, m_theme.colour(Token::Sunken));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.colour(Token::Border));
}

void ViewLook::headerLabel(QPainter &painter, const QStyleOptionHeader &option) const
{
    QRect rest = option.rect;
    painter.setFont(m_theme.font(FontRole::LabelStrong));
    painter.setPen(m_theme.colour(Token::Text2));
    const bool isRight = option.textAlignment.testFlag(Qt::AlignRight);
    const int textWidth = std::min(painter.fontMetrics().horizontalAdvance(option.text), rest.width());
    if (option.sortIndicator != QStyleOptionHeader::None) {
        // Before right-aligned text, after left-aligned text: figures keep their edge.
        const int left = isRight ? rest.right() - textWidth - 18 : rest.left() + textWidth + 4;
        look::icon(painter, m_theme,
                   option.sortIndicator == QStyleOptionHeader::SortDown ? u"chevron-up"_s : u"chevron-down"_s,
                   Token::Text2, QRect(left, rest.top() + (rest.height() - 14) / 2, 14, 14));
    }
    painter.drawText(rest,
                     int(Qt::AlignVCenter | Qt::TextSingleLine) | (isRight ? Qt::AlignRight : Qt::AlignLeft),
                     painter.fontMetrics().elidedText(option.text, Qt::ElideRight, rest.width()));
}

void ViewLook::scrollBar(QPainter &painter, const QRect &slider, bool isVertical, bool isHot) const
{
    QColor ink = m_theme.colour(Token::BorderStrong);
    ink.setAlphaF(isHot ? 1.0F : 0.6F);
    const int inset = isHot ? 2 : 3;
    const QRect bar =
        isVertical ? slider.adjusted(inset, 1, -inset, -1) : slider.adjusted(1, inset, -1, -inset);
    look::box(painter, bar, (isVertical ? bar.width() : bar.height()) / 2.0, ink);
}

void ViewLook::tab(QPainter &painter, const QStyleOptionTab &option) const
{
    const QRect rect = option.rect;
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_theme.colour(Token::Border));
    const int thickness = hasKeys(option) ? 4 : 2;
    if (is(option.state, QStyle::State_Selected))
        painter.fillRect(rect.left(), rect.bottom() + 1 - thickness, rect.width() - 20, thickness,
                         m_theme.colour(Token::Accent));
}

void ViewLook::tabLabel(QPainter &painter, const QStyleOptionTab &option) const
{
    const bool isCurrent = is(option.state, QStyle::State_Selected);
    const bool isHot = is(option.state, QStyle::State_MouseOver);
    painter.setFont(m_theme.font(isCurrent ? FontRole::BodyStrong : FontRole::Body));
    painter.setPen(m_theme.colour(hasKeys(option)      ? Token::Accent
                                  : isCurrent || isHot ? Token::Text
                                                       : Token::Text2));
    painter.drawText(option.rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextHideMnemonic, option.text);
}

void ViewLook::progress(QPainter &painter, const QStyleOptionProgressBar &option) const
{
    const QRectF track(option.rect.left(), option.rect.center().y() - 1, option.rect.width(), 4);
    look::box(painter, track, 2, m_theme.colour(Token::Border));
    QRectF done = track;
    if (option.maximum > option.minimum) {
        const double share = double(option.progress - option.minimum) / double(option.maximum - option.minimum);
        done.setWidth(track.width() * std::clamp(share, 0.0, 1.0));
    } else { // how much there is to do is not known: a part in the middle, without motion
        done.adjust(track.width() / 3, 0, -track.width() / 3, 0);
    }
    if (done.width() > 0)
        look::box(painter, done, 2, m_theme.colour(Token::Accent));
}

void ViewLook::splitter(QPainter &painter, const QRect &rect, bool isVertical) const
{
    const QSizeF grip = isVertical ? QSizeF(4, 32) : QSizeF(32, 4);
    QRectF place(QPointF(), grip);
    place.moveCenter(QRectF(rect).center());
    look::box(painter, place, 2, m_theme.colour(Token::Border));
}

} // namespace martlet
