// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/questionfields.h"

#include "base/tr.h"
#include "query/plan/namedplans.h"
#include "query/plan/plancolumns.h"
#include "query/question/question.h"
#include "semantic/semanticmodel.h"
#include "ui/query/fieldsover.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Is it the calendar that facts name their days by?
bool isCalendar(const SemanticModel &model, const QString &entity)
{
    const auto &all = model.relationships();
    return std::any_of(all.begin(), all.end(), [&](const Relationship &one) {
        const auto &from = *model.entity(one.fromEntity);
        return one.toEntity == entity && from.kind == ModelEntity::Kind::Fact && from.date == one.fromColumn;
    });
}

QString figureOf(const QString &title, const QString &what)
{
    if (what == u"before")
        return Martlet::tr("%1 before").arg(title);
    if (what == u"difference")
        return Martlet::tr("%1: difference").arg(title);
    if (what == u"change")
        return Martlet::tr("%1: change in %").arg(title);
    if (what == u"running")
        return Martlet::tr("%1: running total").arg(title);
    if (what == u"share")
        return Martlet::tr("%1: share in %").arg(title);
    if (what == u"rank")
        return Martlet::tr("%1: rank").arg(title);
    if (what == u"ntile")
        return Martlet::tr("%1: which part").arg(title);
    if (what == u"moving_average")
        return Martlet::tr("%1: moving average").arg(title);
    return Martlet::tr("%1: difference to the row before").arg(title);
}

} // namespace

QString stepTitle(const Question &step)
{
    if (!step.title.isEmpty())
        return step.title;
    return step.step.isThere() ? Martlet::tr("your statement") : step.name;
}

QString QuestionField::icon() const
{
    return isMeasure ? u"hash"_s : isOfDays || type == ColumnType::Date ? u"calendar"_s : u"text"_s;
}

QuestionFields::QuestionFields(const SemanticModel &model)
    : m_model(model)
{
    for (const auto &measure : model.measures()) {
        if (!measure.isAskable() || measure.isPart)
            continue;
        QuestionField field;
        field.name = measure.name;
        field.title = measure.title;
        field.definition = measure.definition;
        field.synonyms = measure.synonyms;
        field.of = factsCounted(measure).join(u", "_s);
        field.type = measure.format == u"date" ? ColumnType::Date : ColumnType::Number;
        field.isMeasure = true;
        field.isLastValue = measure.additivity == Measure::Additivity::SemiAdditive;
        m_fields.push_back(std::move(field));
    }
    for (const auto &dimension : model.dimensions()) {
        const auto column = dimensionColumn(model, dimension.name());
        if (!column) // encrypted: nothing can be asked by it
            continue;
        QuestionField field;
        field.name = column->name;
        field.title = column->title;
        field.synonyms = dimension.synonyms;
        field.section = entityTitle(dimension.entity);
        field.type = column->type;
        field.isOfDays = isCalendar(model, dimension.entity);
        m_fields.push_back(std::move(field));
    }
    std::stable_sort(m_fields.begin(), m_fields.end(), [](const QuestionField &a, const QuestionField &b) {
        const auto place = [](const QuestionField &field) {
            return field.isMeasure ? 0 : field.isOfDays ? 1 : 2;
        };
        return place(a) < place(b);
    });
    m_ofModel = m_fields;
}

const QuestionField *QuestionFields::find(QStringView name) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(),
                                    [&](const QuestionField &field) { return field.name == name; });
    return found == m_fields.end() ? nullptr : &*found;
}

bool QuestionFields::setQuestion(const Question &question)
{
    m_made.clear();
    m_steps.clear();
    for (const auto &step : question.questions)
        m_steps[rowsTable(step.name)] = stepTitle(step);
    for (const auto &field : question.made)
        m_made[field.name] = field.title.isEmpty() ? field.name : field.title;
    auto fields = question.over.isEmpty() ? m_ofModel : fieldsOver(question, m_model);
    if (fields == m_fields)
        return false;
    m_fields = std::move(fields);
    return true;
}

QString QuestionFields::title(const QString &name) const
{
    if (const auto *const field = find(name))
        return field->title;
    if (const auto made = m_made.find(name.section(u'.', 0, 0)); made != m_made.end())
        return name.contains(u'.') ? figureOf(made->second, name.section(u'.', 1)) : made->second;
    const auto *const measure = find(name.section(u'.', 0, 0));
    return measure && measure->isMeasure ? figureOf(measure->title, name.section(u'.', 1)) : name;
}

QStringList QuestionFields::sections() const
{
    QStringList titles;
    for (const auto &field : m_fields) {
        if (!field.isMeasure && !titles.contains(field.section))
            titles += field.section;
    }
    return titles;
}

QString QuestionFields::entityTitle(const QString &entity) const
{
    const auto *const found = m_model.entity(entity);
    return found ? found->title : entity;
}

QString QuestionFields::tableTitle(const QString &table) const
{
    if (const auto step = m_steps.find(table); step != m_steps.end())
        return step->second;
    const auto &all = m_model.entities();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto &one) { return one.table == table; });
    return found == all.end() ? table : found->title;
}

QStringList QuestionFields::factsOf(const QString &entity) const
{
    QStringList facts;
    for (const auto &one : m_model.relationships()) {
        const auto *const from = m_model.entity(one.fromEntity);
        const bool isFact = from && from->kind == ModelEntity::Kind::Fact;
        if (isFact && one.toEntity == entity && !facts.contains(from->name))
            facts += from->name;
    }
    return facts;
}

QStringList QuestionFields::entitiesWithFacts() const
{
    QStringList entities;
    for (const auto &one : m_model.entities()) {
        if (one.kind == ModelEntity::Kind::Dimension && !isCalendar(m_model, one.name) &&
            !factsOf(one.name).isEmpty())
            entities += one.name;
    }
    return entities;
}

QStringList QuestionFields::factsCounted(const Measure &measure) const
{
    if (measure.formula.kind == Formula::Kind::None)
        return {entityTitle(measure.fact)};
    QStringList facts;
    for (const auto &part : measure.formula.arguments) {
        const auto *const counted = m_model.measure(part);
        facts += counted ? factsCounted(*counted) : QStringList();
    }
    facts.removeDuplicates();
    return facts;
}

} // namespace martlet
