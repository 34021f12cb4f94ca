// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

QString firstOf(const QStringList &wanted, QFontDatabase::SystemFont otherwise)
{
    for (const auto &family : wanted) {
        if (QFontDatabase::hasFamily(family) && hasEvenDigits(family))
            return family;
    }
    return QFontDatabase::systemFont(otherwise).family();
}

} // namespace

bool hasEvenDigits(const QString &family)
{
    QFont font(family);
    font.setPixelSize(1000); // large, so that rounding to the pixel hides nothing
    const QFontMetricsF metrics(font);
    const double zero = metrics.horizontalAdvance(u'0');
    return std::ranges::all_of(
        u"123456789"_s, [&](QChar digit) { return qFuzzyCompare(metrics.horizontalAdvance(digit), zero); });
}

FontFamilies FontFamilies::choose()
{
    return {firstOf({u"Open Sans"_s, u"DejaVu Sans"_s}, QFontDatabase::GeneralFont),
            firstOf({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s}, QFontDatabase::FixedFont)};
}

QFont FontFamilies::font(FontRole role) const
{
    static constexpr int pixels[] = {28, 18, 14, 13, 13, 12, 12, 11, 12};
    const bool isStrong = role == FontRole::Number || role == FontRole::Title || role == FontRole::Section ||
                          role == FontRole::BodyStrong || role == FontRole::LabelStrong;
    QFont font(role == FontRole::Code ? code : text);
    font.setPixelSize(pixels[int(role)]);
    font.setWeight(isStrong ? QFont::DemiBold : QFont::Normal);
    if (role == FontRole::Code)
        font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace martlet
