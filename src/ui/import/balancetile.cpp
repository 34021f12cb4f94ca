// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/balancetile.h"

#include "charts/figuretext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/wording.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace martlet {

BalanceTile::BalanceTile(const QString &name, Token token, QWidget *parent)
    : Card(parent)
    , m_name(name)
    , m_token(token)
{
    setFixedHeight(88);
}

void BalanceTile::setTerm(qint64 rows, Money amount, bool showsAmount)
{
    m_rows = wording::count(rows);
    m_amount = showsAmount ? shortText(double(amount.units()) / Money::one, QLocale()) : QString();
    m_isZero = rows == 0;
    setToolTip(showsAmount ? tr("%1: %2 rows, amount %3").arg(m_name, m_rows, wording::amount(amount))
                           : tr("%1: %2 rows").arg(m_name, m_rows));
    setAccessibleName(toolTip());
    update();
}

void BalanceTile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    const QRect inside = rect().adjusted(12, 8, -12, -8);
    painter.setFont(theme.font(FontRole::Label));
    painter.setPen(theme.colour(Token::Text2));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, m_name);
    auto large = theme.font(FontRole::Number);
    large.setPixelSize(24);
    painter.setFont(large);
    painter.setPen(theme.colour(m_isZero ? Token::Text3 : m_token));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, m_rows);
    if (m_amount.isEmpty())
        return;
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, tr("amount"));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom, m_amount);
}

} // namespace martlet
