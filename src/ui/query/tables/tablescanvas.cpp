// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/tablescanvas.h"

#include "ui/data/connectors.h"
#include "ui/theme/look.h"

#include <QAccessible>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal canvasMargin = 16;
constexpr int least = 50, leastFitted = 70, most = 200, hintWidth = 320;

} // namespace

TablesCanvas::TablesCanvas(const SemanticModel &model, QWidget *parent)
    : QGraphicsView(parent)
    , m_model(model)
    , m_connectors(new Connectors)
{
    auto *scene = new QGraphicsScene(this);
    scene->setItemIndexMethod(QGraphicsScene::NoIndex);
    setScene(scene);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMouseTracking(true);
    setAcceptDrops(true);
    setViewportUpdateMode(FullViewportUpdate); // what lies over the cards stays where it is
    viewport()->setBackgroundRole(QPalette::Window);
    setCornerWidget(new QWidget(this));
    setAccessibleName(tr("Tables of the question"));
    scene->addItem(m_connectors);
}

void TablesCanvas::setTables(const QuestionTables &tables, CanvasMemory &memory)
{
    const auto *const column = m_current.card ? m_current.card->column(m_current.line) : nullptr;
    const auto field = column ? column->name : QString();
    m_tables = tables;
    m_memory = &memory;
    m_hovered = m_pressed = {};
    for (auto card = m_cards.begin(); card != m_cards.end();) {
        if (tables.find(card->first)) {
            ++card;
            continue;
        }
        if (m_current.card == card->second)
            m_current = {};
        delete card->second;
        card = m_cards.erase(card);
    }
    for (const auto &table : tables.tables) {
        auto &card = m_cards[table.entity];
        if (!card)
            scene()->addItem(card = new CanvasCard);
        card->setTable(table, memory.unfolded.contains(table.entity));
    }
    arrange();
    if (m_isFitted)
        fit();
    if (m_current.card) {
        const int line = field.isEmpty() ? -1 : m_current.card->lineOf(field);
        m_current.line = line >= 0 ? line : std::min(m_current.line, m_current.card->lineCount() - 1);
    } else if (!tables.tables.empty()) {
        m_current = {m_cards.at(tables.tables.front().entity), 0};
    }
    setCurrent(m_current);
    viewport()->update();
}

void TablesCanvas::arrange()
{
    std::map<QString, qreal> heights;
    for (const auto &[entity, card] : m_cards)
        heights[entity] = card->height();
    QRectF all;
    for (const auto &[entity, place] : canvasLayout(m_tables, m_model, heights, *m_memory)) {
        m_cards.at(entity)->setPos(place.topLeft());
        all |= place;
    }
    setSceneRect(all.adjusted(-canvasMargin, -canvasMargin, canvasMargin, canvasMargin));
    drawLinks();
}

void TablesCanvas::arrangeAnew()
{
    if (!m_memory)
        return;
    m_memory->moved.clear();
    m_memory->order.clear();
    arrange();
    fit();
}

void TablesCanvas::drawLinks()
{
    const auto rectOf = [](const CanvasCard &card) {
        return QRectF(card.pos(), QSizeF(canvasmeasure::cardWidth, card.height()));
    };
    std::vector<CanvasLink> links;
    for (const auto &join : m_tables.joins) {
        const auto many = m_cards.find(join.from), one = m_cards.find(join.to);
        if (many == m_cards.end() || one == m_cards.end())
            continue;
        links.push_back({rectOf(*many->second), rectOf(*one->second),
                         std::floor(many->second->y() + many->second->keyY(join.fromColumn)),
                         std::floor(one->second->y() + one->second->keyY(join.toColumn)), join.isOptional});
    }
    m_routes = canvasRoutes(links);
    m_connectors->setRoutes(m_routes);
}

void TablesCanvas::zoomTo(int percent)
{
    m_isFitted = false;
    setScale(percent);
}

void TablesCanvas::setScale(int percent)
{
    m_percent = std::clamp(percent, least, most);
    setTransform(QTransform::fromScale(m_percent / 100.0, m_percent / 100.0));
    Q_EMIT zoomed(m_percent);
}

