// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/boundsql.h"
#include "query/plan/namedtexts.h"

namespace martlet {

// Writes a leg of pairs: the members that stand in one basket, two by two, with the baskets they are in. What
// people are shown joins the lines with themselves. On SQLite the pairs are counted in memory, by the table
// row_pairs; both give the same rows.
class PairedLeg final
{
public:
    // `named`: what it may stand on.
    PairedLeg(const QueryPlan &plan, const QueryPlan::Leg &leg, const SemanticModel &model, BoundSql &sql,
              const NamedTexts &named)
        : m_plan(plan)
        , m_leg(leg)
        , m_pairs(*leg.pairs)
        , m_model(model)
        , m_sql(sql)
        , m_named(named)
    {
    }
    // Its rows in brackets, under the columns' names.
    [[nodiscard]] Result<QString> joined();
    // Empty where the text binds more values than the table takes.
    [[nodiscard]] Result<QString> inMemory();

private:
    [[nodiscard]] Result<QString> table();
    [[nodiscard]] Result<QString> ofColumns();
    [[nodiscard]] Result<QString> ofLines();
    [[nodiscard]] Result<QString> counted(const QString &cell) const;
    [[nodiscard]] Result<QString> lines(const QueryPlan::Leg &leg, const QStringList &cells);
    [[nodiscard]] Result<QString> byKey(const QueryPlan::Leg &lines, const QueryPlan::Leg &members,
                                        const QueryPlan::Join &root);
    [[nodiscard]] Result<QString> selected(const QStringList &texts) const;

    const QueryPlan &m_plan;
    const QueryPlan::Leg &m_leg;
    const QueryPlan::Pairs &m_pairs;
    const SemanticModel &m_model;
    BoundSql &m_sql;
    const NamedTexts &m_named;
};

} // namespace martlet
