// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/fieldmaking.h"

#include "base/editdistance.h"
#include "base/tr.h"
#include "query/expression/expressionparser.h"
#include "query/expression/expressiontokens.h"
#include "query/plan/entitycolumn.h"
#include "query/plan/expressionsql.h"
#include "query/plan/figureshape.h"
#include "query/plan/plancolumns.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = FieldExpression::Kind;

bool isOfMeasure(const FieldExpression::Node &node, const MadeFields &fields)
{
    return node.kind == Kind::Field && fields.measure(node.text);
}

// Appends a copy of the node, whose parts are where `moved` says.
int append(FieldExpression &into, FieldExpression::Node node, const std::vector<int> &moved)
{
    for (auto &part : node.parts)
        part = moved[size_t(part)];
    into.nodes.push_back(std::move(node));
    return into.root();
}

} // namespace

Result<MadeFields> FieldMaking::make()
{
    for (const auto &field : m_made) {
        const auto placed = [&](const Error &error) {
            return fail(error.kind, Martlet::tr("“%1”, %2").arg(field.name, error.message));
        };
        TRY(expectFree(field));
        auto tree = whole(field, {field.name});
        if (!tree)
            return placed(tree.error());
        const bool isFigure = std::any_of(tree->nodes.begin(), tree->nodes.end(),
                                          [this](const Node &node) { return isOfMeasure(node, m_fields); });
        const auto added =
            isFigure ? addFigure(field, std::move(*tree)) : addDimension(field, std::move(*tree));
        if (!added)
            return placed(added.error());
    }
    return std::move(m_fields);
}

const MadeField *FieldMaking::find(const QString &name) const
{
    const auto found =
        std::find_if(m_made.begin(), m_made.end(), [&](const auto &one) { return one.name == name; });
    return found == m_made.end() ? nullptr : &*found;
}

Result<void> FieldMaking::expectFree(const MadeField &field) const
{
    const auto isIt = [&](const auto &one) { return one.name == field.name; };
    if (std::count_if(m_made.begin(), m_made.end(), isIt) > 1)
        return fail(Error::Kind::Input, Martlet::tr("“%1” is made twice.").arg(field.name));
    if (m_fields.measure(field.name) || m_fields.model().entity(field.name) ||
        !m_fields.entitiesOf(field.name).isEmpty())
        return fail(Error::Kind::Input,
                    Martlet::tr("There is a “%1” already. Give the field of the question another name.")
                        .arg(field.name));
    return {};
}

// `path`: the fields it is made for, it itself being the last.
Result<FieldExpression> FieldMaking::whole(const MadeField &field, QStringList path)
{
    TRY_ASSIGN(const auto written, parseExpression(field.expression));
    FieldExpression made;
    std::vector<int> moved;
    for (const auto &node : written.nodes) {
        if (made.nodes.size() > FieldExpression::mostNodes)
            return wrongAt(node.place, Martlet::tr("The expression is too long with all that it is made of."));
        if (node.kind != Kind::Field) {
            moved.push_back(append(made, node, moved));
            continue;
        }
        TRY_ASSIGN(const int at, put(node, made, path));
        moved.push_back(at);
    }
    return made;
}

Result<int> FieldMaking::put(const Node &field, FieldExpression &into, const QStringList &path)
{
    if (m_fields.measure(field.text))
        return putMeasure(field, field.text, into);
    if (const auto *const other = find(field.text)) {
        auto further = path;
        further += other->name;
        if (path.contains(other->name))
            return wrongAt(field.place, Martlet::tr("It is made from itself: %1.").arg(further.join(u" › "_s)));
        TRY_ASSIGN(const auto inner, whole(*other, further));
        std::vector<int> moved;
        for (auto node : inner.nodes) {
            node.place = field.place;
            moved.push_back(append(into, std::move(node), moved));
        }
        return moved.back();
    }
    TRY_ASSIGN(const auto column, source(field));
    auto node = field;
    node.text = column.name;
    return append(into, std::move(node), {});
}

// One that is divided is divided here, so that nothing is rounded before the end.
Result<int> FieldMaking::putMeasure(const Node &field, const QString &name, FieldExpression &into)
{
    const auto &measure = *m_fields.measure(name);
    const auto &formula = measure.formula;
    if (measure.expression.isEmpty() && formula.kind == Formula::Kind::None)
        return wrongAt(
            field.place,
            Martlet::tr("“%1” cannot be counted by a question; the reports have it.").arg(measure.title));
    if (measure.format == u"date")
        return wrongAt(field.place, Martlet::tr("“%1” is a day, and nothing is made of days that are measured. "
                                                "Ask for it by itself.")
                                        .arg(measure.title));
    if (formula.isExact())
        return append(into, Node{Kind::Field, name, {}, field.place}, {});
    TRY_ASSIGN(const int above, putMeasure(field, formula.arguments.at(0), into));
    TRY_ASSIGN(const int below, putMeasure(field, formula.arguments.at(1), into));
    const auto add = [&](Kind kind, std::vector<int> parts, const QString &text = {}) {
        into.nodes.push_back({kind, text, std::move(parts), field.place});
        return into.root();
    };
    const int quotient = add(Kind::Divide, {above, below});
    if (formula.kind != Formula::Kind::Ratio)
        return quotient;
    const int hundred = add(Kind::Number, {}, u"100"_s);
    return add(Kind::Multiply, {quotient, hundred});
}

