// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/alltimerows.h"

#include "database/hashgroups.h"
#include "database/session.h"
#include "rollups/linereading.h"

#include <algorithm>
#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t fewChanged = 20'000; // whose months are looked up; else all are read
constexpr qsizetype atOnce = 500;     // members in one statement

class AllTimeRows final
{
public:
    AllTimeRows(Session &session, const RollupTables &tables, const SemanticModel &model, std::stop_token stop)
        : m_session(session)
        , m_tables(tables)
        , m_table(RollupTables::table(tables.rollup(), RollupGrain::All))
        , m_key(tables.keyColumns().front())
        , m_stop(std::move(stop))
    {
        for (const auto &name : tables.rollup().measures)
            m_measures.push_back(model.measure(name));
    }
    Result<void> writeSome(const QStringList &members, const std::vector<QDate> &months);
    Result<void> writeAll();

private:
    Result<void> read(HashGroups &groups);
    Result<void> write(const HashGroups &groups);

    Session &m_session;
    const RollupTables &m_tables;
    QString m_table, m_key;
    std::vector<const Measure *> m_measures;
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
    std::vector<HashGroups::Kind> kinds{HashGroups::Kind::Key};
    for (const auto *const measure : m_measures)
        kinds.push_back(measure->format == u"date" ? HashGroups::Kind::Most : HashGroups::Kind::Sum);
    HashGroups groups(std::move(kinds));
    TRY(m_session.execute(u"DELETE FROM "_s + m_table, {}, m_stop));
    TRY(read(groups));
    return groups.isOverflown() ? fail(sumTooLarge()) : write(groups);
}

Result<void> AllTimeRows::read(HashGroups &groups)
{
    const auto add = [&](const Row &row) -> Result<void> {
        groups.integer(0, row.integer(0));
        for (int column = 1; column <= int(m_measures.size()); ++column) {
            const auto &measure = *m_measures[size_t(column) - 1];
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

Result<void> AllTimeRows::write(const HashGroups &groups)
{
    std::vector<size_t> order(groups.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::sort(order.begin(), order.end(),
              [&](size_t a, size_t b) { return groups.number(a, 0) < groups.number(b, 0); });
    TRY_ASSIGN(const auto writer, m_session.bulkInsert(m_table, m_tables.columns(RollupGrain::All)));
    for (const auto group : order) {
        writer->integer(groups.number(group, 0));
        for (int column = 1; column <= int(m_measures.size()); ++column) {
            if (groups.isNull(group, column))
                writer->null();
            else if (groups.isText(group, column))
                writer->text(groups.text(group, column));
            else
                writer->decimal(groups.number(group, column), m_measures[size_t(column) - 1]->storedScale());
        }
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return {};
}

} // namespace

Result<void> keepAllTime(Session &session, const RollupTables &tables, const SemanticModel &model,
                         const std::set<qint64> &members, const std::vector<QDate> &months,
                         std::stop_token stop)
{
    AllTimeRows rows(session, tables, model, std::move(stop));
    if (members.size() > fewChanged)
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
