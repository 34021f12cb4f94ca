// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chipbutton.h"

#include "ui/theme/look.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int chipPadding = 8, smallMark = 12, crossRoom = 14;

} // namespace

ChipButton::ChipButton(QWidget *parent)
    : ChipButton({}, parent)
{
}

ChipButton::ChipButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setProperty("look", u"chip"_s);
    setFont(Theme::of(this).font(FontRole::Label));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipButton::setHoldsValue(bool holds)
{
    m_holdsValue = holds;
    updateGeometry();
    update();
}

void ChipButton::setBroken(bool broken)
{
    m_isBroken = broken;
    update();
}

void ChipButton::setMarks(const QString &before, const QString &behind)
{
    m_before = before;
    m_behind = behind;
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const int cross = m_holdsValue ? crossRoom : 0;
    const int icon = QAbstractButton::icon().isNull() && m_before.isEmpty() ? 0 : look::iconSize + 4;
    const int behind = m_behind.isEmpty() ? 0 : smallMark + 2;
    return {2 * chipPadding + fontMetrics().horizontalAdvance(text()) + 1 + icon + behind + cross,
            look::compactHeight};
}

QRect ChipButton::crossRect() const
{
    return m_holdsValue ? QRect(width() - 24, 0, 24, height()) : QRect();
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    const Token ink = m_holdsValue && !m_isBroken ? Token::Accent : Token::Text;
    if (m_isBroken)
        look::box(painter, rect(), radius, theme.colour(Token::BadWeak), theme.colour(Token::Bad));
    else if (m_holdsValue)
        look::box(painter, rect(), radius, theme.colour(Token::AccentWeak));
    else
        look::box(painter, rect(), radius, theme.colour(underMouse() ? Token::Hover : Token::Surface),
                  theme.colour(Token::BorderStrong));
    QRect rest = rect().adjusted(chipPadding, 0, -chipPadding, 0);
    if (!icon().isNull()) {
        icon().paint(&painter,
                     QRect(rest.left(), (height() - look::iconSize) / 2, look::iconSize, look::iconSize));
        rest.setLeft(rest.left() + look::iconSize + 4);
    }
    rest = paintMark(painter, rest, ink);
    painter.setPen(theme.colour(ink));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, rest.width()));
    if (m_holdsValue)
        look::icon(painter, theme, u"close"_s, ink, look::centredIcon(crossRect(), 14));
}

QRect ChipButton::paintMark(QPainter &painter, QRect rest, Token ink) const
{
    const auto &theme = Theme::of(this);
    if (m_holdsValue)
        rest.setRight(width() - chipPadding - crossRoom);
    if (!m_before.isEmpty()) {
        look::icon(painter, theme, m_before, ink,
                   {rest.left(), (height() - look::iconSize) / 2, look::iconSize, look::iconSize});
        rest.setLeft(rest.left() + look::iconSize + 4);
    }
    if (!m_behind.isEmpty()) {
        rest.setRight(rest.right() - smallMark - 2);
        const int left = std::min(rest.right(), rest.left() + fontMetrics().horizontalAdvance(text())) + 2;
        look::icon(painter, theme, m_behind, ink, {left, (height() - smallMark) / 2, smallMark, smallMark});
    }
    return rest;
}

void ChipButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (crossRect().contains(event->position().toPoint())) {
        setDown(false);
        Q_EMIT removed();
        return;
    }
    QAbstractButton::mouseReleaseEvent(event);
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    if (m_holdsValue && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removed();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace martlet
