// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/gridfooter.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView separator = u"\u2002·\u2002";

} // namespace

GridFooter::GridFooter(QWidget *parent)
    : QWidget(parent)
    , m_left(new Label({}, FontRole::Caption, Token::Text3, this))
    , m_right(new Label({}, FontRole::Caption, Token::Text3, this))
    , m_cut(new Label({}, FontRole::Caption, Token::Warn, this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_left, 1);
    line->addWidget(m_cut);
    line->addWidget(m_right);
    m_left->setElided(true);
    m_cut->hide();
    setFixedHeight(28);
}

void GridFooter::setOrigin(qint64 rows, const GridOrigin &origin)
{
    QStringList parts;
    const QString count = locale().toString(rows);
    if (rows == 0)
        parts += tr("no rows");
    else
        parts += origin.isCut
                     ? tr("rows 1–%1 of more").arg(count)
                     : tr("rows 1–%1 of %2").arg(count, locale().toString(std::max(rows, origin.allRows)));
    if (origin.elapsedMs > 0) // else nothing was asked for it
        parts += tr("%1 s").arg(locale().toString(origin.elapsedMs / 1000, 'f', 2));
    if (!origin.rollup.isEmpty())
        parts += tr("from %1").arg(origin.rollup);
    if (!origin.grain.isEmpty())
        parts += origin.grain;
    m_origin = parts.join(separator);
    m_cut->setText(tr("cut at %1 rows").arg(count));
    m_cut->setVisible(origin.isCut);
    showOrigin();
}

void GridFooter::setSelection(const SelectionSum &sum)
{
    if (sum.rows == 0)
        return m_right->setText({});
    QString text =
        sum.rows == 1 ? tr("selected: 1 row") : tr("selected: %1 rows").arg(locale().toString(sum.rows));
    if (!sum.sum.isEmpty())
        text += separator.toString() + u"Σ %1 %2"_s.arg(sum.column.toLower(), sum.sum);
    m_right->setText(text);
}

void GridFooter::setSorting(bool isSorting)
{
    m_isSorting = isSorting;
    showOrigin();
}

QString GridFooter::leftText() const
{
    return m_left->text();
}

QString GridFooter::rightText() const
{
    return m_right->text();
}

void GridFooter::showOrigin()
{
    m_left->setText(m_isSorting ? m_origin + separator.toString() + tr("sorting…") : m_origin);
}

} // namespace martlet
