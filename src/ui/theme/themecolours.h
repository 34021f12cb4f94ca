// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QColor>
#include <QList>
#include <QObject>

#include <array>

class QPalette;

namespace martlet {
Q_NAMESPACE

// The names of the colours; resources/themes/*.toml give their values. Only these are drawn.
enum class Token {
    Canvas,
    Surface,
    Raised,
    Sunken,
    Hover,
    Selection,
    Border,
    BorderStrong,
    Text,
    Text2,
    Text3,
    Accent,
    AccentHover,
    AccentWeak,
    OnAccent,
    Good,
    GoodWeak,
    Warn,
    WarnWeak,
    Bad,
    BadWeak,
    FrameDev,
    FrameTest,
    FrameProd,
    FrameDemo,
    BadgeText,
    Shadow
};
Q_ENUM_NS(Token)
constexpr int tokenCount = int(Token::Shadow) + 1;

QString tokenName(Token token); // as in the theme files: "text-2"

// One theme file's content.
struct ThemeColours
{
    std::array<QColor, tokenCount> tokens;
    QList<QColor> series;     // eight, in the order they are given out
    QColor ghost;             // Other, and the second period
    QList<QColor> sequential; // small to large
    QList<QColor> diverging;  // below, zero, above
    bool isDark = false;

    const QColor &operator[](Token token) const { return tokens[std::size_t(token)]; }

    // Fails on a missing or malformed colour, naming it.
    [[nodiscard]] static Result<ThemeColours> read(const QString &path);
};

QPalette paletteOf(const ThemeColours &colours);

} // namespace martlet
