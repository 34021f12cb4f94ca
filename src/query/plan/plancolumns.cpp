// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/plancolumns.h"

#include "base/tr.h"
#include "query/plan/entitycolumn.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int decimalsOfQuotients = 2; // of percentages and plain numbers; amounts keep their own

tl::unexpected<Error> unknownName(const QString &sentence, const QString &name, QStringList known)
{
    known.sort();
    return fail(Error::Kind::Input, sentence.arg(name, known.join(u", "_s)));
}

// A synonym or a title is no name, but says which is meant.
QString meantBy(const SemanticModel &model, const QString &word)
{
    const auto meant = model.nameMeant(word);
    return meant.isEmpty() ? QString() : u' ' + Martlet::tr("Did you mean “%1”?").arg(meant);
}

// The column of a number in the format, exact to `scale` decimals; -1: to the format's own.
QueryPlan::Column numberColumn(const QString &format, int scale)
{
    QueryPlan::Column column;
    column.type = ColumnType::Integer;
    if (format == u"money") {
        column.type = ColumnType::Money;
        column.scale = Money::scale;
    } else if (format == u"quantity") {
        column.type = ColumnType::Quantity;
        column.scale = Quantity::scale;
    } else if (format == u"date") {
        column.type = ColumnType::Date;
    } else if (format != u"integer") {
        column.type = ColumnType::Number;
        column.scale = decimalsOfQuotients;
    }
    if (scale >= 0 && scale != column.scale) {
        column.type = ColumnType::Number;
        column.scale = scale;
    }
    return column;
}

} // namespace

Result<QueryPlan::Column> dimensionColumn(const SemanticModel &model, const QString &name)
{
    const auto *const found = model.dimension(name);
    if (!found) {
        QStringList names;
        for (const auto &one : model.dimensions())
            names += one.name();
        return unknownName(Martlet::tr("There is no dimension “%1”. There are: %2.") + meantBy(model, name),
                           name, names);
    }
    const auto &entity = *model.entity(found->entity);
    TRY_ASSIGN(auto star, entityColumn(entity, found->column));
    if (star.type == StarColumn::Type::Encrypted)
        return fail(
            Error::Kind::Denied,
            Martlet::tr("“%1” is encrypted, so the warehouse cannot group or filter by it.").arg(found->title));
    return QueryPlan::Column{.name = found->name(),
                             .title = found->title,
                             .type = resultType(star.type),
                             .scale = star.scale(),
                             .alias = entity.alias,
                             .star = std::move(star)};
}

Result<int> PlanColumns::addDimension(const QString &name)
{
    TRY_ASSIGN(auto column, m_fields.dimension(name));
    if (indexOf(column.name) >= 0)
        return fail(Error::Kind::Input, Martlet::tr("“%1” is asked for twice.").arg(column.title));
    return add(std::move(column));
}

Result<const Measure *> PlanColumns::measure(const QString &name) const
{
    const auto *const found = m_fields.measure(name);
    if (!found)
        return unknownName(Martlet::tr("There is no measure “%1”. There are: %2.") +
                               meantBy(m_fields.model(), name),
                           name, m_fields.measureNames());
    if (!found->isAskable())
        return fail(
            Error::Kind::Input,
            Martlet::tr("“%1” cannot be counted by a question: it looks at each store or item by itself. "
                        "The reports have it.")
                .arg(found->title));
    return found;
}

Result<int> PlanColumns::addMeasure(const QString &name, bool isBefore)
{
    const auto inAnswer = isBefore ? name + u".before"_s : name;
    if (const int known = indexOf(inAnswer); known >= 0)
        return known;
    if (const auto *const figure = m_fields.figure(name))
        return addFigure(*figure, isBefore);
    TRY_ASSIGN(const Measure *const measure, this->measure(name));
    const auto title = isBefore ? Martlet::tr("%1 before").arg(measure->title) : measure->title;
    std::vector<int> parts;
    int scale = measure->scale;
    for (const auto &part : measure->formula.arguments) {
        TRY_ASSIGN(const int at, addMeasure(part, isBefore));
        parts.push_back(at);
        if (measure->formula.isExact())
            scale = std::max(scale, this->at(at).scale);
    }
    auto column = numberColumn(measure->format, scale);
    column.name = inAnswer;
    column.title = title;
    column.format = measure->format;
    column.expression = measure->expression;
    column.measure = name;
    column.made = measure->formula.kind;
    column.parts = std::move(parts);
    const int at = add(std::move(column));
    if (!measure->expression.isEmpty())
        m_wanted.push_back({at, measure, isBefore});
    return at;
}

Result<int> PlanColumns::addFigure(const MadeFields::Figure &figure, bool isBefore)
{
    std::vector<int> parts;
    for (const auto &part : figure.parts) {
        TRY_ASSIGN(const int at, addMeasure(part, isBefore));
        parts.push_back(at);
    }
    auto column = numberColumn(figure.format, figure.scale);
    column.name = isBefore ? figure.name + u".before"_s : figure.name;
    column.title = isBefore ? Martlet::tr("%1 before").arg(figure.title) : figure.title;
    column.format = figure.format;
    column.measure = figure.name;
    column.tree = figure.tree;
    column.parts = std::move(parts);
    return add(std::move(column));
}

Result<std::vector<int>> PlanColumns::addComparison(const QString &name)
{
    TRY_ASSIGN(const int before, addMeasure(name, true));
    const int now = indexOf(name);
    auto difference = at(now);
    difference.name = name + u".difference"_s;
    difference.title = Martlet::tr("%1: difference").arg(at(now).title);
    difference.expression.clear();
    difference.tree = {};
    difference.made = Formula::Kind::Difference;
    difference.parts = {now, before};
    const bool isDay = at(now).type == ColumnType::Date;
    if (isDay)
        difference.type = ColumnType::Integer; // how many days
    std::vector<int> columns{before, add(std::move(difference))};
    if (isDay || at(now).format == u"percent")
        return columns; // the difference, in days or points, says it
    auto change = numberColumn(u"percent"_s, -1);
    change.name = name + u".change"_s;
    change.title = Martlet::tr("%1: change in %").arg(at(now).title);
    change.format = u"percent"_s;
    change.made = Formula::Kind::Change;
    change.parts = {now, before};
    columns.push_back(add(std::move(change)));
    return columns;
}

int PlanColumns::indexOf(const QString &name) const
{
    const auto found = std::find_if(m_columns.begin(), m_columns.end(),
                                    [&](const auto &column) { return column.name == name; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

int PlanColumns::add(QueryPlan::Column column)
{
    m_columns.push_back(std::move(column));
    return int(m_columns.size()) - 1;
}

} // namespace martlet
