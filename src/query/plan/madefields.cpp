// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/madefields.h"

#include "base/tr.h"
#include "query/plan/fieldmaking.h"
#include "query/plan/namedplans.h"
#include "query/plan/pairfields.h"
#include "query/plan/plancolumns.h"
#include "query/plan/rowmeasures.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<MadeFields> MadeFields::of(const SemanticModel &model, const std::vector<MadeField> &made)
{
    MadeFields fields;
    fields.m_model = &model;
    return FieldMaking(std::move(fields), made).make();
}

Result<MadeFields> MadeFields::of(const SemanticModel &model, const Question &question, NamedPlans &named)
{
    for (const auto &entity : question.via) {
        if (!model.entity(entity))
            return fail(
                Error::Kind::Input,
                Martlet::tr("There is no table “%1” to go by. Name one such as “customer”.").arg(entity));
    }
    MadeFields fields;
    fields.m_model = &model;
    fields.m_named = &named;
    fields.m_via = question.via;
    if (!question.over.isEmpty())
        TRY(fields.countRowsOf(question.over));
    auto made = question.made;
    if (!question.together.of.isEmpty()) {
        fields.countPairs();
        const auto figures = pairFigures();
        made.insert(made.begin(), figures.begin(), figures.end());
    }
    return FieldMaking(std::move(fields), made).make();
}

// Dimensions stay those of the model, for they choose among the lines; what is counted are pairs.
void MadeFields::countPairs()
{
    ModelEntity entity;
    entity.name = entity.title = u"together"_s;
    entity.alias = u"g"_s;
    entity.kind = ModelEntity::Kind::Fact;
    m_rows = std::move(entity);
    m_isOfPairs = true;
    for (auto &measure : pairMeasures(*m_rows))
        m_measures[measure.name] = std::move(measure);
}

// The columns of the question become dimensions, and its sums what is counted.
Result<void> MadeFields::countRowsOf(const QString &question)
{
    TRY_ASSIGN(const auto *const rows, m_named->plan(question));
    ModelEntity entity;
    entity.name = entity.title = question;
    entity.table = rowsTable(question);
    entity.alias = u"q"_s;
    entity.kind = ModelEntity::Kind::Fact;
    m_rows = std::move(entity);
    for (int i = 0; i < int(rows->columns.size()); ++i) {
        const auto &given = rows->columns[size_t(i)];
        if (given.isMeasure() && !given.isWindow)
            continue;
        QueryPlan::Column column{
            .name = given.name, .title = given.title, .type = given.type, .scale = given.scale};
        column.alias = m_rows->alias;
        column.star.name = rowsColumn(*rows, i);
        m_entities[given.name] = QStringList{question};
        m_dimensions[given.name] = std::move(column);
    }
    for (auto &measure : rowMeasures(*rows, *m_rows))
        m_measures[measure.name] = std::move(measure);
    return {};
}

Result<QueryPlan::Column> MadeFields::dimension(const QString &name) const
{
    const auto found = m_dimensions.find(name);
    if (found != m_dimensions.end())
        return found->second;
    if (!isOfRows())
        return dimensionColumn(*m_model, name);
    return fail(Error::Kind::Input, Martlet::tr("The question “%1” is not split by “%2”. It is by: %3.")
                                        .arg(m_rows->name, name, dimensionNames().join(u", "_s)));
}

QStringList MadeFields::entitiesOf(const QString &dimension) const
{
    if (const auto found = m_entities.find(dimension); found != m_entities.end())
        return found->second;
    const auto *const known = isOfRows() ? nullptr : m_model->dimension(dimension);
    return known ? QStringList{known->entity} : QStringList();
}

const MadeFields::Figure *MadeFields::figure(const QString &name) const
{
    const auto found = m_figures.find(name);
    return found == m_figures.end() ? nullptr : &found->second;
}

const Measure *MadeFields::measure(const QString &name) const
{
    if (!m_rows)
        return m_model->measure(name);
    const auto found = m_measures.find(name);
    return found == m_measures.end() ? nullptr : &found->second;
}

const ModelEntity *MadeFields::fact(const QString &name) const
{
    return m_rows && m_rows->name == name ? &*m_rows : m_model->entity(name);
}

QStringList MadeFields::measureNames() const
{
    QStringList names;
    for (const auto &[name, measure] : m_measures)
        names += name;
    for (const auto &[name, figure] : m_figures)
        names += name;
    for (const auto &measure : m_model->measures()) {
        if (!m_rows)
            names += measure.name;
    }
    return names;
}

QStringList MadeFields::dimensionNames() const
{
    QStringList names;
    for (const auto &[name, column] : m_dimensions)
        names += name;
    for (const auto &dimension : m_model->dimensions()) {
        if (!isOfRows())
            names += dimension.name();
    }
    return names;
}

Result<const QueryPlan *> MadeFields::question(const QString &name) const
{
    return m_named->plan(name);
}

} // namespace martlet
