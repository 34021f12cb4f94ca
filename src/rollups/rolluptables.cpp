// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/rolluptables.h"

#include "rollups/rollupsql.h"
#include "semantic/sqltemplate.h"

#include <QCryptographicHash>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype atOnce = 500; // members in one statement

// A sum of sums is a sum; what counts is a whole number on both engines.
QString columnType(const Measure &measure, Engine engine)
{
    if (measure.format == u"date")
        return engine == Engine::Sqlite ? u"TEXT"_s : u"DATE"_s;
    if (engine == Engine::Sqlite)
        return u"INTEGER"_s;
    return measure.format == u"integer" ? u"BIGINT"_s : u"NUMERIC"_s;
}

} // namespace

QString RollupTables::table(const Rollup &rollup, RollupGrain grain)
{
    const auto suffix = grain == RollupGrain::Day     ? u"day"_s
                        : grain == RollupGrain::Month ? u"month"_s
                                                      : u"all"_s;
    return u"rollup_%1_%2"_s.arg(rollup.name, suffix);
}

QString RollupTables::groupTable(const Rollup &rollup)
{
    return u"rollup_%1_groups"_s.arg(rollup.name);
}

QString RollupTables::keptSum(const Measure &measure, const QString &alias)
{
    if (measure.distinct.size() == 1)
        return u"COUNT(DISTINCT CASE WHEN %1.%2 > 0 THEN %1.%3 END)"_s.arg(alias, measure.name,
                                                                           measure.distinct.front());
    if (measure.format == u"date")
        return u"MAX(%1.%2)"_s.arg(alias, measure.name);
    const auto sum = u"SUM(%1.%2)"_s.arg(alias, measure.name);
    return measure.format == u"integer" ? u"CAST(COALESCE(%1, 0) AS BIGINT)"_s.arg(sum) : sum;
}

QString RollupTables::keptSumOfEach(const Measure &measure, const QString &alias)
{
    return measure.distinct.size() == 1 ? u"COUNT(CASE WHEN %1.%2 > 0 THEN 1 END)"_s.arg(alias, measure.name)
                                        : keptSum(measure, alias);
}

QString RollupTables::memberTable() const
{
    return u"rollup_%1_members"_s.arg(m_rollup.name);
}

Result<RollupTables> RollupTables::of(const Rollup &rollup, const SemanticModel &model, Engine engine)
{
    RollupTables tables(rollup, model, engine);
    for (const auto &measure : rollup.measures) {
        TRY_ASSIGN(const auto expression, expandMeasures(u"${%1}"_s.arg(measure), model, engine));
        tables.m_expressions += expression;
    }
    for (const auto &name : rollup.attributes) {
        const auto &attribute = *model.dimension(name);
        tables.m_entity = model.entity(attribute.entity);
        tables.m_attributes += attribute.column;
    }
    const auto &all = model.relationships();
    const auto member = std::find_if(all.begin(), all.end(), [&](const Relationship &one) {
        return tables.m_entity && one.fromEntity == rollup.fact && one.toEntity == tables.m_entity->name &&
               !rollup.keys.contains(one.fromColumn);
    });
    tables.m_member = member == all.end() ? nullptr : &*member;
    return tables;
}

QStringList RollupTables::keyColumns() const
{
    return m_rollup.keys + (hasGroups() ? QStringList{groupColumn()} : QStringList());
}

std::vector<RollupGrain> RollupTables::grains() const
{
    return m_rollup.hasDays ? std::vector{RollupGrain::Day, RollupGrain::Month}
                            : std::vector{RollupGrain::Month, RollupGrain::All};
}

QStringList RollupTables::columns(RollupGrain grain) const
{
    return (grain == RollupGrain::All ? QStringList() : QStringList{m_fact->date}) + keyColumns() +
           m_rollup.measures;
}

