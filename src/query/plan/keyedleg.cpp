// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/keyedleg.h"

#include "query/plan/earlygroups.h"
#include "query/plan/legsql.h"
#include "semantic/rowmeasure.h"
#include "semantic/semanticmodel.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A sum that is put together from a single row.
QString ofOneRow(const RowMeasure &sum)
{
    const auto &cell = sum.cells.front();
    switch (GroupedKind(sum.kinds.front().toLatin1())) {
    case GroupedKind::Count:
    case GroupedKind::Distinct:
        return u"CASE WHEN (%1) IS NOT NULL THEN 1 ELSE 0 END"_s.arg(cell);
    case GroupedKind::Total:
        return u"COALESCE(%1, 0)"_s.arg(cell);
    default:
        return cell;
    }
}

} // namespace

KeyedLeg::KeyedLeg(const QueryPlan::Leg &leg, const NarrowedLeg &narrowed, const SemanticModel &model,
                   BoundSql &sql)
    : m_narrowed(narrowed)
    , m_model(model)
    , m_sql(sql)
{
    for (int i = 0; i < int(narrowed.columns.size()); ++i) {
        const auto &column = narrowed.columns[size_t(i)];
        if (!column.isMeasure())
            m_members.push_back(column);
        else if (std::find(leg.columns.begin(), leg.columns.end(), i) != leg.columns.end())
            m_sums.push_back(column);
    }
}

Result<QString> KeyedLeg::table()
{
    const auto &leg = m_narrowed.leg;
    if (leg.isOneRowEach(m_members))
        return ungrouped();
    return leg.isSnapshot() || leg.isOfMembers || leg.isOfRows || m_members.empty() ? QString()
                                                                                    : groupedFirst();
}

// What looks into dimensions must meet them before it is summed.
bool KeyedLeg::isOfFact() const
{
    return std::all_of(m_sums.begin(), m_sums.end(), [this](const auto &sum) {
        const auto *const measure = m_model.measure(sum.measure);
        return measure && measure->joins.isEmpty();
    });
}

// Whether no two groups by these keys are one row of the answer.
bool KeyedLeg::areAsked(const QStringList &keys) const
{
    return std::all_of(keys.begin(), keys.end(), [this](const auto &key) {
        return std::any_of(m_members.begin(), m_members.end(), [&](const auto &member) {
            return !member.isMadeMember() && member.alias == m_narrowed.leg.alias && member.star.name == key;
        });
    });
}

Result<QString> KeyedLeg::ungrouped()
{
    QStringList selected;
    for (const auto &member : m_members) {
        TRY_ASSIGN(const auto name, m_sql.quoted(member.name));
        TRY_ASSIGN(const auto text, m_sql.text(member));
        selected += text + u" AS "_s + name;
    }
    for (const auto &sum : m_sums) {
        TRY_ASSIGN(const auto name, m_sql.quoted(sum.name));
        TRY_ASSIGN(const auto text, LegSql(m_narrowed.leg, m_sql).text(sum));
        const auto taken = rowMeasure(text);
        if (!taken)
            return QString();
        selected += ofOneRow(*taken) + u" AS "_s + name;
    }
    TRY_ASSIGN(const auto rows, LegSql(m_narrowed.leg, m_sql).select(selected, {}));
    return u'(' + rows + u')';
}

Result<QString> KeyedLeg::groupedFirst()
{
    std::vector<const QueryPlan::Column *> members;
    std::vector<QueryPlan::Column> keys;
    for (const auto &member : m_members)
        members.push_back(&member);
    const auto groups = earlyGroups(m_narrowed.leg, members, m_model);
    if (groups.rest.joins.empty() || !areAsked(groups.keys) || !isOfFact())
        return QString();
    QStringList grouped, selected;
    for (const auto &member : m_members) {
        TRY_ASSIGN(const auto name, m_sql.quoted(member.name));
        TRY_ASSIGN(const auto text, m_sql.text(member));
        selected += text + u" AS "_s + name;
        if (member.isMadeMember() || member.alias != groups.rows.alias)
            continue;
        grouped += text;
        keys.push_back(member);
    }
    for (const auto &sum : m_sums) {
        TRY_ASSIGN(const auto name, m_sql.quoted(sum.name));
        TRY_ASSIGN(const auto text, LegSql(groups.rows, m_sql).text(sum));
        const auto inner = u"sum%1"_s.arg(grouped.size());
        grouped += text + u" AS "_s + inner;
        selected += u"%1.%2 AS %3"_s.arg(groups.rest.alias, inner, name);
    }
    auto rest = groups.rest;
    rest.isInOrder = false;
    TRY_ASSIGN(const auto inner, LegSql(groups.rows, m_sql).select(grouped, keys));
    rest.table = u'(' + inner + u')';
    TRY_ASSIGN(const auto rows, LegSql(rest, m_sql).select(selected, {}));
    return u'(' + rows + u')';
}

} // namespace martlet
