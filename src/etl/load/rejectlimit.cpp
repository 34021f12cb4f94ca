// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/rejectlimit.h"

#include "base/decimal.h"
#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128;
constexpr qint64 million = 1'000'000;

bool isAbove(qint64 part, qint64 whole, qint64 parts)
{
    return Wide(part) * million > Wide(parts) * whole;
}

// Rounded up to hundredths, so that a share above a limit never reads like the limit.
QString percent(qint64 part, qint64 whole)
{
    constexpr qint64 hundredths = 10'000;
    const auto share = qint64((Wide(part) * hundredths + whole - 1) / whole);
    return decimal::printShort(share, 2);
}

Error refused(const QString &limit, const RejectLog &rejects, qint64 read, const QString &path)
{
    const auto [rule, count] = rejects.commonest();
    return {
        Error::Kind::Input,
        Martlet::tr("%L1 of the %L2 lines read of %3 were rejected, %L4 of them by %5, and the recipe stops at "
                    "%6. Nothing was loaded. Mend the file, or raise the limit in [file.limits]. The first: %7")
            .arg(rejects.count())
            .arg(read)
            .arg(path)
            .arg(count)
            .arg(rule, limit, rejects.first().message)};
}

} // namespace

Result<void> checkRejects(const RejectLimits &limits, const RejectLog &rejects, qint64 read,
                          const QString &path)
{
    if (limits.most && rejects.count() > *limits.most)
        return fail(refused(u"max_rejects = %1"_s.arg(*limits.most), rejects, read, path));
    if (limits.mostParts && read >= limits.afterRows && isAbove(rejects.count(), read, *limits.mostParts))
        return fail(refused(u"max_reject_percent = %1"_s.arg(decimal::printShort(*limits.mostParts, 4)),
                            rejects, read, path));
    return {};
}

std::vector<Reject> noticesOf(const RejectLimits &limits, const RejectLog &rejects, qint64 read,
                              const WarningCounts &warned)
{
    std::vector<Reject> notices;
    const auto notice = [&](const QString &column, const QString &rule, const QString &message) {
        Reject made;
        made.column = column;
        made.rule = rule;
        made.message = message;
        notices.push_back(std::move(made));
    };
    if (isAbove(rejects.count(), read, limits.warnParts)) {
        const auto [rule, count] = rejects.commonest();
        notice({}, u"REJECTS"_s,
               Martlet::tr(
                   "%L1 of %L2 lines (%3 %) were rejected, %L4 of them by %5. Look at them before you rely "
                   "on the totals.")
                   .arg(rejects.count())
                   .arg(read)
                   .arg(percent(rejects.count(), read))
                   .arg(count)
                   .arg(rule));
    }
    for (const auto &[which, count] : warned)
        notice(which.second, which.first,
               Martlet::tr("The rule “%1” found %L2 of %L3 lines in column %4; they were loaded all the same.")
                   .arg(which.first)
                   .arg(count)
                   .arg(read)
                   .arg(which.second));
    return notices;
}

} // namespace martlet
