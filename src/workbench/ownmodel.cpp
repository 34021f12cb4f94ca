// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/ownmodel.h"

#include "base/toml.h"
#include "base/tr.h"
#include "database/pool.h"
#include "query/plan/entitycolumn.h"
#include "semantic/semanticmodel.h"
#include "semantic/sqltemplate.h"

#include <QFile>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Holds what the file adds against the tables of the warehouse.
class ModelTrial final
{
public:
    ModelTrial(Session &session, const SemanticModel &model, const QString &path, const QByteArray &text)
        : m_session(session)
        , m_model(model)
        , m_path(path)
        , m_text(text)
    {
    }
    Result<void> run()
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

private:
    tl::unexpected<Error> wrong(const QString &entry, const QString &key, const QString &what,
                                const QString &found) const
    {
        return fail(Error::Kind::Input, Martlet::tr("%1, line %2: \"%3\" %4. Found was: %5. Correct the file.")
                                            .arg(m_path)
                                            .arg(lineInToml(m_text, entry, key))
                                            .arg(entry, what, found));
    }

    // Alone, or with the tables it says it joins.
    Result<void> tryMeasure(const Measure &measure)
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
        return wrong(
            measure.name, key,
            Martlet::tr("cannot be counted; an aggregate over the columns of %1 under the alias “%2” is "
                        "expected, and a name that is no word of SQL")
                .arg(fact.table, fact.alias),
            tried.error().detail.isEmpty() ? tried.error().message : tried.error().detail);
    }

    Result<void> tryDimension(const Dimension &dimension) const
    {
        const auto column = entityColumn(*m_model.entity(dimension.entity), dimension.column);
        return column ? Result<void>()
                      : wrong(dimension.name(), u"column"_s, Martlet::tr("is no column of its table"),
                              column.error().message);
    }

    Result<void> tryRollup(const Rollup &rollup)
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
                Martlet::tr("keeps apart what is no key of its fact; expected are %1").arg(known.join(u", ")),
                key);
        }
        return {};
    }

    Session &m_session;
    const SemanticModel &m_model;
    const QString &m_path;
    const QByteArray &m_text;
};

} // namespace

Result<SemanticModel> ownModel(Pool &pool, const SemanticModel &model, const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return model;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input, Martlet::tr("%1 cannot be read. Check its permissions.").arg(path),
                    file.errorString());
    const auto text = file.readAll();
    TRY_ASSIGN(auto extended, model.extended(text, path));
    TRY(pool.run(LaneKind::Reader, u"semantic model"_s, {},
                 [&](Session &session) { return ModelTrial(session, extended, path, text).run(); }));
    return extended;
}

} // namespace martlet
