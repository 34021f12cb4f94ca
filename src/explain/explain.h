// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/bindings.h"
#include "explain/queryexplanation.h"

#include <chrono>
#include <stop_token>

namespace martlet {

class Session;

// How a SELECT is answered and why it takes the time it takes. It runs the statement, in a transaction that
// only reads, for at most `patience`; one that takes longer is explained by its estimates. Needs a reading lane
// of SQLite and an ad hoc one of PostgreSQL. Blocks. What is no SELECT, or is wrong in itself, is an Error.
[[nodiscard]] Result<QueryExplanation> explain(Session &session, const QString &sql, const Bindings &bindings,
                                               std::stop_token stop,
                                               std::chrono::milliseconds patience = std::chrono::minutes(1));

} // namespace martlet
