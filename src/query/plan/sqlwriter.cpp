// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/sqlwriter.h"

#include "query/plan/boundsql.h"
#include "query/plan/conditionsql.h"
#include "query/plan/crossedmembers.h"
#include "query/plan/hashedleg.h"
#include "query/plan/joinedlegs.h"
#include "query/plan/keyedleg.h"
#include "query/plan/legsql.h"
#include "query/plan/madetable.h"
#include "query/plan/namedplans.h"
#include "query/plan/namedtexts.h"
#include "query/plan/pairedleg.h"
#include "query/plan/placedrows.h"
#include "query/plan/stepplan.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Writes one plan's text. Where several legs meet, each stands in a row of its own, and their rows are put
// together: a sum is in one of them at most, so its MAX is itself.
class Writing final
{
public:
    Writing(const QueryPlan &plan, const SemanticModel &model, BoundSql &sql, const NamedTexts &named,
            SqlUse use)
        : m_plan(plan)
        , m_model(model)
        , m_sql(sql)
        , m_named(named)
        , m_isHashing(use == SqlUse::Run && sql.engine() == Engine::Sqlite)
    {
        for (const auto &leg : plan.legs)
            m_narrowed.push_back(narrowedLeg(leg, plan.columns, model));
        m_isJoined = !m_isHashing && canJoinLegs(plan, m_narrowed);
    }
    Result<QString> write();
    Result<QString> rows(); // without the places they have among each other

private:
    bool isOneLeg() const { return m_plan.legs.size() == 1; }
    Result<void> groupLegs();
    Result<QString> pairs(const QueryPlan::Leg &leg);
    size_t placeOf(const QueryPlan::Leg &leg) const { return size_t(&leg - m_plan.legs.data()); }
    const QString &tableOf(const QueryPlan::Leg &leg) const { return m_tables[placeOf(leg)]; }
    const NarrowedLeg &narrowed(const QueryPlan::Leg &leg) const { return m_narrowed[placeOf(leg)]; }
    Result<QString> text(const QueryPlan::Leg &leg, const QueryPlan::Column &column);
    Result<QString> select(const QueryPlan::Leg &leg, bool isWithAll);
    Result<QString> having();
    Result<QString> placed(const QString &rows);
    Result<QStringList> selected(const QueryPlan::Leg &leg, bool isWithAll);
    Result<QString> together();
    Result<QString> metInMemory(const QStringList &legs);
    Result<QString> outside(const QueryPlan::Column &column);
    Result<QString> order();

    const QueryPlan &m_plan;
    const SemanticModel &m_model;
    BoundSql &m_sql;
    const NamedTexts &m_named;
    bool m_isHashing, m_isJoined;
    std::vector<NarrowedLeg> m_narrowed; // of each leg
    QStringList m_tables;                // of each leg: what is grouped already; empty: it is not
    QString m_met;                       // the legs' rows, put together already; empty: they are not
};

Result<QString> Writing::rows()
{
    TRY(groupLegs());
    TRY_ASSIGN(const auto sql, isOneLeg() ? select(m_plan.legs.front(), false) : together());
    TRY_ASSIGN(const auto having, this->having());
    return sql + having;
}

Result<QString> Writing::write()
{
    TRY_ASSIGN(auto sql, rows());
    if (m_plan.isPlacedInSql()) {
        TRY_ASSIGN(sql, placed(sql));
    }
    const bool isInOrder = m_plan.name.isEmpty() || m_plan.limit > 0; // nothing stands on the order itself
    if (m_plan.isWholeInSql() && isInOrder) {
        TRY_ASSIGN(const auto order, this->order());
        sql += order;
        if (m_plan.limit > 0)
            sql += u" LIMIT %1"_s.arg(m_plan.limit);
    }
    return sql;
}

Result<QString> Writing::having()
{
    QStringList conditions;
    if (m_plan.isOfEachLeg && !isOneLeg() && !m_isJoined) // of each leg it is one row
        conditions += (m_met.isEmpty() ? u"COUNT(*) = %1"_s : u"met.leg = %1"_s).arg(m_plan.legs.size());
    if (m_plan.isWholeInSql() && !isEverything(m_plan.having)) {
        TRY_ASSIGN(const auto chosen,
                   conditionSql(m_plan.having, m_sql, [this](const auto &column) { return outside(column); }));
        conditions += chosen;
    }
    const bool isGrouped =
        m_isJoined || !m_met.isEmpty() || (isOneLeg() && !tableOf(m_plan.legs.front()).isEmpty());
    const auto word = isGrouped ? u" WHERE "_s : u" HAVING "_s;
    return conditions.isEmpty() ? QString() : word + conditions.join(u" AND "_s);
}

