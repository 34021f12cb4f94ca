// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/starcard.h"

namespace martlet {

// A table of the star: its name and row count, the columns it shows, and how many more it has. Unfolded it
// shows them all.
class TableCard final : public StarCard
{
public:
    explicit TableCard(StarTable table);

    const StarTable &table() const { return m_table; }
    bool isFoldLine(int line) const; // "9 more" or "fewer"
    void setUnfolded(bool unfolded);
    bool isUnfolded() const { return m_isUnfolded; }
    // The middle of a column's line in the card's own coordinates; −1 while it is not shown.
    qreal columnY(const QString &column) const;

    int lineCount() const override;
    QRectF lineRect(int line) const override;
    StarSpot spot(int line) const override;
    QString words(int line) const override;
    qreal height() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    int hiddenCount() const { return int(m_table.columns.size()) - int(m_table.shown.size()); }
    void paintTitle(QPainter &painter, const Theme &theme) const;
    void paintColumn(QPainter &painter, const Theme &theme, int line) const;
    QString typeAtRight(const StarColumn &column) const;

    StarTable m_table;
    std::vector<StarColumn> m_columns; // as shown now
    bool m_isUnfolded = false;
};

} // namespace martlet
