// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/hashedleg.h"

#include "query/plan/columnleg.h"
#include "query/plan/earlygroups.h"
#include "query/plan/legsql.h"
#include "query/plan/madetable.h"
#include "query/plan/ownkeys.h"
#include "semantic/rowmeasure.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using GroupKind = HashGroups::Kind;

bool isOf(const QueryPlan::Leg &leg, int column)
{
    return std::find(leg.columns.begin(), leg.columns.end(), column) != leg.columns.end();
}

} // namespace

void HashedLeg::Cells::add(const QString &text, GroupKind kind)
{
    texts += text;
    kinds += QLatin1Char(char(kind));
}

HashedLeg::HashedLeg(const QueryPlan &plan, const QueryPlan::Leg &leg, const SemanticModel &model,
                     BoundSql &sql, const NamedTexts &named)
    : m_plan(plan)
    , m_leg(withOwnKeys(leg))
    , m_model(model)
    , m_sql(sql)
    , m_named(named)
{
    for (int i = 0; i < int(plan.columns.size()); ++i) {
        const auto &column = plan.columns[size_t(i)];
        if (!column.isMeasure())
            m_members.push_back(ownKey(column, leg));
        else if (isOf(leg, i))
            m_sums.push_back({&column, leg.isOfRows ? nullptr : model.measure(column.measure), {}});
    }
}

Result<QString> HashedLeg::table()
{
    const bool isSimple = m_members.empty() && m_leg.joins.empty() && m_leg.keptColumns.isEmpty();
    if (m_leg.isSnapshot() || m_leg.isOfMembers || isSimple)
        return QString();
    TRY_ASSIGN(const bool isApart, takeApart());
    if (!isApart)
        return QString();
    TRY_ASSIGN(const auto columns, fromColumns());
    if (!columns.isEmpty())
        return columns;
    TRY_ASSIGN(const auto leg, narrowed());
    if (leg.table.isEmpty())
        return QString();
    QStringList names;
    TRY_ASSIGN(const auto cells, this->cells(names));
    return leg.isOneRowEach(m_members) ? ungrouped(leg, cells, names) : hashed(leg, cells, false, names);
}

// Of the leg as it is asked: its members, then its sums.
Result<HashedLeg::Cells> HashedLeg::cells(QStringList &names)
{
    Cells cells;
    for (const auto &member : m_members) {
        TRY_ASSIGN(const auto text, m_sql.text(member));
        TRY_ASSIGN(const auto name, m_sql.quoted(member.name));
        cells.add(text, GroupKind::Key);
        names += name;
    }
    for (const auto &sum : m_sums) {
        TRY_ASSIGN(const auto name, m_sql.quoted(sum.column->name));
        for (qsizetype at = 0; at < sum.cells.texts.size(); ++at) {
            cells.add(sum.cells.texts[at], sum.cells.kind(at));
            names += at == 0 ? name : QString(); // what further tells apart gives nothing
        }
    }
    return cells;
}

// Empty where the fact keeps none, or where they do not suffice.
Result<QString> HashedLeg::fromColumns()
{
    if (m_leg.keptColumns.isEmpty())
        return QString();
    QStringList names;
    TRY_ASSIGN(const auto cells, this->cells(names));
    TRY_ASSIGN(const auto source, ColumnLeg(m_leg, m_model, m_sql, m_named).source(cells.texts));
    if (!source || names.size() > HashGroups::mostColumns)
        return QString();
    return grouped(madeTable(u"hash_groups"_s, *source, cells.kinds, m_sql), names);
}

Result<QString> HashedLeg::ungrouped(const QueryPlan::Leg &leg, const Cells &cells, const QStringList &names)
{
    QStringList columns;
    for (qsizetype at = 0; at < names.size(); ++at) {
        const auto kind = cells.kind(at); // of kept sums there is one cell each
        const bool isCounted = kind == GroupKind::Count || kind == GroupKind::Distinct;
        const auto text = isCounted                  ? u"(%1) IS NOT NULL"_s
                          : kind == GroupKind::Total ? u"COALESCE(%1, 0)"_s
                                                     : u"%1"_s;
        columns += text.arg(cells.texts[at]) + u" AS "_s + names[at];
    }
    TRY_ASSIGN(const auto rows, LegSql(leg, m_sql).select(columns, {}));
    return u'(' + rows + u')';
}

// Whether all sums are put together from single rows.
Result<bool> HashedLeg::takeApart()
{
    for (auto &sum : m_sums) {
        std::optional<RowMeasure> taken;
        if (sum.measure && !m_leg.rollup) {
            TRY_ASSIGN(taken, rowMeasure(*sum.measure, m_model, Engine::Sqlite));
        } else {
            TRY_ASSIGN(const auto text, LegSql(m_leg, m_sql).text(*sum.column));
            taken = rowMeasure(text);
        }
        if (!taken)
            return false;
        sum.cells = {taken->cells, taken->kinds};
    }
    return true;
}

