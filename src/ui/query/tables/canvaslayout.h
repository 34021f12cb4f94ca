// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/data/starlayout.h"
#include "ui/query/tables/questiontables.h"

#include <map>

namespace martlet {

// The measures of the canvas' cards, in pixels at 100 %.
namespace canvasmeasure {
constexpr qreal cardWidth = 184, titleHeight = 32, rowHeight = 22, padding = 4;
constexpr qreal aisle = 56, gap = 24; // between columns of cards, and between the cards of one
} // namespace canvasmeasure

// What the canvas of one question remembers beside it as long as the window is open.
struct CanvasMemory
{
    QStringList laid;                 // tables that a person put there, used or not
    QStringList order;                // in which the cards came, so that they stay where they are
    std::map<QString, QPointF> moved; // where a person has put them
    QStringList unfolded;             // cards that show all their columns

    void forget(const QString &entity); // that it was laid or moved
};

// Where each card stands. What is counted stands in the middle, the others at its left and right in the order
// they came, those that hang on another at its side; moved ones where they were put. `heights` are of the
// cards. New tables are noted in the memory.
std::map<QString, QRectF> canvasLayout(const QuestionTables &tables, const SemanticModel &model,
                                       const std::map<QString, qreal> &heights, CanvasMemory &memory);

// A join between the lines of two cards, wherever these stand.
struct CanvasLink
{
    QRectF many, one;  // the cards
    qreal manyY, oneY; // the middle of their lines
    bool isOptional;
};
std::vector<StarRoute> canvasRoutes(const std::vector<CanvasLink> &links);

} // namespace martlet
