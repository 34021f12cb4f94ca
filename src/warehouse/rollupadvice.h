// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/rollupsize.h"
#include "warehouse/wantedrollup.h"

namespace martlet {

// A rollup that is not there, and what it would have done for the questions that were asked.
struct RollupAdvice
{
    Rollup rollup;
    RollupSize size;
    qint64 bytes = 0;     // of its tables, roughly
    qint64 questions = 0; // that it would have served
    qint64 elapsedUs = 0; // they took in the engine so far
    qint64 savedUs = 0;   // of that, where reading takes as long as there are rows
    QStringList titles;   // of some of them
};

// Why questions cannot be served by a rollup, or are served by one that is not there.
struct UnservedQuestions
{
    QString why; // a sentence
    qint64 questions = 0, elapsedUs = 0;
};

struct RollupAdvices
{
    qint64 logged = 0;                     // questions in the log that the engine answered
    qint64 since = 0;                      // the first of them, microseconds since 1970; 0: there are none
    qint64 unserved = 0;                   // of these without a rollup in place of all facts
    qint64 unservedUs = 0;                 // and the time that they took
    std::vector<RollupAdvice> best;        // the one that would have saved most first
    std::vector<UnservedQuestions> others; // the longest first
};

// Reads what was asked and names at most five rollups. What a rollup there already is would serve is not
// advised anew; nor is one with more than half as many rows as its fact has lines. Blocks; counts in the
// warehouse.
[[nodiscard]] Result<RollupAdvices> rollupAdvice(Session &session, const std::vector<LoggedQuestion> &asked,
                                                 const SemanticModel &model, std::stop_token stop);

} // namespace martlet
