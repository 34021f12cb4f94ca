// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the rollups of a model and sees that what they keep can be added up.
#include "semantic/semanticmodelreader.h"

#include "base/tr.h"

#include <QJsonArray>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Result<void> SemanticModelReader::readRollups(const QJsonObject &object)
{
    for (const auto &value : object.value("rollup"_L1).toArray()) {
        const auto one = value.toObject();
        const auto name = one.value("name"_L1).toString();
        m_model.m_rollups.push_back({name, one.value("title"_L1).toString(name),
                                     one.value("fact"_L1).toString(u"sales"_s), textsOf(one, "keys"_L1),
                                     textsOf(one, "attributes"_L1), textsOf(one, "measures"_L1),
                                     one.value("days"_L1).toBool(true)});
    }
    return {};
}

Result<void> SemanticModelReader::checkRollups() const
{
    for (const auto &rollup : m_model.m_rollups) {
        if (const auto said = complaintOf(rollup); !said.isEmpty())
            return wrong(rollup.name, said);
        for (const auto &measure : rollup.measures) {
            if (const auto said = complaintOf(rollup, measure); !said.isEmpty())
                return wrong(rollup.name, said);
        }
    }
    return {};
}

QString SemanticModelReader::complaintOf(const Rollup &rollup) const
{
    const auto *const fact = m_model.entity(rollup.fact);
    if (rollup.name.isEmpty() || rollup.measures.isEmpty() || !fact || fact->date.isEmpty())
        return Martlet::tr("needs a name, measures, and a fact that has days");
    if (!rollup.hasDays && (rollup.keys.size() != 1 || !rollup.attributes.isEmpty()))
        return Martlet::tr("is kept over all time, which one key and no attributes can be");
    QString owner;
    for (const auto &name : rollup.attributes) {
        const auto *const dimension = m_model.dimension(name);
        if (!dimension || (!owner.isEmpty() && owner != dimension->entity))
            return Martlet::tr("has attributes of more than one entity, or of none");
        owner = dimension->entity;
    }
    const auto &all = m_model.relationships();
    const auto steps = std::count_if(all.begin(), all.end(), [&](const Relationship &one) {
        return one.fromEntity == rollup.fact && one.toEntity == owner && !rollup.keys.contains(one.fromColumn);
    });
    if (!owner.isEmpty() && steps != 1)
        return Martlet::tr("keeps attributes of “%1”, to which not exactly one step leads").arg(owner);
    return {};
}

// A sum can be kept; a count of different things where none of them can lie on two days, and one of the members
// of a key, whose rows tell who is among them. What it may be read for is another matter: see RollupMatch.
QString SemanticModelReader::complaintOf(const Rollup &rollup, const QString &name) const
{
    const auto *const measure = m_model.measure(name);
    if (!measure || measure->fact != rollup.fact || measure->expression.isEmpty() || !measure->joins.isEmpty())
        return Martlet::tr("keeps “%1”, which is no sum over the rows of its fact alone").arg(name);
    if (measure->additivity == Measure::Additivity::Additive || measure->format == u"date")
        return {};
    const bool isApart =
        rollup.attributes.isEmpty() && measure->eachIn.contains(m_model.entity(rollup.fact)->date);
    return isApart || measure->isOfMembers(rollup.keys)
               ? QString()
               : Martlet::tr("keeps “%1”, whose parts do not add up").arg(name);
}

} // namespace martlet
