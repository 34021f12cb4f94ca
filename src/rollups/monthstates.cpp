// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/monthstates.h"

#include "base/tr.h"
#include "database/session.h"

#include <QCryptographicHash>

namespace martlet {

using namespace Qt::StringLiterals;

QString MonthStates::title(const ModelEntity &fact)
{
    return Martlet::tr("%1 at the ends of months").arg(fact.title);
}

QString MonthStates::definition(const StatesSql &sql)
{
    const auto text = sql.creation() + sql.filling(false);
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<void> MonthStates::remove()
{
    TRY(m_session.execute(m_sql.removal(), {}, m_stop));
    return {};
}

Result<void> MonthStates::create()
{
    TRY(remove());
    TRY(m_session.execute(m_sql.creation(), {}, m_stop));
    return {};
}

Result<void> MonthStates::keep(const std::vector<DaySet::Month> &months)
{
    if (months.empty())
        return {};
    const Bindings from{{u"from"_s, months.front().first}};
    TRY(m_session.execute(m_sql.emptying(true), from, m_stop));
    TRY(m_session.execute(m_sql.filling(true), from, m_stop));
    return {};
}

Result<void> MonthStates::keepSql()
{
    const auto refresh = u"%1;\n%2;"_s.arg(m_sql.emptying(false), m_sql.filling(false));
    TRY(m_session.execute(
        u"UPDATE rollups SET refresh_sql = :refresh, verify_sql = :verify WHERE name = :name"_s,
        {{u"refresh"_s, refresh}, {u"verify"_s, m_sql.differences()}, {u"name"_s, m_name}}, m_stop));
    return {};
}

Result<qint64> MonthStates::differences()
{
    qint64 found = 0;
    TRY(m_session.forEachRow(
        m_sql.differences(), {},
        [&found](const Row &row) -> Result<void> {
            found = row.integer(0);
            return {};
        },
        m_stop));
    return found;
}

} // namespace martlet
