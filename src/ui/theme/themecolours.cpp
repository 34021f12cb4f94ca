// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themecolours.h"

#include "base/toml.h"
#include "base/tr.h"

#include <QJsonArray>
#include <QMetaEnum>
#include <QPalette>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

tl::unexpected<Error> badColour(const QString &path, const QString &name)
{
    return fail(Error::Kind::Input, Martlet::tr("The theme “%1” has no usable colour “%2”. Write it "
                                                "as #RRGGBB.")
                                        .arg(path, name));
}

Result<QList<QColor>> readColours(const QJsonObject &charts, const QString &path, const QString &name)
{
    QList<QColor> colours;
    for (const auto &entry : charts.value(name).toArray())
        colours.append(QColor(entry.toString()));
    if (colours.isEmpty() ||
        std::any_of(colours.cbegin(), colours.cend(), [](auto &c) { return !c.isValid(); }))
        return badColour(path, name);
    return colours;
}

} // namespace

QString tokenName(Token token)
{
    QString name;
    for (const QChar letter : QString::fromLatin1(QMetaEnum::fromType<Token>().valueToKey(int(token)))) {
        if (!name.isEmpty() && !letter.isLower())
            name += u'-';
        name += letter.toLower();
    }
    return name;
}

Result<ThemeColours> ThemeColours::read(const QString &path)
{
    TRY_ASSIGN(const QJsonObject file, readToml(path));
    ThemeColours colours;
    colours.isDark = file.value(u"dark"_s).toBool();
    const auto named = file.value(u"colours"_s).toObject();
    for (int i = 0; i < tokenCount; ++i) {
        const auto name = tokenName(Token(i));
        const QColor colour(named.value(name).toString());
        if (!colour.isValid())
            return badColour(path, name);
        colours.tokens[std::size_t(i)] = colour;
    }
    const auto charts = file.value(u"charts"_s).toObject();
    colours.ghost = QColor(charts.value(u"ghost"_s).toString());
    if (!colours.ghost.isValid())
        return badColour(path, u"ghost"_s);
    TRY_ASSIGN(colours.series, readColours(charts, path, u"series"_s));
    TRY_ASSIGN(colours.sequential, readColours(charts, path, u"sequential"_s));
    TRY_ASSIGN(colours.diverging, readColours(charts, path, u"diverging"_s));
    return colours;
}

QPalette paletteOf(const ThemeColours &colours)
{
    QPalette palette;
    const auto set = [&](Token token, std::initializer_list<QPalette::ColorRole> roles) {
        for (const auto role : roles)
            palette.setColor(role, colours[token]);
    };
    set(Token::Canvas, {QPalette::Window});
    set(Token::Surface, {QPalette::Base, QPalette::Button, QPalette::AlternateBase, QPalette::Light});
    set(Token::Raised, {QPalette::ToolTipBase});
    set(Token::Hover, {QPalette::Midlight});
    set(Token::BorderStrong, {QPalette::Mid});
    set(Token::Border, {QPalette::Dark});
    set(Token::Text, {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText,
                      QPalette::HighlightedText, QPalette::Shadow});
    set(Token::Text3, {QPalette::PlaceholderText});
    set(Token::Bad, {QPalette::BrightText});
    set(Token::Selection, {QPalette::Highlight});
    set(Token::Accent, {QPalette::Link, QPalette::LinkVisited});
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, colours[Token::Text3]);
    return palette;
}

} // namespace martlet
