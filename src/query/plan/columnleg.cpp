// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/plan/columnleg.h"

#include "database/columns/columnexpression.h"
#include "database/sqltext.h"
#include "query/plan/columnnames.h"
#include "query/plan/conditionsql.h"
#include "query/plan/entitycolumn.h"
#include "query/plan/legsql.h"
#include "query/plan/namedplans.h"
#include "semantic/semanticmodel.h"

#include <algorithm>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

ColumnLeg::ColumnLeg(const QueryPlan::Leg &leg, const SemanticModel &model, BoundSql &sql,
                     const NamedTexts &named)
    : m_leg(leg)
    , m_model(model)
    , m_fact(nullptr)
    , m_sql(sql)
    , m_named(named)
{
    for (const auto &entity : model.entities())
        if (entity.table == leg.table)
            m_fact = &entity;
}

bool ColumnLeg::isDay(const QString &column) const
{
    return column == m_leg.alias + u'.' + m_leg.day;
}

// The join from the fact through which the alias is reached.
const QueryPlan::Join *ColumnLeg::rootOf(const QString &alias) const
{
    const QueryPlan::Join *root = nullptr;
    for (auto wanted = alias; wanted != m_leg.alias;) {
        const auto found = std::find_if(m_leg.joins.begin(), m_leg.joins.end(),
                                        [&](const auto &join) { return join.alias == wanted; });
        if (found == m_leg.joins.end() || found->isCross)
            return nullptr;
        root = &*found;
        wanted = found->fromAlias;
    }
    return root;
}

Result<std::optional<ColumnQuery>> ColumnLeg::source(const QStringList &cells, const QString &further)
{
    ColumnQuery source{.table = m_leg.keptColumns.toStdString(),
                       .day = (m_leg.alias + u'.' + m_leg.day).toStdString()};
    for (int at = 0; at < int(m_fact->keptColumns.size()); ++at)
        source.stored.emplace((m_leg.alias + u'.' + m_fact->keptColumns[at]).toStdString(), at);
    if (m_leg.period) {
        source.from = m_sql.bound(m_leg.period->from).mid(1).toStdString();
        source.to = m_sql.bound(m_leg.period->to).mid(1).toStdString();
    }
    // A join that drops rows counts, whether anything of it is asked for or not.
    for (const auto &join : m_leg.joins) {
        const bool isOfFact = join.fromAlias == m_leg.alias;
        if (join.isCross || (isOfFact && !join.isOptional && !output(&join, join.fromColumn, {})))
            return std::nullopt;
    }
    for (const auto &sql : cells) {
        const auto text = cell(sql);
        if (!text)
            return std::nullopt;
        source.cells.push_back(text->toStdString());
    }
    QStringList conditions;
    if (!isEverything(m_leg.where)) {
        TRY_ASSIGN(const auto where, condition(m_leg.where));
        if (!where)
            return std::nullopt;
        conditions += *where;
    }
    if (!further.isEmpty()) {
        const auto where = cell(further);
        if (!where)
            return std::nullopt;
        conditions += u'(' + *where + u')';
    }
    source.where = conditions.join(u" AND "_s).toStdString();
    for (const auto &lookup : m_lookups) {
        TRY_ASSIGN(const auto selected, select(lookup));
        const auto sql = m_named.with(selected);
        source.lookups.push_back({(m_leg.alias + u'.' + lookup.key).toStdString(), sql.toStdString(),
                                  !lookup.root || lookup.root->isOptional});
    }
    TRY(nameParameters(source));
    return source;
}

ColumnLeg::Text ColumnLeg::cell(const QString &sql)
{
    if (!namesColumnsWithTables(sql))
        return std::nullopt;
    if (isDay(sql))
        return sql;
    auto text = looked(sql);
    return text ? text : ofLines(sql);
}

