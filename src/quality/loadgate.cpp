// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/loadgate.h"

#include "base/tr.h"
#include "database/session.h"
#include "quality/checks.h"
#include "quality/measure.h"
#include "quality/qualitylog.h"
#include "quality/runchecks.h"
#include "schema/catalogue/startable.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The checks of tables that the feed fills.
Result<std::vector<Check>> checksOf(Session &session, const QString &feed)
{
    TRY_ASSIGN(const auto all, allChecks(session));
    std::vector<Check> checks;
    for (const auto &check : all) {
        if (!check.isEnabled || !check.onLoad || check.table.isEmpty() || check.kind == CheckKind::Freshness)
            continue;
        TRY_ASSIGN(const auto table, findStarTable(check.table));
        if (table.feed == feed)
            checks.push_back(check);
    }
    return checks;
}

bool refuses(const CheckResult &result)
{
    // A blocking check that cannot be asked has not vouched for the rows either.
    return result.severity == CheckSeverity::Block && result.status != CheckStatus::Passed;
}

QString refusal(const CheckResult &result, const std::vector<Check> &checks)
{
    const auto check =
        std::find_if(checks.begin(), checks.end(), [&](const Check &one) { return one.name == result.check; });
    const auto first =
        result.rows.empty() ? QString() : Martlet::tr(" The first one: %1.").arg(result.rows[0].key);
    return Martlet::tr(
               "The check “%1” does not let the file in: %2%3 Nothing was loaded. Correct the file, or let the "
               "check “%4” warn instead of block, and load it again.")
        .arg(check == checks.end() ? result.check : check->title, result.message, first, result.check);
}

} // namespace

Result<void> LoadGate::pass(const QString &feed, const LoadedRows &rows, std::stop_token stop)
{
    TRY_ASSIGN(const auto checks, checksOf(m_session, feed));
    if (checks.empty())
        return {};
    TRY_ASSIGN(const auto most, mostRowsKept(m_session));
    Progress silent;
    TRY_ASSIGN(auto results, measureChecks(m_session, checks, {SystemClock(), rows, most}, stop, silent));
    const auto refusing = std::find_if(results.begin(), results.end(), refuses);
    if (refusing == results.end())
        return recordResults(m_session, results);
    auto sentence = refusal(*refusing, checks);
    m_refused = std::move(results);
    return fail(Error::Kind::Input, std::move(sentence));
}

Result<void> LoadGate::keepRefusal(BatchId recorded)
{
    for (auto &result : m_refused) {
        if (result.batch)
            result.batch = recorded;
    }
    return recordResults(m_session, m_refused);
}

} // namespace martlet
