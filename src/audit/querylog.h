// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/loggedquestion.h"
#include "base/result.h"
#include "database/connectionspec.h"

#include <chrono>
#include <memory>

namespace martlet {

class Clock;

// Which of the logged questions are wanted.
struct LoggedWish
{
    std::chrono::milliseconds slow{0}; // those that took at least as long
    qint64 most = 50000;               // the newest of them
};

// The questions asked of one warehouse, the last fifty thousand. Whoever asks does not wait for it: what is
// added is written behind the answer, on a thread of its own, and nothing that goes wrong there fails a
// question. It is written to the first place that takes it: on PostgreSQL the table query_log of the warehouse,
// on SQLite a file beside it (another program may hold the writer's lock of the warehouse for as long as a load
// takes); a person who may not write there has a file of their own as the second place. Thread-safe.
class QueryLog final
{
public:
    // A SQLite place is a file, made when the first question comes; its folder must be there. The clock
    // outlives the log.
    QueryLog(std::vector<ConnectionSpec> places, const Clock &clock);
    ~QueryLog(); // writes what waits
    QueryLog(const QueryLog &) = delete;
    QueryLog &operator=(const QueryLog &) = delete;

    // Never blocks and never fails. When a thousand wait for a place that does not answer, further ones are
    // dropped, counted, and told of in the program's own log.
    void add(LoggedQuestion asked);
    // From all places, the newest first. Waits for what was added; blocks. Denied where the place may not be
    // read.
    [[nodiscard]] Result<std::vector<LoggedQuestion>> read(const LoggedWish &wish = {});
    qint64 lost() const; // how many no place took

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace martlet
