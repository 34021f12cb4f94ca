// SPDX-License-Identifier: GPL-3.0-or-later
// EXPLAIN QUERY PLAN says what SQLite does, not how long it takes: sqlite3_stmt_scanstatus is left out of the
// libraries that systems ship. So the run is measured as a whole, and of the steps the rows that are read in
// full.
#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "database/sqlite/statementcounters.h"
#include "explain/findingwords.h"
#include "explain/groupedtexts.h"
#include "explain/sqliteplan.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isWideSearch(const PlanStep &step)
{
    return step.operation == u"SEARCH" && !step.rowsRead &&
           step.condition.contains(QRegularExpression(u"[<>]"_s));
}

class SqliteExplanation final
{
public:
    explicit SqliteExplanation(const PlanReading &reading)
        : m_reading(reading)
        , m_words(reading)
    {
    }

    Result<QueryExplanation> read()
    {
        m_read.shareOf = QueryExplanation::ShareOf::FullReads;
        TRY(readSteps());
        TRY_ASSIGN(m_counters, countStatement(m_reading.session, m_reading.sql, m_reading.bindings,
                                              m_reading.patience, m_reading.stop));
        m_read.isMeasured = m_counters.isWhole;
        if (m_counters.isWhole) {
            m_read.elapsedMs = m_counters.elapsedMs;
            m_read.rows = m_counters.rows;
        }
        m_read.measured = measuredSentence();
        TRY(countTables());
        addRowsRead();
        addShares();
        find();
        return std::move(m_read);
    }

private:
    Result<void> readSteps()
    {
        std::vector<SqlitePlanLine> lines;
        TRY(readLines(m_reading.sql, 0, lines));
        m_read.steps = sqliteSteps(lines, m_reading.terms, m_reading.catalogue);
        return {};
    }

    // With those of the SELECTs that are grouped in memory, each under the line that reads its groups.
    Result<void> readLines(const QString &sql, qint64 under, std::vector<SqlitePlanLine> &lines)
    {
        const auto inner = groupedTexts(sql, m_reading.bindings);
        const auto first = m_lineIds; // numbers of lines are their statement's own
        const auto statement = m_statements++;
        std::vector<qint64> groups;
        TRY(m_reading.session.forEachRow(
            u"EXPLAIN QUERY PLAN "_s + sql, m_reading.bindings,
            [&](const Row &row) -> Result<void> {
                const auto parent = row.integer(1) == 0 ? under : first + row.integer(1);
                lines.push_back({first + row.integer(0), parent, row.string(3), statement});
                m_lineIds = std::max(m_lineIds, lines.back().id);
                if (isMadeInMemory(lines.back().detail.section(u' ', 1, 1)))
                    groups.push_back(lines.back().id);
                return {};
            },
            m_reading.stop));
        m_isGrouped = m_isGrouped || !groups.empty();
        for (size_t at = 0; at < std::min(groups.size(), size_t(inner.size())); ++at) {
            const auto &text = inner.at(qsizetype(at));
            TRY(countKept(text));
            for (const auto &one : statementsOf(text))
                TRY(readLines(one, groups[at], lines));
        }
        return {};
    }

    // Kept columns are read in blocks; what counts is the lines that these stand for.
    Result<void> countKept(const QString &text)
    {
        const auto counting = keptRowsSql(text, m_reading.bindings);
        if (counting.sql.isEmpty())
            return {};
        return m_reading.session.forEachRow(
            counting.sql, counting.bindings,
            [&](const Row &row) -> Result<void> {
                m_kept[counting.table] += row.integer(0);
                return {};
            },
            m_reading.stop);
    }

    QString measuredSentence() const
    {
        if (!m_counters.isWhole)
            return Martlet::tr(
                "The statement did not end in time, so nothing is measured; rows are those of the "
                "tables.");
        return Martlet::tr("Measured: the time and the rows of the whole run. SQLite does not measure single "
                           "steps, so bars show the share of the rows that are read in full.");
    }

    // Of the tables that are read whole; an exact count, as no estimate is there to be had.
    Result<void> countTables()
    {
        for (const auto &step : m_read.steps) {
            if (!isScan(step) || m_rows.contains(step.table) || !m_reading.catalogue.find(step.table))
                continue;
            TRY_ASSIGN(const auto quoted, m_reading.session.dialect().quoted(step.table));
            TRY(m_reading.session.forEachRow(
                u"SELECT COUNT(*) FROM "_s + quoted, {},
                [&](const Row &row) -> Result<void> {
                    m_rows[step.table] = row.integer(0);
                    return {};
                },
                m_reading.stop));
        }
        return {};
    }

    // Tables that are read once give their rows. What was scanned beyond is of the one step that is left, where
    // there is but one.
    void addRowsRead()
    {
        qint64 known = 0;
        std::vector<PlanStep *> unknown;
        for (auto &step : m_read.steps) {
            if (const auto kept = m_kept.find(step.table); kept != m_kept.end()) {
                step.rowsRead = *kept;
                m_kept.erase(kept); // several readings are counted at the first
            }
            if (!isScan(step))
                continue;
            if (step.isRepeated || !m_rows.contains(step.table)) {
                unknown.push_back(&step);
                continue;
            }
            step.rowsRead = m_rows[step.table];
            step.loops = 1;
            // A LIMIT may end the scan early; SQLite counts the steps from one row to the next.
            if (m_counters.isWhole && !m_isGrouped)
                step.rowsRead = std::min(*step.rowsRead, m_counters.scannedRows + 1);
            known += std::max<qint64>(0, *step.rowsRead - 1);
        }
        if (!m_counters.isWhole || m_isGrouped || unknown.size() != 1)
            return; // steps of what is grouped in memory are not counted
        auto &step = *unknown.front();
        const auto steps = std::max<qint64>(0, m_counters.scannedRows - known);
        const auto inTable = m_rows.value(step.table);
        if (inTable > 1)
            step.loops = qint64(std::llround(double(steps) / double(inTable - 1)));
        step.rowsRead = steps + step.loops.value_or(0);
    }

