// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/tablecard.h"

#include "base/tr.h"
#include "ui/data/starlayout.h"
#include "ui/theme/look.h"

namespace martlet {

using namespace Qt::StringLiterals;
using namespace starmeasure;

namespace {

constexpr int iconLeft = 12, cardTextLeft = 32, titleLeft = 36, rightPad = 12;
constexpr qreal corner = 6;

QString markIcon(const StarColumn &column)
{
    if (column.reference)
        return u"reference"_s;
    return column.isKey ? u"key"_s : QString();
}

} // namespace

TableCard::TableCard(StarTable table)
    : m_table(std::move(table))
{
    setUnfolded(false);
}

void TableCard::setUnfolded(bool unfolded)
{
    prepareGeometryChange();
    m_isUnfolded = unfolded;
    m_columns.clear();
    for (const QString &name : m_table.shown)
        m_columns.push_back(*m_table.find(name));
    if (unfolded) {
        for (const StarColumn &column : m_table.columns) {
            if (!m_table.shown.contains(column.name))
                m_columns.push_back(column);
        }
    }
    update();
}

int TableCard::lineCount() const
{
    return 1 + int(m_columns.size()) + (hiddenCount() > 0 ? 1 : 0);
}

bool TableCard::isFoldLine(int line) const
{
    return line > int(m_columns.size());
}

QRectF TableCard::lineRect(int line) const
{
    if (line == 0)
        return {0, 0, cardWidth, titleHeight};
    return {0, titleHeight + padAbove + (line - 1) * lineHeight, cardWidth,
            isFoldLine(line) ? moreHeight : lineHeight};
}

qreal TableCard::height() const
{
    return lineRect(lineCount() - 1).bottom() + padBelow;
}

qreal TableCard::columnY(const QString &column) const
{
    for (int line = 1; line <= int(m_columns.size()); ++line) {
        if (m_columns[std::size_t(line) - 1].name == column)
            return lineRect(line).center().y();
    }
    return -1;
}

StarSpot TableCard::spot(int line) const
{
    if (line == 0)
        return {m_table.name, {}};
    return isFoldLine(line) ? StarSpot() : StarSpot{m_table.name, m_columns[std::size_t(line) - 1].name};
}

QString TableCard::words(int line) const
{
    if (line == 0)
        return Martlet::tr("Table %1, %2 rows. %3").arg(m_table.name, count(m_table.name), m_table.sentence);
    if (isFoldLine(line))
        return m_isUnfolded ? Martlet::tr("Show fewer columns of %1").arg(m_table.name)
                            : Martlet::tr("Show %1 more columns of %2").arg(hiddenCount()).arg(m_table.name);
    const StarColumn &column = m_columns[std::size_t(line) - 1];
    QStringList words{Martlet::tr("Column %1 of %2").arg(column.name, m_table.name), typeWords(column)};
    if (column.isKey)
        words += Martlet::tr("key");
    if (column.reference)
        words += Martlet::tr("refers to %1").arg(column.reference->table);
    return words.join(u", ") + u". "_s + column.sentence;
}

void TableCard::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const auto &theme = Theme::of(widget);
    const bool isSource = holdsChosen() && chosen().table == m_table.name;
    const QRectF all(0, 0, cardWidth, height());
    look::box(*painter, all, corner, theme.colour(Token::Surface));
    paintTitle(*painter, theme);
    for (int line = 1; line < lineCount(); ++line)
        paintColumn(*painter, theme, line);
    if (isSource) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.colour(Token::Accent), 2));
        painter->drawRoundedRect(all, corner, corner);
    } else {
        look::box(*painter, all, corner, {},
                  theme.colour(m_table.role == StarTable::Role::Fact ? Token::BorderStrong : Token::Border));
    }
    paintCurrent(*painter, theme);
}

void TableCard::paintTitle(QPainter &painter, const Theme &theme) const
{
    const QRectF title = lineRect(0);
    const bool isHot = hovered() == 0;
    if (m_table.role == StarTable::Role::Fact || isHot) {
        painter.save();
        painter.setClipRect(title);
        look::box(painter, QRectF(0, 0, cardWidth, titleHeight + corner), corner,
                  theme.colour(isHot ? Token::Hover : Token::AccentWeak));
        painter.restore();
    }
    painter.fillRect(QRectF(0, titleHeight - 1, cardWidth, 1), theme.colour(Token::Border));
    look::icon(painter, theme, u"table"_s, Token::Text2, QRect(iconLeft, 10, look::iconSize, look::iconSize));
    painter.setPen(theme.colour(Token::Text2));
    painter.setFont(theme.font(FontRole::Label));
    const QString rows = count(m_table.name);
    painter.drawText(title.adjusted(0, 0, -rightPad, 0), Qt::AlignRight | Qt::AlignVCenter, rows);
    painter.setPen(theme.colour(Token::Text));
    painter.setFont(theme.font(FontRole::BodyStrong));
    painter.drawText(title.adjusted(titleLeft, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_table.name);
}

// Amounts and dates say what they are; keys, references and what they refer to are known by their marks.
QString TableCard::typeAtRight(const StarColumn &column) const
{
    if (column.isKey || column.reference || column.name == u"full_date")
        return {};
    return column.type == StarColumn::Type::Money || column.type == StarColumn::Type::Quantity ||
                   column.type == StarColumn::Type::Date
               ? typeName(column.type)
               : QString();
}

void TableCard::paintColumn(QPainter &painter, const Theme &theme, int line) const
{
    const QRectF place = lineRect(line);
    if (isFoldLine(line)) {
        painter.setFont(theme.font(FontRole::Label));
        painter.setPen(theme.colour(hovered() == line ? Token::Accent : Token::Text2));
        painter.drawText(place.adjusted(cardTextLeft, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         m_isUnfolded ? Martlet::tr("fewer") : Martlet::tr("%1 more").arg(hiddenCount()));
        return;
    }
    const StarColumn &column = m_columns[std::size_t(line) - 1];
    if (isChosen(line) || hovered() == line)
        painter.fillRect(place.adjusted(1, 0, -1, 0),
                         theme.colour(isChosen(line) ? Token::Selection : Token::Hover));
    const int iconTop = int(place.top()) + 4;
    if (const QString icon = markIcon(column); !icon.isEmpty())
        look::icon(painter, theme, icon, Token::Text2, QRect(iconLeft - 1, iconTop, 14, 14));
    if (column.type == StarColumn::Type::Encrypted)
        look::icon(painter, theme, u"lock"_s, Token::Text2, QRect(int(cardWidth) - 33, iconTop, 14, 14));
    painter.setFont(theme.font(FontRole::Label));
    painter.setPen(theme.colour(Token::Text2));
    painter.drawText(place.adjusted(0, 0, -rightPad, 0), Qt::AlignRight | Qt::AlignVCenter,
                     typeAtRight(column));
    painter.setFont(theme.font(FontRole::Body));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(place.adjusted(cardTextLeft, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, column.name);
}

} // namespace martlet
