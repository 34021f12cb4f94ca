// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/bindings.h"
#include "database/engine.h"
#include "query/plan/queryplan.h"

namespace martlet {

class SemanticModel;

// What the pieces of one statement share: the engine they are written for, and the values they bind.
class BoundSql final
{
public:
    BoundSql(const SemanticModel &model, Engine engine)
        : m_model(model)
        , m_engine(engine)
    {
    }
    Engine engine() const { return m_engine; }
    // ":v1"; equal values are bound once.
    QString bound(const Value &value);
    const Value *valueOf(const QString &name) const; // that is bound
    Bindings takeBindings() { return std::move(m_bindings); }
    // A dimension's stored column, or the expression of a sum.
    [[nodiscard]] Result<QString> text(const QueryPlan::Column &column);
    // The same sum from the rows of the leg's rollup.
    QString keptSum(const QueryPlan::Column &column, const QueryPlan::Leg &leg) const;
    [[nodiscard]] Result<QString> quoted(const QString &name) const;
    // What makes texts compare by their code points: SQLite's do so by themselves.
    QString collation(const QueryPlan::Column &column) const;

private:
    const SemanticModel &m_model;
    Engine m_engine;
    Bindings m_bindings;
};

} // namespace martlet
