// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/plan/queryplan.h"

#include <vector>

namespace martlet {

class SemanticModel;
struct ModelEntity;
struct Relationship;

// The joins from one fact to the entities asked for, along relationships from many to one only, so that no row
// of the fact is ever counted twice.
class JoinPath final
{
public:
    // `present` are entities that stand beside the fact already.
    JoinPath(const SemanticModel &model, const ModelEntity &fact, QStringList present = {})
        : m_model(model)
        , m_fact(fact)
        , m_present(std::move(present))
    {
    }
    // Joins the entity if it is not there yet. An Error when no path leads to it, or when two equally short
    // ones do.
    [[nodiscard]] Result<void> reach(const ModelEntity &entity);
    // The join of one step, as reach() would make it.
    [[nodiscard]] Result<QueryPlan::Join> joinOf(const Relationship &step) const;
    std::vector<QueryPlan::Join> takeJoins() { return std::move(m_joins); }

private:
    using Path = std::vector<const Relationship *>;
    std::vector<Path> shortestPaths(const ModelEntity &entity) const;

    const SemanticModel &m_model;
    const ModelEntity &m_fact;
    QStringList m_present;
    std::vector<QueryPlan::Join> m_joins;
};

} // namespace martlet
