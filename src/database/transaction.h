// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

namespace martlet {

class Session;

// A transaction that rolls back unless committed. Write: BEGIN IMMEDIATE on SQLite. Snapshot: one consistent
// view for several reads (REPEATABLE READ READ ONLY on PostgreSQL). Begun inside another it is a savepoint.
class Transaction final
{
public:
    enum class Mode { Write, Snapshot };
    [[nodiscard]] static Result<Transaction> begin(Session &session, Mode mode = Mode::Write);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();
    [[nodiscard]] Result<void> rollback();

private:
    Transaction(Session &session, QString savepoint);
    Session *m_session;
    QString m_savepoint; // empty for the outermost
};

// Runs `work` in a write transaction and commits; a serialization failure or a busy snapshot runs it again from
// the start, at most five times, with full-jitter back-off.
[[nodiscard]] Result<void> inWriteTransaction(Session &session, const std::function<Result<void>()> &work);

} // namespace martlet
