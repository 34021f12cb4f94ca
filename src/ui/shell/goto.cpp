// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/goto.h"

#include "ui/theme/look.h"
#include "ui/widgets/label.h"
#include "ui/widgets/searchbox.h"
#include "ui/widgets/wording.h"

#include <QBoxLayout>
#include <QListView>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

enum Role { PlaceRole = Qt::UserRole, LettersRole, KindRole, IconRole, IndexRole };

constexpr int placeHeight = 32;
constexpr int shownRows = 9;

// The found letters are bold, the kind stands at the right.
class DestinationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, placeHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto &theme = Theme::of(option.widget);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, theme.colour(Token::Selection));
        const QRect row = option.rect.adjusted(17, 0, -16, 0);
        look::icon(*painter, theme, index.data(IconRole).toString(), Token::Text2,
                   QRect(row.left(), row.top() + 8, look::iconSize, look::iconSize));
        const QString name = index.data().toString();
        const int place = index.data(PlaceRole).toInt();
        const int length = place < 0 ? 0 : index.data(LettersRole).toInt();
        int x = row.left() + look::iconSize + 12;
        const auto part = [&](const QString &text, FontRole role) {
            painter->setFont(theme.font(role));
            painter->setPen(theme.colour(Token::Text));
            painter->drawText(QRect(x, row.top(), row.right() - x, row.height()),
                              Qt::AlignLeft | Qt::AlignVCenter, text);
            x += painter->fontMetrics().horizontalAdvance(text);
        };
        part(name.left(std::max(place, 0)), FontRole::Body);
        part(name.mid(std::max(place, 0), length), FontRole::BodyStrong);
        part(name.mid(std::max(place, 0) + length), FontRole::Body);
        painter->setFont(theme.font(FontRole::Label));
        painter->setPen(theme.colour(Token::Text3));
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, index.data(KindRole).toString());
    }
};

} // namespace

int matchPlace(const QString &name, const QString &text)
{
    if (text.isEmpty())
        return 0;
    for (qsizetype at = 0; (at = name.indexOf(text, at, Qt::CaseInsensitive)) >= 0; ++at) {
        if (at == 0 || !name[at - 1].isLetterOrNumber())
            return int(at);
    }
    return int(name.indexOf(text, 0, Qt::CaseInsensitive));
}

GoTo::GoTo(QWidget *window)
    : Popover(window)
    , m_search(new SearchBox(this))
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView(this))
    , m_count(new Label({}, FontRole::Caption, Token::Text3, this))
{
    setAccessibleName(tr("Search or jump to"));
    m_search->setFrame(false);
    m_search->setProperty("focusRing", false);
    m_search->setAccessibleName(tr("Search or jump to"));
    m_search->setPlaceholderText(tr("A page, a report, a setting"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DestinationDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Places"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setMouseTracking(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 0);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(9, 0, 9, 0);
    top->addWidget(m_search);
    column->addLayout(top);
    column->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 7);
    foot->addWidget(new Label(tr("Up and Down choose     Enter opens     Esc closes"), FontRole::Caption,
                              Token::Text3, this),
                    1);
    foot->addWidget(m_count);
    column->addLayout(foot);

    connect(m_search, &SearchBox::textChanged, this, &GoTo::filter);
    connect(m_search, &SearchBox::moved, this, &GoTo::move);
    connect(m_search, &SearchBox::returnPressed, this, &GoTo::goCurrent);
    connect(m_list, &QListView::clicked, this, &GoTo::goCurrent);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
}

void GoTo::openWith(std::vector<Destination> destinations)
{
    m_destinations = std::move(destinations);
    m_search->clear();
    filter({});
    const int width = std::min(560, parentWidget()->width() - 64);
    openAt(QRect((parentWidget()->width() - width) / 2, 44, width, 100));
    fitHeight();
    m_search->setFocus(Qt::PopupFocusReason);
}

void GoTo::filter(const QString &text)
{
    struct Found
    {
        int place;
        std::size_t index;
    };
    std::vector<Found> found;
    for (std::size_t i = 0; i < m_destinations.size(); ++i) {
        const int place = matchPlace(m_destinations[i].name, text);
        if (place >= 0 || m_destinations[i].sentence.contains(text, Qt::CaseInsensitive))
            found.push_back({place, i});
    }
    if (!text.isEmpty()) {
        const auto rank = [](const Found &f) { return f.place == 0 ? 0 : f.place > 0 ? 1 : 2; };
        std::ranges::stable_sort(found, {}, rank);
    }
    m_model->clear();
    for (const auto &[place, index] : found) {
        const auto &destination = m_destinations[index];
        auto *item = new QStandardItem(destination.name);
        item->setData(place, PlaceRole);
        item->setData(int(text.size()), LettersRole);
        item->setData(destination.kind, KindRole);
        item->setData(destination.icon, IconRole);
        item->setData(int(index), IndexRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    fitHeight();
    m_count->setText(
        tr("%1 of %2").arg(wording::count(m_model->rowCount()), wording::count(qint64(m_destinations.size()))));
}

// As high as what was found, so that nothing empty lies over the page.
void GoTo::fitHeight()
{
    const int rows = std::clamp(m_model->rowCount(), 1, shownRows);
    resize(width(), 2 * shadow + 48 + placeHeight * rows + 32);
}

void GoTo::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(last, 0));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void GoTo::goCurrent()
{
    const auto current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const auto go = m_destinations[std::size_t(current.data(IndexRole).toInt())].go;
    close();
    go();
}

} // namespace martlet
