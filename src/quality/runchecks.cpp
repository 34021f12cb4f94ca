// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/runchecks.h"

#include "base/tr.h"
#include "database/pool.h"
#include "database/transaction.h"
#include "quality/checks.h"
#include "quality/measure.h"
#include "quality/qualitylog.h"
#include "schema/settingrows.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Results = std::vector<CheckResult>;

Result<std::vector<Check>> chosen(Session &session, const CheckSelection &selection)
{
    std::vector<Check> checks;
    for (const auto &name : selection.names) {
        TRY_ASSIGN(auto check, findCheck(session, name));
        checks.push_back(std::move(check));
    }
    if (!selection.names.isEmpty())
        return checks;
    TRY_ASSIGN(const auto all, allChecks(session));
    for (const auto &check : all) {
        if (check.isEnabled)
            checks.push_back(check);
    }
    return checks;
}

} // namespace

Result<qint64> mostRowsKept(Session &session)
{
    constexpr qint64 usual = 100'000;
    TRY_ASSIGN(const auto text, readSetting(session, u"quality_rows_kept"));
    if (text.isEmpty())
        return usual;
    bool isNumber = false;
    const auto most = text.toLongLong(&isNumber);
    if (!isNumber || most < 0)
        return fail(
            Error::Kind::Input,
            Martlet::tr("The setting quality_rows_kept is “%1”; it is to be a whole number.").arg(text));
    return most;
}

Result<Results> runChecks(Pool &pool, const CheckSelection &selection, const Clock &clock, std::stop_token stop,
                          Progress progress)
{
    TRY_ASSIGN(
        auto results,
        pool.ask<Results>(
            LaneKind::Reader, u"quality checks"_s, stop, [&](Session &session) -> Result<Results> {
                TRY_ASSIGN(auto snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
                TRY_ASSIGN(const auto checks, chosen(session, selection));
                TRY_ASSIGN(const auto most, mostRowsKept(session));
                TRY_ASSIGN(auto found, measureChecks(session, checks, {clock, {}, most}, stop, progress));
                TRY(snapshot.rollback());
                return found;
            }));
    TRY(pool.run(LaneKind::Writer, u"keep quality results"_s, stop, [&](Session &session) {
        return inWriteTransaction(session, [&] { return recordResults(session, results); });
    }));
    return results;
}

} // namespace martlet
