// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/bindings.h"
#include "explain/queryexplanation.h"
#include "explain/statementterms.h"
#include "explain/tablefacts.h"

#include <chrono>
#include <stop_token>

namespace martlet {

class Session;

// What a plan is read with: the statement, the tables it names, and what it wants of their columns.
struct PlanReading
{
    Session &session;
    QString sql;
    Bindings bindings;
    TableCatalogue catalogue;
    StatementTerms terms;
    std::chrono::milliseconds patience;
    std::stop_token stop;
};

// Steps, measurements and findings by the way of each engine.
[[nodiscard]] Result<QueryExplanation> explainOnSqlite(const PlanReading &reading);
[[nodiscard]] Result<QueryExplanation> explainOnPostgres(const PlanReading &reading);

} // namespace martlet
