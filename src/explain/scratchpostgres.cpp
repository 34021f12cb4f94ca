// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "database/transaction.h"
#include "explain/postgresplan.h"
#include "explain/scratchtables.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

qint64 pagesOf(const QJsonObject &plan)
{
    double pages = 0;
    for (const auto key : {"Shared Hit Blocks"_L1, "Shared Read Blocks"_L1, "Local Hit Blocks"_L1,
                           "Local Read Blocks"_L1, "Temp Read Blocks"_L1})
        pages += plan[key].toDouble();
    return qint64(pages);
}

// Tables in pg_temp stand before the warehouse's own on the search path, so the statement reads them without
// being changed. A partitioned table is copied with its partitions: without them it would be slower than it is.
class PostgresScratch final : public ScratchTables
{
public:
    PostgresScratch(const PlanReading &reading, const IndexTrialOptions &options)
        : m_reading(reading)
        , m_options(options)
    {
    }

    Result<void> copy(const QStringList &tried, Progress &progress) override
    {
        TRY_ASSIGN(auto work, Transaction::begin(session(), Transaction::Mode::Write));
        m_work.emplace(std::move(work));
        TRY(execute(u"SET LOCAL statement_timeout = %1"_s.arg(m_options.patience.count())));
        for (const auto &table : tried) {
            progress.report({0, 0, {}, Martlet::tr("Copying %1").arg(table)});
            TRY(copyTable(table));
        }
        TRY(execute(u"SET LOCAL search_path = pg_temp, wh"_s));
        for (const auto &[name, body] : m_reading.catalogue.views()) {
            TRY_ASSIGN(const auto quoted, session().dialect().quoted(name));
            TRY(execute(u"CREATE TEMP VIEW %1 AS %2"_s.arg(quoted, body)));
        }
        return {};
    }

    // The person's text runs with nothing it may write, whatever it says.
    Result<ScratchRun> run() override
    {
        TRY_ASSIGN(Transaction attempt, Transaction::begin(session()));
        TRY(execute(u"SET LOCAL transaction_read_only = on"_s));
        QByteArray json;
        TRY(session().forEachRow(
            u"EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) "_s + m_reading.sql, m_reading.bindings,
            [&](const Row &row) -> Result<void> {
                json = row.string(0).toUtf8();
                return {};
            },
            m_reading.stop));
        TRY(attempt.rollback());
        const auto all = QJsonDocument::fromJson(json).array().at(0).toObject();
        const auto plan = all["Plan"_L1].toObject();
        ScratchRun run;
        run.elapsedMs = all["Execution Time"_L1].toDouble();
        run.work = pagesOf(plan);
        for (const auto &node : postgresNodes(plan, run.elapsedMs, m_reading.catalogue))
            run.steps.push_back(node.step);
        return run;
    }

    Result<void> makeIndex(const IndexCandidate &candidate) override
    {
        TRY_ASSIGN(auto work, Transaction::begin(session()));
        m_index.emplace(std::move(work));
        TRY_ASSIGN(const auto sql, indexSql(u"martlet_trial"_s, candidate, Engine::PostgreSql));
        TRY(execute(sql));
        return analyse(candidate.table);
    }

    Result<void> dropIndex() override
    {
        const auto gone = m_index->rollback();
        m_index.reset();
        return gone;
    }

private:
    Session &session() { return m_reading.session; }
    Result<void> execute(const QString &sql)
    {
        TRY(session().execute(sql, {}, m_reading.stop));
        return {};
    }

    Result<void> copyTable(const QString &table)
    {
        TRY_ASSIGN(const auto name, session().dialect().quoted(table));
        QString place, key;
        TRY(session().forEachRow(
            u"SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname), "
            "pg_get_partkeydef(c.oid) FROM pg_class c JOIN pg_namespace n ON "
            "n.oid = c.relnamespace WHERE c.oid = to_regclass(:name)"_s,
            {{u"name"_s, name}},
            [&](const Row &row) -> Result<void> {
                place = row.string(0);
                key = row.string(1);
                return {};
            },
            m_reading.stop));
        const auto like = u"(LIKE %1 INCLUDING DEFAULTS INCLUDING INDEXES)"_s.arg(place);
        TRY(execute(u"CREATE TEMP TABLE %1 %2%3"_s.arg(name, like,
                                                       key.isEmpty() ? QString() : u" PARTITION BY "_s + key)));
        if (!key.isEmpty())
            TRY(copyPartitions(place, name));
        TRY_ASSIGN(m_tableRows[table], session().integer(u"SELECT COUNT(*) FROM "_s + place));
        const auto share = 100.0 * double(m_options.mostRows) / double(std::max<qint64>(1, m_tableRows[table]));
        const auto sample =
            share >= 100 ? QString()
                         : u" TABLESAMPLE SYSTEM (%1) REPEATABLE (1)"_s.arg(QString::number(share, 'f', 6));
        TRY_ASSIGN(m_copiedRows[table],
                   session().execute(u"INSERT INTO pg_temp.%1 SELECT * FROM %2%3"_s.arg(name, place, sample),
                                     {}, m_reading.stop));
        return analyse(table);
    }

    Result<void> copyPartitions(const QString &place, const QString &name)
    {
        QStringList made;
        TRY(session().forEachRow(
            u"SELECT quote_ident(c.relname), pg_get_expr(c.relpartbound, c.oid) FROM pg_inherits i JOIN "
            u"pg_class c "
            "ON c.oid = i.inhrelid WHERE i.inhparent = to_regclass(:place)"_s,
            {{u"place"_s, place}},
            [&](const Row &row) -> Result<void> {
                made += u"CREATE TEMP TABLE %1 PARTITION OF pg_temp.%2 %3"_s.arg(row.string(0), name,
                                                                                 row.string(1));
                return {};
            },
            m_reading.stop));
        for (const auto &sql : made)
            TRY(execute(sql));
        return {};
    }

    Result<void> analyse(const QString &table)
    {
        TRY_ASSIGN(const auto name, session().dialect().quoted(table));
        return execute(u"ANALYZE pg_temp."_s + name);
    }

    const PlanReading &m_reading;
    const IndexTrialOptions &m_options;
    std::optional<Transaction> m_work;  // never committed
    std::optional<Transaction> m_index; // inside it; goes first
};

} // namespace

std::unique_ptr<ScratchTables> scratchOnPostgres(const PlanReading &reading, const IndexTrialOptions &options)
{
    return std::make_unique<PostgresScratch>(reading, options);
}

} // namespace martlet
