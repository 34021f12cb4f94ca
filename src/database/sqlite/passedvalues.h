// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <exception>
#include <new>

#include <sqlite3.h>

namespace martlet {

// Of tables that are functions: the values they are called with stand in hidden columns behind those they give.
// All return SQLite's result code.
namespace passedvalues {

constexpr int most = 100; // behind the first two

// Says that the table has this many columns c0, c1 …, and the hidden ones `first`, `second`, a1, a2 …
int declare(sqlite3 *db, int columns, const char *first, const char *second);
// The plan of a call: each value that is given stands at its own place, so that they arrive in order and
// without a gap. SQLite also asks for plans without some of them, to which there is no answer.
int plan(sqlite3_index_info *info, int columns);

// What SQLite calls must not be left by an exception.
template<typename Work>
int guarded(const Work &work)
{
    try {
        return work();
    } catch (const std::bad_alloc &) {
        return SQLITE_NOMEM;
    } catch (const std::exception &) { // no thread to be had
        return SQLITE_ERROR;
    }
}

} // namespace passedvalues

} // namespace martlet
