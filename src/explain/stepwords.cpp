// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/stepwords.h"

#include "base/tr.h"
#include "explain/findingwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Words = std::map<QString, QString>;

constexpr double noticedMs = 50; // a person does not wait for less

Words sqliteWords()
{
    return {{u"SCAN"_s, Martlet::tr("Reads all of")},
            {u"SEARCH"_s, Martlet::tr("Looks up in")},
            {u"SEARCH AUTOMATIC INDEX"_s, Martlet::tr("Looks up by an index made for this run in")},
            {u"GROUP IN MEMORY"_s, Martlet::tr("Groups in memory")},
            {u"COMPOUND QUERY"_s, Martlet::tr("Puts parts together")},
            {u"LEFT-MOST SUBQUERY"_s, Martlet::tr("The first part")},
            {u"UNION ALL"_s, Martlet::tr("The next part")},
            {u"UNION USING TEMP B-TREE"_s, Martlet::tr("The next part, without repeats")},
            {u"INTERSECT USING TEMP B-TREE"_s, Martlet::tr("Only what the next part has, too")},
            {u"EXCEPT USING TEMP B-TREE"_s, Martlet::tr("Without what the next part has")},
            {u"LEFT"_s, Martlet::tr("One part")},
            {u"RIGHT"_s, Martlet::tr("The other part")},
            {u"SETUP"_s, Martlet::tr("Begins with")},
            {u"RECURSIVE STEP"_s, Martlet::tr("Goes on from there")},
            {u"SCAN CONSTANT ROW"_s, Martlet::tr("One row of fixed values")},
            {u"MULTI-INDEX OR"_s, Martlet::tr("Looks up by several indexes")},
            {u"USE TEMP B-TREE FOR ORDER BY"_s, Martlet::tr("Sorts the rows")},
            {u"USE TEMP B-TREE FOR GROUP BY"_s, Martlet::tr("Sorts the rows to group them")},
            {u"USE TEMP B-TREE FOR DISTINCT"_s, Martlet::tr("Leaves out repeats")}};
}

Words postgresWords()
{
    return {{u"Seq Scan"_s, Martlet::tr("Reads all of")},
            {u"Index Scan"_s, Martlet::tr("Looks up in")},
            {u"Index Only Scan"_s, Martlet::tr("Reads from an index of")},
            {u"Bitmap Heap Scan"_s, Martlet::tr("Reads the rows found in")},
            {u"Bitmap Index Scan"_s, Martlet::tr("Finds rows by")},
            {u"BitmapOr"_s, Martlet::tr("Puts found rows together")},
            {u"BitmapAnd"_s, Martlet::tr("Keeps rows found by both")},
            {u"CTE Scan"_s, Martlet::tr("Reads the prepared rows of")},
            {u"Subquery Scan"_s, Martlet::tr("Reads the rows of a part")},
            {u"WorkTable Scan"_s, Martlet::tr("Reads what it found last of")},
            {u"ProjectSet"_s, Martlet::tr("Makes rows of a value")},
            {u"Function Scan"_s, Martlet::tr("Reads the rows of")},
            {u"Values Scan"_s, Martlet::tr("Rows of fixed values")},
            {u"Result"_s, Martlet::tr("Works out a row")},
            {u"Nested Loop"_s, Martlet::tr("Joins row by row")},
            {u"Hash Join"_s, Martlet::tr("Joins by a table in memory")},
            {u"Hash"_s, Martlet::tr("Makes a table in memory")},
            {u"Merge Join"_s, Martlet::tr("Joins two sorted parts")},
            {u"Sort"_s, Martlet::tr("Sorts the rows")},
            {u"Incremental Sort"_s, Martlet::tr("Sorts the rest of the order")},
            {u"Aggregate"_s, Martlet::tr("Groups and counts")},
            {u"Group"_s, Martlet::tr("Groups")},
            {u"WindowAgg"_s, Martlet::tr("Figures over neighbouring rows")},
            {u"Unique"_s, Martlet::tr("Leaves out repeats")},
            {u"Append"_s, Martlet::tr("Puts parts together")},
            {u"Merge Append"_s, Martlet::tr("Puts sorted parts together")},
            {u"SetOp"_s, Martlet::tr("Compares two parts")},
            {u"Recursive Union"_s, Martlet::tr("Goes on from what it found")},
            {u"Materialize"_s, Martlet::tr("Keeps the rows to read them again")},
            {u"Memoize"_s, Martlet::tr("Remembers what was looked up")},
            {u"Limit"_s, Martlet::tr("Keeps the first rows")},
            {u"Gather"_s, Martlet::tr("Collects from several workers")},
            {u"Gather Merge"_s, Martlet::tr("Collects from several workers, in order")}};
}