    void addShares()
    {
        qint64 all = 0;
        for (const auto &step : m_read.steps)
            all += step.rowsRead.value_or(0);
        // Of a search nobody knows the rows: beside it a few that are read in full are not what takes the time.
        if (all < worthSaying && std::any_of(m_read.steps.begin(), m_read.steps.end(), isWideSearch))
            return;
        for (auto &step : m_read.steps) {
            if (step.rowsRead && all > 0)
                step.share = double(*step.rowsRead) / double(all);
        }
    }

    void find()
    {
        for (int at = 0; at < int(m_read.steps.size()); ++at) {
            const auto &step = m_read.steps[size_t(at)];
            if (isCorrelated(step))
                findCorrelated(at);
            else if (isScan(step))
                findScan(at);
            else if (step.rowsRead.value_or(0) >= worthSaying)
                add(at, m_words.keptColumns(step.table, *step.rowsRead));
            else if (step.operation == u"SEARCH AUTOMATIC INDEX")
                findAutomaticIndex(at);
            else if (step.operation.startsWith(u"USE TEMP B-TREE FOR"_s))
                findSort(at);
        }
        findStaleStatistics();
    }

    void add(int at, PlanFinding finding)
    {
        finding.step = at;
        if (finding.weight > 0)
            m_read.findings.push_back(std::move(finding));
    }

    void findScan(int at)
    {
        const auto &step = m_read.steps[size_t(at)];
        const auto rows = step.rowsRead ? *step.rowsRead : m_rows.value(step.table);
        if (rows < worthSaying || !m_rows.contains(step.table) || isUnderCorrelated(at))
            return;
        add(at, step.isRepeated ? m_words.repeatedScan(step.table, rows, step.loops)
                                : m_words.wholeTable(step.table, rows, std::nullopt));
    }

    // Counted are the steps between rows, of all such indexes together.
    void findAutomaticIndex(int at)
    {
        const auto rows = m_counters.automaticRows + 1;
        if (rows >= worthSaying)
            add(at, m_words.automaticIndex(m_read.steps[size_t(at)].table, rows));
    }

    bool isUnderCorrelated(int at) const
    {
        for (int up = m_read.steps[size_t(at)].parent; up >= 0; up = m_read.steps[size_t(up)].parent) {
            if (isCorrelated(m_read.steps[size_t(up)]))
                return true;
        }
        return false;
    }

    // It runs as often as the tables beside it give rows, which is known where one of them is read whole.
    void findCorrelated(int at)
    {
        const auto &query = m_read.steps[size_t(at)];
        qint64 rowsRead = 0;
        QString table;
        std::optional<qint64> times;
        for (int i = at + 1; i < int(m_read.steps.size()) && m_read.steps[size_t(i)].depth > query.depth; ++i) {
            const auto &inside = m_read.steps[size_t(i)];
            rowsRead += inside.rowsRead.value_or(0);
            if (inside.loops && inside.isRepeated)
                times = inside.loops;
            if (table.isEmpty())
                table = inside.table;
        }
        for (const auto &beside : m_read.steps) {
            if (beside.parent == query.parent && isScan(beside) && !beside.isRepeated && !times)
                times = beside.rowsRead;
        }
        if (rowsRead >= worthSaying || times.value_or(0) >= worthSaying)
            add(at, m_words.correlatedQuery(table, rowsRead, times));
    }

    void findSort(int at)
    {
        const auto &step = m_read.steps[size_t(at)];
        const bool isOrder = step.operation.contains(u"ORDER BY"_s);
        qint64 rows = isOrder && step.parent < 0 ? m_read.rows : 0;
        for (const auto &beside : m_read.steps) {
            // Without a condition that takes rows away all that are read are sorted.
            if (!isOrder && beside.parent == step.parent && isScan(beside) && !beside.isRepeated)
                rows = std::max(rows, beside.rowsRead.value_or(0));
        }
        if (rows >= worthSaying)
            add(at, m_words.sort(rows, isOrder));
    }

    void findStaleStatistics()
    {
        for (const auto &[name, rows] : m_rows.toStdMap()) {
            const auto stated = m_reading.catalogue.find(name)->statedRows;
            const auto more = std::max(stated, rows), less = std::max<qint64>(1, std::min(stated, rows));
            if (stated >= 0 && more >= worthSaying && more / less >= 10)
                add(-1, m_words.misestimate(name, {}, stated, rows));
        }
    }

    const PlanReading &m_reading;
    FindingWords m_words;
    QueryExplanation m_read;
    StatementCounters m_counters;
    qint64 m_lineIds = 0;
    int m_statements = 0;
    bool m_isGrouped = false;     // some of it in memory
    QMap<QString, qint64> m_rows; // of stored tables that are read whole
    QMap<QString, qint64> m_kept; // lines that are read of tables of kept columns
};

} // namespace

Result<QueryExplanation> explainOnSqlite(const PlanReading &reading)
{
    return SqliteExplanation(reading).read();
}

} // namespace martlet
