// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/balancetile.h"

#include "charts/figuretext.h"
#include "ui/theme/look.h"
#include "ui/widgets/wording.h"

#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace martlet {

namespace {

constexpr auto oldFigureStays = 3s;

} // namespace

BalanceTile::BalanceTile(const QString &name, Token token, QWidget *parent)
    : QAbstractButton(parent)
    , m_name(name)
    , m_token(token)
    , m_forget(new QTimer(this))
{
    setFixedHeight(88);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(name);
    m_forget->setSingleShot(true);
    m_forget->setInterval(oldFigureStays);
    connect(m_forget, &QTimer::timeout, this, [this] {
        m_old.clear();
        update();
    });
}

void BalanceTile::setTerm(qint64 rows, Money amount, bool showsAmount)
{
    const auto figure = wording::count(rows);
    if (!m_rows.isEmpty() && m_rows != figure) {
        m_old = m_rows;
        m_forget->start();
    }
    m_rows = figure;
    m_amount = showsAmount ? shortText(double(amount.units()) / Money::one, QLocale()) : QString();
    m_isZero = rows == 0;
    setToolTip(showsAmount ? tr("%1: %2 rows, amount %3").arg(m_name, m_rows, wording::amount(amount))
                           : tr("%1: %2 rows").arg(m_name, m_rows));
    setAccessibleName(toolTip());
    update();
}

void BalanceTile::clearTerm()
{
    m_rows.clear();
    m_amount.clear();
    m_old.clear();
    m_isZero = true;
    setToolTip({});
    setAccessibleName(tr("%1: not known yet").arg(m_name));
    update();
}

void BalanceTile::paintEvent(QPaintEvent *)
{
    const auto &theme = Theme::of(this);
    QPainter painter(this);
    look::box(painter, rect(), 6, theme.colour(underMouse() && isEnabled() ? Token::Hover : Token::Surface),
              theme.colour(Token::Border));
    if (isChecked()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.colour(Token::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    const QRect inside = rect().adjusted(12, 8, -12, -8);
    painter.setFont(theme.font(FontRole::Label));
    painter.setPen(theme.colour(Token::Text2));
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, m_name);
    if (!m_old.isEmpty()) {
        auto struck = theme.font(FontRole::Label);
        struck.setStrikeOut(true);
        painter.setFont(struck);
        painter.setPen(theme.colour(Token::Text3));
        painter.drawText(inside, Qt::AlignRight | Qt::AlignTop, m_old);
    }
    auto large = theme.font(FontRole::Number);
    large.setPixelSize(24);
    painter.setFont(large);
    painter.setPen(theme.colour(m_isZero ? Token::Text3 : m_token));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignVCenter, m_rows.isEmpty() ? u"–"_s : m_rows);
    if (m_amount.isEmpty())
        return;
    painter.setFont(theme.font(FontRole::Caption));
    painter.setPen(theme.colour(Token::Text3));
    painter.drawText(inside, Qt::AlignRight | Qt::AlignBottom, m_amount);
    if (property("namesAmount").toBool())
        painter.drawText(inside, Qt::AlignLeft | Qt::AlignBottom, tr("amount"));
}

} // namespace martlet
