// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/database/tablelook.h"

#include "database/dialect.h"
#include "database/session.h"
#include "database/statementguard.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampled = 10'000; // rows

// SQLite's values have types of their own, whatever the column says.
struct StoredTypes
{
    qint64 whole = 0, real = 0, text = 0, blob = 0, days = 0;
};

void settleKind(DatabaseColumn &column, const StoredTypes &stored)
{
    const auto filled = column.sample.filled;
    const auto declared = column.kind;
    if (filled == 0)
        return;
    if (stored.blob > 0) {
        column.kind = DatabaseColumn::Kind::Other;
    } else if (stored.text > 0 && stored.days == filled) {
        column.kind =
            declared == DatabaseColumn::Kind::Date ? DatabaseColumn::Kind::Date : DatabaseColumn::Kind::Moment;
    } else if (stored.text > 0) {
        column.kind = DatabaseColumn::Kind::Text;
        column.isCast = stored.text < filled; // what is no text among them
    } else if (stored.real > 0) {
        column.kind = DatabaseColumn::Kind::Real;
    } else if (declared == DatabaseColumn::Kind::Real) {
        column.kind = DatabaseColumn::Kind::Real; // whole so far
    } else {
        const bool isFlag =
            declared == DatabaseColumn::Kind::Flag && column.sample.least >= 0 && column.sample.most <= 1;
        column.kind = isFlag ? DatabaseColumn::Kind::Flag : DatabaseColumn::Kind::Whole;
    }
}

Result<void> lookAtSqlite(DatabaseColumn &column, const QString &from, const QString &name, Session &session)
{
    const auto number = u"CASE WHEN typeof(v) IN ('integer', 'real') THEN v END"_s;
    QString decimals = u"CASE"_s;
    for (int places = 0; places <= 6; ++places)
        decimals += u" WHEN typeof(v) <> 'real' OR v = ROUND(v, %1) THEN %1"_s.arg(places);
    const auto sql =
        u"SELECT COUNT(*), COUNT(v), COUNT(DISTINCT v), SUM(typeof(v) = 'integer'), SUM(typeof(v) = 'real'), "
        "SUM(typeof(v) = 'text'), SUM(typeof(v) = 'blob'), SUM(typeof(v) = 'text' AND v GLOB "
        "'[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' AND date(v) IS NOT NULL), MAX(length(v)), "
        "MAX("_s +
        decimals + u" ELSE 7 END), MIN("_s + number + u"), MAX("_s + number + u") FROM (SELECT "_s + name +
        u" AS v FROM "_s + from + u" LIMIT "_s + QString::number(sampled) + u")"_s;
    StoredTypes stored;
    TRY(session.forEachRow(sql, {}, [&](const Row &row) -> Result<void> {
        column.sample = {row.integer(0),      row.integer(1), row.integer(2), int(row.integer(8)),
                         int(row.integer(9)), row.real(10),   row.real(11)};
        stored = {row.integer(3), row.integer(4), row.integer(5), row.integer(6), row.integer(7)};
        return {};
    }));
    settleKind(column, stored);
    return {};
}

Result<void> lookAtPostgres(DatabaseColumn &column, const QString &from, const QString &name, Session &session)
{
    if (column.kind == DatabaseColumn::Kind::Other)
        return {};
    const auto number = u"CAST(v AS NUMERIC)"_s;
    auto sql = u"SELECT COUNT(*), COUNT(v), COUNT(DISTINCT v)"_s;
    if (column.kind == DatabaseColumn::Kind::Text)
        sql += u", MAX(length(CAST(v AS TEXT))), 0, 0, 0"_s;
    else if (column.isNumber())
        sql += u", 0, LEAST(COALESCE(MAX(scale(trim_scale("_s + number + u"))), 0), 7), CAST(MIN("_s + number +
               u") AS DOUBLE PRECISION), CAST(MAX("_s + number + u") AS DOUBLE PRECISION)"_s;
    else
        sql += u", 0, 0, 0, 0"_s;
    sql += u" FROM (SELECT "_s + name + u" AS v FROM "_s + from + u" LIMIT "_s + QString::number(sampled) +
           u") s"_s;
    return session.forEachRow(sql, {}, [&](const Row &row) -> Result<void> {
        column.sample = {row.integer(0),      row.integer(1), row.integer(2), int(row.integer(3)),
                         int(row.integer(4)), row.real(5),    row.real(6)};
        return {};
    });
}

// Each end by itself, which is a step into an index where there is one.
Result<void> findEnds(DatabaseColumn &column, const QString &from, const QString &name, Session &session)
{
    for (const auto &end : {u"MIN"_s, u"MAX"_s}) {
        TRY_ASSIGN(const auto found,
                   session.scalar(u"SELECT CAST("_s + end + u"("_s + name + u") AS TEXT) FROM "_s + from));
        const auto day = QDate::fromString(toText(found).left(10), Qt::ISODate);
        (end == u"MIN" ? column.first : column.last) = day;
    }
    return {};
}

} // namespace

Result<QString> quotedTable(const DatabaseTable &table, const Session &session)
{
    TRY_ASSIGN(const auto name, session.dialect().quoted(table.name));
    if (table.schema.isEmpty())
        return name;
    TRY_ASSIGN(const auto schema, session.dialect().quoted(table.schema));
    return schema + u'.' + name;
}

Result<void> lookAt(DatabaseTable &table, Session &session, std::stop_token stop)
{
    TRY_ASSIGN(const auto from, quotedTable(table, session));
    TRY_ASSIGN(table.rows, session.integer(u"SELECT COUNT(*) FROM (SELECT 1 FROM "_s + from + u" LIMIT "_s +
                                           QString::number(DatabaseTable::mostCounted + 1) + u") s"_s));
    for (auto &column : table.columns) {
        if (stop.stop_requested())
            return fail(cancelled());
        TRY_ASSIGN(const auto name, session.dialect().quoted(column.name));
        TRY(session.engine() == Engine::Sqlite ? lookAtSqlite(column, from, name, session)
                                               : lookAtPostgres(column, from, name, session));
        if (column.isDay())
            TRY(findEnds(column, from, name, session));
    }
    return {};
}

} // namespace martlet
