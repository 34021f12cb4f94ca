// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace martlet {

class FlowLayout;
class Label;
class QuestionChip;

// Chips side by side with a button that adds one behind them. Chips are moved among themselves; fields are
// dropped between them. What is wrong with a chip stands below in a sentence.
class ChipRow final : public QWidget
{
    Q_OBJECT
public:
    struct Chip
    {
        QString name, text;               // name: what it stands for
        QString before = {}, behind = {}; // drawings
        QString fault = {}, tip = {};
    };

    // `adding` is on the button, beside a plus; `name` says it in full. Without a name there is no button.
    ChipRow(const QString &adding, const QString &name, QWidget *parent = nullptr);

    void setChips(std::vector<Chip> chips);
    const std::vector<QuestionChip *> &chips() const { return m_chips; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void chosen(int chip);
    void removed(int chip);
    void moved(int from, int to);
    void fieldDropped(const QString &field, int at);
    void addWanted();
    void lit(const QString &name, const QString &text); // empty: no longer

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addChip();
    void drag(int chip, bool isOn);
    void show(const Chip &chip, QuestionChip &on);
    int placeOf(const QPoint &at) const; // before which chip

    std::vector<Chip> m_shown;
    std::vector<QuestionChip *> m_chips;
    FlowLayout *m_flow;
    QPushButton *m_add = nullptr;
    Label *m_faults;
    int m_dragged = -1; // a chip of this row
    int m_moveTo = -1;  // where it was let go
    int m_dropAt = -1;
};

} // namespace martlet
