// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/indextrial.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "explain/scratchtables.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// An index that saves less than a third is not worth its upkeep at every load.
constexpr double leastGain = 1.5;
// More columns have to save more.
constexpr double widerGain = 1.3;
// Of a statement that takes this long, one run says enough.
constexpr double longRunMs = 3000;

struct Runs
{
    std::vector<double> times;
    ScratchRun last;

    double median() const
    {
        auto sorted = times;
        std::sort(sorted.begin(), sorted.end());
        return sorted[sorted.size() / 2];
    }
};

class IndexTrialRun final
{
public:
    IndexTrialRun(ScratchTables &scratch, const IndexTrialOptions &options, Engine engine)
        : m_scratch(scratch)
        , m_options(options)
        , m_engine(engine)
    {
    }

    // Runs without the index stand before and after those with it, so that a machine that gets faster or
    // slower meanwhile is no gain.
    Result<std::optional<IndexAdvice>> tryOne(const IndexCandidate &candidate)
    {
        Runs before, after;
        TRY(run(before, 1));
        const int runs = before.times.front() > longRunMs ? 1 : m_options.runs;
        TRY(run(before, (runs + 1) / 2 - 1));
        TRY(m_scratch.makeIndex(candidate));
        TRY(run(after, runs));
        TRY(m_scratch.dropIndex());
        TRY(run(before, runs / 2));
        IndexAdvice advice;
        advice.table = candidate.table;
        advice.columns = candidate.columns;
        TRY_ASSIGN(advice.sql,
                   indexSql(candidate.table + u"_by_"_s + candidate.columns.join(u'_'), candidate, m_engine));
        advice.copiedRows = m_scratch.copiedRows(candidate.table);
        advice.tableRows = m_scratch.tableRows(candidate.table);
        advice.beforeMs = before.median();
        advice.afterMs = after.median();
        advice.runs = runs;
        advice.workBefore = before.last.work;
        advice.workAfter = after.last.work;
        advice.stepBefore = stepOn(before.last, candidate.table);
        advice.stepAfter = stepOn(after.last, candidate.table);
        const bool helps =
            double(advice.workAfter) * leastGain <= double(advice.workBefore) && advice.gain() >= leastGain;
        return helps ? std::optional(advice) : std::nullopt;
    }

private:
    Result<void> run(Runs &runs, int count)
    {
        for (int i = 0; i < count; ++i) {
            TRY_ASSIGN(runs.last, m_scratch.run());
            runs.times.push_back(runs.last.elapsedMs);
        }
        return {};
    }

    static QString stepOn(const ScratchRun &run, const QString &table)
    {
        for (const auto &step : run.steps) {
            if (step.table == table)
                return step.operation;
        }
        return {};
    }

    ScratchTables &m_scratch;
    const IndexTrialOptions &m_options;
    Engine m_engine;
};

// The best of each table; a wider index only where it is clearly better than a narrower one.
void keepBetter(std::vector<IndexAdvice> &kept, const IndexAdvice &advice)
{
    for (auto &one : kept) {
        if (one.table != advice.table)
            continue;
        const auto more = advice.columns.size() - one.columns.size();
        const double needed = more > 0 ? widerGain : more < 0 ? 1 / widerGain : 1;
        if (advice.gain() > one.gain() * needed)
            one = advice;
        return;
    }
    kept.push_back(advice);
}

} // namespace

Result<QString> indexSql(const QString &name, const IndexCandidate &candidate, Engine engine)
{
    const auto &dialect = Dialect::of(engine);
    QStringList columns;
    for (const auto &column : candidate.columns) {
        TRY_ASSIGN(const auto quoted, dialect.quoted(column));
        columns += quoted;
    }
    TRY_ASSIGN(const auto index, dialect.quoted(name.left(60)));
    TRY_ASSIGN(const auto table, dialect.quoted(candidate.table));
    return u"CREATE INDEX %1 ON %2 (%3)"_s.arg(index, table, columns.join(u", "_s));
}

std::unique_ptr<ScratchTables> ScratchTables::of(const PlanReading &reading, const IndexTrialOptions &options)
{
    return reading.session.engine() == Engine::Sqlite ? scratchOnSqlite(reading, options)
                                                      : scratchOnPostgres(reading, options);
}

Result<IndexTrial> tryIndexes(Session &session, const QueryExplanation &explanation, const Bindings &bindings,
                              const IndexTrialOptions &options, std::stop_token stop, Progress progress)
{
    QStringList names;
    for (const auto &named : StatementTerms::namedTables(explanation.sql))
        names += named.table;
    TRY_ASSIGN(auto catalogue, TableCatalogue::read(session, names, stop));
    auto terms = StatementTerms::of(explanation.sql, catalogue);
    const auto candidates = indexCandidates(explanation, terms, catalogue);
    IndexTrial trial;
    if (candidates.empty())
        return trial;
    const PlanReading reading{session,          explanation.sql,  bindings, std::move(catalogue),
                              std::move(terms), options.patience, stop};
    const auto scratch = ScratchTables::of(reading, options);
    QStringList tables;
    for (const auto &candidate : candidates)
        tables += candidate.table;
    tables.removeDuplicates();
    TRY(scratch->copy(tables, progress));
    IndexTrialRun run(*scratch, options, session.engine());
    for (const auto &candidate : candidates) {
        progress.report(
            {trial.tried, qint64(candidates.size()), Martlet::tr("indexes"),
             Martlet::tr("Trying an index on %1 (%2)").arg(candidate.table, candidate.columns.join(u", "_s))});
        TRY_ASSIGN(const auto advice, run.tryOne(candidate));
        ++trial.tried;
        if (advice)
            keepBetter(trial.advice, *advice);
    }
    std::stable_sort(trial.advice.begin(), trial.advice.end(),
                     [](const auto &a, const auto &b) { return a.gain() > b.gain(); });
    return trial;
}

} // namespace martlet