Result<QString> Writing::placed(const QString &rows)
{
    PlacedRows placed(m_plan, m_sql);
    if (!m_isHashing)
        return placed.select(rows);
    TRY_ASSIGN(const auto inMemory, placed.selectInMemory(m_named.with(rows)));
    return inMemory.isEmpty() ? placed.select(rows) : inMemory;
}

Result<void> Writing::groupLegs()
{
    for (const auto &leg : m_plan.legs) {
        QString table;
        if (leg.pairs) {
            TRY_ASSIGN(table, pairs(leg));
        } else if (leg.isOfMembers) {
            TRY_ASSIGN(table, CrossedMembers(leg, m_plan.columns, m_sql).table());
        } else if (m_isHashing) {
            TRY_ASSIGN(table, HashedLeg(m_plan, leg, m_model, m_sql, m_named).table());
        } else {
            TRY_ASSIGN(table, KeyedLeg(leg, narrowed(leg), m_model, m_sql).table());
        }
        m_tables += table;
    }
    return {};
}

Result<QString> Writing::pairs(const QueryPlan::Leg &leg)
{
    PairedLeg paired(m_plan, leg, m_model, m_sql, m_named);
    if (!m_isHashing)
        return paired.joined();
    TRY_ASSIGN(const auto inMemory, paired.inMemory());
    return inMemory.isEmpty() ? paired.joined() : inMemory;
}

Result<QString> Writing::text(const QueryPlan::Leg &leg, const QueryPlan::Column &column)
{
    if (tableOf(leg).isEmpty())
        return LegSql(narrowed(leg).leg, m_sql).text(column.isMeasure() ? column : ownKey(column, leg));
    TRY_ASSIGN(const auto name, m_sql.quoted(column.name));
    return u"grouped."_s + name;
}

Result<QString> Writing::select(const QueryPlan::Leg &leg, bool isWithAll)
{
    TRY_ASSIGN(auto selected, this->selected(leg, isWithAll));
    if (isWithAll && m_plan.isOfEachLeg)
        selected += u"%1 AS leg"_s.arg(placeOf(leg) + 1);
    if (tableOf(leg).isEmpty())
        return LegSql(narrowed(leg).leg, m_sql).select(selected, narrowed(leg).columns);
    return u"SELECT %1 FROM %2 grouped"_s.arg(selected.join(u", "_s), tableOf(leg));
}

// What a leg selects; with all, the sums of the other legs are NULL in it.
Result<QStringList> Writing::selected(const QueryPlan::Leg &leg, bool isWithAll)
{
    QStringList all;
    for (int i = 0; i < int(m_plan.columns.size()); ++i) {
        const auto &column = m_plan.columns[size_t(i)];
        const bool isIts = std::find(leg.columns.begin(), leg.columns.end(), i) != leg.columns.end();
        if (column.isMade() || (column.isMeasure() && !isIts && !isWithAll))
            continue;
        TRY_ASSIGN(const auto name, m_sql.quoted(column.name));
        QString text = column.type == ColumnType::Date ? u"CAST(NULL AS DATE)"_s : u"CAST(NULL AS NUMERIC)"_s;
        if (!column.isMeasure() || isIts) {
            TRY_ASSIGN(text, this->text(leg, column));
        }
        all += text + u" AS "_s + name;
    }
    return all;
}

Result<QString> Writing::together()
{
    QStringList legs;
    for (const auto &leg : m_plan.legs) {
        TRY_ASSIGN(const auto text, select(leg, !m_isJoined));
        legs += text;
    }
    if (m_isHashing) {
        TRY_ASSIGN(m_met, metInMemory(legs));
    }
    QStringList all, groups;
    for (const auto &column : m_plan.columns) {
        if (column.isMade())
            continue;
        TRY_ASSIGN(const auto name, m_sql.quoted(column.name));
        TRY_ASSIGN(const auto text, outside(column));
        all += text + u" AS "_s + name;
        if (!column.isMeasure())
            groups += text;
    }
    if (!m_met.isEmpty())
        return u"SELECT %1 FROM (%2) met"_s.arg(all.join(u", "_s), m_met);
    if (m_isJoined)
        return u"SELECT %1 FROM "_s.arg(all.join(u", "_s)) + joinedLegs(legs, groups, m_sql.engine());
    return u"SELECT %1 FROM (%2) each_fact"_s.arg(all.join(u", "_s), legs.join(u" UNION ALL "_s)) +
           (groups.isEmpty() ? QString() : u" GROUP BY "_s + groups.join(u", "_s));
}