// What hangs on one key alone: its own columns, and those of the days.
ColumnLeg::Text ColumnLeg::looked(const QString &sql)
{
    const QueryPlan::Join *root = nullptr;
    QString key;
    for (const auto &[alias, column] : columnsNamedIn(sql)) {
        const auto *const its = rootOf(alias);
        const auto itsKey = its                                           ? its->fromColumn
                            : alias == m_leg.alias && column == m_leg.day ? column
                                                                          : QString();
        if (itsKey.isEmpty() || (!key.isEmpty() && (key != itsKey || (root && its && root != its))))
            return std::nullopt;
        key = itsKey;
        root = its ? its : root;
    }
    // What looks into the facts speaks of days that are not the line's.
    const bool looksFurther = key == m_leg.day && sql.contains(u"SELECT"_s, Qt::CaseInsensitive);
    return key.isEmpty() || looksFurther ? std::nullopt : output(root, key, sql);
}

// An empty text: only that the key has a row.
ColumnLeg::Text ColumnLeg::output(const QueryPlan::Join *root, const QString &key, const QString &sql)
{
    const bool isKept = key == m_leg.day ? m_model.relationship(m_fact->name, key) != nullptr
                                         : m_fact->keptColumns.contains(key);
    if (!isKept || (root && root->isOptional)) // of a key without a row there may be more to say than nothing
        return std::nullopt;
    auto lookup = std::find_if(m_lookups.begin(), m_lookups.end(), [&](const auto &one) {
        return one.root == root && one.key == key && one.members.isEmpty();
    });
    if (lookup == m_lookups.end())
        lookup = m_lookups.insert(lookup, {root, key, {}, {}});
    if (sql.isEmpty())
        return sql;
    if (!lookup->outputs.contains(sql))
        lookup->outputs += sql;
    return u"m%1.c%2"_s.arg(lookup - m_lookups.begin()).arg(lookup->outputs.indexOf(sql) + 1);
}

// Whole numbers of the fact, and of what it leads to, as far as ColumnExpression goes.
ColumnLeg::Text ColumnLeg::ofLines(const QString &sql)
{
    auto text = sql;
    for (const auto &[alias, column] : columnsNamedIn(sql)) {
        const auto name = alias + u'.' + column;
        if (alias == m_leg.alias) {
            if (column != m_leg.day && !m_fact->keptColumns.contains(column))
                return std::nullopt;
            continue;
        }
        const auto *const root = rootOf(alias);
        const auto found = root && isWhole(alias, column) ? output(root, root->fromColumn, name) : std::nullopt;
        if (!found)
            return std::nullopt;
        text = withName(text, name, *found);
    }
    const auto parsed = ColumnExpression::parse(text.toStdString());
    bool isOfNumbers = parsed.has_value();
    if (parsed) {
        parsed->forEach([&](const ColumnExpression &part) {
            if (part.kind != ColumnExpression::Kind::Parameter)
                return;
            const auto *const value = m_sql.valueOf(QString::fromStdString(part.name));
            isOfNumbers = isOfNumbers && value && std::holds_alternative<qint64>(*value);
        });
        isOfNumbers = isOfNumbers && !calculatesWithDay(*parsed);
    }
    return isOfNumbers ? Text(text) : std::nullopt;
}

bool ColumnLeg::isWhole(const QString &alias, const QString &column) const
{
    const auto join = std::find_if(m_leg.joins.begin(), m_leg.joins.end(),
                                   [&](const auto &one) { return one.alias == alias; });
    const auto found = entityColumn(*m_model.entity(join->entity), column);
    return found && (found->type == StarColumn::Type::Whole || found->type == StarColumn::Type::Flag);
}

// A day can be what a CASE gives or be told from an empty one; its cells are no numbers to compare.
bool ColumnLeg::calculatesWithDay(const ColumnExpression &expression) const
{
    using ExpressionKind = ColumnExpression::Kind;
    const auto day = (m_leg.alias + u'.' + m_leg.day).toStdString();
    const bool isLetThrough =
        expression.kind == ExpressionKind::Case || expression.kind == ExpressionKind::IsEmpty;
    return std::any_of(expression.parts.begin(), expression.parts.end(), [&](const auto &part) {
        return part.kind == ExpressionKind::Column ? part.name == day && !isLetThrough
                                                   : calculatesWithDay(part);
    });
}

