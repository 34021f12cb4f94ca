// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "database/session.h"
#include "database/transaction.h"
#include "explain/findingwords.h"
#include "explain/postgresplan.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 manyLoops = 1000, farOff = 10;

class PostgresExplanation final
{
public:
    explicit PostgresExplanation(const PlanReading &reading)
        : m_reading(reading)
        , m_words(reading)
    {
    }

    Result<QueryExplanation> read()
    {
        TRY_ASSIGN(const auto plan, measuredPlan());
        const auto elapsed = plan["Execution Time"_L1].toDouble();
        m_nodes = postgresNodes(plan["Plan"_L1].toObject(), elapsed, m_reading.catalogue);
        if (plan.contains("Planning Time"_L1))
            m_read.planningMs = plan["Planning Time"_L1].toDouble();
        if (m_read.isMeasured) {
            m_read.elapsedMs = elapsed;
            m_read.rows = m_nodes.front().step.actualRows.value_or(0);
        }
        m_read.measured =
            m_read.isMeasured
                ? Martlet::tr(
                      "Measured: rows and time of each step. Measuring itself slows many small steps down.")
                : Martlet::tr("The statement did not end in time, so nothing is measured; rows are estimates.");
        for (const auto &node : m_nodes)
            m_read.steps.push_back(node.step);
        if (m_read.isMeasured)
            find();
        return std::move(m_read);
    }

private:
    Result<QJsonObject> plan(const QString &options)
    {
        QByteArray json;
        TRY(m_reading.session.forEachRow(
            u"EXPLAIN (%1, FORMAT JSON) "_s.arg(options) + m_reading.sql, m_reading.bindings,
            [&](const Row &row) -> Result<void> {
                json = row.string(0).toUtf8();
                return {};
            },
            m_reading.stop));
        return QJsonDocument::fromJson(json).array().at(0).toObject();
    }

    // One that does not end in time is planned only.
    Result<QJsonObject> measuredPlan()
    {
        TRY_ASSIGN(Transaction attempt, Transaction::begin(m_reading.session, Transaction::Mode::Snapshot));
        TRY(m_reading.session.execute(u"SET LOCAL statement_timeout = %1"_s.arg(m_reading.patience.count())));
        auto measured = plan(u"ANALYZE, BUFFERS"_s);
        TRY(attempt.rollback());
        m_read.isMeasured = measured.has_value();
        const bool isTooSlow =
            !measured && measured.error().code == u"57014" && !m_reading.stop.stop_requested();
        return isTooSlow ? plan(u"COSTS"_s) : measured;
    }

    void find()
    {
        for (int at = 0; at < int(m_nodes.size()); ++at) {
            findScan(at);
            findCorrelated(at);
            findLoop(at);
            findSort(at);
            findMisestimate(at);
        }
    }

    void add(int at, PlanFinding finding)
    {
        finding.step = at;
        m_read.findings.push_back(std::move(finding));
    }

    const PlanNode *nodeAt(int at) const { return at < 0 ? nullptr : &m_nodes[size_t(at)]; }

    // What stands for the rows of a table below a node: the first scan there.
    const PlanStep *firstTable(int at) const
    {
        for (size_t i = size_t(at); i < m_nodes.size(); ++i) {
            const auto &step = m_nodes[i].step;
            if (int(i) > at && step.depth <= m_nodes[size_t(at)].step.depth)
                break;
            if (!step.table.isEmpty())
                return &step;
        }
        return nullptr;
    }

    void findScan(int at)
    {
        const auto &node = m_nodes[size_t(at)];
        const auto rows = node.step.rowsRead.value_or(0);
        if (node.step.operation != u"Seq Scan" || rows < worthSaying || node.isUnderSubPlan ||
            isInnerOfLoop(at))
            return;
        const bool hasFilter = node.removedRows > 0;
        add(at, m_words.wholeTable(node.step.table, rows,
                                   hasFilter ? node.step.actualRows : std::optional<qint64>()));
    }

