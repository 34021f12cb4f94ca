// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/boundsql.h"

namespace martlet {

// Writes a leg that brings the members of several tables which have nothing to do with each other: of each
// table the members once, and these each with each. The rows of the tables each with each would soon be too
// many.
class CrossedMembers final
{
public:
    CrossedMembers(const QueryPlan::Leg &leg, const std::vector<QueryPlan::Column> &columns, BoundSql &sql)
        : m_leg(leg)
        , m_columns(columns)
        , m_sql(sql)
    {
    }
    // In brackets, under the columns' names; empty where it is one table, or where something speaks of several.
    [[nodiscard]] Result<QString> table();

private:
    struct Part
    {
        QueryPlan::Leg leg;
        QStringList aliases;
        std::vector<QueryPlan::Column> columns;
    };
    void takeApart();
    Part *partOf(const std::vector<QueryPlan::Column> &columns);
    bool spread();
    [[nodiscard]] Result<QString> select(const Part &part) const;

    const QueryPlan::Leg &m_leg;
    const std::vector<QueryPlan::Column> &m_columns;
    BoundSql &m_sql;
    std::vector<Part> m_parts;
};

} // namespace martlet