// Of those that SQLite gives a name or a number in their text; %1 stands for it.
QString namedWords(const QString &operation)
{
    const std::pair<QString, QString> patterns[] = {
        {u"CO-ROUTINE (.*)"_s, Martlet::tr("Prepares %1, row by row")},
        {u"MATERIALIZE (.*)"_s, Martlet::tr("Prepares %1 as a whole")},
        {u"MERGE \\((.*)\\)"_s, Martlet::tr("Puts two sorted parts together")},
        {u"(?:REUSE )?LIST SUBQUERY (\\d+)"_s, Martlet::tr("A list to compare with")},
        {u"SCALAR SUBQUERY (\\d+)"_s, Martlet::tr("A value to compare with")},
        {u"CORRELATED SCALAR SUBQUERY (\\d+)"_s, Martlet::tr("A value for each row")},
        {u"CORRELATED LIST SUBQUERY (\\d+)"_s, Martlet::tr("A list for each row")},
        {u"INDEX (\\d+)"_s, Martlet::tr("Index %1")},
        {u"BLOOM FILTER ON (\\S+).*"_s, Martlet::tr("Notes which rows of %1 can match")},
        {u"RIGHT-JOIN (.*)"_s, Martlet::tr("Adds rows of %1 that nothing matches")},
        {u"USE TEMP B-TREE FOR (.*) ORDER BY"_s, Martlet::tr("Sorts the rest of the order")}};
    for (const auto &[pattern, words] : patterns) {
        const auto match = QRegularExpression(u"\\A(?:%1)\\z"_s.arg(pattern)).match(operation);
        if (match.hasMatch() && words.contains(u"%1"))
            return words.arg(match.captured(1));
        if (match.hasMatch())
            return words;
    }
    return {};
}

// "(subquery-3)"; empty: it has a name.
QString partNumber(const QString &name)
{
    static const QRegularExpression nameless(u"\\A\\(?subquery-(\\w+)\\)?\\z"_s);
    return nameless.match(name).captured(1);
}

QString joinWords(const QString &kind)
{
    if (kind == u"Anti")
        return Martlet::tr(", only what has no match");
    if (kind == u"Semi")
        return Martlet::tr(", only what has a match");
    return Martlet::tr(", also what has no match");
}

} // namespace

QString stepWords(const PlanStep &step)
{
    static const QRegularExpression unnamed(u"\\(subquery-(\\w+)\\)"_s), join(u"\\A(.*) \\((\\w+)\\)\\z"_s);
    auto operation = step.operation;
    operation.replace(unnamed, Martlet::tr("part %1").arg(u"\\1"_s));
    for (const auto &all : {sqliteWords(), postgresWords()}) {
        if (const auto found = all.find(operation); found != all.end())
            return found->second;
        const auto kind = join.match(operation);
        if (const auto found = all.find(kind.captured(1)); kind.hasMatch() && found != all.end())
            return found->second + joinWords(kind.captured(2));
    }
    const auto named = namedWords(operation);
    return named.isEmpty() ? step.operation : named;
}

QString tableWords(const PlanStep &step)
{
    const auto number = partNumber(step.table);
    return number.isEmpty() ? step.table : Martlet::tr("part %1").arg(number);
}

bool isSmall(const QueryExplanation &explanation)
{
    if (explanation.elapsedMs && *explanation.elapsedMs < noticedMs)
        return true;
    if (explanation.elapsedMs && explanation.shareOf == QueryExplanation::ShareOf::Time)
        return false;
    qint64 rows = 0;
    for (const auto &step : explanation.steps)
        rows += step.rowsRead.value_or(step.actualRows.value_or(0));
    return rows < worthSaying;
}

} // namespace martlet
