// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/catalogue/rowcounts.h"
#include "schema/catalogue/startable.h"

#include <QGraphicsItem>

namespace martlet {

class Theme;

// A column, or a whole table where the column is empty.
struct StarSpot
{
    QString table, column;
    bool operator==(const StarSpot &) const = default;
};

// A card of the star: a surface with lines, one of which may be under the mouse, have the keyboard, or be
// chosen. What the lines are is said by the two kinds of card.
class StarCard : public QGraphicsItem
{
public:
    virtual int lineCount() const = 0;
    virtual QRectF lineRect(int line) const = 0; // in the card's own coordinates
    virtual StarSpot spot(int line) const = 0;   // what the line stands for
    virtual QString words(int line) const = 0;   // for those who hear the star
    virtual qreal height() const = 0;

    int lineAt(const QPointF &place) const; // −1: none
    int lineOf(const StarSpot &spot) const; // −1: none
    void setHovered(int line);
    void setCurrent(int line); // has the keyboard; −1: none
    void setChosen(const StarSpot &spot);
    void setCounts(const RowCounts &counts);

    QRectF boundingRect() const override;

protected:
    QString count(const QString &table) const; // "1,000,000"; empty while it is not known
    bool isChosen(int line) const { return spot(line) == m_chosen; }
    bool holdsChosen() const { return !m_chosen.table.isEmpty(); }
    const StarSpot &chosen() const { return m_chosen; }
    int hovered() const { return m_hovered; }
    void paintCurrent(QPainter &painter, const Theme &theme) const;

private:
    StarSpot m_chosen;
    RowCounts m_counts;
    int m_hovered = -1, m_current = -1;
};

} // namespace martlet
