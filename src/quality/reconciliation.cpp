// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/reconciliation.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "lineage/batchledger.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Verdict = ReconciliationLine::Verdict;

QString moneyText(Money money)
{
    return toText(Value(money));
}

// The table a feed fills, and of sales the amount in it.
struct FeedTable
{
    QString table;
    QString amount; // empty: rows only
};

FeedTable tableOf(const QString &feed, Engine engine)
{
    if (feed == u"sales")
        return {u"sales_lines"_s, engine == Engine::Sqlite ? u"total_e4"_s : u"total_amount"_s};
    if (feed == u"inventory")
        return {u"stock_levels"_s, {}};
    return {u"dim_"_s + feed, {}};
}

class Reconciling
{
public:
    Reconciling(Session &session, Reconciliation &report)
        : m_session(session)
        , m_batch(report.batch)
        , m_report(report)
    {
    }

    Result<void> run()
    {
        addBalance();
        TRY(addRows());
        TRY(addRejects());
        TRY(addText());
        return addControlTotals();
    }

private:
    void add(const QString &what, const QString &said, const QString &held, bool agrees,
             bool mayBeTakenOver = false)
    {
        const auto verdict = agrees ? Verdict::Agrees : mayBeTakenOver ? Verdict::TakenOver : Verdict::Differs;
        m_report.lines.push_back({what, said, held, verdict});
    }

    void addBalance()
    {
        const auto &n = m_batch.counts;
        const qint64 fates = n.inserted + n.updated + n.unchanged + n.dupFile + n.dupWarehouse + n.rejected;
        add(Martlet::tr("lines read = new + changed + unchanged + repeated + rejected"),
            QString::number(n.read), QString::number(fates), n.read == fates);
        const auto &sums = m_batch.sums;
        const qint64 amount = sums.inserted.units() + sums.updated.units() + sums.unchanged.units() +
                              sums.dupFile.units() + sums.dupWarehouse.units() + sums.rejected.units();
        add(Martlet::tr("the same in money"), moneyText(sums.read), moneyText(Money::fromUnits(amount)),
            sums.read.units() == amount);
    }

    // Members fill in again and again what other files said before, so only facts are counted by their batch.
    Result<void> addRows()
    {
        const auto feed = tableOf(m_batch.feed, m_session.engine());
        if (feed.table.startsWith(u"dim_"))
            return {};
        const auto amount = feed.amount.isEmpty() ? u"0"_s : u"COALESCE(sum(%1), 0)"_s.arg(feed.amount);
        qint64 rows = 0;
        Money money;
        TRY(m_session.forEachRow(
            u"SELECT count(*), %1 FROM %2 WHERE batch_id = :batch"_s.arg(amount, feed.table),
            {{u"batch"_s, m_batch.id.value}}, [&](const Row &row) -> Result<void> {
                rows = row.integer(0);
                money = row.money(1);
                return {};
            }));
        TRY_ASSIGN(
            const auto later,
            m_session.integer(
                u"SELECT COALESCE(sum(updated_n + removed_n), 0) FROM etl_batches WHERE feed = :feed AND "
                "state = 'DONE' AND batch_id > :batch"_s,
                {{u"feed"_s, m_batch.feed}, {u"batch"_s, m_batch.id.value}}));
        const qint64 said = m_batch.counts.inserted + m_batch.counts.updated;
        const bool mayBeTakenOver = rows <= said && said - rows <= later;
        add(Martlet::tr("rows of the batch in %1").arg(feed.table), QString::number(said),
            QString::number(rows), rows == said, mayBeTakenOver);
        if (feed.amount.isEmpty())
            return {};
        const auto sum = Money::fromUnits(m_batch.sums.inserted.units() + m_batch.sums.updated.units());
        add(Martlet::tr("their amount"), moneyText(sum), moneyText(money), sum == money,
            mayBeTakenOver && rows < said);
        return {};
    }

    Result<void> addRejects()
    {
        TRY_ASSIGN(
            const auto lines,
            m_session.integer(u"SELECT count(DISTINCT line) FROM etl_rejects WHERE batch_id = :batch AND "
                              "severity = 'error' AND line > 0"_s,
                              {{u"batch"_s, m_batch.id.value}}));
        add(Martlet::tr("rejected lines kept"), QString::number(m_batch.counts.rejected),
            QString::number(lines), m_batch.counts.rejected == lines);
        return {};
    }

    // The lines of a repair stand in the file of the batch they were rejected from.
    Result<void> addText()
    {
        if (m_batch.parent)
            return {};
        TRY_ASSIGN(const auto bytes,
                   m_session.integer(u"SELECT COALESCE(sum(byte_count), 0) FROM etl_source_chunks "
                                     "WHERE batch_id = :batch"_s,
                                     {{u"batch"_s, m_batch.id.value}}));
        add(Martlet::tr("bytes of the file kept"), QString::number(m_batch.bytes), QString::number(bytes),
            m_batch.bytes == bytes);
        return {};
    }

    Result<void> addControlTotals()
    {
        if (m_batch.feed != u"sales")
            return {};
        TRY_ASSIGN(const auto count, controlTotalCount(m_session, m_batch.id.value));
        if (count == 0)
            return {};
        TRY_ASSIGN(m_report.controlDifferences, controlDifferences(m_session, m_batch.id.value));
        const auto agreeing = count - qint64(m_report.controlDifferences.size());
        add(Martlet::tr("control totals that agree"), QString::number(count), QString::number(agreeing),
            agreeing == count);
        return {};
    }

    Session &m_session;
    const Batch &m_batch;
    Reconciliation &m_report;
};

} // namespace

bool Reconciliation::agrees() const
{
    return std::none_of(lines.begin(), lines.end(),
                        [](const ReconciliationLine &line) { return line.verdict == Verdict::Differs; });
}

Result<Reconciliation> reconcile(Session &session, BatchId id)
{
    Reconciliation report;
    TRY_ASSIGN(report.batch, findBatch(session, id));
    if (report.batch.state != BatchState::Done)
        return fail(Error::Kind::Input,
                    Martlet::tr("Batch %1 is %2, so the warehouse holds nothing of it to compare with.")
                        .arg(id.value)
                        .arg(toText(report.batch.state)));
    TRY(Reconciling(session, report).run());
    return report;
}

} // namespace martlet
