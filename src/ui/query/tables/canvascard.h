// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/tables/questiontables.h"

#include <QGraphicsItem>

namespace martlet {

class Theme;

// A table on the canvas: its title, and a line for each column with a box to tick, what it is, how it is
// counted and whether it has a condition. Of many columns those in use and the first are shown, with a line
// that unfolds the others.
class CanvasCard final : public QGraphicsItem
{
public:
    // What of a line is under a point.
    enum class Part { None, Title, Ways, Tick, Words, Condition, Fold };

    void setTable(const CanvasTable &table, bool isUnfolded);
    void setCurrent(int line); // has the keyboard; −1: none
    void setHovered(int line, Part part);

    const CanvasTable &table() const { return m_table; }
    bool isUnfolded() const { return m_isUnfolded; }
    int lineCount() const; // with the title, which is line 0
    QRectF lineRect(int line) const;
    int lineAt(const QPointF &place) const; // −1: none
    Part partAt(const QPointF &place) const;
    bool isFoldLine(int line) const;
    const CanvasColumn *column(int line) const; // null: it is no column
    int lineOf(const QString &name) const;      // of a field; −1: it is not shown
    qreal keyY(const QString &column) const; // the middle of a stored column's line; of one that is not shown
                                             // the title's
    QString words(int line) const;           // for those who hear the canvas
    qreal height() const;

    QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    bool hasWays() const { return m_table.ways.size() > 1; }
    int hiddenCount() const { return int(m_table.columns.size()) - int(m_shown.size()); }
    bool canFold() const;
    void paintTitle(QPainter &painter, const Theme &theme) const;
    void paintLine(QPainter &painter, const Theme &theme, int line) const;
    void paintBox(QPainter &painter, const Theme &theme, const QRectF &row, bool isTicked) const;
    qreal paintRight(QPainter &painter, const Theme &theme, int line) const; // where the words must end

    CanvasTable m_table;
    std::vector<CanvasColumn> m_shown;
    bool m_isUnfolded = false;
    int m_current = -1, m_hovered = -1;
    Part m_hoveredPart = Part::None;
};

} // namespace martlet