QString RollupTables::definition() const
{
    auto texts = creation();
    for (const auto grain : grains())
        texts += grain == RollupGrain::All ? allRows(grain) : rows(grain);
    if (hasGroups())
        texts += regrouping();
    return QString::fromLatin1(
        QCryptographicHash::hash(texts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QStringList RollupTables::creation() const
{
    QStringList statements;
    for (const auto grain : grains())
        statements += creationOf(grain);
    if (hasGroups())
        statements += {groupCreation(), u"CREATE TABLE %1 (%2 BIGINT PRIMARY KEY, %3 BIGINT NOT NULL)"_s.arg(
                                            memberTable(), m_member->toColumn, groupColumn())};
    return statements;
}

QString RollupTables::creationOf(RollupGrain grain) const
{
    const bool isSqlite = m_engine == Engine::Sqlite, hasDay = grain != RollupGrain::All;
    QStringList parts;
    if (hasDay)
        parts += m_fact->date + (isSqlite ? u" TEXT NOT NULL"_s : u" DATE NOT NULL"_s);
    for (const auto &key : keyColumns())
        parts += key + (isSqlite ? u" INTEGER NOT NULL"_s : u" BIGINT NOT NULL"_s);
    for (const auto &name : m_rollup.measures)
        parts += name + u' ' + columnType(*m_model->measure(name), m_engine);
    const auto keys = (hasDay ? QStringList{m_fact->date} : QStringList()) + keyColumns();
    parts += u"PRIMARY KEY (%1)"_s.arg(keys.join(u", "_s));
    return u"CREATE TABLE %1 (%2)"_s.arg(table(m_rollup, grain), parts.join(u", "_s)) +
           (isSqlite ? u" STRICT, WITHOUT ROWID"_s : QString());
}

QString RollupTables::groupCreation() const
{
    QStringList attributes;
    for (const auto &name : m_attributes)
        attributes += name + u" TEXT"_s;
    return u"CREATE TABLE %1 (%2 %3 PRIMARY KEY, %4)"_s.arg(
        groupTable(m_rollup), groupColumn(), m_engine == Engine::Sqlite ? u"INTEGER"_s : u"BIGINT"_s,
        attributes.join(u", "_s));
}

// Whichever grains another program kept.
QStringList RollupTables::removal() const
{
    QStringList statements;
    for (const auto &name : {table(m_rollup, RollupGrain::Day), table(m_rollup, RollupGrain::Month),
                             table(m_rollup, RollupGrain::All), groupTable(m_rollup), memberTable()})
        statements += u"DROP TABLE IF EXISTS "_s + name;
    return statements;
}

QStringList RollupTables::emptying() const
{
    QStringList statements;
    for (const auto grain : grains())
        statements += u"DELETE FROM "_s + table(m_rollup, grain);
    return statements;
}

QString RollupTables::rows(RollupGrain grain) const
{
    const auto day = m_fact->alias + u'.' + m_fact->date;
    if (grain == RollupGrain::Day)
        return rowsOfFact(day, daysAsked(day));
    const auto month = m_engine == Engine::Sqlite ? u":from"_s : u"CAST(:from AS DATE)"_s;
    return m_rollup.hasDays ? rowsByMonth(month, daysAsked(m_fact->date)) : rowsOfFact(month, daysAsked(day));
}

QString RollupTables::allRows(RollupGrain grain) const
{
    const auto day = m_fact->alias + u'.' + m_fact->date;
    if (grain == RollupGrain::Day)
        return rowsOfFact(day, {});
    if (grain == RollupGrain::Month)
        return m_rollup.hasDays ? rowsByMonth(firstOfMonth(m_fact->date, m_engine), {})
                                : rowsOfFact(firstOfMonth(day, m_engine), {});
    return rowsOfMembers({}, {});
}

QString RollupTables::daysAsked(const QString &day) const
{
    return u" WHERE %1 BETWEEN :from AND :to"_s.arg(day);
}

// Grouped by the day too, so that days without rows give no row even where there are no keys.
QString RollupTables::rowsOfFact(const QString &day, const QString &where) const
{
    const auto &alias = m_fact->alias;
    QStringList keys;
    for (const auto &key : m_rollup.keys)
        keys += alias + u'.' + key;
    auto from = u"%1 %2"_s.arg(m_fact->table, alias);
    if (hasGroups()) {
        keys += u"member."_s + groupColumn();
        from += u" JOIN %1 member ON member.%2 = %3.%4"_s.arg(memberTable(), m_member->toColumn, alias,
                                                              m_member->fromColumn);
    }
    auto selected = QStringList{u"%1 AS %2"_s.arg(day, m_fact->date)} + keys;
    for (qsizetype at = 0; at < m_expressions.size(); ++at)
        selected += u"%1 AS %2"_s.arg(m_expressions[at], m_rollup.measures[at]);
    return u"SELECT %1 FROM %2%3 GROUP BY %4"_s.arg(selected.join(u", "_s), from, where,
                                                    (QStringList{day} + keys).join(u", "_s));
}

QString RollupTables::rowsByMonth(const QString &month, const QString &where) const
{
    auto selected = QStringList{u"%1 AS %2"_s.arg(month, m_fact->date)} + keyColumns();
    for (const auto &name : m_rollup.measures)
        selected += merged(name);
    return u"SELECT %1 FROM %2%3 GROUP BY %4"_s.arg(selected.join(u", "_s), table(m_rollup, RollupGrain::Day),
                                                    where, (QStringList{month} + keyColumns()).join(u", "_s));
}

// A measure over rows that are kept already.
QString RollupTables::merged(const QString &measure) const
{
    const auto function = m_model->measure(measure)->format == u"date" ? u"MAX"_s : u"SUM"_s;
    return u"%1(%2) AS %2"_s.arg(function, measure);
}

std::vector<QStringList> RollupTables::inParts(const std::vector<qint64> &ids)
{
    std::vector<QStringList> parts;
    for (const auto id : ids) {
        if (parts.empty() || parts.back().size() == atOnce)
            parts.emplace_back();
        parts.back() += QString::number(id);
    }
    return parts;
}

// Looks each member up in each month: by two lists SQLite would rather read the months whole.
QString RollupTables::rowsOfMembers(const QStringList &ids, const std::vector<QDate> &months) const
{
    const auto key = keyColumns().front(), kept = table(m_rollup, RollupGrain::Month);
    auto selected = QStringList{u"kept."_s + key};
    for (const auto &name : m_rollup.measures)
        selected += merged(name);
    if (ids.isEmpty())
        return u"SELECT %1 FROM %2 kept GROUP BY kept.%3"_s.arg(selected.join(u", "_s), kept, key);
    const auto day = m_engine == Engine::Sqlite ? u"('%1')"_s : u"(CAST('%1' AS DATE))"_s;
    QStringList days;
    for (const auto &month : months)
        days += day.arg(month.toString(Qt::ISODate));
    return u"WITH months(day) AS (VALUES %1), members(id) AS (VALUES (%2)) SELECT %3 FROM months CROSS JOIN "
           u"members "
           "CROSS JOIN %4 kept WHERE kept.%5 = months.day AND kept.%6 = members.id GROUP BY kept.%6"_s.arg(
               days.join(u", "_s), ids.join(u"), ("_s), selected.join(u", "_s), kept, m_fact->date, key);
}

QString RollupTables::members() const
{
    return u"SELECT %1, %2 FROM %3"_s.arg(m_member->toColumn, groupColumn(), memberTable());
}

QString RollupTables::memberColumn() const
{
    return m_member->fromColumn;
}

QString RollupTables::sameAttributes(const QString &a, const QString &b) const
{
    QStringList same;
    for (const auto &name : m_attributes)
        same += u"%1.%3 IS NOT DISTINCT FROM %2.%3"_s.arg(a, b, name);
    return same.join(u" AND "_s);
}

QString RollupTables::attributesOf(const QString &alias) const
{
    QStringList names;
    for (const auto &name : m_attributes)
        names += alias + u'.' + name;
    return names.join(u", "_s);
}

QString RollupTables::movedMembers() const
{
    return u"SELECT member.%1 FROM %2 member JOIN %3 one ON one.%4 = member.%4 JOIN %5 now ON now.%1 = "
           "member.%1 WHERE NOT (%6)"_s.arg(m_member->toColumn, memberTable(), groupTable(m_rollup),
                                            groupColumn(), m_entity->table, sameAttributes(u"one"_s, u"now"_s));
}

QString RollupTables::strayMembers() const
{
    return u"SELECT COUNT(*) FROM %1 now WHERE now.%2 NOT IN (SELECT member.%2 FROM %3 member JOIN %4 one ON "
           "one.%5 = member.%5)"_s.arg(m_entity->table, m_member->toColumn, memberTable(), groupTable(m_rollup),
                                       groupColumn());
}

QString RollupTables::daysOfMembers(const QStringList &ids) const
{
    return u"SELECT DISTINCT %1 FROM %2 WHERE %3 IN (%4)"_s.arg(m_fact->date, m_fact->table,
                                                                m_member->fromColumn, ids.join(u", "_s));
}

QStringList RollupTables::regrouping() const
{
    const auto key = m_member->toColumn, groups = groupTable(m_rollup);
    const auto forget = u"DELETE FROM %1 WHERE %2 IN (%3) OR %2 NOT IN (SELECT %2 FROM %4)"_s.arg(
        memberTable(), key, movedMembers(), m_entity->table);
    const auto found =
        u"INSERT INTO %1 (%2, %3) SELECT (SELECT COALESCE(MAX(%2), 0) FROM %1) + ROW_NUMBER() OVER (ORDER BY "
        "%4), %4 FROM (SELECT DISTINCT %5 FROM %6 now) fresh WHERE NOT EXISTS (SELECT 1 FROM %1 one WHERE "
        "%7)"_s.arg(groups, groupColumn(), m_attributes.join(u", "_s), attributesOf(u"fresh"_s),
                    attributesOf(u"now"_s), m_entity->table, sameAttributes(u"one"_s, u"fresh"_s));
    const auto join =
        u"INSERT INTO %1 (%2, %3) SELECT now.%2, one.%3 FROM %4 now JOIN %5 one ON %6 WHERE now.%2 NOT IN "
        "(SELECT %2 FROM %1)"_s.arg(memberTable(), key, groupColumn(), m_entity->table, groups,
                                    sameAttributes(u"one"_s, u"now"_s));
    return {forget, found, join};
}

} // namespace martlet
