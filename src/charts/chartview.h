// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartcontent.h"
#include "charts/charttheme.h"
#include "charts/plot.h"

#include <QWidget>

namespace martlet {

// A chart in a window: the picture, and a tip on the category under the mouse or chosen with the arrow keys.
// Never animates. Numbers follow the widget's locale.
class ChartView final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setContent(ChartContent content);
    const ChartContent &content() const { return m_content; }
    void setTheme(const ChartTheme &theme);
    void setCurrent(int category); // -1: none
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    // A category was clicked or entered; `row` is the answer's.
    void rowActivated(qint64 row);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF pictureArea() const;
    QPointF tipAnchor() const;
    void activate();

    ChartContent m_content;
    ChartTheme m_theme = ChartTheme::light();
    ChartSlots m_slots; // as last painted
    int m_current = -1;
    QPointF m_mouse;
    bool m_byMouse = false;
};

} // namespace martlet
