// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportlist.h"

#include "ui/reports/reportrowdelegate.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int listWidth = 280;

} // namespace

ReportList::ReportList(QWidget *parent)
    : QWidget(parent)
    , m_filter(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit(this))
    , m_view(new QTreeView(this))
{
    setFixedWidth(listWidth);
    m_filter->setSourceModel(&m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterRole(ReportListModel::SearchRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_search->setPlaceholderText(tr("Find a report"));
    m_search->setAccessibleName(tr("Find a report"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Theme::of(this).icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new ReportRowDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setRootIsDecorated(false);
    m_view->setIndentation(0);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setExpandsOnDoubleClick(false);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Reports"));
    m_view->viewport()->setAutoFillBackground(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 1, 0);
    column->setSpacing(8);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(12, 0, 11, 0);
    line->addWidget(m_search);
    column->addLayout(line);
    column->addWidget(m_view, 1);

    connect(m_search, &QLineEdit::textChanged, this, &ReportList::filter);
    connect(m_view, &QAbstractItemView::clicked, this, &ReportList::choose);
    connect(m_view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.parent().isValid())
            choose(index);
    });
}

QAbstractItemModel &ReportList::shown()
{
    return *m_filter;
}

void ReportList::setReports(const std::vector<Report> &reports, const WarehouseFacts &facts)
{
    m_model.setReports(reports, facts);
    foldAsUsual();
    setCurrent(m_current);
}

void ReportList::foldAsUsual()
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex group = m_filter->index(row, 0);
        m_view->setExpanded(group, group.data(ReportListModel::LacksRole).toString().isEmpty());
    }
}

void ReportList::setCurrent(const QString &id)
{
    m_current = id;
    const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(id));
    if (!index.isValid())
        return m_view->selectionModel()->clear();
    m_view->expand(index.parent());
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void ReportList::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ReportList::filter(const QString &text)
{
    m_filter->setFilterFixedString(text);
    if (text.isEmpty())
        foldAsUsual();
    else
        m_view->expandAll();
    setCurrent(m_current);
}

// A click on a group folds it; on a report opens it.
void ReportList::choose(const QModelIndex &shown)
{
    if (!shown.parent().isValid())
        return m_view->setExpanded(shown, !m_view->isExpanded(shown));
    m_current = shown.data(ReportListModel::IdRole).toString();
    Q_EMIT reportChosen(m_current);
}

// From the search box Down goes to the list and Enter opens the first report found.
bool ReportList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const QModelIndex first = m_filter->index(0, 0, m_filter->index(0, 0));
    if (key == Qt::Key_Down && first.isValid()) {
        m_view->setFocus(Qt::TabFocusReason);
        if (!m_view->currentIndex().isValid())
            m_view->setCurrentIndex(first);
        return true;
    }
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && first.isValid()) {
        m_view->setCurrentIndex(first);
        choose(first);
        return true;
    }
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    return false;
}

void ReportList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(width() - 1, 0, 1, height(), Theme::of(this).colour(Token::Border));
}

} // namespace martlet
