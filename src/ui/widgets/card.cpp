// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/look.h"
#include "ui/widgets/label.h"

#include <QBoxLayout>
#include <QPainterPath>

namespace martlet {

Card::Card(QWidget *parent)
    : Card({}, {}, parent)
{
}

Card::Card(const QString &title, const QString &subtitle, QWidget *parent)
    : QFrame(parent)
    , m_header(new QHBoxLayout)
    , m_title(new Label(title, FontRole::Section, Token::Text, this))
    , m_subtitle(new Label(subtitle, FontRole::Label, Token::Text2, this))
    , m_body(new QVBoxLayout)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 16, 0, 0);
    m_header->setContentsMargins(16, 0, 16, 0);
    m_body->setContentsMargins(16, 0, 16, 16);
    whole->setSpacing(8);
    m_header->setSpacing(8);
    m_header->addWidget(m_title);
    m_header->addWidget(m_subtitle, 1);
    m_subtitle->setElided(true);
    for (auto *label : {m_title, m_subtitle})
        label->setSizePolicy(label->sizePolicy().horizontalPolicy(), QSizePolicy::Fixed);
    whole->addLayout(m_header);
    whole->addLayout(m_body, 1);
    m_body->setSpacing(0);
    setTitle(title);
    setSubtitle(subtitle);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!m_title->text().isEmpty());
}

void Card::addToHeader(QWidget *widget)
{
    m_header->addWidget(widget);
}

void Card::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    look::box(painter, rect(), 6, theme.colour(Token::Surface), theme.colour(Token::Border));
    if (m_mark == Mark::Source) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.colour(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    } else if (m_mark == Mark::Fault) {
        QPainterPath shape;
        shape.addRoundedRect(rect(), 6, 6);
        painter.setClipPath(shape);
        painter.fillRect(0, 0, 3, height(), theme.colour(Token::Bad));
    }
}

} // namespace martlet
