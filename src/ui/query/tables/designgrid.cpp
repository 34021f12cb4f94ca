// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/designgrid.h"

#include "ui/theme/look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int designRowHeight = 26, gridHeadHeight = 28, gridPadding = 8;
// Parts of the width, by column.
constexpr int shares[DesignModel::ColumnCount] = {28, 17, 17, 10, 28};

class DesignDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(option.widget);
        const QRect cell = option.rect;
        painter->save();
        if (look::is(option.state, QStyle::State_MouseOver))
            painter->fillRect(cell, theme.colour(Token::Hover));
        painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, theme.colour(Token::Border));
        QRect room = cell.adjusted(gridPadding, 0, -gridPadding, -1);
        if (const auto icon = index.data(DesignModel::IconRole).toString(); !icon.isEmpty()) {
            look::icon(*painter, theme, icon, Token::Text2, {room.left(), room.center().y() - 7, 14, 14});
            room.setLeft(room.left() + 14 + 6);
        }
        const bool isFaint = index.data(DesignModel::IsFaintRole).toBool();
        painter->setFont(theme.font(isFaint ? FontRole::Label : FontRole::Body));
        painter->setPen(theme.colour(isFaint ? Token::Text3 : Token::Text));
        painter->drawText(
            room, Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
        if (look::is(option.state, QStyle::State_HasFocus) &&
            option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange)) {
            painter->setPen(QPen(theme.colour(Token::Accent), 2));
            painter->drawRect(cell.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {40, designRowHeight};
    }
};

} // namespace

DesignGrid::DesignGrid(QWidget *parent)
    : QTableView(parent)
    , m_design(new DesignModel(this))
{
    setModel(m_design);
    setItemDelegate(new DesignDelegate(this));
    setAccessibleName(tr("Columns of the question"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(designRowHeight);
    verticalHeader()->setDefaultSectionSize(designRowHeight);
    horizontalHeader()->setFixedHeight(gridHeadHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
    connect(this, &QAbstractItemView::clicked, this, &DesignGrid::act);
}

void DesignGrid::setRows(std::vector<DesignRow> rows)
{
    const auto before = currentIndex();
    const auto name = before.isValid() ? m_design->row(before.row()).name : QString();
    m_design->setRows(std::move(rows));
    if (currentIndex().isValid() || m_design->rowCount() == 0)
        return;
    const int place = m_design->rowOf(name);
    const int row = place >= 0 ? place : std::clamp(before.row(), 0, m_design->rowCount() - 1);
    setCurrentIndex(m_design->index(row, std::max(0, before.column())));
}

void DesignGrid::act(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const auto row = m_design->row(cell.row()); // the rows may be others behind it
    switch (cell.column()) {
    case DesignModel::Total:
        if (row.isField)
            Q_EMIT toggled(row.name);
        break;
    case DesignModel::Sort:
        if (row.isAsked || row.sort != DesignRow::Sort::None)
            Q_EMIT sortTurned(row.name);
        break;
    case DesignModel::Condition:
        if (row.isField)
            Q_EMIT conditionWanted(row.name, visualRect(cell));
        break;
    default:
        Q_EMIT fieldWanted(row.name);
    }
}

void DesignGrid::removeAt(const QModelIndex &cell)
{
    if (!cell.isValid())
        return;
    const auto row = m_design->row(cell.row());
    if (cell.column() == DesignModel::Sort && row.sort != DesignRow::Sort::None)
        Q_EMIT unsorted(row.name);
    else if (cell.column() == DesignModel::Condition && !row.condition.isEmpty())
        Q_EMIT conditionsRemoved(row.name);
    else if (!row.isField && !row.isAsked) // a figure that is sorted by
        Q_EMIT unsorted(row.name);
    else
        Q_EMIT removed(row.name);
}

void DesignGrid::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isVertical = key == Qt::Key_Up || key == Qt::Key_Down;
    if (key == Qt::Key_Delete || key == Qt::Key_Backspace)
        return removeAt(currentIndex());
    if (isVertical && event->modifiers() == Qt::ControlModifier && currentIndex().isValid())
        return Q_EMIT moved(m_design->row(currentIndex().row()).name, key == Qt::Key_Up ? -1 : 1);
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (isEnter && event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier))
        return event->ignore(); // the page's
    if (isEnter || key == Qt::Key_Space)
        return act(currentIndex());
    QTableView::keyPressEvent(event);
}

void DesignGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    int left = viewport()->width();
    for (int column = 0; column < DesignModel::ColumnCount - 1; ++column) {
        const int share = viewport()->width() * shares[column] / 100;
        const int width = std::max(share, horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, width);
        left -= width;
    }
    setColumnWidth(DesignModel::Condition, left);
}

} // namespace martlet
