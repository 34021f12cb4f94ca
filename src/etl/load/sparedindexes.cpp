// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/sparedindexes.h"

#include "database/dialect.h"
#include "database/session.h"

#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

Result<void> SparedIndexes::putAside()
{
    QStringList names;
    // Keys have no text of their own and stay.
    TRY(m_session.forEachRow(u"SELECT name, sql FROM sqlite_schema"
                             " WHERE type = 'index' AND tbl_name = :table AND sql IS NOT NULL"_s,
                             {{u"table"_s, m_table}}, [&](const Row &row) -> Result<void> {
                                 names += row.string(0);
                                 m_definitions += row.string(1);
                                 return {};
                             }));
    for (const auto &name : names) {
        TRY_ASSIGN(const auto quoted, m_session.dialect().quoted(name));
        TRY(m_session.execute(u"DROP INDEX "_s + quoted));
    }
    return {};
}

Result<void> SparedIndexes::restore()
{
    if (m_definitions.isEmpty())
        return {};
    return m_session.sortInFiles([definitions = std::exchange(m_definitions, {}), this]() -> Result<void> {
        for (const auto &definition : definitions)
            TRY(m_session.execute(definition));
        return {};
    });
}

} // namespace martlet
