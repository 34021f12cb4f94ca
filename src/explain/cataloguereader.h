// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/tablefacts.h"

#include <memory>

namespace martlet {

// Looks one name after the other up in an engine's own catalogue and puts it into ours. A name that is neither
// a table nor a view (a common table expression, a function) is passed over.
class CatalogueReader
{
public:
    CatalogueReader(Session &session, std::stop_token stop, TableCatalogue &catalogue)
        : m_session(session)
        , m_stop(std::move(stop))
        , m_catalogue(catalogue)
    {
    }
    static std::unique_ptr<CatalogueReader> of(Session &session, std::stop_token stop,
                                               TableCatalogue &catalogue);
    virtual ~CatalogueReader() = default;
    [[nodiscard]] virtual Result<void> read(const QString &name) = 0;

protected:
    void add(TableFacts table) { m_catalogue.m_tables.push_back(std::move(table)); }
    // Before the others: a view that is found later stands under one of those.
    void addView(const QString &name, const QString &sql)
    {
        m_catalogue.m_views.insert(m_catalogue.m_views.begin(), {name, sql});
    }
    void addPartition(const QString &part, const QString &table)
    {
        m_catalogue.m_partitions.emplace_back(part, table);
    }

    Session &m_session;
    std::stop_token m_stop;

private:
    TableCatalogue &m_catalogue;
};

} // namespace martlet
