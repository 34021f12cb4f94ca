// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchbox.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace martlet {

SearchBox::SearchBox(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(Theme::of(this).icon(u"search"_s), QLineEdit::LeadingPosition);
}

void SearchBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        clear();
        return;
    case Qt::Key_Up:
        Q_EMIT moved(-1);
        return;
    case Qt::Key_Down:
        Q_EMIT moved(1);
        return;
    case Qt::Key_PageUp:
        Q_EMIT moved(-10);
        return;
    case Qt::Key_PageDown:
        Q_EMIT moved(10);
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace martlet
