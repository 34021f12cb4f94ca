// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecolours.h"

#include <QAbstractButton>

class QPainter;

namespace martlet {

// A chip, 24 high: an outline while it names something, accent-weak with a × once it holds a value.
class ChipButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChipButton(QWidget *parent = nullptr);
    explicit ChipButton(const QString &text, QWidget *parent = nullptr);

    void setHoldsValue(bool holds);
    void setBroken(bool broken); // what it stands for is gone
    bool isBroken() const { return m_isBroken; }
    // A drawing of the theme before its text, and a small one behind it, in the ink of the text; empty: none.
    void setMarks(const QString &before, const QString &behind);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removed(); // by the ×, Delete or Backspace

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect paintMark(QPainter &painter, QRect rest, Token ink) const; // what is left for the text
    QRect crossRect() const;                                         // 24 × 24, the × itself is smaller

    QString m_before, m_behind;
    bool m_holdsValue = false;
    bool m_isBroken = false;
};

} // namespace martlet
