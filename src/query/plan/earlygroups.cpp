// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/earlygroups.h"

#include "query/plan/entitycolumn.h"
#include "semantic/semanticmodel.h"

#include <algorithm>
#include <set>

namespace martlet {

namespace {

constexpr size_t fewMembers = 50; // that an index finds sooner than all rows are read

class Parting final
{
public:
    Parting(const QueryPlan::Leg &leg, const SemanticModel &model)
        : m_leg(leg)
        , m_model(model)
    {
    }
    EarlyGroups part(const std::vector<const QueryPlan::Column *> &columns);

private:
    const QueryPlan::Join *joinOf(const QString &alias) const;
    const QueryPlan::Join *rootOf(const QString &alias) const;
    void keep(const QueryPlan::Column &column);
    void keepAll(const QueryPlan::Condition &condition);
    void place(const QueryPlan::Condition &condition);
    bool isKept(const QueryPlan::Condition &condition) const;
    std::optional<QueryPlan::Condition> membership(const QueryPlan::Condition &condition) const;

    const QueryPlan::Leg &m_leg;
    const SemanticModel &m_model;
    std::set<QString> m_keys;    // columns of the fact
    std::set<QString> m_aliases; // of the joins that stay
    bool m_isByMonth = true;
    std::vector<QueryPlan::Condition> m_ofRows, m_ofGroups;
};

// The column, or those it is made of.
template<typename Visit>
void forEachStored(const QueryPlan::Column &column, const Visit &visit)
{
    if (!column.isMadeMember())
        visit(column);
    for (const auto &source : column.sources)
        visit(source);
}

template<typename Visit>
void forEachColumn(const QueryPlan::Condition &condition, const Visit &visit)
{
    if (!condition.isTree())
        forEachStored(condition.column, visit);
    for (const auto &part : condition.parts)
        forEachColumn(part, visit);
}

const QueryPlan::Join *Parting::joinOf(const QString &alias) const
{
    const auto found = std::find_if(m_leg.joins.begin(), m_leg.joins.end(),
                                    [&](const auto &join) { return join.alias == alias; });
    return found == m_leg.joins.end() ? nullptr : &*found;
}

// The join from the fact through which the alias is reached; null: the fact itself.
const QueryPlan::Join *Parting::rootOf(const QString &alias) const
{
    const auto *join = joinOf(alias);
    while (join && join->fromAlias != m_leg.alias)
        join = joinOf(join->fromAlias);
    return join;
}

// Columns of the calendar that are the same all month can be had from any day of it.
void Parting::keep(const QueryPlan::Column &column)
{
    const auto *const root = rootOf(column.alias);
    const auto &key = root ? root->fromColumn : column.star.name;
    m_keys.insert(key);
    if (key == m_leg.day)
        m_isByMonth = m_isByMonth && root && root->alias == column.alias && m_leg.shift.days == 0 &&
                      m_model.entity(root->entity)->monthly.contains(column.star.name);
    for (const auto *join = joinOf(column.alias); join; join = joinOf(join->fromAlias))
        m_aliases.insert(join->alias);
}

void Parting::keepAll(const QueryPlan::Condition &condition)
{
    forEachColumn(condition, [this](const auto &column) { keep(column); });
}

bool Parting::isKept(const QueryPlan::Condition &condition) const
{
    bool isKept = true;
    forEachColumn(condition, [&](const auto &column) {
        const auto *const root = rootOf(column.alias);
        isKept = isKept && root && m_keys.contains(root->fromColumn) && root->fromColumn != m_leg.day;
    });
    return isKept;
}

// A condition on one dimension alone as "the key is among those of the members that pass"; none: it speaks of
// others, or passes rows that have no member.
std::optional<QueryPlan::Condition> Parting::membership(const QueryPlan::Condition &condition) const
{
    const QueryPlan::Join *root = nullptr;
    bool isOfOne = true, isOfFew = condition.kind == Filter::Kind::Is || condition.kind == Filter::Kind::OneOf;
    forEachColumn(condition, [&](const auto &column) {
        const auto *const its = rootOf(column.alias);
        isOfOne = isOfOne && its && (!root || root == its);
        root = its;
    });
    if (!isOfOne || !root || root->isOptional || root->fromColumn == m_leg.day)
        return std::nullopt;
    const auto key = entityColumn(*m_model.entity(root->entity), root->column);
    if (!key)
        return std::nullopt;
    const auto &name = condition.column.star.name;
    isOfFew = isOfFew && condition.values.size() <= fewMembers &&
              (condition.column.star.isKey || name == u"source_key" || name.endsWith(u"_name"));
    QueryPlan::Leg members{.table = root->table, .alias = root->alias, .day = {}};
    for (const auto &join : m_leg.joins) {
        if (&join != root && rootOf(join.alias) == root)
            members.joins.push_back(join);
    }
    members.where = condition;
    QueryPlan::Condition among{.kind = Filter::Kind::Has};
    among.named = QueryPlan::Column{.name = root->entity, .title = {}, .alias = root->alias, .star = *key};
    among.column = *among.named;
    among.column.alias = m_leg.alias;
    among.column.star.name = among.column.star.sqliteName = root->fromColumn;
    among.isOfMany = !isOfFew;
    among.has.push_back(std::move(members));
    return among;
}

void Parting::place(const QueryPlan::Condition &condition)
{
    bool isOfRows = true;
    forEachColumn(condition, [&](const auto &column) { isOfRows = isOfRows && column.alias == m_leg.alias; });
    if (isOfRows) {
        m_ofRows.push_back(condition);
    } else if (isKept(condition)) {
        keepAll(condition); // what it looks at may not be asked for itself
        m_ofGroups.push_back(condition);
    } else if (auto among = membership(condition)) {
        m_ofRows.push_back(std::move(*among));
    } else {
        keepAll(condition);
        m_ofGroups.push_back(condition);
    }
}

EarlyGroups Parting::part(const std::vector<const QueryPlan::Column *> &columns)
{
    for (const auto *const column : columns)
        forEachStored(*column, [this](const auto &stored) { keep(stored); });
    const bool isList = m_leg.where.kind == Filter::Kind::All;
    for (const auto &condition : isList ? m_leg.where.parts : std::vector<QueryPlan::Condition>{m_leg.where})
        place(condition);
    EarlyGroups groups{.rows = m_leg, .keys = QStringList(m_keys.begin(), m_keys.end()), .rest = m_leg};
    groups.isByMonth = m_isByMonth && m_keys.contains(m_leg.day);
    groups.rows.joins.clear();
    groups.rows.where = {.parts = m_ofRows};
    groups.rows.isInOrder = groups.rest.isInOrder = true;
    groups.rest.rollup.reset();
    groups.rest.period.reset();
    groups.rest.where = {.parts = m_ofGroups};
    std::erase_if(groups.rest.joins, [this](const auto &join) { return !m_aliases.contains(join.alias); });
    return groups;
}

} // namespace

QueryPlan::Leg EarlyGroups::ungrouped() const
{
    auto leg = rows;
    leg.joins = rest.joins;
    leg.where.parts.insert(leg.where.parts.end(), rest.where.parts.begin(), rest.where.parts.end());
    return leg;
}

EarlyGroups earlyGroups(const QueryPlan::Leg &leg, const std::vector<const QueryPlan::Column *> &columns,
                        const SemanticModel &model)
{
    return Parting(leg, model).part(columns);
}

} // namespace martlet
