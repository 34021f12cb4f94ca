// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusheir.h"

#include <QApplication>

namespace martlet {

FocusHeir::FocusHeir(const QWidget &among, QWidget &heir)
    : m_heir(heir)
{
    auto *const holder = QApplication::focusWidget();
    if (holder && among.isAncestorOf(holder))
        m_holder = holder;
}

FocusHeir::~FocusHeir()
{
    if (m_holder && !m_holder->isVisible())
        m_heir.setFocus(Qt::OtherFocusReason);
}

} // namespace martlet
