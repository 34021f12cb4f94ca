// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace martlet {

// Looks like the search line it opens: "Search or jump to…  Ctrl+K".
class GoToButton final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit GoToButton(QWidget *parent = nullptr);
    QSize sizeHint() const override { return {360, 32}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

// A key's name in a small frame, as search lines show it; returns its left edge.
int paintKey(QPainter &painter, const QWidget &widget, const QRect &within, const QString &key);

} // namespace martlet
