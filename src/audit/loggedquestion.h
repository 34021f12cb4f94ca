// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace martlet {

// What a question wants of one fact, in the names of the semantic model: enough to say which sums, kept beside
// the fact, would answer it.
struct FactNeed
{
    QString fact;
    QStringList by, where; // what it is split and filtered by, days apart: "store.city", "sales.store_id"
    QStringList measures;
    bool isByDay = false;  // days of one month are told apart
    bool isServed = false; // by a rollup
    bool operator==(const FactNeed &) const = default;
};

// What is asked, in words that outlive the question. Values are no part of it.
struct QuestionSubject
{
    enum class Kind { Question, Report, Sql, Own }; // Own: a page's or a list's, of Martlet itself
    Kind kind = Kind::Own;
    QString title = {}; // of the question or the report; empty: it has none
    std::vector<FactNeed> needs = {};
    bool operator==(const QuestionSubject &) const = default;
};

// One statement that went through the door, as the log keeps it. A question with totals, others or shares asks
// several, each under its title.
struct LoggedQuestion
{
    enum class Outcome { Answered, Cut, Cancelled, Failed };
    qint64 askedAt = 0; // when it came back, microseconds since 1970
    QString askedBy;
    QuestionSubject subject;
    QString shape;    // its SQL without the values written in it
    QString planHash; // of the shape: statements that differ in values only have the same
    qint64 rows = 0;
    qint64 elapsedUs = 0; // in the engine, microseconds; of one from the cache: when it was asked of the engine
    QString rollup, whyNot; // what was read in place of facts, and why not in place of all
    bool isFromCache = false;
    Outcome outcome = Outcome::Answered;
    QString error = {}; // the kind of error, and the engine's code; its sentence may hold values
    bool operator==(const LoggedQuestion &) const = default;
};

QString nameOf(QuestionSubject::Kind kind);      // "question", "report", "sql", "own"
QString nameOf(LoggedQuestion::Outcome outcome); // "answered", "cut", "cancelled", "failed"
QuestionSubject::Kind subjectKindFrom(const QString &name);
LoggedQuestion::Outcome outcomeFrom(const QString &name);
// As the log keeps them: a JSON array.
QString needsText(const std::vector<FactNeed> &needs);
std::vector<FactNeed> needsFrom(const QString &text);

} // namespace martlet