// The leg as it is best read; without a table where it cannot be. What looks into dimensions stays as it is.
Result<QueryPlan::Leg> HashedLeg::narrowed()
{
    const bool isOfFact = std::all_of(m_sums.begin(), m_sums.end(), [](const Sum &sum) {
        return sum.measure && sum.measure->joins.isEmpty();
    });
    if (m_leg.joins.empty() || !isOfFact)
        return m_leg;
    std::vector<const QueryPlan::Column *> members;
    for (const auto &member : m_members)
        members.push_back(&member);
    const auto groups = earlyGroups(m_leg, members, m_model);
    if (groups.rest.joins.empty())
        return groups.rows;
    // Over all time a rollup has one row for each key.
    const bool isGrouped = m_leg.rollup && m_leg.rollup->isOneEach;
    return !isGrouped && canGroupEarly(groups) ? groupedEarly(groups) : groups.ungrouped();
}

// Whether the things that are counted are members of the keys, so that a group says whether it has them.
bool HashedLeg::isToldByKeys(const Sum &sum, const EarlyGroups &groups) const
{
    const auto &columns = sum.measure->distinct;
    return !columns.isEmpty() && std::all_of(columns.begin(), columns.end(), [&](const QString &column) {
        return groups.keys.contains(column) && !(groups.isByMonth && column == m_leg.day);
    });
}

// Different things can be counted group by group where none of them is in two groups, or where the keys tell
// them.
bool HashedLeg::canGroupEarly(const EarlyGroups &groups) const
{
    return std::all_of(m_sums.begin(), m_sums.end(), [&](const Sum &sum) {
        const auto &each = sum.measure->eachIn;
        const bool isParted = std::all_of(groups.keys.begin(), groups.keys.end(),
                                          [&](const auto &key) { return each.contains(key); });
        return sum.cells.kind(0) != GroupKind::Distinct || isParted || isToldByKeys(sum, groups);
    });
}

// The leg as it reads the groups; its sums are those of the groups from here on. Groups that count different
// things must be whole.
Result<QueryPlan::Leg> HashedLeg::groupedEarly(const EarlyGroups &groups)
{
    Cells cells;
    QStringList names;
    bool isInParts = true;
    for (const auto &key : groups.keys) {
        const auto column = m_leg.alias + u'.' + key;
        const bool isMonth = groups.isByMonth && key == m_leg.day;
        cells.add(isMonth ? u"substr(%1, 1, 8) || '01'"_s.arg(column) : column, GroupKind::Key);
        names += key;
    }
    for (auto &sum : m_sums) {
        const auto name = u"sum%1"_s.arg(names.size()), outer = m_leg.alias + u'.' + name;
        const auto kind = sum.cells.kind(0);
        if (kind == GroupKind::Distinct && isToldByKeys(sum, groups)) {
            cells.add(sum.cells.texts.front(), GroupKind::Count);
            names += name;
            sum.cells.texts.front() =
                u"CASE WHEN %1 > 0 THEN %2.%3 END"_s.arg(outer, m_leg.alias, sum.measure->distinct.front());
            continue;
        }
        isInParts = isInParts && kind != GroupKind::Distinct;
        for (qsizetype at = 0; at < sum.cells.texts.size(); ++at) {
            cells.add(sum.cells.texts[at], sum.cells.kind(at));
            names += at == 0 ? name : QString();
        }
        sum.cells = {};
        sum.cells.add(outer, kind == GroupKind::Sum || kind == GroupKind::Most ? kind : GroupKind::Total);
    }
    auto rest = groups.rest;
    TRY_ASSIGN(rest.table, hashed(groups.rows, cells, isInParts, names));
    return rest;
}

Result<QString> HashedLeg::hashed(const QueryPlan::Leg &leg, const Cells &cells, bool isInParts,
                                  const QStringList &names)
{
    TRY_ASSIGN(const auto select, LegSql(leg, m_sql).select(cells.texts, {}));
    if (names.size() > HashGroups::mostColumns)
        return QString();
    TRY_ASSIGN(const auto table, madeTable(u"hash_groups"_s, m_named.with(select),
                                           (isInParts ? u"+"_s : QString()) + cells.kinds, m_sql));
    return grouped(table, names);
}

// Empty: there are more values than it takes.
QString HashedLeg::grouped(const QString &table, const QStringList &names)
{
    if (table.isEmpty())
        return {};
    QStringList columns;
    for (qsizetype at = 0; at < names.size(); ++at)
        if (!names[at].isEmpty())
            columns += u"c%1 AS %2"_s.arg(at).arg(names[at]);
    return u"(SELECT %1 FROM %2)"_s.arg(columns.join(u", "_s), table);
}

} // namespace martlet
