// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/inferred/inferredtables.h"

#include "base/tr.h"
#include "semantic/inferred/guessedreferences.h"
#include "semantic/inferred/readablenames.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

InferredTables::InferredTables(const DatabaseTables &read)
    : m_read(read)
    , m_notes(read.tables.size())
    , m_roles(read.tables.size())
{
    for (int at = 0; at < int(read.tables.size()); ++at) {
        for (const auto &column : table(at).columns)
            m_roles[size_t(at)][column.name] = columnRole(column);
        addLinks(at);
    }
}

void InferredTables::addLinks(int at)
{
    auto references = table(at).references;
    const auto guessed = guessedReferences(table(at), m_read.tables);
    references.insert(references.end(), guessed.begin(), guessed.end());
    for (const auto &reference : references) {
        const int to = indexOf(reference.schema, reference.table);
        if (const auto said = complaint(at, reference, to); !said.isEmpty()) {
            m_notes[size_t(at)] += Martlet::tr("The reference %1 to %2 is not taken up: %3.")
                                       .arg(reference.columns.join(u", "_s), reference.table, said);
            continue;
        }
        const auto &column = *table(at).find(reference.columns.front());
        const bool isKnown = std::any_of(m_links.begin(), m_links.end(), [&](const TableLink &one) {
            return one.from == at && one.to == to && one.column == column.name;
        });
        if (isKnown)
            continue;
        m_links.push_back({at, to, column.name, reference.toColumns.front(), !guessed.empty(),
                           reference.isChecked && !column.isOptional, table(at).isUnique({column.name})});
    }
}

// Why a reference cannot be gone along; empty: it can.
QString InferredTables::complaint(int at, const DatabaseReference &reference, int to) const
{
    if (to < 0)
        return Martlet::tr("that table is not there, or may not be read");
    if (reference.columns.size() != 1)
        return Martlet::tr("it has several columns; join by one that is made of them in “rows”");
    if (!table(at).find(reference.columns.front()) || !table(to).find(reference.toColumns.value(0)))
        return Martlet::tr("its columns are not there");
    if (!table(to).isUnique(reference.toColumns))
        return Martlet::tr("several rows may have the value there, so rows would be counted twice");
    return {};
}

int InferredTables::indexOf(const QString &schema, const QString &name) const
{
    const auto found = std::find_if(m_read.tables.begin(), m_read.tables.end(), [&](const DatabaseTable &one) {
        return one.schema == schema && one.name == name;
    });
    return found == m_read.tables.end() ? -1 : int(found - m_read.tables.begin());
}

std::vector<TableLink> InferredTables::linksFrom(int at) const
{
    std::vector<TableLink> its;
    std::copy_if(m_links.begin(), m_links.end(), std::back_inserter(its),
                 [at](const TableLink &one) { return one.from == at; });
    return its;
}

bool InferredTables::isReferred(int at) const
{
    return std::any_of(m_links.begin(), m_links.end(), [at](const TableLink &one) {
        return one.to == at && one.from != at && !one.isOneToOne;
    });
}

bool InferredTables::isKey(int at, const QString &column) const
{
    return table(at).key.contains(column) ||
           std::any_of(m_links.begin(), m_links.end(),
                       [&](const TableLink &one) { return one.from == at && one.column == column; });
}

bool InferredTables::hasFigures(int at) const
{
    const auto &columns = table(at).columns;
    return std::any_of(columns.begin(), columns.end(), [&](const DatabaseColumn &one) {
        return role(at, one.name).use == ColumnRole::Use::Sum && !isKey(at, one.name);
    });
}

bool InferredTables::isFact(int at) const
{
    const auto links = linksFrom(at);
    const bool refers = std::any_of(links.begin(), links.end(), [at](const auto &one) { return one.to != at; });
    const bool isDetail = !links.empty() && std::all_of(links.begin(), links.end(),
                                                        [](const auto &one) { return one.isOneToOne; });
    if (!isReferred(at))
        return !isDetail; // what only says more of another table's rows
    // Many rows of others speak of one of its own, so it has to be an event itself: its day says so, or with
    // figures and references a day of some sort.
    constexpr int likely = 2, sure = 3;
    const auto *const day = dayOf(at);
    const int rank = day ? dayRank(*day) : 0;
    return rank >= sure || (rank >= likely && refers && hasFigures(at));
}

bool InferredTables::isBridge(int at) const
{
    const auto links = linksFrom(at);
    const auto isFigure = [&](const DatabaseColumn &one) { return one.isNumber() && !isKey(at, one.name); };
    const auto &columns = table(at).columns;
    if (std::any_of(columns.begin(), columns.end(), isFigure))
        return false; // it is what happened between the two
    return links.size() == 2 && links[0].to != links[1].to && table(at).key.size() == 2 &&
           table(at).key.contains(links[0].column) && table(at).key.contains(links[1].column);
}

const DatabaseColumn *InferredTables::dayOf(int at) const
{
    const DatabaseColumn *best = nullptr;
    for (const auto &column : table(at).columns) {
        if (column.isDay() && (!best || dayRank(column) > dayRank(*best)))
            best = &column;
    }
    return best;
}

const TableLink *InferredTables::dayLink(int at) const
{
    if (!isFact(at) || dayOf(at))
        return nullptr;
    const TableLink *best = nullptr;
    bool isOne = true;
    for (const auto &link : m_links) {
        if (link.from != at || link.to == at || !isFact(link.to) || !dayOf(link.to))
            continue;
        const int rank = dayRank(*dayOf(link.to)), known = best ? dayRank(*dayOf(best->to)) : -1;
        isOne = rank == known ? false : rank > known ? true : isOne;
        best = rank > known ? &link : best;
    }
    return isOne ? best : nullptr;
}

} // namespace martlet
