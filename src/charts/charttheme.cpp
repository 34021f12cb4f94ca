// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttheme.h"

#include <cmath>

namespace martlet {

namespace {

QFont sized(const QString &family, int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font(family);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

// Relative luminance of WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

ChartTheme ChartTheme::light()
{
    ChartTheme theme;
    theme.surface = QColor(0xffffff);
    theme.raised = QColor(0xffffff);
    theme.sunken = QColor(0xebeef2);
    theme.hover = QColor(0xeff2f6);
    theme.border = QColor(0xd8dde4);
    theme.borderStrong = QColor(0x7c8694);
    theme.text = QColor(0x1a1f26);
    theme.text2 = QColor(0x475160);
    theme.text3 = QColor(0x566170);
    theme.accent = QColor(0x1c5fbe);
    return theme;
}

ChartTheme ChartTheme::dark()
{
    ChartTheme theme;
    theme.surface = QColor(0x1a1e25);
    theme.raised = QColor(0x232932);
    theme.sunken = QColor(0x0e1115);
    theme.hover = QColor(0x232932);
    theme.border = QColor(0x303843);
    theme.borderStrong = QColor(0x738091);
    theme.text = QColor(0xe7eaef);
    theme.text2 = QColor(0xb3bbc7);
    theme.text3 = QColor(0x9aa5b4);
    theme.accent = QColor(0x78aeff);
    theme.isDark = true;
    return theme;
}

QFont ChartTheme::title() const
{
    return sized(family, 14, QFont::DemiBold);
}

QFont ChartTheme::body() const
{
    return sized(family, 13);
}

QFont ChartTheme::label() const
{
    return sized(family, 12);
}

QFont ChartTheme::caption() const
{
    return sized(family, 11);
}

QFont ChartTheme::strong(QFont font) const
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QColor seriesColour(int series)
{
    static const std::array<QColor, seriesColours> colours{QColor(0x3e6eda), QColor(0xe2680e), QColor(0x2d7865),
                                                           QColor(0xa35727), QColor(0xce639b), QColor(0x8854ac),
                                                           QColor(0x2498c1), QColor(0x74975a)};
    return series >= 0 && series < seriesColours ? colours[size_t(series)] : ghostColour();
}

QColor ghostColour()
{
    return QColor(0x808a98);
}

QPen seriesPen(int series)
{
    QPen pen(seriesColour(series), 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    // Patterns count in pen widths: 6 3, 2 2 and 6 3 2 3 pixels at two pixels.
    switch (series < 0 ? 0 : series % 4) {
    case 1:
        pen.setDashPattern({3, 1.5});
        break;
    case 2:
        pen.setDashPattern({1, 1});
        break;
    case 3:
        pen.setDashPattern({3, 1.5, 1, 1.5});
        break;
    default:
        break;
    }
    return pen;
}

QColor inkOn(const QColor &fill)
{
    const QColor ink(0x1a1f26);
    const QColor white(Qt::white);
    const double ground = luminance(fill);
    const double dark = (ground + 0.05) / (luminance(ink) + 0.05);
    const double light = (luminance(white) + 0.05) / (ground + 0.05);
    return dark > light ? ink : white;
}

} // namespace martlet
