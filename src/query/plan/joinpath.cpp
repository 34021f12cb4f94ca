// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/joinpath.h"

#include "base/tr.h"
#include "query/plan/entitycolumn.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// "sales › product › supplier"
QString pathText(const std::vector<const Relationship *> &path)
{
    QStringList names{path.front()->fromEntity};
    for (const auto *const step : path)
        names += step->toEntity;
    return names.join(u" › "_s);
}

bool visits(const std::vector<const Relationship *> &path, const QString &entity)
{
    return std::any_of(path.begin(), path.end(), [&](const auto *step) { return step->fromEntity == entity; });
}

} // namespace

bool JoinPath::isByOneOf(const Path &path) const
{
    return std::any_of(m_via.begin(), m_via.end(), [&](const auto &entity) { return visits(path, entity); });
}

// Breadth first: all paths of one length before any longer one. By one of `via`, or whichever way.
std::vector<JoinPath::Path> JoinPath::shortestPaths(const ModelEntity &entity, bool isVia) const
{
    std::vector<Path> found;
    for (std::vector<Path> paths{{}}; found.empty() && !paths.empty();) {
        std::vector<Path> longer;
        for (const auto &path : paths) {
            const auto &end = path.empty() ? m_fact.name : path.back()->toEntity;
            for (const auto &step : m_model.relationships()) {
                if (step.fromEntity != end || visits(path, step.toEntity))
                    continue;
                auto next = path;
                next.push_back(&step);
                if (step.toEntity != entity.name)
                    longer.push_back(std::move(next));
                else if (!isVia || isByOneOf(next))
                    found.push_back(std::move(next));
            }
        }
        paths = std::move(longer);
    }
    return found;
}

Result<void> JoinPath::reach(const ModelEntity &entity)
{
    const auto isJoined = [this](const QString &name) {
        return name == m_fact.name || m_present.contains(name) ||
               std::any_of(m_joins.begin(), m_joins.end(),
                           [&](const auto &join) { return join.entity == name; });
    };
    if (isJoined(entity.name))
        return {};
    auto paths = shortestPaths(entity, !m_via.isEmpty());
    if (paths.empty())
        paths = shortestPaths(entity, false);
    if (paths.empty())
        return fail(
            Error::Kind::Input,
            Martlet::tr("“%1” does not hang on “%2”: no relationship leads there. Leave one of them out, or "
                        "add the relationship to the model.")
                .arg(entity.title, m_fact.title));
    if (paths.size() > 1) {
        QStringList ways;
        for (const auto &path : paths)
            ways += pathText(path);
        return fail(
            Error::Kind::Input,
            Martlet::tr("Several ways lead from “%1” to “%2”, and none is shorter: %3. Name a table on the "
                        "right one under “via”.")
                .arg(m_fact.title, entity.title, ways.join(u"; "_s)));
    }
    for (const auto *const step : paths.front()) {
        if (isJoined(step->toEntity))
            continue;
        TRY_ASSIGN(auto join, joinOf(*step));
        m_joins.push_back(std::move(join));
    }
    return {};
}

Result<QueryPlan::Join> JoinPath::joinOf(const Relationship &step) const
{
    const auto &from = *m_model.entity(step.fromEntity);
    const auto &to = *m_model.entity(step.toEntity);
    QueryPlan::Join join{to.name, to.table, to.alias, step.toColumn, from.alias, step.fromColumn};
    // Keys of the star's facts are never empty: what has none points at a reserved member.
    if (from.kind == ModelEntity::Kind::Dimension || !from.columns.empty()) {
        TRY_ASSIGN(const auto column, entityColumn(from, step.fromColumn));
        join.isOptional = column.isOptional;
    }
    // What hangs on something that may be missing may be missing, too.
    join.isOptional |= std::any_of(m_joins.begin(), m_joins.end(), [&](const auto &earlier) {
        return earlier.alias == from.alias && earlier.isOptional;
    });
    return join;
}

} // namespace martlet
