// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>

#include <vector>

namespace martlet {

// One line of a file as it stands there; `markStart` and `markLength` frame what is wrong in it.
struct RawLine
{
    qint64 line = 0;
    QString text;
    int markStart = -1;
    int markLength = 0;
    bool operator==(const RawLine &) const = default;
};

// The raw text of some lines, with their numbers in a gutter, the chosen one in full ink and the bad part
// framed.
class RawLines final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit RawLines(QWidget *parent = nullptr);

    void setLines(std::vector<RawLine> lines);
    void choose(int index);
    int chosen() const { return m_chosen; }
    const std::vector<RawLine> &lines() const { return m_lines; }
    QString chosenText() const;
    QSize sizeHint() const override { return {400, 104}; }
    QSize minimumSizeHint() const override { return {120, 104}; }

Q_SIGNALS:
    void lineChosen(int index); // by a click

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void arrange();
    int gutter() const;

    std::vector<RawLine> m_lines;
    int m_chosen = -1;
};

} // namespace martlet
