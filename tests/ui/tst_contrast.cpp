// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themecolours.h"

#include <QTest>

#include <cmath>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

constexpr double text = 4.5, mark = 3.0;

struct Pairs
{
    double limit;
    std::vector<Token> front, behind;
};

const std::vector<Pairs> &allPairs()
{
    using enum Token;
    static const std::vector<Pairs> pairs{
        {text, {Text}, {Surface, Canvas, Selection, Raised, Hover, Sunken, GoodWeak, WarnWeak, BadWeak}},
        {text, {Text2}, {Surface, Canvas, Sunken, Selection, Hover, Raised}},
        {text, {Text3}, {Surface, Canvas, Sunken, Hover, Selection, Raised}},
        {text, {Accent}, {Surface, Canvas, AccentWeak, Selection}},
        {text, {OnAccent}, {Accent, AccentHover}},
        {mark, {BorderStrong}, {Surface, Canvas, Sunken}},
        {text, {Good}, {Surface, Canvas, GoodWeak}},
        {text, {Warn}, {Surface, Canvas, WarnWeak}},
        {text, {Bad}, {Surface, Canvas, BadWeak}},
        {text, {BadgeText}, {FrameDev, FrameTest, FrameProd, FrameDemo}},
        {mark, {FrameDev, FrameTest, FrameProd, FrameDemo}, {Canvas}},
    };
    return pairs;
}

ThemeColours readTheme(const QString &name)
{
    auto theme = ThemeColours::read(QStringLiteral(MARTLET_RESOURCES "/themes/") + name + u".toml"_s);
    return theme ? *theme : ThemeColours();
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPairIsReadable_data();
    void everyPairIsReadable();
    void seriesStandOutInBothThemes();
    void rampsCarryInkOrWhite();
    void measuredAsDesigned();
};

void ContrastTest::everyPairIsReadable_data()
{
    QTest::addColumn<QString>("theme");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void ContrastTest::everyPairIsReadable()
{
    QFETCH(QString, theme);
    const auto colours = readTheme(theme);
    QCOMPARE(colours.isDark, theme == u"dark");
    QStringList poor;
    for (const auto &pairs : allPairs()) {
        for (const auto front : pairs.front) {
            for (const auto behind : pairs.behind) {
                const double ratio = contrast(colours[front], colours[behind]);
                if (ratio < pairs.limit)
                    poor += u"%1 on %2: %3"_s.arg(tokenName(front), tokenName(behind)).arg(ratio, 0, 'f', 2);
            }
        }
    }
    QCOMPARE(poor, QStringList());
}

void ContrastTest::seriesStandOutInBothThemes()
{
    const auto light = readTheme(u"light"_s), dark = readTheme(u"dark"_s);
    QCOMPARE(light.series, dark.series);
    QCOMPARE(light.series.size(), 8);
    auto marks = light.series;
    marks.append(light.ghost);
    for (const auto &colour : marks) {
        for (const auto *theme : {&light, &dark}) {
            QVERIFY(contrast(colour, (*theme)[Token::Surface]) >= mark);
            QVERIFY(contrast(colour, (*theme)[Token::Canvas]) >= mark);
        }
    }
}

void ContrastTest::rampsCarryInkOrWhite()
{
    const std::vector<std::pair<QString, std::pair<QColor, QColor>>> inks{
        {u"light"_s, {QColor(0x1A1F26), QColor(0xFFFFFF)}}, {u"dark"_s, {QColor(0x0B1118), QColor(0xF2F5F9)}}};
    for (const auto &[name, ink] : inks) {
        const auto colours = readTheme(name);
        QCOMPARE(colours.sequential.size(), 6);
        QCOMPARE(colours.diverging.size(), 7);
        for (const auto &cell : colours.sequential + colours.diverging)
            QVERIFY(std::max(contrast(cell, ink.first), contrast(cell, ink.second)) >= 4.6);
    }
}

void ContrastTest::measuredAsDesigned()
{
    const auto light = readTheme(u"light"_s);
    QVERIFY(qAbs(contrast(light[Token::Text], light[Token::Surface]) - 16.56) < 0.01);
    QVERIFY(qAbs(contrast(light[Token::BorderStrong], light[Token::Sunken]) - 3.17) < 0.01);
}

QTEST_GUILESS_MAIN(ContrastTest)
#include "tst_contrast.moc"
