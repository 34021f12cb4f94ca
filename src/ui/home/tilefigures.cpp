// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/tilefigures.h"

#include "base/tr.h"
#include "charts/figuretext.h"
#include "ui/widgets/wording.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

using Judgement = TileFigure::Judgement;

double inUnits(Money money)
{
    return double(money.units()) / Money::one;
}

// "13.1 M" → value and unit, which the tile sets in different sizes.
void setShort(TileFigure &figure, double value)
{
    const auto parts = shortText(value, QLocale()).split(QChar(0xa0));
    figure.value = parts.value(0);
    figure.unit = parts.value(1);
}

Judgement judge(double change)
{
    return std::abs(change) < 0.05 ? Judgement::Neutral : change > 0 ? Judgement::Better : Judgement::Worse;
}

QString withoutSign(double change)
{
    return wording::percent(std::abs(change));
}

QString periodText(const HomeFigures &figures)
{
    return Martlet::tr("%1 – %2, compared with the twelve months before")
        .arg(wording::date(figures.from), wording::date(figures.to));
}

void setRate(TileFigure &figure, std::optional<double> rate, std::optional<double> before)
{
    figure.value = wording::percent(*rate);
    const auto space = figure.value.lastIndexOf(u' ');
    figure.unit = figure.value.mid(space + 1);
    figure.value.truncate(space);
    if (!before)
        return;
    const double points = *rate - *before;
    figure.isUp = points >= 0;
    figure.judgement = judge(points);
    figure.change = wording::points(std::abs(points)).remove(u'+');
    figure.beside = Martlet::tr("was %1").arg(wording::percent(*before));
}

} // namespace

TileFigure revenueTile(const HomeFigures &figures)
{
    TileFigure tile;
    setShort(tile, inUnits(figures.revenue));
    tile.course = figures.revenueCourse;
    tile.tooltip = Martlet::tr("Revenue, net of returns and discounts: %1\n%2")
                       .arg(wording::amount(figures.revenue), periodText(figures));
    if (figures.revenueBefore && figures.revenueBefore->units() > 0) {
        const double difference = inUnits(figures.revenue) - inUnits(*figures.revenueBefore);
        const double change = 100 * difference / inUnits(*figures.revenueBefore);
        tile.isUp = change >= 0;
        tile.judgement = judge(change);
        tile.change = withoutSign(change);
        tile.beside = shortText(difference, QLocale(), true);
    }
    return tile;
}

TileFigure likeForLikeTile(const HomeFigures &figures)
{
    TileFigure tile;
    tile.course = figures.likeForLikeCourse;
    tile.tooltip = Martlet::tr("Revenue change of the stores that traded whole months in both periods\n%1")
                       .arg(periodText(figures));
    if (!figures.likeForLike) {
        tile.missing = Martlet::tr("fewer than 13 full months");
        return tile;
    }
    setRate(tile, figures.likeForLike, figures.likeForLikeBefore);
    if (!figures.likeForLikeBefore) {
        tile.beside = Martlet::tr("no earlier year to compare");
    } else {
        tile.beside = Martlet::tr("was %1").arg(wording::percent(*figures.likeForLikeBefore, true));
    }
    return tile;
}

TileFigure marginTile(const HomeFigures &figures)
{
    TileFigure tile;
    tile.course = figures.marginCourse;
    tile.tooltip = Martlet::tr("Margin ÷ revenue, of the lines whose cost on the day of sale is known\n%1")
                       .arg(periodText(figures));
    if (!figures.marginRate)
        tile.missing = Martlet::tr("needs cost prices of products");
    else
        setRate(tile, figures.marginRate, figures.marginRateBefore);
    return tile;
}

TileFigure basketTile(const HomeFigures &figures)
{
    TileFigure tile;
    tile.course = figures.basketCourse;
    tile.tooltip = Martlet::tr("Sales ÷ receipts; returns in neither part\n%1").arg(periodText(figures));
    if (!figures.basket) {
        tile.missing = Martlet::tr("no receipts in these months");
        return tile;
    }
    tile.value = wording::amount(*figures.basket);
    if (figures.basketBefore && figures.basketBefore->units() > 0) {
        const auto difference = Money::fromUnits(figures.basket->units() - figures.basketBefore->units());
        const double change = 100 * inUnits(difference) / inUnits(*figures.basketBefore);
        tile.isUp = change >= 0;
        tile.judgement = judge(change);
        tile.change = withoutSign(change);
        tile.beside = (difference.units() > 0 ? u"+"_s : QString()) + wording::amount(difference);
    }
    return tile;
}

QString daySentence(const LastDay &day, const QString &better, const QString &worse)
{
    QStringList sentences;
    if (day.storesExpected > 0)
        sentences += Martlet::tr("%1 of %2 stores delivered.")
                         .arg(wording::count(day.storesDelivered), wording::count(day.storesExpected));
    const auto revenue = wording::amount(Money::fromUnits(day.revenue), 0);
    if (day.usualRevenue <= 0) {
        sentences += Martlet::tr("Revenue on %1 was %2.").arg(wording::shortDate(day.date), revenue);
        return sentences.join(u' ');
    }
    const double change = 100.0 * double(day.revenue - day.usualRevenue) / double(day.usualRevenue);
    const auto words =
        u"<b style=\"color:%1\">%2</b>"_s.arg(change < 0 ? worse : better, wording::percent(change, true));
    sentences += Martlet::tr("Revenue on %1 was %2, %3 on the last four %4s.")
                     .arg(wording::shortDate(day.date), revenue, words,
                          QLocale().dayName(day.date.dayOfWeek(), QLocale::LongFormat));
    return sentences.join(u' ');
}

} // namespace martlet
