// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/steppopup.h"

#include "ui/theme/look.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int belowAnchor = 4;

} // namespace

StepPopup::StepPopup(QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    qApp->installEventFilter(this);
}

// A box hides its list as soon as the key is announced, so the press itself comes here, where it would close
// all.
bool StepPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType()) {
        const bool isEscape = static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel);
        m_isListLeft = isEscape && static_cast<QWidget *>(watched)->window() != this;
    }
    return QFrame::eventFilter(watched, event);
}

void StepPopup::keyPressEvent(QKeyEvent *event)
{
    if (std::exchange(m_isListLeft, false) && event->matches(QKeySequence::Cancel))
        return event->accept();
    QFrame::keyPressEvent(event);
}

QPoint popupPlace(QSize popup, const QRect &anchor, const QRect &room)
{
    const int lowest = room.bottom() + 1 - popup.height(), rightmost = room.right() + 1 - popup.width();
    int x = anchor.left(), y = anchor.bottom() + 1 + belowAnchor;
    if (x > rightmost)
        x = anchor.right() + 1 - popup.width();
    x = std::max(room.left(), std::min(x, rightmost));
    y = std::max(room.top(), std::min(y, lowest));
    return {x, y};
}

void StepPopup::openUnder(const QWidget &anchor)
{
    openUnder(anchor, anchor.rect());
}

void StepPopup::openUnder(const QWidget &on, const QRect &part)
{
    const auto *const window = on.window();
    m_screen = on.screen()->availableGeometry();
    m_window = QRect(window->mapToGlobal(QPoint()), window->size()) & m_screen;
    m_anchor = QRect(on.mapToGlobal(part.topLeft()), part.size());
    fitContent();
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
    const bool isInWindow = width() <= m_window.width() && height() <= m_window.height();
    if (m_anchor.isValid())
        move(popupPlace(size(), m_anchor, isInWindow ? m_window : m_screen));
}

void StepPopup::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    look::box(painter, rect(), 0, theme.colour(Token::Raised), theme.colour(Token::Border));
}

} // namespace martlet
