// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/verify/findings.h"

#include "base/tr.h"
#include "database/session.h"
#include "schema/checksum/memberkeys.h"

#include <map>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

// Plain PRAGMA statements: the table-valued forms are refused to readers.
Result<void> verifyFile(Findings &findings)
{
    auto &session = findings.session();
    TRY(session.forEachRow(u"PRAGMA integrity_check"_s, {}, [&](const Row &row) -> Result<void> {
        if (row.text(0) != "ok") {
            findings.add(Martlet::tr("The database file is damaged; restore a backup. SQLite says: %1")
                             .arg(row.string(0)));
        }
        return {};
    }));
    std::map<std::pair<QString, QString>, int> broken; // by table and the one it refers to
    TRY(session.forEachRow(u"PRAGMA foreign_key_check"_s, {}, [&](const Row &row) -> Result<void> {
        ++broken[{row.string(0), row.string(2)}];
        return {};
    }));
    for (const auto &[tables, count] : broken) {
        findings.add(Martlet::tr("%1 has %2 references to rows of %3 that are not there.")
                         .arg(tables.first)
                         .arg(count)
                         .arg(tables.second));
    }
    return {};
}

// PostgreSQL keeps (transaction_id, line_number) unique inside a month only.
Result<void> verifyLineKeys(Findings &findings)
{
    return findings.collect(u"SELECT transaction_id, line_number, count(*) FROM sales_lines "
                            "GROUP BY transaction_id, line_number HAVING count(*) > 1 ORDER BY 1, 2"_s,
                            [](const Row &row) {
                                return Martlet::tr(
                                           "Line %1/%2 is in the warehouse %3 times, in different months.")
                                    .arg(row.string(0), row.string(1), row.string(2));
                            });
}

// Every member of a foreign source system is found again under its own key.
Result<void> verifyKeyMap(Findings &findings, MemberTable dimension)
{
    const auto table = tableOf(dimension);
    const auto sql = u"SELECT member.%1, member.source_key FROM %2 member LEFT JOIN etl_key_map known "
                     "ON known.entity = '%3' AND known.source_system = member.source_system "
                     "AND known.source_key = member.source_key AND known.id = member.%1 "
                     "WHERE member.source_system <> 0 AND known.id IS NULL ORDER BY 1"_s.arg(
                         idColumnOf(dimension), table, table.mid(4));
    return findings.collect(sql, [&table](const Row &row) {
        return Martlet::tr("Member %1 of %2 has the source key “%3”, which the key map does not lead to it.")
            .arg(row.string(0), table, row.string(1));
    });
}

} // namespace

Result<void> verifyIntegrity(Findings &findings)
{
    if (findings.session().engine() == Engine::Sqlite)
        TRY(verifyFile(findings));
    else
        TRY(verifyLineKeys(findings));
    for (int i = 0; i < dimensionCount; ++i)
        TRY(verifyKeyMap(findings, MemberTable(i)));
    return {};
}

} // namespace martlet
