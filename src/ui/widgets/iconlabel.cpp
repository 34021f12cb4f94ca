// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/theme/look.h"

namespace martlet {

IconLabel::IconLabel(QWidget *parent)
    : IconLabel(16, parent)
{
}

IconLabel::IconLabel(int size, QWidget *parent)
    : IconLabel({}, Token::Text2, size, parent)
{
}

IconLabel::IconLabel(const QString &name, Token token, int size, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_token(token)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QString &name, Token token)
{
    m_name = name;
    m_token = token;
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    look::icon(painter, Theme::of(this), m_name, m_token, rect());
}

} // namespace martlet
