// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/alltimerows.h"

#include "database/hashgroups.h"
#include "database/session.h"
#include "rollups/grouprows.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 500; // members in one statement

class AllTimeRows final
{
public:
    AllTimeRows(Session &session, const RollupTables &tables, const SemanticModel &model, std::stop_token stop)
        : m_session(session)
        , m_tables(tables)
        , m_model(model)
        , m_table(RollupTables::table(tables.rollup(), RollupGrain::All))
        , m_key(tables.keyColumns().front())
        , m_stop(std::move(stop))
    {
    }
    Result<void> writeSome(const QStringList &members, const std::vector<QDate> &months);
    Result<void> writeAll();

private:
    Result<void> read(HashGroups &groups);

    Session &m_session;
    const RollupTables &m_tables;
    const SemanticModel &m_model;
    QString m_table, m_key;
    std::stop_token m_stop;
};

Result<void> AllTimeRows::writeSome(const QStringList &members, const std::vector<QDate> &months)
{
    TRY(m_session.execute(u"DELETE FROM %1 WHERE %2 IN (%3)"_s.arg(m_table, m_key, members.join(u", "_s)), {},
                          m_stop));
    TRY(m_session.execute(u"INSERT INTO %1 (%2) %3"_s.arg(m_table,
                                                          m_tables.columns(RollupGrain::All).join(u", "_s),
                                                          m_tables.rowsOfMembers(members, months)),
                          {}, m_stop));
    return {};
}

Result<void> AllTimeRows::writeAll()
{
    HashGroups groups(GroupRows::kindsOfKept(m_tables, m_model));
    TRY(m_session.execute(u"DELETE FROM "_s + m_table, {}, m_stop));
    TRY(read(groups));
    return groups.isOverflown() ? fail(sumTooLarge())
                                : GroupRows(groups, m_tables, m_model, RollupGrain::All).write(m_session, {});
}

Result<void> AllTimeRows::read(HashGroups &groups)
{
    std::vector<const Measure *> measures; // looked up once, not for each row
    for (const auto &name : m_tables.rollup().measures)
        measures.push_back(m_model.measure(name));
    const auto add = [&](const Row &row) -> Result<void> {
        groups.integer(0, row.integer(0));
        for (int column = 1; column < groups.columnCount(); ++column) {
            const auto &measure = *measures[size_t(column) - 1];
            if (row.isNull(column))
                groups.null(column);
            else if (measure.format == u"date")
                groups.text(column, row.text(column));
            else
                groups.integer(column, row.units(column, measure.storedScale()));
        }
        groups.endRow();
        return {};
    };
    const auto columns = QStringList{m_key} + m_tables.rollup().measures;
    return m_session.forEachRow(
        u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s),
                                   RollupTables::table(m_tables.rollup(), RollupGrain::Month)),
        {}, add, m_stop);
}

} // namespace

Result<void> keepAllTime(Session &session, const RollupTables &tables, const SemanticModel &model,
                         const std::set<qint64> &members, const std::vector<QDate> &months,
                         std::stop_token stop, size_t few)
{
    AllTimeRows rows(session, tables, model, std::move(stop));
    if (members.size() > few)
        return rows.writeAll();
    QStringList part;
    for (auto member = members.begin(); member != members.end();) {
        part += QString::number(*member++);
        if (part.size() < atOnce && member != members.end())
            continue;
        TRY(rows.writeSome(part, months));
        part.clear();
    }
    return {};
}

} // namespace martlet
