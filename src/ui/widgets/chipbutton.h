// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace martlet {

// A chip, 24 high: an outline while it names something, accent-weak with a × once it holds a value.
class ChipButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChipButton(QWidget *parent = nullptr);
    explicit ChipButton(const QString &text, QWidget *parent = nullptr);

    void setHoldsValue(bool holds);
    void setBroken(bool broken); // what it stands for is gone
    QSize sizeHint() const override;

Q_SIGNALS:
    void removed(); // by the ×, Delete or Backspace

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect crossRect() const; // 24 × 24, the × itself is smaller

    bool m_holdsValue = false;
    bool m_isBroken = false;
};

} // namespace martlet
