// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/bulkwriter.h"
#include "database/statementguard.h"

#include <QStringList>

#include <optional>
#include <string>

namespace martlet {

class PostgresSession;

// Rows through COPY FROM STDIN in text format, sent in pieces of 64 KiB.
class PostgresBulkWriter final : public BulkWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BulkWriter>>
    create(PostgresSession &session, const QString &table, const QStringList &columns);
    ~PostgresBulkWriter() override;
    void null() override;
    void integer(qint64 value) override;
    void decimal(qint64 units, int scale) override;
    void text(std::string_view utf8) override;
    void bytes(std::string_view raw) override;
    void boolean(bool value) override;
    [[nodiscard]] Result<void> endRow() override;
    [[nodiscard]] Result<qint64> finish() override;

private:
    PostgresBulkWriter(PostgresSession &session, qsizetype columns);
    void separate();
    [[nodiscard]] Result<void> flush();
    Error remember(Error error);
    // Ends the COPY, with a reason when it shall fail, and returns what the server says.
    [[nodiscard]] Result<void> end(const char *reason);

    PostgresSession &m_session;
    StatementGuard::Running m_running;
    qsizetype m_columns;
    qsizetype m_cells = 0; // of the current row
    std::string m_buffer;
    qint64 m_rows = 0;
    bool m_isCopying = false;
    std::optional<Error> m_error;
};

} // namespace martlet
