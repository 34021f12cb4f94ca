// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/homefigures.h"
#include "ui/widgets/numbertile.h"

namespace martlet {

// Home's measures in words and shapes.
TileFigure revenueTile(const HomeFigures &figures);
TileFigure likeForLikeTile(const HomeFigures &figures);
TileFigure marginTile(const HomeFigures &figures);
TileFigure basketTile(const HomeFigures &figures);
// "6 of 6 stores delivered. Revenue on 31 Dec was 41,200, +6 % on the last four Wednesdays." as rich text in
// which the change is coloured.
QString daySentence(const LastDay &day, const QString &better, const QString &worse);

} // namespace martlet
