// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/pairedleg.h"

#include "query/plan/columnleg.h"
#include "query/plan/earlygroups.h"
#include "query/plan/legsql.h"
#include "query/plan/madetable.h"
#include "query/plan/namedplans.h"
#include "query/plan/ownkeys.h"
#include "query/plan/pairfields.h"
#include "semantic/sqltemplate.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// "b1", "b2" …, what names a basket.
QStringList basketNames(const QueryPlan::Pairs &pairs)
{
    QStringList names;
    for (qsizetype at = 1; at <= pairs.basket.size(); ++at)
        names += u"b%1"_s.arg(at);
    return names;
}

} // namespace

// The cell of a line that counts; else it is empty.
Result<QString> PairedLeg::counted(const QString &cell) const
{
    if (m_pairs.countedIf.isEmpty())
        return cell;
    TRY_ASSIGN(const auto condition, expandMeasures(m_pairs.countedIf, m_model, m_sql.engine()));
    return u"CASE WHEN %1 THEN %2 END"_s.arg(condition, cell);
}

// The cells, and behind them what names the basket.
Result<QString> PairedLeg::lines(const QueryPlan::Leg &leg, const QStringList &cells)
{
    auto all = cells;
    const auto names = basketNames(m_pairs);
    for (qsizetype at = 0; at < names.size(); ++at)
        all += u"%1.%2 AS %3"_s.arg(m_leg.alias, m_pairs.basket[at], names[at]);
    return LegSql(leg, m_sql).select(all, {});
}

// The columns of the plan; `texts` are those of pairColumns.
Result<QString> PairedLeg::selected(const QStringList &texts) const
{
    QStringList all;
    for (int column = 0; column < int(m_plan.columns.size()); ++column) {
        const auto &its = m_plan.columns[size_t(column)];
        if (its.isMade())
            continue;
        TRY_ASSIGN(const auto name, m_sql.quoted(its.name));
        const auto isTotal = its.name == pairColumns.last();
        const auto text = isTotal ? u"(SELECT c1 FROM %1)"_s.arg(rowsTable(m_pairs.baskets))
                                  : texts.value(pairColumns.indexOf(its.name));
        all += text + u" AS "_s + name;
    }
    return all.join(u", "_s);
}

// A pair is found before it is looked up how often its members stand in baskets at all.
Result<QString> PairedLeg::joined()
{
    TRY_ASSIGN(const auto member, m_sql.text(m_pairs.of));
    TRY_ASSIGN(const auto cell, counted(member));
    TRY_ASSIGN(const auto lines, this->lines(m_leg, {cell + u" AS member"_s}));
    const auto names = basketNames(m_pairs);
    QStringList same;
    for (const auto &name : names)
        same += u"y.%1 = x.%1"_s.arg(name);
    TRY_ASSIGN(const auto selected, this->selected({u"pair.one"_s, u"pair.other"_s, u"pair.baskets"_s,
                                                    u"a.baskets"_s, u"b.baskets"_s}));
    return u"(WITH seen AS (SELECT DISTINCT line.member, %1 FROM (%2) line WHERE line.member IS NOT NULL), "
           "counted AS (SELECT member, COUNT(*) AS baskets FROM seen GROUP BY member), "
           "pair AS (SELECT x.member AS one, y.member AS other, COUNT(*) AS baskets FROM seen x JOIN seen y ON "
           "%3 "
           "AND x.member%4 < y.member GROUP BY x.member, y.member) "
           "SELECT %5 FROM pair JOIN counted a ON a.member = pair.one JOIN counted b ON b.member = pair.other)"_s
               .arg(u"line."_s + names.join(u", line."_s), lines, same.join(u" AND "_s),
                    m_sql.collation(m_pairs.of), selected);
}

Result<QString> PairedLeg::inMemory()
{
    TRY_ASSIGN(const auto table, this->table());
    if (table.isEmpty())
        return QString();
    TRY_ASSIGN(const auto selected, this->selected({u"c0"_s, u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s}));
    return u"(SELECT %1 FROM %2)"_s.arg(selected, table);
}

Result<QString> PairedLeg::table()
{
    TRY_ASSIGN(const auto columns, ofColumns());
    return columns.isEmpty() ? ofLines() : columns;
}

// Empty where the fact keeps none, or where they do not suffice.
Result<QString> PairedLeg::ofColumns()
{
    if (m_leg.keptColumns.isEmpty())
        return QString();
    TRY_ASSIGN(const auto member, m_sql.text(ownKey(m_pairs.of, m_leg)));
    QStringList cells{member};
    for (const auto &column : m_pairs.basket)
        cells += m_leg.alias + u'.' + column;
    QString countedIf;
    if (!m_pairs.countedIf.isEmpty()) {
        TRY_ASSIGN(countedIf, expandMeasures(m_pairs.countedIf, m_model, m_sql.engine()));
    }
    const auto leg = withOwnKeys(m_leg);
    TRY_ASSIGN(const auto source, ColumnLeg(leg, m_model, m_sql, m_named).source(cells, countedIf));
    if (!source)
        return QString();
    return madeTable(u"row_pairs"_s, *source, QString::number(m_pairs.basket.size()), m_sql);
}

// Lines know members by their key: where nothing else of other tables is asked of a line, each is read alone,
// and only the members that pass are looked up, once.
Result<QString> PairedLeg::ofLines()
{
    const auto groups = earlyGroups(m_leg, {&m_pairs.of}, m_model);
    const auto &joins = groups.rest.joins;
    const auto root = std::find_if(joins.begin(), joins.end(), [&](const auto &join) {
        return join.fromAlias == m_leg.alias && groups.keys == QStringList{join.fromColumn};
    });
    const bool isByKey = root != joins.end() && root->fromColumn != m_leg.day && !m_pairs.hasJoins;
    QString rows;
    if (isByKey) {
        QueryPlan::Leg members{.table = root->table, .alias = root->alias, .day = {}};
        std::copy_if(joins.begin(), joins.end(), std::back_inserter(members.joins),
                     [&](const auto &join) { return join != *root; });
        members.where = groups.rest.where;
        TRY_ASSIGN(rows, byKey(groups.rows, members, *root));
    } else {
        TRY_ASSIGN(const auto member, m_sql.text(m_pairs.of));
        TRY_ASSIGN(const auto cell, counted(member));
        TRY_ASSIGN(rows, lines(m_leg, {cell}));
    }
    const auto how = (isByKey ? u"k"_s : QString()) + QString::number(m_pairs.basket.size());
    return madeTable(u"row_pairs"_s, m_named.with(rows), how, m_sql);
}

// First the members, then the lines.
Result<QString> PairedLeg::byKey(const QueryPlan::Leg &lines, const QueryPlan::Leg &members,
                                 const QueryPlan::Join &root)
{
    auto named = members;
    const QueryPlan::Condition empty{.kind = Filter::Kind::Empty, .column = m_pairs.of};
    named.where = {.parts = {members.where, {.kind = Filter::Kind::Not, .parts = {empty}}}};
    TRY_ASSIGN(const auto member, m_sql.text(m_pairs.of));
    QStringList cells{member, root.alias + u'.' + root.column};
    for (const auto &name : basketNames(m_pairs))
        cells += u"NULL AS "_s + name;
    TRY_ASSIGN(const auto first, LegSql(named, m_sql).select(cells, {}));
    TRY_ASSIGN(const auto key, counted(m_leg.alias + u'.' + root.fromColumn));
    TRY_ASSIGN(const auto then, this->lines(lines, {u"NULL"_s, key}));
    return first + u" UNION ALL "_s + then;
}

} // namespace martlet
