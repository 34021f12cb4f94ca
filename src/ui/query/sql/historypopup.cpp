// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/sql/historypopup.h"

#include "ui/query/outcomewords.h"
#include "ui/theme/look.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/wording.h"

#include <QListView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

enum RanRole { SqlRole = Qt::UserRole + 1, CaptionRole, FailedRole };

constexpr int ranHeight = 44, ranPadding = 12;

// The statement in one line, and what came of it below.
class RanDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(option.widget);
        const auto row = option.rect;
        painter->save();
        if (look::is(option.state, QStyle::State_Selected))
            painter->fillRect(row, theme.colour(Token::Selection));
        else if (look::is(option.state, QStyle::State_MouseOver))
            painter->fillRect(row, theme.colour(Token::Hover));
        const auto line = [&](FontRole role, Token token, const QString &text, int top, int height) {
            painter->setFont(theme.font(role));
            painter->setPen(theme.colour(token));
            const QRect place(row.left() + ranPadding, row.top() + top, row.width() - 2 * ranPadding, height);
            painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
        };
        const bool isFailed = index.data(FailedRole).toBool();
        line(FontRole::Code, Token::Text, index.data().toString(), 4, 18);
        line(FontRole::Caption, isFailed ? Token::Bad : Token::Text2, index.data(CaptionRole).toString(), 23,
             16);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, ranHeight}; }
};

QString captionOf(const RanStatement &ran, const QDateTime &now)
{
    const auto when = wording::ago(ran.at, now);
    if (!ran.error.isEmpty())
        return when + u"  ·  "_s + ran.error;
    const auto rows =
        ran.isCut ? HistoryPopup::tr("first %1 rows").arg(wording::count(ran.rows)) : shownRows(ran.rows);
    return QStringList{when, rows, shownMilliseconds(ran.elapsedMs)}.join(u"  ·  "_s);
}

} // namespace

HistoryPopup::HistoryPopup(QWidget *parent)
    : StepPopup(parent)
    , m_search(new SearchBox(this))
    , m_view(new QListView(this))
    , m_found(new QSortFilterProxyModel(this))
    , m_fault(new Label({}, FontRole::Body, Token::Bad, this))
{
    setFixedSize(560, 420);
    m_search->setPlaceholderText(tr("Find a statement"));
    m_search->setAccessibleName(tr("Find a statement"));
    m_view->setAccessibleName(tr("Statements that were run"));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setItemDelegate(new RanDelegate(m_view));
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 13, 1, 5);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(11, 0, 11, 0);
    line->addWidget(m_search);
    column->addLayout(line);
    column->addWidget(m_fault);
    column->addWidget(m_view, 1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_found->setFilterRole(SqlRole);
    m_found->setSourceModel(new QStandardItemModel(this));
    m_view->setModel(m_found);
    setFocusProxy(m_search);
    m_search->setFocus(Qt::PopupFocusReason);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text);
        m_view->setCurrentIndex(m_found->index(0, 0));
    });
    connect(m_search, &QLineEdit::returnPressed, this, &HistoryPopup::choose);
    connect(m_search, &SearchBox::moved, this, &HistoryPopup::move);
    connect(m_view, &QAbstractItemView::clicked, this, &HistoryPopup::choose);
}

void HistoryPopup::setStatements(const std::vector<RanStatement> &ran, const QDateTime &now)
{
    auto *items = static_cast<QStandardItemModel *>(m_found->sourceModel());
    items->clear();
    for (auto one = ran.rbegin(); one != ran.rend(); ++one) {
        auto *item = new QStandardItem(one->sql.simplified());
        item->setData(one->sql, SqlRole);
        item->setData(captionOf(*one, now), CaptionRole);
        item->setData(!one->error.isEmpty(), FailedRole);
        item->setToolTip(one->sql);
        items->appendRow(item);
    }
    m_view->setCurrentIndex(m_found->index(0, 0));
}

void HistoryPopup::setFault(const QString &sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

void HistoryPopup::move(int rows)
{
    const int row = std::clamp(m_view->currentIndex().row() + rows, 0, std::max(0, m_found->rowCount() - 1));
    m_view->setCurrentIndex(m_found->index(row, 0));
}

void HistoryPopup::choose()
{
    const auto current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const auto sql = current.data(SqlRole).toString();
    close();
    Q_EMIT chosen(sql);
}

} // namespace martlet
