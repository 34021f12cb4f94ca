// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/measure.h"

#include "base/tr.h"
#include "database/session.h"
#include "database/transaction.h"
#include "quality/measurement.h"

#include <QElapsedTimer>

#include <array>
#include <functional>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Whether the trouble is the check's own, so that the others can still be asked.
bool isOwnTrouble(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
    case Error::Kind::ConnectionLost:
    case Error::Kind::Busy:
    case Error::Kind::Disk:
        return false;
    default:
        return true;
    }
}

Result<CheckResult> measureOne(const Measurement &of)
{
    switch (of.check.kind) {
    case CheckKind::Unique:
        return measureUnique(of);
    case CheckKind::Pattern:
        return measurePattern(of);
    case CheckKind::Freshness:
        return measureFreshness(of);
    case CheckKind::Volume:
        return measureVolume(of);
    case CheckKind::NullDrift:
        return measureNullDrift(of);
    case CheckKind::Distribution:
        return measureDistribution(of);
    case CheckKind::ControlTotal:
        return measureControlTotals(of);
    case CheckKind::Sql:
        return measureSql(of);
    default: {
        TRY_ASSIGN(auto results, measureRows(of.session, {&of.check}, of.measuring, of.stop));
        return std::move(results.front());
    }
    }
}

// Runs `work` in a savepoint that is always taken back: an error of one check leaves the transaction usable.
template<typename T>
Result<T> aside(Session &session, const std::function<Result<T>()> &work)
{
    TRY_ASSIGN(auto savepoint, Transaction::begin(session));
    auto done = work();
    TRY(savepoint.rollback());
    return done;
}

CheckResult broken(const Measurement &of, const Error &error)
{
    auto result = of.begin();
    result.status = CheckStatus::Broken;
    result.message = error.message.contains(error.detail) ? error.message : error.message + u' ' + error.detail;
    return result;
}

void finish(CheckResult &result, qint64 microseconds)
{
    result.elapsed = microseconds;
    if (result.status != CheckStatus::Broken)
        result.status = result.failed > 0 ? CheckStatus::Failed : CheckStatus::Passed;
}

// The places of the checks that one pass over a table's rows answers, by their table. What of a load is empty
// is counted with it; asked without a load, null drift looks at other rows than they do.
std::map<QString, std::vector<size_t>> rowChecksByTable(const std::vector<Check> &checks, bool isOfLoad)
{
    std::map<QString, std::vector<size_t>> byTable;
    for (size_t at = 0; at < checks.size(); ++at) {
        if (isRowKind(checks[at].kind) || (isOfLoad && checks[at].kind == CheckKind::NullDrift))
            byTable[checks[at].table].push_back(at);
    }
    return byTable;
}

} // namespace

QString toText(CheckStatus status)
{
    static constexpr std::array names{u"passed", u"failed", u"broken"};
    return QString::fromUtf16(names.at(size_t(status)));
}

CheckResult Measurement::begin() const
{
    CheckResult result;
    result.check = check.name;
    result.severity = check.severity;
    result.startedAt = measuring.clock.microseconds();
    if (measuring.rows)
        result.batch = measuring.rows->batch;
    return result;
}

void keepFailing(CheckResult &result, FailingRow row, qint64 mostRows)
{
    ++result.failed;
    if (qint64(result.rows.size()) < mostRows)
        result.rows.push_back(std::move(row));
}

Result<std::vector<CheckResult>> measureChecks(Session &session, const std::vector<Check> &checks,
                                               const Measuring &measuring, std::stop_token stop,
                                               Progress &progress)
{
    std::vector<CheckResult> results(checks.size());
    std::vector<bool> isDone(checks.size(), false);
    QElapsedTimer timer;
    qint64 done = 0;
    const auto report = [&](const QString &activity) {
        progress.report({done, qint64(checks.size()), Martlet::tr("checks"), activity});
    };
    for (const auto &[table, places] : rowChecksByTable(checks, measuring.rows.has_value())) {
        report(table);
        timer.start();
        std::vector<const Check *> together;
        for (const auto at : places)
            together.push_back(&checks[at]);
        auto found = aside<std::vector<CheckResult>>(
            session, [&] { return measureRows(session, together, measuring, stop); });
        if (!found && !isOwnTrouble(found.error()))
            return found;
        // When one of them cannot be asked, each is asked alone below, so that the others are.
        for (size_t at = 0; found && at < places.size(); ++at) {
            results[places[at]] = std::move((*found)[at]);
            finish(results[places[at]], timer.nsecsElapsed() / 1000 / qint64(places.size()));
            isDone[places[at]] = true;
            ++done;
        }
    }
    for (size_t at = 0; at < checks.size(); ++at) {
        if (isDone[at])
            continue;
        report(checks[at].title);
        timer.start();
        const Measurement of{session, checks[at], measuring, stop};
        auto found = aside<CheckResult>(session, [&] { return measureOne(of); });
        if (!found && !isOwnTrouble(found.error()))
            return fail(found.error());
        results[at] = found ? std::move(*found) : broken(of, found.error());
        finish(results[at], timer.nsecsElapsed() / 1000);
        ++done;
    }
    report({});
    return results;
}

} // namespace martlet
