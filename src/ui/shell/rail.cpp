// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/shell/railbutton.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int wide = 208;
constexpr int narrow = 56;

} // namespace

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_collapse(new RailButton(u"chevron-left"_s, tr("Collapse"), this))
{
    m_column->setContentsMargins(0, 8, 1, 8);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_column->addWidget(m_collapse);
    setObjectName(u"rail"_s);
    setFixedWidth(wide);
    setAccessibleName(tr("Pages"));
    connect(m_collapse, &RailButton::clicked, this, [this] { Q_EMIT collapseChosen(!m_isCollapsed); });
}

void Rail::addPage(PageId page, const QString &icon, const QString &name)
{
    auto *button = new RailButton(icon, name, this);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    m_column->insertWidget(int(m_pages.size()), button);
    if (m_pages.empty())
        setTabOrder(button, m_collapse);
    else
        setTabOrder(m_pages.back().second, button);
    m_pages.emplace_back(page, button);
    connect(button, &RailButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
}

void Rail::setCurrent(PageId page)
{
    for (const auto &[id, button] : m_pages) {
        if (id == page)
            button->setChecked(true);
    }
}

void Rail::setCount(PageId page, int count)
{
    for (const auto &[id, button] : m_pages) {
        if (id == page)
            button->setCount(count);
    }
}

void Rail::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    setFixedWidth(collapsed ? narrow : wide);
    m_collapse->setIconName(collapsed ? u"chevron-right"_s : u"chevron-left"_s);
    m_collapse->setText(collapsed ? tr("Expand") : tr("Collapse"));
    for (auto *button : findChildren<RailButton *>())
        button->setIconOnly(collapsed);
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(width() - 1, 0, 1, height(), Theme::of(this).colour(Token::Border));
}

} // namespace martlet
