// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sql/resulttabs.h"

#include "ui/grid/resultgrid.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Columns under the names that the statement gives them.
GridContent contentOf(const Answer &answer)
{
    using Format = ReportColumn::Format;
    GridContent content;
    content.rows = answer.rows;
    for (const auto &column : answer.rows->columns()) {
        ReportColumn shown;
        shown.name = column.name;
        shown.title = column.name;
        shown.format = column.type == ColumnType::Integer || column.type == ColumnType::Real ||
                               column.type == ColumnType::Number || column.type == ColumnType::Money ||
                               column.type == ColumnType::Quantity
                           ? Format::Number
                           : Format::Text;
        content.columns.push_back(std::move(shown));
    }
    content.origin.elapsedMs = answer.elapsedMs;
    content.origin.isCut = answer.cut;
    return content;
}

} // namespace

ResultTabs::ResultTabs(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_pin(new QPushButton(tr("Pin"), this))
    , m_grid(new ResultGrid(this))
{
    m_tabs->setDrawBase(false);
    m_tabs->setFocusPolicy(Qt::NoFocus); // while it is empty
    m_tabs->setAccessibleName(tr("Results"));
    m_pin->setProperty("look", u"quiet"_s);
    m_pin->setProperty("compact", true);
    m_pin->setIcon(Theme::of(this).icon(u"pin"_s));
    m_pin->setToolTip(tr("Keep this result; the next statement gets a tab of its own"));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, 0, 0, 0);
    head->addWidget(m_tabs, 1);
    head->addWidget(m_pin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_grid, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ResultTabs::showTop);
    connect(m_pin, &QPushButton::clicked, this, &ResultTabs::pin);
}

void ResultTabs::showAnswer(const Answer &answer, const QString &sql)
{
    if (m_results.empty() || m_results.back().isPinned) {
        m_results.push_back({answer, sql});
        addTab();
    } else {
        m_results.back() = {answer, sql};
    }
    m_tabs->setCurrentIndex(count() - 1);
    showTop();
}

void ResultTabs::addTab()
{
    const int tab = m_tabs->addTab(tr("Result"));
    m_tabs->setFocusPolicy(Qt::TabFocus);
    auto *close = new QToolButton(m_tabs);
    close->setProperty("compact", true);
    close->setIcon(Theme::of(this).icon(u"close"_s));
    close->setAccessibleName(tr("Close this result"));
    close->setToolTip(tr("Close this result"));
    close->setFocusPolicy(Qt::NoFocus);
    m_tabs->setTabButton(tab, QTabBar::RightSide, close);
    connect(close, &QToolButton::clicked, this, [this, close] {
        for (int each = 0; each < m_tabs->count(); ++each) {
            if (m_tabs->tabButton(each, QTabBar::RightSide) == close)
                return remove(each);
        }
    });
}

void ResultTabs::showTop()
{
    const int top = m_tabs->currentIndex();
    m_grid->setVisible(top >= 0 && top < count());
    if (top < 0 || top >= count())
        return;
    const auto &result = m_results[size_t(top)];
    m_pin->setEnabled(!result.isPinned);
    m_grid->setContent(contentOf(result.answer));
}

void ResultTabs::pin()
{
    const int top = m_tabs->currentIndex();
    if (top < 0 || m_results[size_t(top)].isPinned)
        return;
    m_results[size_t(top)].isPinned = true;
    m_tabs->setTabText(top, tr("Result %1").arg(++m_pinnedSoFar));
    m_tabs->setTabToolTip(top, m_results[size_t(top)].sql);
    m_pin->setEnabled(false);
}

void ResultTabs::remove(int tab)
{
    m_results.erase(m_results.begin() + tab);
    m_tabs->removeTab(tab);
    if (m_results.empty()) {
        m_tabs->setFocusPolicy(Qt::NoFocus);
        Q_EMIT emptied();
    }
    showTop();
}

const Answer *ResultTabs::answer() const
{
    const int top = m_tabs->currentIndex();
    return top < 0 || top >= count() ? nullptr : &m_results[size_t(top)].answer;
}

QString ResultTabs::sql() const
{
    const int top = m_tabs->currentIndex();
    return top < 0 || top >= count() ? QString() : m_results[size_t(top)].sql;
}

} // namespace martlet
