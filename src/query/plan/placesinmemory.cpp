// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/placesinmemory.h"

#include "database/hashgroups.h"
#include "query/plan/boundsql.h"
#include "query/plan/conditionsql.h"
#include "query/plan/namedplans.h"
#include "query/plan/placedrows.h"
#include "semantic/rowmeasure.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The question whose rows are grouped, where nothing else is done with them; null: there is none.
const QueryPlan *placedQuestion(const QueryPlan &plan)
{
    if (plan.legs.size() != 1 || plan.hasOwnSql())
        return nullptr;
    const auto &leg = plan.legs.front();
    const auto found = std::find_if(plan.questions.begin(), plan.questions.end(), [&](const QueryPlan &one) {
        return leg.isOfRows && leg.table == rowsTable(one.name) && one.isPlacedInSql() && one.limit == 0;
    });
    return found != plan.questions.end() && isEverything(leg.where) ? &*found : nullptr;
}

class Grouping final
{
public:
    Grouping(const QueryPlan &plan, const QueryPlan &placed, BoundSql &sql);
    Result<std::optional<PlacedGroups>> groups();

private:
    Result<bool> add(const QueryPlan::Column &column);
    bool add(const QString &cell, GroupedKind kind);

    const QueryPlan &m_plan, &m_placed;
    BoundSql &m_sql;
    std::map<QString, int> m_cells; // columns of the placed rows, as the plan names them
    PlacedGroups m_groups;
};

Grouping::Grouping(const QueryPlan &plan, const QueryPlan &placed, BoundSql &sql)
    : m_plan(plan)
    , m_placed(placed)
    , m_sql(sql)
{
    for (const auto &[column, position] : PlacedRows(placed, sql).positions())
        m_cells.emplace(plan.legs.front().alias + u'.' + rowsColumn(placed, column), position);
}

bool Grouping::add(const QString &cell, GroupedKind kind)
{
    const auto known = m_cells.find(cell);
    if (known == m_cells.end() && cell != u"1")
        return false;
    m_groups.cells.push_back(known == m_cells.end() ? PlacedGroups::everyRow : known->second);
    m_groups.kinds += QLatin1Char(char(kind));
    return true;
}

// False: it is not a column of the rows, nor a sum of one.
Result<bool> Grouping::add(const QueryPlan::Column &column)
{
    TRY_ASSIGN(const auto text, m_sql.text(column));
    if (!column.isMeasure())
        return add(text, GroupedKind::Key);
    const auto sum = rowMeasure(text);
    return sum && add(sum->cells.front(), GroupedKind(sum->kinds.front().toLatin1()));
}

Result<std::optional<PlacedGroups>> Grouping::groups()
{
    for (const auto &column : m_plan.columns) {
        if (column.isMade())
            continue;
        TRY_ASSIGN(const bool isAdded, add(column));
        if (!isAdded)
            return std::nullopt;
    }
    const bool hasKeys = m_groups.kinds.contains(QLatin1Char(char(GroupedKind::Key)));
    if (!hasKeys ||
        !HashGroups::kindsOf(m_groups.kinds.toStdString())) // of no rows there is one for everything
        return std::nullopt;
    m_groups.rows = givenColumns(m_placed);
    m_groups.places = PlacedRows(m_placed, m_sql).inWords();
    m_groups.groups = givenColumns(m_plan);
    return std::optional(m_groups);
}

} // namespace

Result<std::optional<WrittenSql>> writePlacesInMemory(const QueryPlan &plan, const SemanticModel &model,
                                                      Engine engine)
{
    const auto *const placed = placedQuestion(plan);
    if (!placed)
        return std::nullopt;
    BoundSql sql(model, engine);
    TRY_ASSIGN(auto groups, Grouping(plan, *placed, sql).groups());
    if (!groups)
        return std::nullopt;
    std::vector<QueryPlan> others;
    std::copy_if(plan.questions.begin(), plan.questions.end(), std::back_inserter(others),
                 [placed](const QueryPlan &one) { return one.name != placed->name; });
    TRY_ASSIGN(const auto named, namedRows(others, model, sql));
    TRY_ASSIGN(const auto rows, unplacedRows(*placed, model, sql, named));
    auto columns = groups->groups;
    return WrittenSql{named.laidOut(named.with(rows)), sql.takeBindings(), std::move(columns), false,
                      std::move(groups)};
}

} // namespace martlet