// As a whole where it hangs on one key; else part by part.
Result<ColumnLeg::Text> ColumnLeg::condition(const QueryPlan::Condition &condition)
{
    if (condition.kind == Filter::Kind::Has && condition.column.alias == m_leg.alias) {
        TRY_ASSIGN(const auto members,
                   LegSql(condition.has.front(), m_sql).members(condition.named.value_or(condition.column)));
        return amongMembers(condition, members);
    }
    if (condition.kind == Filter::Kind::Among && condition.column.alias == m_leg.alias)
        return amongMembers(condition,
                            u"SELECT %1 FROM %2"_s.arg(condition.member, rowsTable(condition.question)));
    TRY_ASSIGN(const auto sql,
               conditionSql(condition, m_sql, [this](const auto &column) { return m_sql.text(column); }));
    if (auto text = looked(sql))
        return text;
    return condition.isTree() ? tree(condition) : ofLines(sql);
}

Result<ColumnLeg::Text> ColumnLeg::tree(const QueryPlan::Condition &condition)
{
    QStringList parts;
    for (const auto &part : condition.parts) {
        TRY_ASSIGN(const auto text, this->condition(part));
        if (!text)
            return std::nullopt;
        parts += *text;
    }
    if (condition.kind == Filter::Kind::Not)
        return u"NOT COALESCE(%1, FALSE)"_s.arg(parts.value(0));
    if (parts.isEmpty())
        return condition.kind == Filter::Kind::All ? u"1 = 1"_s : u"1 = 0"_s;
    return u'(' + parts.join(condition.kind == Filter::Kind::All ? u" AND "_s : u" OR "_s) + u')';
}

ColumnLeg::Text ColumnLeg::amongMembers(const QueryPlan::Condition &condition, const QString &members)
{
    const auto key = storedColumn(condition.column.star, Engine::Sqlite);
    if (condition.column.isMadeMember() || !m_fact->keptColumns.contains(key))
        return std::nullopt;
    m_lookups.push_back({nullptr, key, members, {}});
    return u"COALESCE(m%1.c1, 0) = 1"_s.arg(m_lookups.size() - 1);
}

Result<QString> ColumnLeg::select(const Lookup &lookup)
{
    if (!lookup.members.isEmpty())
        return u"SELECT members.*, 1 FROM (%1) members"_s.arg(lookup.members);
    if (lookup.key == m_leg.day)
        return selectDays(lookup);
    QueryPlan::Leg members{.table = lookup.root->table, .alias = lookup.root->alias, .day = {}};
    for (const auto &join : m_leg.joins)
        if (&join != lookup.root && rootOf(join.alias) == lookup.root)
            members.joins.push_back(join);
    return LegSql(members, m_sql)
        .select(QStringList{members.alias + u'.' + lookup.root->column} + lookup.outputs, {});
}

// The calendar stands for the fact, and is joined as the fact would be: its days may be shifted.
Result<QString> ColumnLeg::selectDays(const Lookup &lookup)
{
    const auto *const step = m_model.relationship(m_fact->name, m_leg.day);
    QueryPlan::Leg days{
        .table = m_model.entity(step->toEntity)->table, .alias = m_leg.alias, .day = step->toColumn};
    days.period = m_leg.period;
    days.shift = m_leg.shift;
    for (auto join : m_leg.joins) {
        if (!lookup.root || rootOf(join.alias) != lookup.root)
            continue;
        if (join.fromAlias == m_leg.alias)
            join.fromColumn = step->toColumn;
        days.joins.push_back(join);
    }
    const auto day = m_leg.alias + u'.' + step->toColumn;
    QStringList selected{day};
    for (const auto &output : lookup.outputs)
        selected += withName(output, m_leg.alias + u'.' + m_leg.day, day);
    return LegSql(days, m_sql).select(selected, {});
}

Result<void> ColumnLeg::nameParameters(ColumnQuery &source)
{
    std::set<std::string> names{source.from, source.to};
    const auto add = [&](const std::string &sql) -> Result<void> {
        TRY_ASSIGN(const auto parsed, SqlText::parse(QString::fromStdString(sql), Engine::Sqlite));
        for (const auto &name : parsed.names)
            names.insert(name.toStdString());
        return {};
    };
    for (const auto &lookup : source.lookups)
        TRY(add(lookup.sql));
    for (const auto &cell : source.cells)
        TRY(add(cell));
    TRY(add(source.where));
    names.erase(std::string());
    source.names.assign(names.begin(), names.end());
    return {};
}

} // namespace martlet
