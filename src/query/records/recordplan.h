// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/plan/queryplan.h"

namespace martlet {

class SemanticModel;

// Which rows of one fact stand behind a row of an answer, and what is shown of each: the leg that counted them,
// read from the fact itself and not put together.
struct RecordPlan
{
    // What a number in a row is called: a column of the entity that it points at.
    struct Name
    {
        QueryPlan::Column column;
        QueryPlan::Join join;
    };
    QString fact; // the entity: "sales"
    QueryPlan::Leg leg;
    std::vector<QueryPlan> questions;       // that the leg's conditions stand on
    std::vector<QueryPlan::Column> columns; // of a row, its day and key first
    int keys = 0;                           // how many of the columns say which row it is
    std::vector<Name> names;
    std::vector<QueryPlan::Column> sums; // of the leg, each of which a row brings its figure to
    bool hasBatches = false;             // whether its rows say which load brought them
};

// `row` is a question whose one row the cell stands in (rowOf, besidesMembers, totalOf), with days. `measures`
// are sums that one leg gives, `isBefore` says of which period. Pure.
[[nodiscard]] Result<RecordPlan> planRecords(const Question &row, const QStringList &measures, bool isBefore,
                                             const SemanticModel &model);

} // namespace martlet
