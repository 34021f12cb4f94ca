// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/bulkwriter.h"
#include "database/sqlite/sqlitestatement.h"
#include "database/statementguard.h"

#include <QStringList>

#include <string>

namespace martlet {

class SqliteSession;

// Rows through one prepared INSERT of many VALUES, reused. Text and bytes are bound in place: they wait in one
// buffer until their statement has run.
class SqliteBulkWriter final : public BulkWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<BulkWriter>>
    create(SqliteSession &session, const QString &table, const QStringList &columns);
    void null() override;
    void integer(qint64 value) override;
    void decimal(qint64 units, int scale) override;
    void text(std::string_view utf8) override;
    void bytes(std::string_view raw) override;
    void boolean(bool value) override;
    [[nodiscard]] Result<void> endRow() override;
    [[nodiscard]] Result<qint64> finish() override;

private:
    struct Cell
    {
        enum class Kind : quint8 { Null, Integer, Text, Bytes } kind;
        qint64 number; // or where the text begins in m_buffer
        size_t size = 0;
    };

    SqliteBulkWriter(SqliteSession &session, QString head, qsizetype columns);
    [[nodiscard]] Result<void> prepare(SqliteStatement &statement, size_t rows);
    [[nodiscard]] Result<void> write(SqliteStatement &statement);
    [[nodiscard]] Result<void> flush();
    Error remember(Error error);

    SqliteSession &m_session;
    StatementGuard::Running m_running;
    QString m_head; // INSERT OR FAIL INTO … (…) VALUES
    size_t m_columns;
    size_t m_rowsPerStatement;
    SqliteStatement m_many;
    std::vector<Cell> m_cells;
    std::string m_buffer;
    qint64 m_rows = 0;
    std::optional<Error> m_error;
};

} // namespace martlet
