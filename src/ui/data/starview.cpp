// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/starview.h"

#include "ui/data/besidecard.h"
#include "ui/data/connectors.h"
#include "ui/data/tablecard.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace martlet {

StarView::StarView(QWidget *parent)
    : QGraphicsView(parent)
    , m_connectors(new Connectors)
{
    auto *scene = new QGraphicsScene(this);
    scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    setScene(scene);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Window); // the cards lie on the canvas
    setCornerWidget(new QWidget(this));
    setAccessibleName(tr("Star of the tables"));
    scene->addItem(m_connectors);
    std::vector<StarTable> beside;
    for (const StarTable &table : starTables()) {
        if (table.place == StarTable::Place::Beside) {
            beside.push_back(table);
            continue;
        }
        auto *card = new TableCard(table);
        m_tables[table.name] = card;
        m_cards.push_back(card);
        scene->addItem(card);
    }
    m_cards.push_back(new BesideCard(std::move(beside)));
    scene->addItem(m_cards.back());
    m_current = {m_tables.at(QStringLiteral("sales_fact")), 0};
    arrange();
}

void StarView::setCounts(const RowCounts &counts)
{
    for (StarCard *card : m_cards)
        card->setCounts(counts);
}

void StarView::setChosen(const StarSpot &spot)
{
    m_chosen = spot;
    for (const auto &[name, card] : m_tables) {
        if (name == spot.table && !spot.column.isEmpty() && card->columnY(spot.column) < 0) {
            card->setUnfolded(true);
            arrange();
        }
    }
    for (StarCard *card : m_cards) {
        card->setChosen(spot);
        if (const int line = card->lineOf(spot); line >= 0 && !spot.table.isEmpty())
            setCurrent({card, line});
    }
}

QString StarView::currentWords() const
{
    return m_current.card ? m_current.card->words(m_current.line) : QString();
}

void StarView::zoomTo(int percent)
{
    m_percent = std::clamp(percent, 50, 200);
    setTransform(QTransform::fromScale(m_percent / 100.0, m_percent / 100.0));
    Q_EMIT zoomed(m_percent);
}

void StarView::arrange()
{
    std::vector<StarShape> shapes;
    for (const auto &table : starTables()) {
        if (const auto found = m_tables.find(table.name); found != m_tables.end())
            shapes.push_back({table.name, table.place, found->second->height()});
    }
    shapes.push_back({{}, StarTable::Place::Beside, m_cards.back()->height()});
    const StarLayout layout = StarLayout::of(shapes, viewport()->size());
    for (const auto &[name, card] : m_tables)
        card->setPos(layout.cards[name].topLeft());
    m_cards.back()->setPos(layout.cards[QString()].topLeft());
    setSceneRect(QRectF({}, layout.size));
    drawLinks();
}

// Only what both cards show is connected.
void StarView::drawLinks()
{
    const auto endOf = [this](const QString &table, const QString &column) -> std::optional<StarEnd> {
        const auto found = m_tables.find(table);
        if (found == m_tables.end() || found->second->columnY(column) < 0)
            return std::nullopt;
        const TableCard &card = *found->second;
        const QRectF place = QRectF(card.pos(), QSizeF(starmeasure::cardWidth, card.height()));
        return StarEnd{table, card.table().place, place, std::floor(place.top() + card.columnY(column))};
    };
    std::vector<StarLink> links;
    for (const auto &[name, card] : m_tables) {
        for (const StarColumn &column : card->table().columns) {
            if (!column.reference)
                continue;
            const auto many = endOf(name, column.name);
            const auto one = endOf(column.reference->table, column.reference->column);
            if (many && one)
                links.push_back({*many, *one, column.isOptional});
        }
    }
    m_connectors->setRoutes(routesOf(links));
}

StarView::Place StarView::placeAt(const QPoint &point) const
{
    const QPointF at = mapToScene(point);
    for (StarCard *card : m_cards) {
        if (const int line = card->lineAt(at - card->pos()); line >= 0)
            return {card, line};
    }
    return {};
}

void StarView::hover(const Place &place)
{
    if (m_hovered.card && m_hovered.card != place.card)
        m_hovered.card->setHovered(-1);
    m_hovered = place;
    if (place.card)
        place.card->setHovered(place.line);
    viewport()->setCursor(place.card ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void StarView::activate(const Place &place)
{
    if (!place.card)
        return;
    setCurrent(place);
    auto *table = dynamic_cast<TableCard *>(place.card);
    if (table && table->isFoldLine(place.line)) {
        table->setUnfolded(!table->isUnfolded());
        arrange();
        return setCurrent({table, table->isUnfolded() ? place.line : table->lineCount() - 1});
    }
    Q_EMIT spotChosen(place.card->spot(place.line));
}

void StarView::setCurrent(const Place &place)
{
    if (!place.card)
        return;
    if (m_current.card)
        m_current.card->setCurrent(-1);
    m_current = place;
    if (!hasFocus())
        return;
    place.card->setCurrent(m_isByKey ? place.line : -1);
    ensureVisible(place.card->lineRect(place.line).translated(place.card->pos()), 24, 24);
    setAccessibleDescription(currentWords());
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

} // namespace martlet