void TablesCanvas::fit()
{
    m_isFitted = true;
    const auto all = sceneRect();
    const auto room = maximumViewportSize();
    if (all.isEmpty() || room.isEmpty())
        return setScale(100);
    const auto share = std::min({1.0, room.width() / all.width(), room.height() / all.height()});
    setScale(std::max(leastFitted, int(100 * share)));
    // Of what is higher than the window the titles are seen.
    const qreal seen = room.height() * 100.0 / m_percent;
    centerOn(all.center().x(), seen < all.height() ? all.top() + seen / 2 : all.center().y());
}

void TablesCanvas::goTo(const QString &entity, const QString &field)
{
    const auto card = m_cards.find(entity);
    if (card == m_cards.end())
        return;
    setCurrent({card->second, std::max(0, card->second->lineOf(field))});
    ensureVisible(inViewport(m_current).isEmpty() ? card->second->sceneBoundingRect()
                                                  : mapToScene(inViewport(m_current)).boundingRect(),
                  24, 24);
}

QString TablesCanvas::currentWords() const
{
    return m_current.card ? m_current.card->words(m_current.line) : QString();
}

QRect TablesCanvas::inViewport(const Place &place) const
{
    return place.card
               ? mapFromScene(place.card->mapRectToScene(place.card->lineRect(place.line))).boundingRect()
               : QRect();
}

QRect TablesCanvas::placeOf(const QString &entity, const QString &field) const
{
    const auto card = m_cards.find(entity);
    if (card == m_cards.end())
        return {};
    const int line = field.isEmpty() ? 0 : card->second->lineOf(field);
    return line < 0 ? QRect() : inViewport({card->second, line});
}

QStringList TablesCanvas::cards() const
{
    std::vector<const CanvasCard *> all;
    for (const auto &[entity, card] : m_cards)
        all.push_back(card);
    std::sort(all.begin(), all.end(), [](const auto *a, const auto *b) {
        return std::pair(a->x(), a->y()) < std::pair(b->x(), b->y());
    });
    QStringList entities;
    for (const auto *card : all)
        entities += card->table().entity;
    return entities;
}

TablesCanvas::Place TablesCanvas::placeAt(const QPoint &point) const
{
    const auto at = mapToScene(point);
    Place found;
    for (const auto &[entity, card] : m_cards) { // the uppermost, where they lie on each other
        const auto inside = at - card->pos();
        if (const int line = card->lineAt(inside);
            line >= 0 && (!found.card || card->zValue() > found.card->zValue()))
            found = {card, line, card->partAt(inside)};
    }
    return found;
}

void TablesCanvas::setCurrent(const Place &place)
{
    if (m_current.card)
        m_current.card->setCurrent(-1);
    m_current = place;
    if (!place.card || !hasFocus())
        return;
    place.card->setCurrent(m_isByKey ? place.line : -1);
    say();
}

void TablesCanvas::light(const Place &place)
{
    const auto *const column = place.card ? place.card->column(place.line) : nullptr;
    if (place.card && place.line == 0)
        return Q_EMIT lit(place.card->table().entity, place.card->table().title);
    const bool isField = column && column->kind == CanvasColumn::Kind::Field;
    Q_EMIT lit(isField ? column->name : QString(), isField ? column->title : QString());
}

void TablesCanvas::say()
{
    light(m_isByKey ? m_current : m_hovered);
    setAccessibleDescription(currentWords());
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
}

// Over the cards: that something may be dropped here, or what to do where there is nothing yet.
void TablesCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    const auto &theme = Theme::of(this);
    const auto room = viewport()->rect();
    painter->save();
    painter->resetTransform();
    if (m_isDropTarget) {
        painter->setPen(QPen(theme.colour(Token::Accent), 2));
        painter->drawRect(room.adjusted(1, 1, -1, -1));
    }
    if (m_cards.empty()) {
        const QRect place(room.center().x() - hintWidth / 2, room.center().y() - 16, hintWidth, 64);
        look::icon(*painter, theme, u"table"_s, Token::Text3,
                   {room.center().x() - 16, place.top() - 44, 32, 32});
        painter->setFont(theme.font(FontRole::Body));
        painter->setPen(theme.colour(Token::Text2));
        painter->drawText(
            place, Qt::AlignHCenter | Qt::TextWordWrap,
            tr("Draw a field here, or press Enter on it: its table comes along, joined to the others."));
    }
    painter->restore();
}

} // namespace martlet
