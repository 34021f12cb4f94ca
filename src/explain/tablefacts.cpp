// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/tablefacts.h"

#include "explain/cataloguereader.h"
#include "explain/statementterms.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool areSameWords(QStringView a, QStringView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace

bool TableFacts::has(QStringView column) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [&](const auto &its) { return areSameWords(its.name, column); });
}

const IndexFacts *TableFacts::indexOn(QStringView column) const
{
    for (const auto &index : indexes) {
        if (!index.columns.isEmpty() && areSameWords(index.columns.first(), column))
            return &index;
    }
    return nullptr;
}

const TableFacts *TableCatalogue::find(QStringView name) const
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&](const auto &table) { return areSameWords(table.name, name); });
    return found == m_tables.end() ? nullptr : &*found;
}

QString TableCatalogue::viewSql(QStringView name) const
{
    for (const auto &[view, text] : m_views) {
        if (areSameWords(view, name))
            return text;
    }
    return {};
}

QString TableCatalogue::whole(const QString &partition) const
{
    for (const auto &[part, table] : m_partitions) {
        if (part == partition)
            return table;
    }
    return partition;
}

Result<TableCatalogue> TableCatalogue::read(Session &session, const QStringList &names, std::stop_token stop)
{
    TableCatalogue catalogue;
    const auto reader = CatalogueReader::of(session, stop, catalogue);
    QStringList wanted = names;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        TRY(reader->read(wanted[i]));
        for (const auto &below : StatementTerms::namedTables(catalogue.viewSql(wanted[i]))) {
            if (!wanted.contains(below.table, Qt::CaseInsensitive))
                wanted += below.table;
        }
    }
    return catalogue;
}

} // namespace martlet
