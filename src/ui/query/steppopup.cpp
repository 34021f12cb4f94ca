// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/steppopup.h"

#include "ui/theme/look.h"

#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace martlet {

StepPopup::StepPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
}

void StepPopup::openUnder(const QWidget &anchor)
{
    fitContent();
    auto place = anchor.mapToGlobal(QPoint(0, anchor.height() + 4));
    const auto room = anchor.screen()->availableGeometry();
    if (place.y() + height() > room.bottom()) // no room below: beside it, as low as it can be
        place.setY(std::max(room.top(), room.bottom() - height()));
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(place);
    show();
}

void StepPopup::fitContent()
{
    layout()->activate();
    resize(std::max(width(), minimumWidth()), sizeHint().height());
    adjustSize();
}

void StepPopup::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    look::box(painter, rect(), 0, theme.colour(Token::Raised), theme.colour(Token::Border));
}

} // namespace martlet
