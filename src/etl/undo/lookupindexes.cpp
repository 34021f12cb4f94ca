// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/undo/lookupindexes.h"

#include "database/session.h"
#include "etl/undo/memberreferences.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<void> LookupIndexes::make(Entity entity, qint64 members)
{
    if (m_session.engine() != Engine::PostgreSql || members < worthAnIndex)
        return {};
    for (const auto &reference : memberReferences()) {
        const bool isFact = reference.table == u"sales_lines" || reference.table == u"stock_levels";
        if (!isFact || reference.entity != entity)
            continue;
        const auto name = u"undo_%1_%2"_s.arg(reference.table, reference.column);
        TRY(m_session.execute(u"CREATE INDEX %1 ON %2 (%3)"_s.arg(name, reference.table, reference.column)));
        m_names += name;
    }
    return {};
}

Result<void> LookupIndexes::drop()
{
    for (const auto &name : std::as_const(m_names))
        TRY(m_session.execute(u"DROP INDEX "_s + name));
    m_names.clear();
    return {};
}

} // namespace martlet
