// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <string_view>

namespace martlet {

// The fastest way to put many rows into one table: multi-row prepared INSERT on SQLite, COPY on PostgreSQL.
// Columns are given in the order named at creation, then endRow(). Runs inside the caller's transaction.
// After an error every call returns it again. A writer destroyed without finish() leaves nothing behind on
// PostgreSQL and needs a rollback on SQLite.
class BulkWriter
{
public:
    virtual ~BulkWriter() = default;
    virtual void null() = 0;
    virtual void integer(qint64 value) = 0;
    virtual void decimal(qint64 units, int scale) = 0; // INTEGER units / NUMERIC
    virtual void text(std::string_view utf8) = 0;      // valid UTF-8 without NUL; ISO dates go here too
    virtual void bytes(std::string_view raw) = 0;      // BLOB / BYTEA
    virtual void boolean(bool value) = 0;              // INTEGER 0/1 / BOOLEAN
    [[nodiscard]] virtual Result<void> endRow() = 0;
    [[nodiscard]] virtual Result<qint64> finish() = 0; // rows written
};

} // namespace martlet