    // The inner side of a nested loop is gone through for each row of the outer one, by way of a copy in memory
    // perhaps.
    bool isInnerOfLoop(int at) const
    {
        for (int up = at; up >= 0; up = m_nodes[size_t(up)].step.parent) {
            const auto &node = m_nodes[size_t(up)];
            const auto *const parent = nodeAt(node.step.parent);
            if (node.relation == u"Inner" && parent && parent->step.operation.startsWith(u"Nested Loop"_s))
                return true;
            if (!parent || (parent->step.operation != u"Materialize" && parent->step.operation != u"Append"))
                return false;
        }
        return false;
    }

    void findCorrelated(int at)
    {
        const auto &node = m_nodes[size_t(at)];
        if (node.relation != u"SubPlan" || node.step.loops.value_or(0) < 100)
            return;
        qint64 rows = 0;
        for (size_t i = size_t(at); i < m_nodes.size(); ++i) {
            if (int(i) > at && m_nodes[i].step.depth <= node.step.depth)
                break;
            if (!m_nodes[i].step.table.isEmpty())
                rows += m_nodes[i].step.rowsRead.value_or(0);
        }
        const auto *const table = firstTable(at);
        add(at, m_words.correlatedQuery(table ? table->table : QString(), rows, node.step.loops));
    }

    void findLoop(int at)
    {
        const auto &node = m_nodes[size_t(at)];
        const auto *const parent = nodeAt(node.step.parent);
        const auto loops = node.step.loops.value_or(0);
        if (node.relation != u"Inner" || !parent || !parent->step.operation.startsWith(u"Nested Loop"_s) ||
            loops < 2)
            return;
        const auto *const table = firstTable(at);
        const bool isWhole = table && table->operation == u"Seq Scan";
        const auto handled = node.step.actualRows.value_or(0) + node.removedRows;
        if (isWhole && handled >= worthSaying)
            add(at, m_words.repeatedScan(table->table, handled, loops));
        else if (table && !isWhole && loops >= manyLoops)
            add(at, m_words.nestedLoop(table->table, table->index, loops));
    }

    void findSort(int at)
    {
        const auto &step = m_nodes[size_t(at)].step;
        const bool isSort = step.operation.endsWith(u"Sort"_s);
        const auto rows = step.actualRows.value_or(0);
        if (step.diskKib > 0)
            add(at, m_words.diskSort(std::max(rows, rowsBelow(at)), step.diskKib, !isSort));
        else if (isSort && rows >= worthSaying)
            add(at, m_words.sort(rows, step.parent < 0));
    }

    qint64 rowsBelow(int at) const
    {
        qint64 rows = 0;
        for (const auto &node : m_nodes) {
            if (node.step.parent == at)
                rows += node.step.actualRows.value_or(0);
        }
        return rows;
    }

    // Where it begins: what stands above builds on the same wrong number.
    void findMisestimate(int at)
    {
        const auto &node = m_nodes[size_t(at)];
        if (!isFarOff(node))
            return;
        for (size_t i = size_t(at) + 1; i < m_nodes.size() && m_nodes[i].step.depth > node.step.depth; ++i) {
            if (isFarOff(m_nodes[i]))
                return;
        }
        const auto &step = node.step;
        const bool isTable = m_reading.catalogue.find(step.table) != nullptr;
        add(at, m_words.misestimate(isTable ? step.table : QString(), step.operation, *step.estimatedRows,
                                    *step.actualRows));
    }

    static bool isFarOff(const PlanNode &node)
    {
        const auto estimated = node.step.estimatedRows.value_or(0), actual = node.step.actualRows.value_or(0);
        const auto more = std::max(estimated, actual), less = std::max<qint64>(1, std::min(estimated, actual));
        const bool isCutShort = node.isUnderLimit && actual < estimated;
        return more >= worthSaying && more / less >= farOff && !isCutShort;
    }

    const PlanReading &m_reading;
    FindingWords m_words;
    QueryExplanation m_read;
    std::vector<PlanNode> m_nodes;
};

} // namespace

Result<QueryExplanation> explainOnPostgres(const PlanReading &reading)
{
    return PostgresExplanation(reading).read();
}

} // namespace martlet
