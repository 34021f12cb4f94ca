// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "database/connectionspec.h"
#include "database/dialect.h"
#include "database/session.h"
#include "database/sqlite/statementcounters.h"
#include "database/transaction.h"
#include "explain/scratchtables.h"
#include "explain/sqliteplan.h"

#include <QTemporaryDir>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 reportRows = 20000;
const QString trialIndex = u"martlet_trial"_s;

// The columns a copy needs: those the statement names, and those of the table's keys and indexes.
QStringList copiedColumns(const TableFacts &table, const StatementTerms &terms)
{
    QStringList wanted = terms.columns(table.name);
    bool isWhole = false;
    for (const auto &index : table.indexes) {
        for (const auto &column : index.columns) {
            isWhole = isWhole || column.isEmpty(); // an expression, of which nobody knows what it reads
            wanted += column;
        }
    }
    QStringList columns;
    for (const auto &column : table.columns) {
        if (isWhole || wanted.contains(column.name))
            columns += column.name;
    }
    return columns;
}

class SqliteScratch final : public ScratchTables
{
public:
    SqliteScratch(const PlanReading &reading, const IndexTrialOptions &options)
        : m_reading(reading)
        , m_options(options)
    {
    }

    // All tables of the statement, as it runs in the other file.
    Result<void> copy(const QStringList &, Progress &progress) override
    {
        if (!m_folder.isValid())
            return fail(
                Error::Kind::Disk,
                Martlet::tr("There is no room for a copy to try indexes on. Free some space in the folder "
                            "for temporary files."),
                m_folder.errorString());
        TRY_ASSIGN(const Transaction snapshot,
                   Transaction::begin(m_reading.session, Transaction::Mode::Snapshot));
        ConnectionSpec spec;
        spec.path = m_folder.filePath(u"scratch.db"_s);
        spec.create = true;
        TRY_ASSIGN(m_writer, Session::open(spec, Access::Writer));
        TRY(inWriteTransaction(*m_writer, [&]() -> Result<void> {
            for (const auto &table : m_reading.catalogue.tables())
                TRY(copyTable(table, progress));
            for (const auto &[name, body] : m_reading.catalogue.views()) {
                TRY_ASSIGN(const auto quoted, m_writer->dialect().quoted(name));
                TRY(m_writer->execute(u"CREATE VIEW %1 AS %2"_s.arg(quoted, body)));
            }
            return {};
        }));
        TRY(m_writer->executeScript(u"ANALYZE"_s));
        TRY_ASSIGN(m_reader, Session::open(spec, Access::AdHoc));
        return {};
    }

    Result<ScratchRun> run() override
    {
        ScratchRun run;
        std::vector<SqlitePlanLine> lines;
        TRY(m_reader->forEachRow(
            u"EXPLAIN QUERY PLAN "_s + m_reading.sql, m_reading.bindings,
            [&](const Row &row) -> Result<void> {
                lines.push_back({row.integer(0), row.integer(1), row.string(3)});
                return {};
            },
            m_reading.stop));
        run.steps = sqliteSteps(lines, m_reading.terms, m_reading.catalogue);
        TRY_ASSIGN(const auto counters, countStatement(*m_reader, m_reading.sql, m_reading.bindings,
                                                       m_options.patience, m_reading.stop));
        if (!counters.isWhole)
            return fail(
                Error::Kind::Cancelled,
                Martlet::tr("The statement takes too long even on the copy. Narrow it down, then try again."));
        run.elapsedMs = counters.elapsedMs;
        run.work = counters.machineSteps;
        return run;
    }

    Result<void> makeIndex(const IndexCandidate &candidate) override
    {
        TRY_ASSIGN(const auto sql, indexSql(trialIndex, candidate, Engine::Sqlite));
        TRY(m_writer->execute(sql, {}, m_reading.stop));
        return m_writer->executeScript(u"ANALYZE"_s);
    }

    Result<void> dropIndex() override
    {
        TRY(m_writer->execute(u"DROP INDEX "_s + trialIndex));
        return m_writer->executeScript(u"ANALYZE"_s);
    }

private:
    Result<void> copyTable(const TableFacts &table, Progress &progress)
    {
        TRY_ASSIGN(const auto quoted, m_writer->dialect().quoted(table.name));
        TRY_ASSIGN(m_tableRows[table.name], m_reading.session.integer(u"SELECT COUNT(*) FROM "_s + quoted));
        const auto columns = copiedColumns(table, m_reading.terms);
        if (columns.isEmpty()) // nothing but its rows is asked for
            return copyRows(table, quoted, {table.columns.front().name}, progress);
        return copyRows(table, quoted, columns, progress);
    }

