// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/folding.h"

#include "base/tr.h"
#include "charts/charttheme.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace martlet {

namespace {

QString otherName(int count)
{
    return Martlet::tr("Other, %1").arg(QLocale().toString(count));
}

// Sums the categories that are not kept; exact, as the units are.
void addOther(ChartSeries &series, const std::vector<bool> &kept)
{
    double drawn = 0;
    qint64 units = 0;
    for (size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i] && series.has(int(i))) {
            drawn += series.drawn[i];
            units += series.units[i];
        }
    }
    series.drawn.push_back(drawn);
    series.units.push_back(units);
}

template<typename List>
void keepOnly(List &list, const std::vector<bool> &kept)
{
    List left;
    for (size_t i = 0; i < kept.size(); ++i) {
        if (kept[i])
            left.push_back(list[typename List::size_type(i)]);
    }
    for (size_t i = kept.size(); i < size_t(list.size()); ++i)
        left.push_back(list[typename List::size_type(i)]);
    list = std::move(left);
}

double size(const ChartSeries &series)
{
    double sum = 0;
    for (const double value : series.drawn)
        sum += std::isnan(value) ? 0 : std::abs(value);
    return sum;
}

} // namespace

void keepTopCategories(ChartContent &content)
{
    const int all = content.categoryCount();
    const int top = content.spec.top;
    if (top <= 0 || all <= top || content.series.empty())
        return;
    std::vector<bool> kept(size_t(all), false);
    std::fill_n(kept.begin(), top, true);

    const bool withOther = !content.ghost && !content.change &&
                           std::all_of(content.series.begin(), content.series.end(),
                                       [](const auto &series) { return isAdditive(series.column); });
    if (withOther) {
        content.folded = all - top;
        for (ChartSeries &series : content.series)
            addOther(series, kept);
        content.labels += otherName(content.folded);
        content.members += otherName(content.folded);
        content.rows.push_back(-1);
    }
    keepOnly(content.labels, kept);
    keepOnly(content.members, kept);
    keepOnly(content.rows, kept);
    const auto keepSeries = [&](ChartSeries &series) {
        keepOnly(series.drawn, kept);
        keepOnly(series.units, kept);
    };
    for (ChartSeries &series : content.series)
        keepSeries(series);
    if (content.ghost)
        keepSeries(*content.ghost);
    if (content.change)
        keepSeries(*content.change);
}

void keepTopSeries(ChartContent &content)
{
    if (content.series.size() <= seriesColours)
        return;
    std::vector<size_t> order(content.series.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](size_t a, size_t b) { return size(content.series[a]) > size(content.series[b]); });
    order.resize(seriesColours - 1);
    std::sort(order.begin(), order.end());
    std::vector<ChartSeries> kept;
    ChartSeries other = content.series.front();
    other.name = otherName(int(content.series.size() - order.size()));
    other.colour = -1;
    other.total = 0;
    std::fill(other.drawn.begin(), other.drawn.end(), std::nan(""));
    std::fill(other.units.begin(), other.units.end(), 0);
    for (size_t i = 0; i < content.series.size(); ++i) {
        ChartSeries &series = content.series[i];
        if (std::binary_search(order.begin(), order.end(), i)) {
            series.colour = int(kept.size());
            kept.push_back(std::move(series));
            continue;
        }
        for (size_t category = 0; category < series.drawn.size(); ++category) {
            if (!series.has(int(category)))
                continue;
            other.drawn[category] =
                (other.has(int(category)) ? other.drawn[category] : 0) + series.drawn[category];
            other.units[category] += series.units[category];
        }
        other.total += series.total;
    }
    // Rates cannot be summed: then only the largest are drawn and the subtitle says so.
    if (isAdditive(other.column))
        kept.push_back(std::move(other));
    content.series = std::move(kept);
}

} // namespace martlet
