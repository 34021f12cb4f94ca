// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/verify/findings.h"

#include "base/tr.h"
#include "database/session.h"
#include "schema/checksum/memberkeys.h"

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

Result<void> verifyFollowing(Findings &findings, const QString &id, const QString &table)
{
    const auto sql =
        u"SELECT %1, valid_to, next_from FROM (SELECT %1, valid_to, "
        "lead(valid_from) OVER (PARTITION BY %1 ORDER BY valid_from) AS next_from FROM %2_history) pairs "
        "WHERE next_from <> valid_to ORDER BY 1, 2"_s.arg(id, table);
    return findings.collect(sql, [&table](const Row &row) {
        const auto text =
            row.date(2) > row.date(1)
                ? Martlet::tr("The history of member %1 of %2 has a gap from %3 to %4.")
                : Martlet::tr("The history of member %1 of %2 overlaps: a version ends on %3, the next begins "
                              "on %4.");
        return text.arg(row.string(0), table, row.string(1), row.string(2));
    });
}

Result<void> verifyEnds(Findings &findings, const QString &id, const QString &table)
{
    const auto sql = u"SELECT member.%1, min(version.valid_from), max(version.valid_to) FROM %2 member "
                     "LEFT JOIN %2_history version ON version.%1 = member.%1 GROUP BY member.%1 "
                     "HAVING count(version.%1) = 0 OR min(version.valid_from) > '1900-01-01' "
                     "OR max(version.valid_to) < '9999-12-31' ORDER BY 1"_s.arg(id, table);
    return findings.collect(sql, [&table](const Row &row) {
        if (row.isNull(1))
            return Martlet::tr("Member %1 of %2 has no history.").arg(row.string(0), table);
        return Martlet::tr("The history of member %1 of %2 reaches from %3 to %4 only.")
            .arg(row.string(0), table, row.string(1), row.string(2));
    });
}

} // namespace

Result<void> verifyHistories(Findings &findings)
{
    for (int i = 0; i < dimensionCount; ++i) {
        const auto id = idColumnOf(MemberTable(i));
        const auto table = tableOf(MemberTable(i));
        TRY(verifyFollowing(findings, id, table));
        TRY(verifyEnds(findings, id, table));
    }
    return {};
}

} // namespace martlet
