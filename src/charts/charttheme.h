// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPen>

#include <array>

namespace martlet {

// Colours and letters a chart is painted with: the tokens of the window's theme that charts use, and the eight
// series colours, one set for both themes, so that a store keeps its colour when the theme changes.
struct ChartTheme
{
    QColor surface, raised, sunken, hover, border, borderStrong, text, text2, text3, accent;
    QString family = QStringLiteral("Open Sans");
    bool isDark = false;

    static ChartTheme light();
    static ChartTheme dark();

    QFont title() const;   // 14 px, semibold
    QFont body() const;    // 13 px
    QFont label() const;   // 12 px: subtitles, members
    QFont caption() const; // 11 px: axes, values at bar ends
    QFont strong(QFont font) const;

    bool operator==(const ChartTheme &) const = default;
};

constexpr int seriesColours = 8;
QColor seriesColour(int series); // 0 … 7; anything else is the grey of Other and of the ghost
QColor ghostColour();
// The line of a series: colour, and a dash of its own, so that it is never told apart by colour alone.
QPen seriesPen(int series);
// Text on a filled mark: ink or white, whichever contrasts more.
QColor inkOn(const QColor &fill);

} // namespace martlet
