// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/reading/knownsums.h"

#include "query/reading/selectparser.h"
#include "semantic/sqltemplate.h"

namespace martlet {

KnownSums::KnownSums(const SemanticModel &model, Engine engine)
{
    const auto scope = SelectScope::ofMeasures(model, engine);
    for (const auto &measure : model.measures()) {
        if (measure.expression.isEmpty())
            continue;
        const auto sql = expandMeasures(measure.expression, model, engine);
        if (!sql)
            continue; // of no meaning on this engine
        const auto tree = SelectParser(*sql).onlyExpression();
        if (!tree || !isAggregate(*tree))
            continue; // one that looks at other rows, which no plain aggregate equals
        const auto term = aggregateTerm(*tree, scope);
        if (!term)
            continue;
        const bool isState = measure.additivity == Measure::Additivity::SemiAdditive;
        (isState ? m_states : m_sums).emplace(Key{measure.fact, term->text}, &measure);
    }
}

const Measure *KnownSums::find(const QString &term, const ModelEntity &fact) const
{
    const auto found = m_sums.find({fact.name, term});
    return found == m_sums.end() ? nullptr : found->second;
}

const Measure *KnownSums::findState(const QString &term, const ModelEntity &fact) const
{
    const auto found = m_states.find({fact.name, term});
    return found == m_states.end() ? nullptr : found->second;
}

} // namespace martlet
