// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/besidecard.h"

#include "base/tr.h"
#include "ui/data/starlayout.h"
#include "ui/theme/look.h"

namespace martlet {

using namespace Qt::StringLiterals;
using namespace starmeasure;

BesideCard::BesideCard(std::vector<StarTable> tables)
    : m_tables(std::move(tables))
{
}

QRectF BesideCard::lineRect(int line) const
{
    return {0, label + besidePad + line * besideLine, cardWidth, besideLine};
}

qreal BesideCard::height() const
{
    return lineRect(lineCount() - 1).bottom() + besidePad;
}

QString BesideCard::words(int line) const
{
    const StarTable &table = m_tables[std::size_t(line)];
    return Martlet::tr("Table %1, %2 rows. %3").arg(table.name, count(table.name), table.sentence);
}

void BesideCard::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const auto &theme = Theme::of(widget);
    painter->setFont(theme.font(FontRole::LabelStrong));
    painter->setPen(theme.colour(Token::Text2));
    painter->drawText(QRectF(0, 0, cardWidth, 16), Qt::AlignLeft | Qt::AlignVCenter,
                      Martlet::tr("Beside the star"));
    look::box(*painter, QRectF(0, label, cardWidth, height() - label), 6, theme.colour(Token::Surface),
              theme.colour(Token::Border));
    for (int line = 0; line < lineCount(); ++line) {
        const QRectF place = lineRect(line);
        if (isChosen(line) || hovered() == line)
            painter->fillRect(place.adjusted(1, 0, -1, 0),
                              theme.colour(isChosen(line) ? Token::Selection : Token::Hover));
        look::icon(*painter, theme, u"table"_s, Token::Text2, QRect(12, int(place.top()) + 7, 14, 14));
        painter->setFont(theme.font(FontRole::Body));
        painter->setPen(theme.colour(Token::Text));
        painter->drawText(place.adjusted(34, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          m_tables[std::size_t(line)].name);
        painter->setFont(theme.font(FontRole::Label));
        painter->setPen(theme.colour(Token::Text2));
        painter->drawText(place.adjusted(0, 0, -12, 0), Qt::AlignRight | Qt::AlignVCenter,
                          count(m_tables[std::size_t(line)].name));
    }
    paintCurrent(*painter, theme);
}

} // namespace martlet
