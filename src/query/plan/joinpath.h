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
    // `present` are entities that stand beside the fact already, `via` those to go by where there is a choice.
    JoinPath(const SemanticModel &model, const ModelEntity &fact, QStringList present = {},
             QStringList via = {})
        : m_model(model)
        , m_fact(fact)
        , m_present(std::move(present))
        , m_via(std::move(via))
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
    std::vector<Path> shortestPaths(const ModelEntity &entity, bool isVia) const;
    bool isByOneOf(const Path &path) const;

    const SemanticModel &m_model;
    const ModelEntity &m_fact;
    QStringList m_present, m_via;
    std::vector<QueryPlan::Join> m_joins;
};

} // namespace martlet