tl::unexpected<Error> FieldMaking::unknown(const Node &field) const
{
    auto names = m_fields.measureNames();
    for (const auto &one : m_made)
        names += one.name;
    names += m_fields.dimensionNames();
    const auto meant = nearestName(field.text, names);
    return wrongAt(field.place,
                   Martlet::tr("There is no field “%1”.").arg(field.text) + u' ' +
                       (meant.isEmpty() ? Martlet::tr("Fields are named like “revenue” or “store.city”.")
                                        : Martlet::tr("Did you mean “%1”?").arg(meant)));
}

// Whatever column the table of a dimension has may be made use of, named by the entity.
Result<QueryPlan::Column> FieldMaking::source(const Node &field) const
{
    if (!m_fields.entitiesOf(field.text).isEmpty())
        return m_fields.dimension(field.text);
    const auto *const entity = m_fields.model().entity(field.text.section(u'.', 0, 0));
    if (!entity || m_fields.isOfRows() || !field.text.contains(u'.') ||
        entity->kind != ModelEntity::Kind::Dimension)
        return unknown(field);
    auto star = entityColumn(*entity, field.text.section(u'.', 1));
    if (!star)
        return unknown(field);
    if (star->type == StarColumn::Type::Encrypted || star->type == StarColumn::Type::Time)
        return wrongAt(field.place,
                       Martlet::tr("“%1” is nothing that the warehouse can make a field of.").arg(field.text));
    return QueryPlan::Column{.name = entity->name + u'.' + star->name,
                             .title = star->name,
                             .type = resultType(star->type),
                             .scale = star->scale(),
                             .alias = entity->alias,
                             .star = std::move(*star)};
}

Result<void> FieldMaking::addDimension(const MadeField &field, FieldExpression tree)
{
    QueryPlan::Column column{.name = field.name, .title = field.title.isEmpty() ? field.name : field.title};
    QStringList names, entities;
    const auto typeOf = [&](const Node &node) -> Result<ValueType> {
        TRY_ASSIGN(auto stored, source(node));
        const auto type = valueTypeOf(stored);
        if (!names.contains(stored.name)) {
            names += stored.name;
            const auto its = m_fields.entitiesOf(stored.name);
            entities += its.isEmpty() ? QStringList{stored.name.section(u'.', 0, 0)} : its;
            column.sources.push_back(std::move(stored));
        }
        return type;
    };
    TRY_ASSIGN(const auto types, expressionTypes(tree, ExpressionUse::Members, typeOf));
    if (column.sources.empty())
        return wrongAt(1, Martlet::tr("It is made of no field, so it splits nothing."));
    entities.removeDuplicates();
    if (entities.size() == 1)
        column.alias = column.sources.front().alias;
    column.type = columnTypeOf(types.back());
    column.scale = types.back().scale;
    column.tree = std::move(tree);
    m_fields.m_entities[field.name] = entities;
    m_fields.m_dimensions[field.name] = std::move(column);
    return {};
}

Result<void> FieldMaking::addFigure(const MadeField &field, FieldExpression tree)
{
    MadeFields::Figure figure{.name = field.name, .title = field.title.isEmpty() ? field.name : field.title};
    const auto typeOf = [&](const Node &node) -> Result<ValueType> {
        if (!m_fields.measure(node.text))
            return wrongAt(
                node.place,
                Martlet::tr("“%1” is no measure, and other fields here are measures: an expression is "
                            "made of one of both.")
                    .arg(node.text));
        if (!figure.parts.contains(node.text))
            figure.parts += node.text;
        return ValueType{};
    };
    TRY_ASSIGN(const auto types, expressionTypes(tree, ExpressionUse::Figures, typeOf));
    if (types.back().kind != ValueType::Kind::Number)
        return wrongAt(tree.nodes.back().place, Martlet::tr("A figure is a number; this is none."));
    figure.tree = std::move(tree);
    shapeFigure(figure, field, m_fields);
    m_fields.m_figures[field.name] = std::move(figure);
    return {};
}

} // namespace martlet
