// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace martlet {

// A line to search in: a lens before it, Escape clears it, arrow keys move in the list below.
class SearchBox final : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchBox(QWidget *parent = nullptr);

Q_SIGNALS:
    void moved(int rows); // −1, +1, and by pages −10, +10

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace martlet
