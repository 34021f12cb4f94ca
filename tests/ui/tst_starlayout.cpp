// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/starlayout.h"

#include <QTest>

#include <set>

using namespace martlet;
using namespace Qt::StringLiterals;
using Place = StarTable::Place;

namespace {

const std::vector<StarShape> shapes{{u"customers"_s, Place::Left, 133}, {u"employees"_s, Place::Left, 155},
                                    {u"stores"_s, Place::Left, 177},    {u"date"_s, Place::Middle, 133},
                                    {u"sales"_s, Place::Middle, 221},   {u"inventory"_s, Place::Middle, 177},
                                    {u"products"_s, Place::Right, 177}, {u"suppliers"_s, Place::Right, 133},
                                    {QString(), Place::Beside, 145}};

StarEnd end(const StarLayout &layout, const QString &table, Place place, qreal down)
{
    const QRectF card = layout.cards[table];
    return {table, place, card, card.top() + down};
}

// The connectors of the folded star.
std::vector<StarLink> linksIn(const StarLayout &layout)
{
    const auto link = [&](const QString &many, Place manyPlace, qreal manyDown, const QString &one,
                          Place onePlace) {
        return StarLink{end(layout, many, manyPlace, manyDown), end(layout, one, onePlace, 50)};
    };
    return {link(u"sales"_s, Place::Middle, 72, u"date"_s, Place::Middle),
            link(u"sales"_s, Place::Middle, 94, u"products"_s, Place::Right),
            link(u"sales"_s, Place::Middle, 116, u"customers"_s, Place::Left),
            link(u"sales"_s, Place::Middle, 138, u"employees"_s, Place::Left),
            link(u"sales"_s, Place::Middle, 160, u"stores"_s, Place::Left),
            link(u"inventory"_s, Place::Middle, 72, u"date"_s, Place::Middle),
            link(u"inventory"_s, Place::Middle, 94, u"products"_s, Place::Right),
            link(u"inventory"_s, Place::Middle, 116, u"stores"_s, Place::Left),
            link(u"employees"_s, Place::Left, 72, u"stores"_s, Place::Left),
            link(u"products"_s, Place::Right, 116, u"suppliers"_s, Place::Right)};
}

} // namespace

class TestStarLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rooms_data()
    {
        QTest::addColumn<QSizeF>("room");
        QTest::newRow("1440 wide") << QSizeF(848, 720);
        QTest::newRow("panel closed") << QSizeF(1232, 720);
        QTest::newRow("4k") << QSizeF(3000, 1900);
        QTest::newRow("too small") << QSizeF(400, 300);
    }

    void cardsStandApart_data() { rooms_data(); }
    void cardsStandApart()
    {
        QFETCH(QSizeF, room);
        const auto layout = StarLayout::of(shapes, room);
        QCOMPARE(layout.cards.size(), qsizetype(shapes.size()));
        const QRectF all({}, layout.size);
        const auto cards = layout.cards.values();
        for (int i = 0; i < cards.size(); ++i) {
            QVERIFY(all.contains(cards[i]));
            for (int k = i + 1; k < cards.size(); ++k)
                QVERIFY(!cards[i].adjusted(-16, -16, 16, 16).intersects(cards[k]));
        }
    }

    void theStarTakesTheRoomItIsGiven()
    {
        const auto narrow = StarLayout::of(shapes, {848, 720});
        QCOMPARE(narrow.size.width(), 848);
        QVERIFY(narrow.size.height() <= 720);
        const auto wide = StarLayout::of(shapes, {920, 720});
        QCOMPARE(wide.size.width(), 920);
        QVERIFY(wide.cards[u"sales"_s].left() > narrow.cards[u"sales"_s].left());
        QCOMPARE(wide.cards[u"customers"_s].left(), narrow.cards[u"customers"_s].left());
    }

    void theListStandsAboveTheRightColumn()
    {
        const auto layout = StarLayout::of(shapes, {848, 720});
        QCOMPARE(layout.cards[QString()].left(), layout.cards[u"products"_s].left());
        QVERIFY(layout.cards[QString()].bottom() < layout.cards[u"products"_s].top());
    }

    void connectorsRunInRightAngles_data() { rooms_data(); }
    void connectorsRunInRightAngles()
    {
        QFETCH(QSizeF, room);
        const auto layout = StarLayout::of(shapes, room);
        const auto links = linksIn(layout);
        const auto routes = routesOf(links);
        QCOMPARE(routes.size(), links.size());
        for (std::size_t i = 0; i < routes.size(); ++i) {
            const QPolygonF &line = routes[i].line;
            for (int point = 1; point < line.size(); ++point)
                QVERIFY(line[point].x() == line[point - 1].x() || line[point].y() == line[point - 1].y());
            QCOMPARE(line.first().y(), links[i].many.y);
            QCOMPARE(line.last().y(), links[i].one.y);
            // No card lies under the line, nor does it leave the scene.
            for (const QRectF &card : layout.cards) {
                const QRectF inside = card.adjusted(1, 1, -1, -1);
                for (int point = 1; point < line.size(); ++point) {
                    const QRectF piece =
                        QRectF(line[point - 1], line[point]).normalized().adjusted(0, 0, 0.1, 0.1);
                    QVERIFY(!piece.intersects(inside));
                }
            }
            QVERIFY(line.boundingRect().left() > 0 && line.boundingRect().right() < layout.size.width());
        }
    }

    void cardsOfOneAisleHaveLanesOfTheirOwn()
    {
        const auto layout = StarLayout::of(shapes, {848, 720});
        const auto routes = routesOf(linksIn(layout));
        const auto lane = [&](std::size_t link) { return routes[link].line[1].x(); };
        QCOMPARE(lane(4), lane(7)); // both lead to the stores
        QCOMPARE(lane(1), lane(6)); // both lead to the products
        QCOMPARE((std::set<qreal>{lane(2), lane(3), lane(4)}).size(), std::size_t(3));
        QVERIFY(lane(2) > lane(3) && lane(3) > lane(4)); // what comes from above passes behind
        QVERIFY(lane(0) != lane(1));
    }
};

QTEST_MAIN(TestStarLayout)
#include "tst_starlayout.moc"
