// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/modeltrial.h"

#include "base/toml.h"
#include "base/tr.h"
#include "database/session.h"
#include "query/plan/entitycolumn.h"
#include "semantic/semanticmodel.h"
#include "semantic/sqltemplate.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Result<void> ModelTrial::runAdded()
{
    for (const auto &name : m_model.addedMeasures())
        TRY(tryMeasure(*m_model.measure(name)));
    for (const auto &name : m_model.addedDimensions())
        TRY(tryDimension(*m_model.dimension(name)));
    for (const auto &rollup : m_model.rollups()) {
        if (!m_model.sourceOf(rollup).isEmpty())
            TRY(tryRollup(rollup));
    }
    return {};
}

Result<void> ModelTrial::runWhole()
{
    for (const auto &entity : m_model.entities())
        TRY(tryEntity(entity));
    for (const auto &measure : m_model.measures())
        TRY(tryMeasure(measure));
    for (const auto &dimension : m_model.dimensions())
        TRY(tryDimension(dimension));
    return {};
}

// Its table or rows, and the columns that it states of them.
Result<void> ModelTrial::tryEntity(const ModelEntity &entity)
{
    const auto tried = [&](const QString &columns) {
        return m_session.scalar(u"SELECT "_s + columns + u" FROM "_s + entity.table + u' ' + entity.alias +
                                u" WHERE 1 = 0"_s);
    };
    const auto said = [](const Error &error) { return error.detail.isEmpty() ? error.message : error.detail; };
    if (const auto found = tried(u"1"_s); !found)
        return wrong(entity.name, entity.rows.isEmpty() ? u"table"_s : u"rows"_s,
                     Martlet::tr("cannot be read; a table of the database, or a SELECT, is expected"),
                     said(found.error()));
    for (const auto &column : entity.columns) {
        if (const auto found = tried(entity.alias + u'.' + column.name); !found)
            return wrong(entity.name, u"columns"_s, Martlet::tr("has no column “%1”").arg(column.name),
                         said(found.error()));
    }
    return {};
}

tl::unexpected<Error> ModelTrial::wrong(const QString &entry, const QString &key, const QString &what,
                                        const QString &found) const
{
    const int line = lineInToml(m_text, entry, key);
    return fail({Error::Kind::Input,
                 Martlet::tr("%1, line %2: \"%3\" %4. Found was: %5. Correct the file.")
                     .arg(m_path)
                     .arg(line)
                     .arg(entry, what, found),
                 {},
                 u"line:%1"_s.arg(line)});
}

// Alone, or with the tables it says it joins.
Result<void> ModelTrial::tryMeasure(const Measure &measure)
{
    if (measure.expression.isEmpty())
        return {};
    TRY_ASSIGN(const auto expression, expandMeasures(measure.expression, m_model, m_session.engine()));
    const auto &fact = *m_model.entity(measure.fact);
    auto from = fact.table + u' ' + fact.alias;
    for (const auto &name : measure.joins)
        from += u", "_s + m_model.entity(name)->table + u' ' + m_model.entity(name)->alias;
    if (measure.additivity == Measure::Additivity::SemiAdditive)
        from += u", (SELECT MAX(%1) AS last_day FROM %2) d"_s.arg(fact.date, fact.table);
    const auto key = measure.distinct.isEmpty() ? u"expression"_s : u"distinct"_s;
    const auto tried =
        m_session.scalar(u"WITH tried(%1) AS (SELECT %2 FROM %3 WHERE 1 = 0) SELECT %1 FROM tried"_s.arg(
            measure.name, expression, from));
    if (tried)
        return {};
    return wrong(measure.name, key,
                 Martlet::tr("cannot be counted; an aggregate over the columns of %1 under the alias “%2” is "
                             "expected, and a name that is no word of SQL")
                     .arg(fact.table, fact.alias),
                 tried.error().detail.isEmpty() ? tried.error().message : tried.error().detail);
}

Result<void> ModelTrial::tryDimension(const Dimension &dimension) const
{
    const auto column = entityColumn(*m_model.entity(dimension.entity), dimension.column);
    return column ? Result<void>()
                  : wrong(dimension.name(), u"column"_s, Martlet::tr("is no column of its table"),
                          column.error().message);
}

Result<void> ModelTrial::tryRollup(const Rollup &rollup)
{
    const auto &fact = *m_model.entity(rollup.fact);
    for (const auto &key : rollup.keys) {
        const auto &all = m_model.relationships();
        const bool isStep = std::any_of(all.begin(), all.end(), [&](const Relationship &one) {
            return one.fromEntity == fact.name && one.fromColumn == key && key != fact.date;
        });
        if (isStep)
            continue;
        QStringList known;
        for (const auto &one : all) {
            if (one.fromEntity == fact.name && one.fromColumn != fact.date)
                known += one.fromColumn;
        }
        return wrong(
            rollup.name, u"keys"_s,
            Martlet::tr("keeps apart what is no key of its fact; expected are %1").arg(known.join(u", ")), key);
    }
    return {};
}

} // namespace martlet
