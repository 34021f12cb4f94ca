// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/rowmeasures.h"

#include "base/tr.h"
#include "query/plan/namedplans.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int decimalsOfAverages = 2; // at least

Measure counted(const QString &name, const QString &title, const QString &expression, const ModelEntity &entity)
{
    Measure measure;
    measure.name = name;
    measure.title = title;
    measure.fact = entity.name;
    measure.expression = expression;
    measure.format = u"integer"_s;
    measure.unit = u"rows"_s;
    return measure;
}

void addMeasuresOf(const QueryPlan::Column &sum, const QString &column, const ModelEntity &entity,
                   bool isOfStep, std::vector<Measure> &measures)
{
    const auto add = [&](const QString &suffix, const QString &title, const QString &function) {
        auto measure =
            counted(sum.name + suffix, title.arg(sum.title), u"%1(%2)"_s.arg(function, column), entity);
        measure.format = sum.format;
        measure.scale = sum.scale;
        measures.push_back(std::move(measure));
    };
    const bool isDay = sum.type == ColumnType::Date; // of which there is neither a sum nor an average
    if (!isDay)
        add(u".sum"_s, Martlet::tr("%1, summed"), u"SUM"_s);
    add(u".least"_s, Martlet::tr("%1, least"), u"MIN"_s);
    measures.back().additivity = Measure::Additivity::None;
    add(u".greatest"_s, Martlet::tr("%1, greatest"), u"MAX"_s);
    measures.back().additivity = Measure::Additivity::None;
    measures.push_back(counted(sum.name + u".count"_s, Martlet::tr("%1, counted").arg(sum.title),
                               u"COUNT(%1)"_s.arg(column), entity));
    if (isDay)
        return;
    Measure average;
    average.name = sum.name + u".average"_s;
    average.title = Martlet::tr("%1, on average").arg(sum.title);
    average.formula = {Formula::Kind::Quotient, {sum.name + u".sum"_s, sum.name + u".count"_s}};
    average.format = sum.format == u"integer" ? u"number"_s : sum.format; // of whole things is a fraction
    if (isOfStep) // it says itself how exact its figures are
        average.scale = std::max(sum.scale, decimalsOfAverages);
    average.additivity = Measure::Additivity::None;
    measures.push_back(std::move(average));
}

} // namespace

std::vector<Measure> rowMeasures(const QueryPlan &rows, const ModelEntity &entity)
{
    std::vector<Measure> measures{counted(u"rows"_s, Martlet::tr("Rows"), u"COUNT(*)"_s, entity)};
    for (int i = 0; i < int(rows.columns.size()); ++i) {
        const auto &column = rows.columns[size_t(i)];
        if (column.isMeasure() && !column.isMade())
            addMeasuresOf(column, entity.alias + u'.' + rowsColumn(rows, i), entity, rows.step.isThere(),
                          measures);
    }
    return measures;
}

} // namespace martlet
