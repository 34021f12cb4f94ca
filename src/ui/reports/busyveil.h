// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace martlet {

class Label;

// Lies over content that is being renewed. Under 300 ms nothing changes; then the old content stands back to
// 60 % under a bar of 2 px, or, where there is none yet, grey blocks hold its place; after 3 s a plate says how
// far the work is and can stop it. Nothing moves.
class BusyVeil final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyVeil(QWidget *covered);

    void begin(bool isFirst); // first: there is no old content
    void report(const ProgressStep &step);
    void end();

Q_SIGNALS:
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void showPlate();
    void placePlate();
    void paintBlocks(QPainter &painter) const;

    QTimer m_soon, m_long;
    QElapsedTimer m_clock;
    ProgressStep m_step;
    bool m_isFirst = false;
    QWidget *m_plate;
    Label *m_activity, *m_left;
    QPushButton *m_cancel;
};

} // namespace martlet
