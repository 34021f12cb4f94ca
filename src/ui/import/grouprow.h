// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QPushButton;

namespace martlet {

struct RejectGroup;

// A group of rejected lines, 48 high: how many, what would mend them and why, and the button that does it.
class GroupRow final : public QAbstractButton
{
    Q_OBJECT
public:
    GroupRow(const RejectGroup &group, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {320, 48}; }
    QSize minimumSizeHint() const override { return {200, 48}; }

Q_SIGNALS:
    void mendClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_count, m_title, m_reason;
    QPushButton *m_mend;
};

} // namespace martlet
