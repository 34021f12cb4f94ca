// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/indexcandidates.h"

#include "explain/statementterms.h"
#include "explain/tablefacts.h"

#include <algorithm>

namespace martlet {

namespace {

constexpr size_t mostCandidates = 6;
constexpr qsizetype widest = 6; // columns

using Use = ColumnUse::Kind;

bool canBeMended(PlanFinding::Cause cause)
{
    using Cause = PlanFinding::Cause;
    return cause == Cause::FullScan || cause == Cause::RepeatedScan || cause == Cause::CorrelatedQuery ||
           cause == Cause::AutomaticIndex || cause == Cause::Sort || cause == Cause::ReadsAll;
}

QStringList joined(std::initializer_list<QStringList> lists)
{
    QStringList all;
    for (const auto &list : lists) {
        for (const auto &name : list) {
            if (!all.contains(name))
                all += name;
        }
    }
    return all;
}

// What the statement reads of a table; an index of SQLite has the number of the row anyway.
QStringList readColumns(const StatementTerms &terms, const TableFacts &table)
{
    auto columns = terms.ownColumns(table.name);
    for (const auto &index : table.indexes) {
        if (index.name == u"rowid")
            columns.removeAll(index.columns.first());
    }
    return columns;
}

bool isServed(const TableFacts &table, const QStringList &columns)
{
    return std::any_of(table.indexes.begin(), table.indexes.end(),
                       [&](const auto &index) { return index.columns.mid(0, columns.size()) == columns; });
}

std::vector<QStringList> orders(const StatementTerms &terms, const QString &table)
{
    const auto equal = terms.columns(table, Use::Equality);
    const auto join = terms.columns(table, Use::Join);
    const auto range = terms.columns(table, Use::Range).mid(0, 1); // what stands behind a range is not sorted
    std::vector<QStringList> orders{joined({equal, range})};
    if (!join.isEmpty())
        orders.insert(orders.begin(), joined({join, equal, range}));
    if (equal.isEmpty() && range.isEmpty() && join.isEmpty())
        orders = {terms.columns(table, Use::Group), terms.columns(table, Use::Order)};
    return orders;
}

} // namespace

std::vector<IndexCandidate> indexCandidates(const QueryExplanation &explanation, const StatementTerms &terms,
                                            const TableCatalogue &catalogue)
{
    QStringList tables;
    for (const auto &finding : explanation.findings) {
        if (canBeMended(finding.cause) && !finding.table.isEmpty() && !tables.contains(finding.table))
            tables += finding.table;
    }
    std::vector<IndexCandidate> candidates;
    const auto add = [&](const TableFacts &table, const QStringList &columns) {
        const IndexCandidate candidate{table.name, columns};
        const bool isKnown = std::find(candidates.begin(), candidates.end(), candidate) != candidates.end();
        if (!columns.isEmpty() && columns.size() <= widest && !isKnown && !isServed(table, columns) &&
            candidates.size() < mostCandidates)
            candidates.push_back(candidate);
    };
    for (const auto &name : tables) {
        const auto *const table = catalogue.find(name);
        if (!table)
            continue;
        for (const auto &columns : orders(terms, name)) {
            add(*table, columns);
            if (!columns.isEmpty())
                add(*table, joined({columns, readColumns(terms, *table)}));
        }
    }
    return candidates;
}

} // namespace martlet
