// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"

#include <QtGlobal>

#include <chrono>

namespace martlet {

struct QueryPlan;
struct WarehouseFacts;

// What a question is likely to take, said before it is asked: good enough to tell a moment from a coffee break.
struct AskEstimate
{
    qint64 rows = 0; // that are read or made
    std::chrono::milliseconds time{};
    // Whether it may be asked at once, with each change of the question.
    bool isCheap() const { return time <= std::chrono::seconds(3); }
};

// From what the plan reads, how many rows that has, and the share of its days. Pure; what the facts say nothing
// of counts as nothing. Conditions on anything but days are taken to help nothing.
AskEstimate estimateOf(const QueryPlan &plan, const WarehouseFacts &facts, Engine engine);

} // namespace martlet
