// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/steppopup.h"

#include "ui/theme/look.h"

#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

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

QPushButton *StepPopup::addButtons(QVBoxLayout &column)
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setProperty("look", u"quiet"_s);
    auto *use = new QPushButton(tr("Use"), this);
    use->setObjectName(u"use"_s);
    use->setProperty("look", u"primary"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(use);
    column.addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    return use;
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
