// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of windows: what they look at, and whether its values may be looked at so.
#include "query/plan/plancolumns.h"

#include "base/tr.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using WindowKind = WindowWish::Kind;

QString windowSuffix(WindowKind kind)
{
    switch (kind) {
    case WindowKind::Running:
        return u".running"_s;
    case WindowKind::Share:
        return u".share"_s;
    case WindowKind::Rank:
        return u".rank"_s;
    case WindowKind::MovingAverage:
        return u".moving_average"_s;
    case WindowKind::Ntile:
        return u".ntile"_s;
    case WindowKind::Step:
        break;
    }
    return u".step"_s;
}

QString windowTitle(const WindowWish &wish, const QString &measure)
{
    switch (wish.kind) {
    case WindowKind::Running:
        return Martlet::tr("%1: running total").arg(measure);
    case WindowKind::Share:
        return Martlet::tr("%1: share in %").arg(measure);
    case WindowKind::Rank:
        return Martlet::tr("%1: rank").arg(measure);
    case WindowKind::MovingAverage:
        return Martlet::tr("%1: average of %L2 rows").arg(measure).arg(wish.rows);
    case WindowKind::Ntile:
        return Martlet::tr("%1: which of %L2 parts").arg(measure).arg(wish.parts);
    case WindowKind::Step:
        break;
    }
    return Martlet::tr("%1: difference to the row before").arg(measure);
}

// Of days and what they belong to.
bool isOfDays(const SemanticModel &model, const QueryPlan::Column &dimension)
{
    const auto &all = model.relationships();
    return std::any_of(all.begin(), all.end(), [&](const Relationship &one) {
        const auto &from = *model.entity(one.fromEntity);
        return model.entity(one.toEntity)->alias == dimension.alias && from.kind == ModelEntity::Kind::Fact &&
               from.date == one.fromColumn;
    });
}

bool followsTime(WindowKind kind)
{
    return kind != WindowKind::Share && kind != WindowKind::Rank && kind != WindowKind::Ntile;
}

QueryPlan::Column windowColumn(WindowKind kind, const QueryPlan::Column &of)
{
    const bool isCount = of.type == ColumnType::Integer;
    QueryPlan::Column column;
    column.type = of.type;
    column.scale = of.scale;
    if (kind == WindowKind::Share || (kind == WindowKind::MovingAverage && isCount)) {
        column.type = ColumnType::Number;
        column.scale = 2;
    } else if (kind == WindowKind::Rank || kind == WindowKind::Ntile || of.type == ColumnType::Date) {
        column.type = ColumnType::Integer;
        column.scale = 0;
    }
    column.isWindow = true;
    return column;
}

} // namespace

Result<PlanColumns::Nature> PlanColumns::natureOf(const QString &measure) const
{
    if (const auto *const figure = m_fields.figure(measure))
        return Nature{figure->title, figure->isAdditive, figure->isAdditive};
    TRY_ASSIGN(const auto *const found, this->measure(measure));
    const bool isExact = found->formula.isExact() && found->format != u"date";
    return Nature{found->title, found->additivity == Measure::Additivity::Additive, isExact};
}

// Why the measure cannot be looked at like that; empty: it can.
QString PlanColumns::complaint(WindowKind kind, const Nature &measure)
{
    if (kind == WindowKind::Running && !measure.isAdditive)
        return Martlet::tr("“%1” cannot be added up, so it has no running total.").arg(measure.title);
    const bool isParted = kind == WindowKind::Share || kind == WindowKind::MovingAverage;
    if (isParted && !measure.isExact)
        return Martlet::tr("“%1” is divided already or a day, so it has neither a share nor an average.")
            .arg(measure.title);
    return {};
}

// What a window that follows the time stays within: all dimensions that are no days, if there are days.
QStringList PlanColumns::placesOfTime(WindowWish::Kind kind) const
{
    QStringList places;
    bool hasDays = false;
    for (const auto &column : m_columns) {
        if (column.isMeasure())
            continue;
        if (isOfDays(m_model, column))
            hasDays = true;
        else
            places += column.name;
    }
    return hasDays && followsTime(kind) ? places : QStringList();
}

// Years before the months in them, wherever the question names them: of each hierarchy the coarse levels come
// first, in the places that its levels have.
void PlanColumns::orderByTime(std::vector<int> &along) const
{
    for (const auto &hierarchy : m_model.hierarchies()) {
        std::vector<size_t> places;
        for (size_t place = 0; place < along.size(); ++place) {
            const auto &name = at(along[place]).name;
            if (hierarchy.levels.contains(name) && isOfDays(m_model, at(along[place])))
                places.push_back(place);
        }
        std::vector<int> levels;
        for (const auto place : places)
            levels.push_back(along[place]);
        std::sort(levels.begin(), levels.end(), [&](int a, int b) {
            return hierarchy.levels.indexOf(at(a).name) < hierarchy.levels.indexOf(at(b).name);
        });
        for (size_t i = 0; i < places.size(); ++i)
            along[places[i]] = levels[i];
    }
}

Result<QueryPlan::Window> PlanColumns::addWindow(const WindowWish &wish)
{
    TRY_ASSIGN(const auto measure, natureOf(wish.of));
    if (const auto said = complaint(wish.kind, measure); !said.isEmpty())
        return fail(Error::Kind::Input, said);
    TRY_ASSIGN(const int of, addMeasure(wish.of));
    QueryPlan::Window window{.kind = wish.kind,
                             .column = 0,
                             .of = of,
                             .within = {},
                             .along = {},
                             .rows = wish.rows,
                             .parts = wish.parts};
    for (const auto &name : wish.within.value_or(placesOfTime(wish.kind))) {
        const int column = indexOf(name);
        if (column < 0 || at(column).isMeasure())
            return fail(Error::Kind::Input,
                        Martlet::tr("The answer is not split by “%1”, so nothing can be looked at within it.")
                            .arg(name));
        window.within.push_back(column);
    }
    for (int column = 0; column < int(m_columns.size()); ++column) {
        const auto &within = window.within;
        if (!at(column).isMeasure() && std::find(within.begin(), within.end(), column) == within.end())
            window.along.push_back(column);
    }
    if (followsTime(wish.kind))
        orderByTime(window.along);
    auto column = windowColumn(wish.kind, at(of));
    column.name = wish.of + windowSuffix(wish.kind);
    if (indexOf(column.name) >= 0)
        return fail(Error::Kind::Input, Martlet::tr("“%1” is asked for twice.").arg(column.name));
    column.title = windowTitle(wish, measure.title);
    column.parts = {of};
    window.column = add(std::move(column));
    return window;
}

} // namespace martlet
