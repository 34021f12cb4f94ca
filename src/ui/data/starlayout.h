// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/catalogue/startable.h"

#include <QMap>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace martlet {

// The measures of the star's cards, in pixels at 100 %.
namespace starmeasure {
constexpr qreal cardWidth = 208, titleHeight = 36, lineHeight = 22, moreHeight = 24, padAbove = 3, padBelow = 4;
constexpr qreal margin = 24, label = 24, besideLine = 28, besidePad = 4;
} // namespace starmeasure

// A card that wants a place.
struct StarShape
{
    QString table; // empty: the list beside the star
    StarTable::Place place = StarTable::Place::Left;
    qreal height = 0;
};

// Three columns of cards, spread over the room from its top to its bottom and moved apart as far as the room is
// wide; where the room is too small they keep their least distances and the scene is larger than the room. The
// list beside the star stands above the right column.
struct StarLayout
{
    QMap<QString, QRectF> cards;
    QSizeF size;

    static StarLayout of(const std::vector<StarShape> &shapes, QSizeF room);
};

// One end of a connector: a line of a card.
struct StarEnd
{
    QString table;
    StarTable::Place place = StarTable::Place::Left;
    QRectF card;
    qreal y = 0;
};

// Many rows of `many` point at one row of `one`, or at none.
struct StarLink
{
    StarEnd many, one;
    bool isOptional = false;
};

// How a connector runs: from the card of many to the card of one, in right angles. `manySide` and `oneSide` are
// +1 where it leaves to the right and −1 to the left.
struct StarRoute
{
    QPolygonF line;
    int manySide = 1, oneSide = 1;
    bool isOptional = false;
};

// Connectors to one card of the same channel share a lane; lanes are ordered so that they do not cross.
std::vector<StarRoute> routesOf(const std::vector<StarLink> &links);

} // namespace martlet
