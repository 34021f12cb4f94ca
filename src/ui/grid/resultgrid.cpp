// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/resultgrid.h"

#include "charts/chartcontent.h"
#include "ui/grid/celldelegate.h"
#include "ui/grid/columnwidths.h"
#include "ui/grid/gridframe.h"
#include "ui/grid/gridheader.h"
#include "ui/grid/totalsrow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isByKey(const QFocusEvent &event)
{
    return event.reason() == Qt::TabFocusReason || event.reason() == Qt::BacktabFocusReason ||
           event.reason() == Qt::ShortcutFocusReason;
}

} // namespace

ResultGrid::ResultGrid(QWidget *parent)
    : QWidget(parent)
    , m_sorted(m_table)
    , m_view(new QTableView(this))
    , m_header(new GridHeader(m_view))
    , m_cells(new CellDelegate(this))
    , m_totals(new TotalsRow(*m_header, this))
    , m_footer(new GridFooter(this))
{
    m_table.setLocale(locale());
    buildView();
    auto *framed = new QWidget(this);
    framed->setBackgroundRole(QPalette::Base); // also under the scroll bars
    framed->setAutoFillBackground(true);
    auto *inside = new QVBoxLayout(framed);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(m_view, 1);
    inside->addWidget(m_totals);
    m_totals->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_totals, &QWidget::customContextMenuRequested, this, &ResultGrid::showMenuOfTotals);
    new GridFrame(framed);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(framed, 1);
    whole->addWidget(m_footer);
}

void ResultGrid::buildView()
{
    m_view->setHorizontalHeader(m_header);
    m_view->setModel(&m_sorted);
    m_view->setItemDelegate(m_cells);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Rows"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->viewport()->setMouseTracking(true);
    m_view->viewport()->installEventFilter(this);
    m_view->installEventFilter(this);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(24);
    m_view->verticalHeader()->setDefaultSectionSize(28);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_widths = new ColumnWidths(*m_view);
    connect(m_header, &GridHeader::keysChosen, this, [this](const auto &keys) { m_sorted.setKeys(keys); });
    connect(&m_sorted, &SortedResult::sortingStarted, this, [this] { m_footer->setSorting(true); });
    connect(&m_sorted, &SortedResult::sorted, this, [this] {
        m_footer->setSorting(false);
        m_view->scrollToTop();
    });
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, m_totals, qOverload<>(&QWidget::update));
    connect(m_view, &QWidget::customContextMenuRequested, this, &ResultGrid::showMenu);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultGrid::showSelection);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultGrid::showSelection);
}

void ResultGrid::setContent(GridContent content)
{
    m_table.setResult(content.rows, content.columns);
    m_nameOf = content.nameOf;
    m_header->setKeys({});
    m_footer->setSorting(false);
    m_totals->setTotals(std::move(content.totals), std::move(content.totalNotes), m_table.columns());
    m_footer->setOrigin(content.rows ? content.rows->rowCount() : 0, content.origin);
    m_widths->fit([this](int column) { return m_totals->neededWidth(column); });
    showSelection();
}

void ResultGrid::setSorting(const std::vector<SortKey> &keys)
{
    m_header->setKeys(keys);
    m_sorted.setKeys(keys);
}

qint64 ResultGrid::sourceRow(const QModelIndex &shown) const
{
    return shown.isValid() ? m_sorted.sourceRow(shown.row()) : -1;
}

void ResultGrid::chooseRow(qint64 row)
{
    const QModelIndex index =
        m_sorted.mapFromSource(m_table.index(int(row), std::max(0, m_table.nameColumn())));
    // Not selectRow(), which asks the keyboard whether to toggle.
    m_view->selectionModel()->setCurrentIndex(index,
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

// The current column where it can be added up, else the first that can.
int ResultGrid::summedColumn() const
{
    const auto &columns = m_table.columns();
    const int current = m_view->currentIndex().column();
    if (current >= 0 && size_t(current) < columns.size() && current != 0 &&
        isAdditive(columns[size_t(current)]))
        return current;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (isAdditive(columns[i]) && columns[i].format != ReportColumn::Format::Integer)
            return int(i);
    }
    return -1;
}

void ResultGrid::showSelection()
{
    m_footer->setSelection(selectionSum(m_view->selectionModel()->selection(), m_sorted, summedColumn()));
}

void ResultGrid::copy(bool withHeaders)
{
    QApplication::clipboard()->setText(
        tabbedText(m_view->selectionModel()->selection(), m_sorted, withHeaders));
}

bool ResultGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() &&
        (event->type() == QEvent::MouseMove || event->type() == QEvent::Leave)) {
        const int row = event->type() == QEvent::Leave
                            ? -1
                            : m_view->rowAt(int(static_cast<QMouseEvent *>(event)->position().y()));
        if (row != m_cells->hoveredRow()) {
            m_cells->setHoveredRow(row);
            m_view->viewport()->update();
        }
    }
    if (event->type() == QEvent::MouseButtonPress)
        m_cells->setRing(false);
    if (watched == m_view && event->type() == QEvent::FocusIn && isByKey(*static_cast<QFocusEvent *>(event)))
        m_cells->setRing(true);
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        m_cells->setRing(true);
        if (static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
            copy(false);
            return true;
        }
        // The Menu key is the desktop's own and comes as a context menu event; this one is not everywhere.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier) {
            showMenuAtCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ResultGrid::showMenuAtCurrent()
{
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_sorted.index(0, 0));
    m_view->scrollTo(m_view->currentIndex());
    showMenu(m_view->visualRect(m_view->currentIndex()).center());
}

void ResultGrid::showMenuOfTotals(const QPoint &at)
{
    const int column = m_header->logicalIndexAt(at.x());
    if (!m_entries || column < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_entries(*menu, -1, column);
    menu->popup(m_totals->mapToGlobal(at));
}

std::optional<RowName> ResultGrid::nameOf(const QModelIndex &cell) const
{
    return m_nameOf ? m_nameOf(m_sorted.mapToSource(cell).row()) : std::nullopt;
}

void ResultGrid::showMenu(const QPoint &at)
{
    const QModelIndex cell = m_view->indexAt(at);
    if (!cell.isValid())
        return;
    const Theme &theme = Theme::of(this);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_entries) {
        m_entries(*menu, sourceRow(cell), cell.column());
        menu->addSeparator();
    }
    auto *rows = menu->addAction(theme.icon(u"copy"_s), tr("Copy"), this, [this] { copy(false); });
    rows->setShortcut(QKeySequence::Copy);
    menu->addAction(tr("Copy with headers"), this, [this] { copy(true); });
    menu->addAction(tr("Copy cell"), this, [this, source = m_sorted.mapToSource(cell)] {
        const Value value = m_table.rows()->value(source.row(), source.column());
        QApplication::clipboard()->setText(clipboardText(value, m_table.locale()));
    });
    if (const auto name = nameOf(cell)) {
        menu->addSeparator();
        auto *from = menu->addAction(theme.icon(u"trace"_s), tr("Where from"), this,
                                     [this, name = *name] { Q_EMIT whereFromWanted(name); });
        from->setObjectName(u"whereFrom"_s);
    }
    menu->addSeparator();
    const int column = cell.column();
    menu->addAction(theme.icon(u"sort"_s), tr("Sort ascending"), this, [this, column] {
        setSorting({{column, Qt::AscendingOrder}});
    });
    menu->addAction(tr("Sort descending"), this, [this, column] {
        setSorting({{column, Qt::DescendingOrder}});
    });
    if (!m_sorted.keys().empty())
        menu->addAction(tr("Original order"), this, [this] { setSorting({}); });
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

} // namespace martlet
