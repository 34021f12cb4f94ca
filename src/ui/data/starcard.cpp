// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/starcard.h"

#include "ui/data/starlayout.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wording.h"

#include <QPainter>

namespace martlet {

int StarCard::lineAt(const QPointF &place) const
{
    for (int line = 0; line < lineCount(); ++line) {
        if (lineRect(line).contains(place))
            return line;
    }
    return -1;
}

int StarCard::lineOf(const StarSpot &wanted) const
{
    for (int line = 0; line < lineCount(); ++line) {
        if (spot(line) == wanted)
            return line;
    }
    return -1;
}

void StarCard::setHovered(int line)
{
    if (m_hovered == line)
        return;
    m_hovered = line;
    update();
}

void StarCard::setCurrent(int line)
{
    m_current = line;
    update();
}

void StarCard::setChosen(const StarSpot &spot)
{
    m_chosen = spot;
    update();
}

void StarCard::setCounts(const RowCounts &counts)
{
    m_counts = counts;
    update();
}

QRectF StarCard::boundingRect() const
{
    return QRectF(0, 0, starmeasure::cardWidth, height()).adjusted(-2, -2, 2, 2);
}

QString StarCard::count(const QString &table) const
{
    const auto rows = m_counts.rows.constFind(table);
    return rows == m_counts.rows.constEnd() ? QString() : wording::count(*rows);
}

void StarCard::paintCurrent(QPainter &painter, const Theme &theme) const
{
    if (m_current < 0 || m_current >= lineCount())
        return;
    painter.setPen(QPen(theme.colour(Token::Accent), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(lineRect(m_current).adjusted(2, 1, -2, -1), 3, 3);
}

} // namespace martlet
