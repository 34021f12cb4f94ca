// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explain.h"

#include "base/tr.h"
#include "database/session.h"
#include "database/transaction.h"
#include "explain/clausewalk.h"
#include "explain/groupedtexts.h"
#include "explain/planreading.h"

namespace martlet {

namespace {

Result<void> expectSelect(const QString &sql)
{
    ClauseWalk walk(sql);
    while (walk.isSymbol(walk.at(), u"("))
        walk.next();
    for (const auto word : {u"SELECT", u"WITH", u"VALUES"}) {
        if (walk.isWord(walk.at(), word))
            return {};
    }
    const auto *const first = walk.token(walk.at());
    if (!first)
        return fail(Error::Kind::Usage, Martlet::tr("There is no query to explain."));
    return fail(Error::Kind::Usage,
                Martlet::tr("Only a SELECT can be explained; this begins with “%1”.").arg(first->text));
}

} // namespace

Result<QueryExplanation> explain(Session &session, const QString &sql, const Bindings &bindings,
                                 std::stop_token stop, std::chrono::milliseconds patience)
{
    TRY(expectSelect(sql));
    TRY_ASSIGN(Transaction snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
    const auto whole = withGroupedTexts(sql, bindings);
    QStringList names;
    for (const auto &named : StatementTerms::namedTables(whole))
        names += named.table;
    TRY_ASSIGN(auto catalogue, TableCatalogue::read(session, names, stop));
    auto terms = StatementTerms::of(whole, catalogue);
    const PlanReading reading{session, sql, bindings, std::move(catalogue), std::move(terms), patience, stop};
    TRY_ASSIGN(auto explanation,
               session.engine() == Engine::Sqlite ? explainOnSqlite(reading) : explainOnPostgres(reading));
    explanation.engine = session.engine();
    explanation.sql = sql;
    std::stable_sort(explanation.findings.begin(), explanation.findings.end(),
                     [](const auto &a, const auto &b) { return a.weight > b.weight; });
    return explanation;
}

} // namespace martlet