    Result<void> copyRows(const TableFacts &table, const QString &quoted, const QStringList &columns,
                          Progress &progress)
    {
        QStringList names, defined;
        std::vector<bool> isInteger, isBlob;
        for (const auto &column : table.columns) {
            if (!columns.contains(column.name))
                continue;
            TRY_ASSIGN(const auto name, m_writer->dialect().quoted(column.name));
            names += name;
            defined += name + u' ' + column.type;
            isInteger.push_back(column.type.startsWith(u"INT"_s, Qt::CaseInsensitive));
            isBlob.push_back(column.type.startsWith(u"BLOB"_s, Qt::CaseInsensitive));
        }
        TRY_ASSIGN(const auto key, primaryKey(table));
        TRY(m_writer->execute(u"CREATE TABLE %1 (%2%3)%4"_s.arg(
            quoted, defined.join(u", "_s), key, table.isWithoutRowid ? u" WITHOUT ROWID"_s : QString())));
        TRY_ASSIGN(const auto into, m_writer->bulkInsert(table.name, columns));
        const auto total = m_tableRows[table.name];
        const auto every = std::max<qint64>(1, (total + m_options.mostRows - 1) / m_options.mostRows);
        qint64 read = 0;
        TRY(m_reading.session.forEachRow(
            u"SELECT %1 FROM %2"_s.arg(names.join(u", "_s), quoted), {},
            [&](const Row &row) -> Result<void> {
                if (read % reportRows == 0)
                    progress.report(
                        {read, total, Martlet::tr("rows"), Martlet::tr("Copying %1").arg(table.name)});
                if (read++ % every != 0)
                    return {};
                for (int i = 0; i < int(names.size()); ++i)
                    copyCell(row, i, isInteger[size_t(i)], isBlob[size_t(i)], *into);
                return into->endRow();
            },
            m_reading.stop));
        TRY_ASSIGN(m_copiedRows[table.name], into->finish());
        return copyIndexes(table, quoted);
    }

    // Other types pass as text: the column's affinity makes of it what it was.
    static void copyCell(const Row &row, int column, bool isInteger, bool isBlob, BulkWriter &into)
    {
        if (row.isNull(column))
            into.null();
        else if (isInteger)
            into.integer(row.integer(column));
        else if (isBlob)
            into.bytes({row.bytes(column).constData(), size_t(row.bytes(column).size())});
        else
            into.text(row.text(column));
    }

    Result<QString> primaryKey(const TableFacts &table) const
    {
        for (const auto &index : table.indexes) {
            if (!index.isPrimary)
                continue;
            QStringList columns;
            for (const auto &column : index.columns) {
                TRY_ASSIGN(const auto quoted, m_writer->dialect().quoted(column));
                columns += quoted;
            }
            return u", PRIMARY KEY ("_s + columns.join(u", "_s) + u')';
        }
        return QString();
    }

    // What the table's own CREATE TABLE made has no text.
    Result<void> copyIndexes(const TableFacts &table, const QString &quoted)
    {
        for (const auto &index : table.indexes) {
            if (index.isPrimary)
                continue;
            if (!index.sql.isEmpty()) {
                TRY(m_writer->execute(index.sql, {}, m_reading.stop));
                continue;
            }
            QStringList columns;
            for (const auto &column : index.columns) {
                TRY_ASSIGN(const auto name, m_writer->dialect().quoted(column));
                columns += name;
            }
            TRY(m_writer->execute(u"CREATE UNIQUE INDEX martlet_unique_%1 ON %2 (%3)"_s.arg(++m_uniques)
                                      .arg(quoted, columns.join(u", "_s))));
        }
        return {};
    }

    const PlanReading &m_reading;
    const IndexTrialOptions &m_options;
    QTemporaryDir m_folder; // for the person alone
    std::unique_ptr<Session> m_writer, m_reader;
    int m_uniques = 0;
};

} // namespace

std::unique_ptr<ScratchTables> scratchOnSqlite(const PlanReading &reading, const IndexTrialOptions &options)
{
    return std::make_unique<SqliteScratch>(reading, options);
}

} // namespace martlet