// The same by hash_groups, as SQLite sorts where it groups. Empty where it does not take so much, and of the
// one row for everything.
Result<QString> Writing::metInMemory(const QStringList &legs)
{
    QString kinds;
    QStringList columns;
    for (const auto &column : m_plan.columns) {
        if (column.isMade())
            continue;
        TRY_ASSIGN(const auto name, m_sql.quoted(column.name));
        columns += u"c%1 AS %2"_s.arg(kinds.size()).arg(name);
        kinds += QLatin1Char(char(column.isMeasure() ? HashGroups::Kind::Most : HashGroups::Kind::Key));
    }
    if (m_plan.isOfEachLeg) {
        columns += u"c%1 AS leg"_s.arg(kinds.size());
        kinds += QLatin1Char(char(HashGroups::Kind::Distinct));
    }
    if (kinds.size() > HashGroups::mostColumns || !kinds.startsWith(QLatin1Char(char(HashGroups::Kind::Key))))
        return QString();
    TRY_ASSIGN(const auto table,
               madeTable(u"hash_groups"_s, m_named.with(legs.join(u" UNION ALL "_s)), kinds, m_sql));
    return table.isEmpty() ? QString() : u"SELECT %1 FROM %2"_s.arg(columns.join(u", "_s), table);
}

// The column where rows are put together.
Result<QString> Writing::outside(const QueryPlan::Column &column)
{
    if (isOneLeg())
        return text(m_plan.legs.front(), column);
    TRY_ASSIGN(const auto name, m_sql.quoted(column.name));
    if (!m_met.isEmpty())
        return u"met."_s + name;
    if (m_isJoined)
        return joinedColumn(m_plan, column, name);
    return column.isMeasure() ? u"MAX(each_fact.%1)"_s.arg(name) : u"each_fact."_s + name;
}

Result<QString> Writing::order()
{
    QStringList keys;
    for (const auto &key : m_plan.sort) {
        const auto &column = m_plan.columns[size_t(key.column)];
        const bool isNamed = column.isMeasure() || m_plan.isPlacedInSql();
        TRY_ASSIGN(const auto sql, isNamed ? m_sql.quoted(column.name) : outside(column));
        keys += sql + m_sql.collation(column) + (key.descending ? u" DESC"_s : QString()) + u" NULLS LAST"_s;
    }
    return keys.isEmpty() ? QString() : u" ORDER BY "_s + keys.join(u", "_s);
}

// The names that the columns of a question have where others stand on it.
QStringList columnsOf(const QueryPlan &plan)
{
    QStringList names;
    for (int i = 0; i < int(plan.columns.size()); ++i) {
        if (plan.isGiven(i))
            names += rowsColumn(plan, i);
    }
    return names;
}

} // namespace

Result<NamedTexts> namedRows(const std::vector<QueryPlan> &questions, const SemanticModel &model, BoundSql &sql,
                             SqlUse use)
{
    NamedTexts named;
    for (const auto &question : questions) {
        const auto columns = columnsOf(question).join(u", "_s);
        if (question.step.isThere()) {
            TRY_ASSIGN(const auto own, stepText(question, sql));
            named.addOwn(rowsTable(question.name), columns, own.selected.join(u", "_s), own.text);
            continue;
        }
        TRY_ASSIGN(const auto rows, Writing(question, model, sql, named, use).write());
        named.add(rowsTable(question.name), columns, rows);
    }
    return named;
}

Result<QString> unplacedRows(const QueryPlan &plan, const SemanticModel &model, BoundSql &sql,
                             const NamedTexts &named)
{
    return Writing(plan, model, sql, named, SqlUse::Shown).rows();
}

Result<WrittenSql> writeSql(const QueryPlan &plan, const SemanticModel &model, Engine engine, SqlUse use)
{
    if (plan.hasOwnSql())
        use = SqlUse::Shown; // what is only for Martlet's own text stays away from a person's
    BoundSql sql(model, engine);
    TRY_ASSIGN(const auto named, namedRows(plan.questions, model, sql, use));
    TRY_ASSIGN(const auto text, Writing(plan, model, sql, named, use).write());
    return WrittenSql{
        named.laidOut(named.with(text)), sql.takeBindings(), givenColumns(plan), plan.hasOwnSql(), {}};
}

} // namespace martlet
