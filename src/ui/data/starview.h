// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/starcard.h"

#include <QGraphicsView>

#include <map>
#include <vector>

namespace martlet {

class Connectors;
class TableCard;

// The star as a picture of cards: walked with the arrow keys, chosen from with Enter or a click, moved by
// dragging, enlarged with Ctrl and the wheel or + and −.
class StarView final : public QGraphicsView
{
    Q_OBJECT
public:
    explicit StarView(QWidget *parent = nullptr);

    void setCounts(const RowCounts &counts);
    void setChosen(const StarSpot &spot); // unfolds the card where the column is not shown
    int percent() const { return m_percent; }
    void zoomTo(int percent); // 50 to 200
    void zoomIn() { zoomTo(m_percent + zoomStep); }
    void zoomOut() { zoomTo(m_percent - zoomStep); }
    const StarSpot &chosen() const { return m_chosen; }
    QString currentWords() const; // of the line that has the keyboard

Q_SIGNALS:
    void spotChosen(const martlet::StarSpot &spot);
    void zoomed(int percent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    static constexpr int zoomStep = 10;
    struct Place
    {
        StarCard *card = nullptr;
        int line = -1;
        bool operator==(const Place &) const = default;
    };

    void arrange();
    void drawLinks();
    Place placeAt(const QPoint &point) const;
    void hover(const Place &place);
    void activate(const Place &place);
    void setCurrent(const Place &place);
    Place above(bool up) const;     // the next line, in this card or the next of its column
    Place across(bool right) const; // the nearest line of the next column

    std::vector<StarCard *> m_cards; // owned by the scene
    std::map<QString, TableCard *> m_tables;
    Connectors *m_connectors;
    Place m_current, m_hovered, m_pressed;
    StarSpot m_chosen;
    int m_percent = 100;
    bool m_isByKey = false; // walked by key last: only then is the ring shown
};

} // namespace martlet
