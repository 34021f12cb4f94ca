// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/query/tables/canvascard.h"
#include "ui/query/tables/canvaslayout.h"

#include <QGraphicsView>

namespace martlet {

class Connectors;

// The tables of a question as cards, with lines between the keys they are joined by. It says what people want
// of it; the question changes elsewhere, and the canvas when its tables are set anew. Walked with the arrow
// keys: Space ticks, Enter writes a condition, Delete takes away; cards are moved by their titles or with Ctrl
// and the arrows.
class TablesCanvas final : public QGraphicsView
{
    Q_OBJECT
public:
    explicit TablesCanvas(const SemanticModel &model, QWidget *parent = nullptr);

    // `memory` must outlive what is shown; the canvas notes in it where cards stand.
    void setTables(const QuestionTables &tables, CanvasMemory &memory);
    void goTo(const QString &entity, const QString &field = {}); // puts the keyboard there
    void arrangeAnew();                                          // where people moved cards is forgotten

    int percent() const { return m_percent; }
    void zoomTo(int percent); // 50 to 200
    void zoomIn() { zoomTo(m_percent + zoomStep); }
    void zoomOut() { zoomTo(m_percent - zoomStep); }
    // All of it, as long as it can be read then, at most as large as it is; until it is zoomed it stays so.
    void fit();

    QString currentWords() const;                                          // of the line that has the keyboard
    QRect placeOf(const QString &entity, const QString &field = {}) const; // in the viewport
    QStringList cards() const;                                             // their tables, from left to right
    const std::vector<StarRoute> &routes() const { return m_routes; }

Q_SIGNALS:
    void ticked(const QString &field);
    void takenOut(const QString &field); // its tick or else its conditions
    void conditionWanted(const QString &field, const QRect &at);
    void tableWanted(const QString &entity); // that a reference leads to
    void tableRemoved(const QString &entity);
    void wayWanted(const QString &entity, const QRect &at);
    void fieldDropped(const QString &field, const QPointF &at); // in the scene
    void zoomed(int percent);
    void lit(const QString &name, const QString &text); // a field or table that is pointed at; empty: no longer

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    static constexpr int zoomStep = 10;
    using Part = CanvasCard::Part;
    struct Place
    {
        CanvasCard *card = nullptr;
        int line = 0;
        Part part = Part::None;
    };

    void arrange();
    void drawLinks();
    void setScale(int percent);
    Place placeAt(const QPoint &point) const;
    void hover(const Place &place);
    void setCurrent(const Place &place);
    void activate(const Place &place);
    void fold(const Place &place);
    void removeAt(const Place &place);
    void moveCard(CanvasCard &card, const QPointF &to);
    bool moveByKey(const QKeyEvent &event);
    bool zoomByKey(int key);
    Place beside(int key) const; // where an arrow key leads
    QRect inViewport(const Place &place) const;
    void light(const Place &place);
    void say();

    const SemanticModel &m_model;
    QuestionTables m_tables;
    CanvasMemory *m_memory = nullptr;
    std::map<QString, CanvasCard *> m_cards; // owned by the scene
    Connectors *m_connectors;
    std::vector<StarRoute> m_routes;
    Place m_current, m_hovered, m_pressed;
    QPointF m_grip; // where a card is held, from its corner
    bool m_isMoving = false, m_isFitted = true, m_isDropTarget = false;
    bool m_isByKey = false; // walked by key last: only then is the ring shown
    int m_percent = 100;
};

} // namespace martlet
