// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace martlet {

// The words above a group of conditions: how its parts stand to each other. A click offers others.
class GroupHead final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit GroupHead(const QString &words, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace martlet
