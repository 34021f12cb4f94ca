// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/questiontables.h"

#include "base/tr.h"
#include "query/plan/entitycolumn.h"
#include "ui/query/conditionwords.h"
#include "ui/query/questionfields.h"
#include "ui/query/tables/columnconditions.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The tables whose rows a measure counts.
QStringList countedTables(const SemanticModel &model, const QString &name)
{
    const auto *const measure = model.measure(name);
    if (!measure)
        return {};
    if (measure->formula.kind == Formula::Kind::None)
        return {measure->fact};
    QStringList tables;
    for (const auto &part : measure->formula.arguments)
        tables += countedTables(model, part);
    tables.removeDuplicates();
    return tables;
}

class TablesOfQuestion final
{
public:
    TablesOfQuestion(const Question &question, const QuestionFields &fields, const ConditionWords &words)
        : m_question(question)
        , m_fields(fields)
        , m_model(fields.model())
        , m_words(words)
    {
    }

    QuestionTables take(const QStringList &laid)
    {
        QStringList wanted = laid;
        for (const auto &measure : m_question.measures + fieldsIn(m_question.having))
            m_counted += countedTables(m_model, measure);
        for (const auto &field : m_question.by + fieldsIn(m_question.where))
            wanted += tableOfField(m_fields, field);
        if (m_counted.isEmpty()) // as long as nothing is counted, the facts that lie there
            std::copy_if(laid.begin(), laid.end(), std::back_inserter(m_counted),
                         [this](const QString &name) { return isFact(name); });
        m_counted.removeDuplicates();
        wanted += m_counted;
        wanted.removeAll(QString());
        wanted.removeDuplicates();
        joinAll(wanted);
        for (const bool facts : {true, false}) {
            for (const auto &entity : m_model.entities()) {
                if (wanted.contains(entity.name) && isFact(entity.name) == facts)
                    m_made.tables.push_back(table(entity));
            }
        }
        return std::move(m_made);
    }

private:
    bool isFact(const QString &name) const
    {
        const auto *const entity = m_model.entity(name);
        return entity && (entity->kind == ModelEntity::Kind::Fact || m_counted.contains(name));
    }

    // What lies on the way is wanted, too.
    void joinAll(QStringList &wanted)
    {
        const auto ends = wanted;
        for (const auto &from : m_counted) {
            for (const auto &to : ends) {
                const auto ways = joinWays(m_model, from, to);
                const auto *const way = chosenWay(ways, m_question.via);
                for (const auto *const step : way ? *way : JoinWay()) {
                    join(*step);
                    wanted += step->toEntity;
                }
            }
        }
        wanted.removeDuplicates();
        if (!m_counted.isEmpty())
            return;
        for (const auto &step : m_model.relationships()) { // dimensions that lie alone
            if (wanted.contains(step.fromEntity) && wanted.contains(step.toEntity))
                join(step);
        }
    }

    void join(const Relationship &step)
    {
        CanvasJoin made{step.fromEntity, step.fromColumn, step.toEntity, step.toColumn};
        const auto &from = *m_model.entity(step.fromEntity);
        if (from.kind == ModelEntity::Kind::Dimension || !from.columns.empty()) {
            const auto column = entityColumn(from, step.fromColumn);
            made.isOptional = column && column->isOptional;
        }
        if (std::find(m_made.joins.begin(), m_made.joins.end(), made) == m_made.joins.end())
            m_made.joins.push_back(std::move(made));
    }

    CanvasTable table(const ModelEntity &entity) const
    {
        CanvasTable made{entity.name, entity.title, isFact(entity.name)};
        addKeys(entity, made.columns);
        for (const auto &field : m_fields.all()) {
            const bool isThere = std::any_of(made.columns.begin(), made.columns.end(),
                                             [&](const auto &one) { return one.name == field.name; });
            if (!isThere && tableOfField(m_fields, field.name) == entity.name)
                made.columns.push_back(column(field));
        }
        for (const auto &fact : m_counted) {
            auto ways = joinWays(m_model, fact, entity.name);
            made.isWayTaken = made.isWayTaken && (ways.empty() || chosenWay(ways, m_question.via));
            if (made.ways.empty())
                made.ways = std::move(ways);
        }
        return made;
    }

    void addKeys(const ModelEntity &entity, std::vector<CanvasColumn> &columns) const
    {
        for (const auto &step : m_model.relationships()) {
            const bool isThere = std::any_of(columns.begin(), columns.end(),
                                             [&](const auto &one) { return one.column == step.toColumn; });
            if (step.toEntity != entity.name || isThere)
                continue;
            const auto *const field = m_fields.find(entity.name + u'.' + step.toColumn);
            auto key = field ? column(*field) : CanvasColumn{CanvasColumn::Kind::Key, step.toColumn};
            key.column = step.toColumn;
            key.icon = u"key"_s;
            if (!field)
                key.title = Martlet::tr("Key");
            columns.push_back(std::move(key));
        }
        for (const auto &step : m_model.relationships()) {
            if (step.fromEntity == entity.name)
                columns.push_back({CanvasColumn::Kind::Reference, step.toEntity, step.fromColumn,
                                   m_fields.entityTitle(step.toEntity), u"reference"_s});
        }
    }

    CanvasColumn column(const QuestionField &field) const
    {
        CanvasColumn made{CanvasColumn::Kind::Field, field.name};
        made.title = field.title;
        made.icon = field.icon();
        made.definition = field.definition;
        made.isMeasure = field.isMeasure;
        made.isLastValue = field.isLastValue;
        made.isTicked = (field.isMeasure ? m_question.measures : m_question.by).contains(field.name);
        made.condition = conditionsText(field.isMeasure ? m_question.having : m_question.where, field.name,
                                        field.title, m_words);
        if (field.isMeasure)
            made.total = totalWords(m_model, field.name);
        else
            made.column = field.name.section(u'.', 1);
        return made;
    }

    const Question &m_question;
    const QuestionFields &m_fields;
    const SemanticModel &m_model;
    const ConditionWords &m_words;
    QStringList m_counted;
    QuestionTables m_made;
};

} // namespace

const CanvasTable *QuestionTables::find(const QString &entity) const
{
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const auto &table) { return table.entity == entity; });
    return found == tables.end() ? nullptr : &*found;
}

QuestionTables QuestionTables::of(const Question &question, const QuestionFields &fields,
                                  const QStringList &laid, const ConditionWords &words)
{
    return TablesOfQuestion(question, fields, words).take(laid);
}

QString tableOfMeasure(const SemanticModel &model, const QString &measure)
{
    return countedTables(model, measure).value(0);
}

QString tableOfField(const QuestionFields &fields, const QString &name)
{
    const auto *const field = fields.find(name);
    if (!field)
        return {};
    return field->isMeasure ? tableOfMeasure(fields.model(), name) : name.section(u'.', 0, 0);
}

QString totalWords(const SemanticModel &model, const QString &name)
{
    const auto *const measure = model.measure(name);
    if (!measure)
        return {};
    switch (measure->formula.kind) {
    case Formula::Kind::Ratio:
        return Martlet::tr("ratio in %");
    case Formula::Kind::Quotient:
        return Martlet::tr("quotient");
    case Formula::Kind::Difference:
        return Martlet::tr("difference");
    default:
        break;
    }
    if (measure->additivity == Measure::Additivity::SemiAdditive)
        return Martlet::tr("last value");
    if (!measure->distinct.isEmpty() || measure->expression.startsWith(u"COUNT("))
        return Martlet::tr("count");
    return Martlet::tr("sum");
}

} // namespace martlet
