// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/facttarget.h"

#include "database/session.h"

namespace martlet {

using namespace Qt::StringLiterals;

FactTarget::FactTarget(Session &session, const QString &table, const QString &dateColumn, bool mayBuildMonths)
    : m_session(session)
    , m_table(table)
    , m_months(session, table, dateColumn, mayBuildMonths)
    , m_indexes(session, table)
{
}

Result<void> FactTarget::expect(qint64 rows)
{
    const bool isFirst = m_rows == 0;
    m_rows += rows;
    if (m_session.engine() != Engine::Sqlite || !isFirst || rows < manyRows)
        return {};
    TRY_ASSIGN(const auto filled,
               m_session.integer(u"SELECT count(*) FROM (SELECT 1 FROM %1 LIMIT 1) AS one"_s.arg(m_table)));
    return filled == 0 ? m_indexes.putAside() : Result<void>();
}

Result<void> FactTarget::finish()
{
    TRY(m_months.finish());
    if (m_session.engine() != Engine::Sqlite)
        return {}; // every key was checked by the server
    TRY(m_indexes.restore());
    return m_used.verify(m_session);
}

} // namespace martlet
