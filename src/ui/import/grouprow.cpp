// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/grouprow.h"

#include "etl/repair/rejectgroup.h"
#include "ui/theme/look.h"
#include "ui/widgets/wording.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int countEnd = 61, textStart = 73, right = 12;

} // namespace

GroupRow::GroupRow(const RejectGroup &group, QWidget *parent)
    : QAbstractButton(parent)
    , m_count(wording::count(group.lines))
    , m_title(group.title)
    , m_reason(group.reason)
    , m_mend(new QPushButton(group.button, this))
{
    setFixedHeight(48);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("focusRing", false); // drawn inside: rows touch
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("%1 lines: %2, %3").arg(m_count, m_title, m_reason));
    setToolTip(m_title + u'\n' + m_reason);
    m_mend->setProperty("compact", true);
    m_mend->setAccessibleName(tr("%1: %2").arg(group.button, m_title));
    connect(m_mend, &QPushButton::clicked, this, &GroupRow::mendClicked);
}

void GroupRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const auto size = m_mend->sizeHint();
    m_mend->setGeometry(width() - right - size.width(), (height() - size.height()) / 2, size.width(),
                        size.height());
}

void GroupRow::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), theme.colour(Token::AccentWeak));
        painter.fillRect(0, 0, 3, height(), theme.colour(Token::Accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), theme.colour(Token::Hover));
    }
    painter.setFont(theme.font(FontRole::BodyStrong));
    painter.setPen(theme.colour(Token::Text));
    painter.drawText(QRect(0, 4, countEnd, 40), Qt::AlignRight | Qt::AlignVCenter, m_count);
    const int room = m_mend->x() - 12 - textStart;
    painter.setFont(theme.font(FontRole::Body));
    painter.drawText(QRect(textStart, 6, room, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room));
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.colour(Token::Text2));
    painter.drawText(QRect(textStart, 26, room, 16), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_reason, Qt::ElideRight, room));
    if (hasFocus()) {
        painter.setPen(QPen(theme.colour(Token::Accent), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

} // namespace martlet
