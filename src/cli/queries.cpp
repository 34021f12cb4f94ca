// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/queries.h"

#include "audit/querylog.h"
#include "base/tr.h"
#include "cli/answertext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Outcome = LoggedQuestion::Outcome;

QJsonObject jsonOf(const LoggedQuestion &asked)
{
    return {{u"asked_at"_s, utc(asked.askedAt)},
            {u"asked_by"_s, asked.askedBy},
            {u"kind"_s, nameOf(asked.subject.kind)},
            {u"title"_s, asked.subject.title},
            {u"plan_hash"_s, asked.planHash},
            {u"sql"_s, asked.shape},
            {u"needs"_s, QJsonDocument::fromJson(needsText(asked.subject.needs).toUtf8()).array()},
            {u"rows"_s, asked.rows},
            {u"elapsed_ms"_s, double(asked.elapsedUs) / 1000},
            {u"rollup"_s, asked.rollup},
            {u"why_not"_s, asked.whyNot},
            {u"from_cache"_s, asked.isFromCache},
            {u"outcome"_s, nameOf(asked.outcome)},
            {u"error"_s, asked.error}};
}

QString wordsFor(const LoggedQuestion &asked)
{
    switch (asked.outcome) {
    case Outcome::Cut:
        return Martlet::tr("cut at %L1 rows").arg(asked.rows);
    case Outcome::Cancelled:
        return Martlet::tr("cancelled");
    case Outcome::Failed:
        return Martlet::tr("failed: %1").arg(asked.error);
    case Outcome::Answered:
        break;
    }
    return asked.isFromCache ? Martlet::tr("%L1 rows, from the cache").arg(asked.rows)
                             : Martlet::tr("%L1 rows").arg(asked.rows);
}

QString wordsFor(QuestionSubject::Kind kind)
{
    switch (kind) {
    case QuestionSubject::Kind::Question:
        return Martlet::tr("a question");
    case QuestionSubject::Kind::Report:
        return Martlet::tr("a report");
    case QuestionSubject::Kind::Sql:
        return Martlet::tr("SQL");
    case QuestionSubject::Kind::Own:
        break;
    }
    return Martlet::tr("Martlet itself");
}

// The line, and below it what was read, or why not from a rollup; of SQL its shape.
QString linesOf(const LoggedQuestion &asked)
{
    const auto title = asked.subject.title.isEmpty() ? wordsFor(asked.subject.kind) : asked.subject.title;
    auto lines = u"%1  %2 %3 ms  %4  (%5)"_s.arg(utc(asked.askedAt), asked.askedBy.leftJustified(12))
                     .arg(double(asked.elapsedUs) / 1000, 10, 'f', 1)
                     .arg(title, wordsFor(asked));
    if (!asked.rollup.isEmpty())
        lines += u"\n    "_s + Martlet::tr("from the rollup by %1").arg(asked.rollup);
    if (!asked.whyNot.isEmpty())
        lines += u"\n    "_s + asked.whyNot;
    if (asked.subject.kind == QuestionSubject::Kind::Sql)
        lines += u"\n    "_s + asked.shape.left(200);
    return lines;
}

} // namespace

Result<void> showQueries(const Invocation &call)
{
    constexpr qint64 mostShown = 50;
    TRY_ASSIGN(const auto slow, wholeNumber(call, u"slow"_s, 0));
    TRY_ASSIGN(const auto most, wholeNumber(call, u"most"_s, mostShown));
    TRY_ASSIGN(const auto bench, call.bench());
    TRY_ASSIGN(const auto all, bench->queryLog().read({.slow = std::chrono::milliseconds(slow), .most = most}));
    QJsonArray queries;
    for (const auto &asked : all) {
        queries.append(jsonOf(asked));
        if (!call.console.json())
            call.console.line(linesOf(asked));
    }
    if (call.console.json())
        call.console.object({{u"queries"_s, queries}});
    else if (all.empty())
        call.console.line(slow > 0 ? Martlet::tr("Nothing that was asked took that long.")
                                   : Martlet::tr("Nothing was asked of this warehouse yet."));
    return {};
}

} // namespace martlet
