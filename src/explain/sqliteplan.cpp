// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sqliteplan.h"

#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const auto inMemory = u" IN MEMORY"_s; // behind what is done so, in SQLite's way of naming steps

// What a key of the table itself is made by has a name that nobody gave.
QString nameOfKey(const TableFacts *table, const QString &index)
{
    if (!table)
        return index;
    for (const auto &its : table->indexes) {
        if (its.name == index && its.sql.isEmpty())
            return its.isPrimary ? u"PRIMARY KEY"_s : u"UNIQUE (%1)"_s.arg(its.columns.join(u", "_s));
    }
    return index;
}

// Takes one line of the plan apart.
PlanStep sqliteStep(const QString &detail, const StatementTerms &terms, const TableCatalogue &catalogue)
{
    static const QRegularExpression loop(
        u"^(SCAN|SEARCH) (\\S+)(?: VIRTUAL TABLE INDEX \\S*)?"
        "(?: USING (AUTOMATIC )?(?:PARTIAL )?(?:COVERING )?(?:INDEX (\\S+)|(INTEGER PRIMARY KEY|PRIMARY KEY)))?"
        "(?: \\((.*)\\))?(?: LEFT-JOIN)?$"_s);
    PlanStep step;
    step.operation = detail;
    const auto match = loop.match(detail);
    if (!match.hasMatch() || detail == u"SCAN CONSTANT ROW")
        return step;
    // An automatic index has no name: its columns follow at once.
    const bool isAutomatic = detail.contains(u" AUTOMATIC "_s);
    step.operation = match.captured(1);
    if (isAutomatic)
        step.operation = u"SEARCH AUTOMATIC INDEX"_s;
    const auto name = match.captured(2);
    if (isMadeInMemory(name)) {
        step.operation = (name == u"hash_groups" ? u"GROUP"_s
                          : name == u"row_pairs" ? u"PAIR"_s
                                                 : u"PLACE"_s) +
                         inMemory;
        return step;
    }
    const auto stored = terms.tableOf(name);
    const auto *const facts = catalogue.find(stored);
    step.table = facts ? facts->name : name;
    step.index = nameOfKey(facts, match.captured(4).isEmpty() ? match.captured(5) : match.captured(4));
    step.condition = match.captured(6);
    if (step.condition.isEmpty() && !isAutomatic)
        step.operation = u"SCAN"_s; // for MIN and MAX it is called a search, and goes through all rows
    if (isAutomatic) {
        step.index.clear();
        step.condition = detail.section(u'(', 1).section(u')', 0, 0);
    }
    return step;
}

bool isLoop(const PlanStep &step)
{
    return step.operation.startsWith(u"SCAN"_s) || step.operation.startsWith(u"SEARCH"_s) ||
           step.operation.endsWith(inMemory);
}

class SqliteTree final
{
public:
    SqliteTree(const std::vector<SqlitePlanLine> &lines, const StatementTerms &terms,
               const TableCatalogue &catalogue)
        : m_lines(lines)
        , m_terms(terms)
        , m_catalogue(catalogue)
    {
    }

    std::vector<PlanStep> steps()
    {
        addUnder({}, -1, 0, false);
        return std::move(m_steps);
    }

private:
    void addUnder(const SqlitePlanLine &above, int parent, int depth, bool isRepeated)
    {
        bool isInner = false; // behind a loop of the same nest that may give more than one row
        auto statement = above.statement;
        for (const auto &line : m_lines) {
            if (line.parent != above.id)
                continue;
            if (line.statement != statement) { // read once, however often its rows are asked for
                statement = line.statement;
                isInner = isRepeated = false;
            }
            auto step = sqliteStep(line.detail, m_terms, m_catalogue);
            step.parent = parent;
            step.depth = depth;
            step.isRepeated = isRepeated || (isLoop(step) && isInner);
            const bool isOneRow = step.operation == u"SEARCH" && step.condition == u"rowid=?";
            isInner = isInner || (isLoop(step) && !isOneRow && step.operation != u"SCAN CONSTANT ROW");
            const bool isBelowRepeated = isRepeated || isCorrelated(step);
            m_steps.push_back(std::move(step));
            addUnder(line, int(m_steps.size()) - 1, depth + 1, isBelowRepeated);
        }
    }

    const std::vector<SqlitePlanLine> &m_lines;
    const StatementTerms &m_terms;
    const TableCatalogue &m_catalogue;
    std::vector<PlanStep> m_steps;
};

} // namespace

bool isScan(const PlanStep &step)
{
    return step.operation == u"SCAN";
}

bool isMadeInMemory(const QString &table)
{
    return table == u"hash_groups" || table == u"placed_rows" || table == u"row_pairs";
}

bool isCorrelated(const PlanStep &step)
{
    return step.operation.startsWith(u"CORRELATED"_s);
}

std::vector<PlanStep> sqliteSteps(const std::vector<SqlitePlanLine> &lines, const StatementTerms &terms,
                                  const TableCatalogue &catalogue)
{
    return SqliteTree(lines, terms, catalogue).steps();
}

} // namespace martlet
