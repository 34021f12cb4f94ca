// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace martlet {

// While parts take turns: if the one that had the keyboard goes, the heir takes it when this ends, and not
// whatever comes next in the order of tabs.
class FocusHeir final
{
public:
    FocusHeir(const QWidget &among, QWidget &heir);
    ~FocusHeir();
    Q_DISABLE_COPY_MOVE(FocusHeir)

private:
    QPointer<QWidget> m_holder; // null: none of them had it
    QWidget &m_heir;
};

} // namespace martlet
