// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/monthtables.h"

#include "database/dialect.h"
#include "database/session.h"
#include "schema/warehouseschema.h"

namespace martlet {

using namespace Qt::StringLiterals;

MonthTables::MonthTables(Session &session, QString fact, QString dateColumn, bool mayBuild)
    : m_session(session)
    , m_fact(std::move(fact))
    , m_dateColumn(std::move(dateColumn))
    , m_mayBuild(mayBuild)
{
}

Result<bool> MonthTables::exists(const QString &table)
{
    TRY_ASSIGN(const auto found,
               m_session.integer(u"SELECT count(*) FROM pg_class WHERE oid = to_regclass(:name)"_s,
                                 {{u"name"_s, table}}));
    return found > 0;
}

Result<QString> MonthTables::tableFor(QDate day, qint64 rows)
{
    if (m_session.engine() == Engine::Sqlite)
        return m_fact;
    const QDate month(day.year(), day.month(), 1);
    if (const auto known = m_tables.find(month); known != m_tables.end())
        return known->second;
    const auto name = m_fact + month.toString(u"_'y'yyyy'm'MM");
    TRY_ASSIGN(const auto isThere, exists(name));
    QString table = m_fact;
    if (!isThere && m_mayBuild && rows >= worthATable) {
        table = name;
        TRY(m_session.execute(
            u"CREATE TABLE %1 (LIKE %2 INCLUDING DEFAULTS INCLUDING CONSTRAINTS)"_s.arg(table, m_fact)));
    } else if (!isThere) {
        TRY(openMonth(m_session, month));
    }
    m_tables.emplace(month, table);
    return table;
}

QStringList MonthTables::apart() const
{
    QStringList tables;
    for (const auto &[month, table] : m_tables) {
        if (table != m_fact)
            tables += table;
    }
    return tables;
}

Result<void> MonthTables::finish()
{
    const auto waiting = m_tables;
    m_tables.clear();
    for (const auto &[month, table] : waiting) {
        // The other fact's partition is left to its own load, which then fills a table apart, too.
        if (table != m_fact)
            TRY(attach(month, table));
    }
    return {};
}

Result<QStringList> MonthTables::constraintsOfFact()
{
    QStringList definitions;
    TRY(m_session.forEachRow(statement(u"etl/fact_constraints"_s, m_session.engine()), {{u"fact"_s, m_fact}},
                             [&](const Row &row) -> Result<void> {
                                 definitions += row.string(0);
                                 return {};
                             }));
    return definitions;
}

Result<void> MonthTables::attach(QDate month, const QString &table)
{
    const auto from = month.toString(Qt::ISODate), to = month.addMonths(1).toString(Qt::ISODate);
    TRY_ASSIGN(const auto definitions, constraintsOfFact());
    QStringList additions;
    for (const auto &definition : definitions)
        additions += u"ADD "_s + definition;
    // ATTACH looks at no row when a CHECK says that all of them belong to the month.
    additions += u"ADD CONSTRAINT belongs_to_month CHECK (%1 >= DATE '%2' AND %1 < DATE '%3')"_s.arg(
        m_dateColumn, from, to);
    TRY(m_session.execute(u"ALTER TABLE %1 %2"_s.arg(table, additions.join(u", "))));
    TRY(m_session.execute(
        u"ALTER TABLE %1 ATTACH PARTITION %2 FOR VALUES FROM ('%3') TO ('%4')"_s.arg(m_fact, table, from, to)));
    TRY(m_session.execute(u"ALTER TABLE %1 DROP CONSTRAINT belongs_to_month"_s.arg(table)));
    return {};
}

} // namespace martlet
