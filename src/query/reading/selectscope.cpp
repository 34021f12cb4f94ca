// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/reading/selectscope.h"

#include "base/tr.h"
#include "query/plan/joinpath.h"

#include <algorithm>

namespace martlet {

namespace {

bool isSameColumn(const NamedColumn &column, const QString &entity, const QString &name)
{
    return column.entity->name == entity && column.star.name == name;
}

} // namespace

SelectScope SelectScope::ofMeasures(const SemanticModel &model, Engine engine)
{
    SelectScope scope;
    scope.m_model = &model;
    scope.m_engine = engine;
    for (const auto &entity : model.entities())
        scope.m_tables.push_back({&entity, entity.alias});
    return scope;
}

Understood<SelectScope> SelectScope::of(const SelectTree &select, const SemanticModel &model, Engine engine)
{
    SelectScope scope;
    scope.m_model = &model;
    scope.m_engine = engine;
    for (const auto &from : select.from)
        TRY(scope.add(from));
    if (select.where)
        TRY(scope.join(*select.where));
    TRY(scope.findBase());
    scope.markOptional();
    return scope;
}

Understood<void> SelectScope::add(const FromTable &from)
{
    TRY_ASSIGN(auto table, ScopeTable::of(from, *m_model));
    for (const auto &other : m_tables) {
        if (other.entity == table.entity)
            return refuse(from.place,
                          Martlet::tr("“%1” stands under FROM twice, and steps know it once.").arg(from.name));
        if (other.alias == table.alias)
            return refuse(from.place, Martlet::tr("“%1” is the name of two tables.").arg(from.alias));
    }
    const bool isJoined = from.on || !from.sharedColumns.isEmpty();
    const bool isInnerOrLeft = from.join == FromTable::Join::Inner || from.join == FromTable::Join::Left;
    if (isInnerOrLeft && !isJoined)
        return refuse(from.place, Martlet::tr("It is not said how “%1” is joined.").arg(from.name));
    m_tables.push_back(table);
    const auto before = m_conditions.size(), stepsBefore = m_steps.size();
    for (const auto &column : from.sharedColumns)
        TRY(share(column, table, from.place));
    if (from.on)
        TRY(join(*from.on));
    for (auto step = stepsBefore; step < m_steps.size(); ++step)
        m_steps[step].isLeft = from.join == FromTable::Join::Left;
    if (from.join != FromTable::Join::Left)
        return {};
    if (m_conditions.size() > before)
        return refuse(m_conditions.back().place,
                      Martlet::tr("A LEFT JOIN on more than the key cannot be a step. Put the condition under "
                                  "WHERE, or write JOIN."));
    if (m_steps.size() != stepsBefore + 1 || m_steps.back().relationship->toEntity != table.entity->name)
        return refuse(from.place,
                      Martlet::tr("A LEFT JOIN from one to many keeps rows without any of the many, which "
                                  "cannot be a step. Begin with the many, or write JOIN."));
    return {};
}

// USING: the first table before that has the column.
Understood<void> SelectScope::share(const QString &column, const ScopeTable &table, SqlPlace place)
{
    const auto its = table.column(column, m_engine);
    for (const auto &other : m_tables) {
        const auto theirs = other.entity == table.entity ? std::nullopt : other.column(column, m_engine);
        if (!theirs)
            continue;
        if (its && connect(*theirs, *its))
            return {};
        break;
    }
    return refuse(place, Martlet::tr("“%1” does not join these tables in the model.").arg(column));
}

// Each condition that must hold is a join of the model, or a condition.
Understood<void> SelectScope::join(const SqlNode &condition)
{
    if (condition.kind != SqlNode::Kind::And) {
        TRY_ASSIGN(const bool isJoin, joinsBy(condition));
        if (!isJoin)
            m_conditions.push_back(condition);
        return {};
    }
    for (const auto &part : condition.parts)
        TRY(join(part));
    return {};
}

Understood<bool> SelectScope::joinsBy(const SqlNode &condition)
{
    if (condition.kind != SqlNode::Kind::Compare || condition.text != u"=" || !condition.parts[0].isName() ||
        !condition.parts[1].isName())
        return false;
    // A name of an outer SELECT is none of these.
    if (!hasColumn(condition.parts[0]) || !hasColumn(condition.parts[1]))
        return false;
    TRY_ASSIGN(const auto a, column(condition.parts[0]));
    TRY_ASSIGN(const auto b, column(condition.parts[1]));
    if (a.entity == b.entity)
        return false;
    if (!connect(a, b))
        return refuse(condition.place,
                      Martlet::tr("The model does not join “%1” with “%2” like this.").arg(a.name(), b.name()));
    return true;
}

bool SelectScope::connect(const NamedColumn &a, const NamedColumn &b)
{
    for (const auto &one : m_model->relationships()) {
        const bool isForth =
            isSameColumn(a, one.fromEntity, one.fromColumn) && isSameColumn(b, one.toEntity, one.toColumn);
        const bool isBack =
            isSameColumn(b, one.fromEntity, one.fromColumn) && isSameColumn(a, one.toEntity, one.toColumn);
        if (!isForth && !isBack)
            continue;
        m_steps.push_back({&one, false, (isForth ? a : b).isOptional});
        return true;
    }
    return false;
}

tl::unexpected<SqlRefusal> SelectScope::sideBySide(const ModelEntity &one, const ScopeTable &other)
{
    return refuse(other.place,
                  Martlet::tr("Rows of “%1” and “%2” side by side would count each other several times. "
                              "Ask for each by itself.")
                      .arg(one.title, other.entity->title));
}

// Two tables with many rows to one of this, or one that leads there twice.
tl::unexpected<SqlRefusal> SelectScope::twoWays(const ScopeTable &to) const
{
    const ModelEntity *first = nullptr;
    for (const auto &step : m_steps) {
        const auto *const from = m_model->entity(step.relationship->fromEntity);
        if (step.relationship->toEntity != to.entity->name)
            continue;
        if (first && first != from)
            return sideBySide(*first, *table(from));
        first = from;
    }
    return refuse(to.place, Martlet::tr("Two joins lead to “%1”; steps go one way.").arg(to.entity->title));
}

// The one table that no step leads to; to each other leads one.
Understood<void> SelectScope::findBase()
{
    for (const auto &table : m_tables) {
        const auto leading = std::count_if(m_steps.begin(), m_steps.end(), [&](const Step &step) {
            return step.relationship->toEntity == table.entity->name;
        });
        if (leading > 1)
            return twoWays(table);
        if (leading == 1)
            continue;
        if (m_base) {
            const bool isHanging = std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &step) {
                return step.relationship->fromEntity == table.entity->name;
            });
            return isHanging
                       ? sideBySide(*m_base, table)
                       : refuse(table.place,
                                Martlet::tr("It is not said how “%1” is joined.").arg(table.entity->title));
        }
        m_base = table.entity;
    }
    if (!m_base)
        return refuse(m_tables.front().place, Martlet::tr("The joins go round in a circle."));
    return {};
}

// What hangs on a key that may be empty may be missing, and so what hangs on that.
void SelectScope::markOptional()
{
    for (size_t round = 0; round < m_steps.size(); ++round) {
        for (auto &step : m_steps) {
            for (const auto &from : m_tables) {
                if (from.entity->name == step.relationship->fromEntity)
                    step.isOptional |= from.isOptional;
            }
            for (auto &to : m_tables) {
                if (to.entity->name == step.relationship->toEntity)
                    to.isOptional |= step.isOptional && step.isLeft;
            }
        }
    }
}

const ScopeTable *SelectScope::table(const ModelEntity *entity) const
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&](const ScopeTable &one) { return one.entity == entity; });
    return found == m_tables.end() ? nullptr : &*found;
}

bool SelectScope::has(const ModelEntity &entity) const
{
    return table(&entity) != nullptr;
}

bool SelectScope::hasAlias(const QString &alias) const
{
    return std::any_of(m_tables.begin(), m_tables.end(),
                       [&](const ScopeTable &one) { return one.alias == alias.toLower(); });
}

const ModelEntity *SelectScope::ownerOf(const SqlNode &name) const
{
    if (hasColumn(name))
        return nullptr;
    if (name.qualifier.isEmpty())
        return m_base && !m_base->columns.empty() ? m_base : nullptr;
    const auto found = std::find_if(m_tables.begin(), m_tables.end(), [&](const ScopeTable &one) {
        return one.alias == name.qualifier.toLower() && !one.entity->columns.empty();
    });
    return found == m_tables.end() ? nullptr : found->entity;
}

bool SelectScope::hasColumn(const SqlNode &name) const
{
    return std::any_of(m_tables.begin(), m_tables.end(), [&](const ScopeTable &one) {
        return (name.qualifier.isEmpty() || one.alias == name.qualifier.toLower()) &&
               one.column(name.text, m_engine).has_value();
    });
}

Understood<NamedColumn> SelectScope::column(const SqlNode &name) const
{
    std::optional<NamedColumn> found;
    for (const auto &table : m_tables) {
        if (!name.qualifier.isEmpty() && table.alias != name.qualifier.toLower())
            continue;
        auto one = table.column(name.text, m_engine);
        if (!one)
            continue;
        if (found && atBase(*found).name() != atBase(*one).name())
            return refuse(name.place,
                          Martlet::tr("“%1” is a column of two tables. Write the table's name before "
                                      "it.")
                              .arg(name.text));
        if (!found)
            found = std::move(one);
    }
    if (found)
        return std::move(*found);
    if (!name.qualifier.isEmpty() && !hasAlias(name.qualifier))
        return refuse(name.place, Martlet::tr("There is no table “%1” under FROM.").arg(name.qualifier));
    return refuse(name.place, Martlet::tr("There is no column “%1” that questions know.").arg(name.text));
}

NamedColumn SelectScope::atBase(NamedColumn column) const
{
    for (size_t round = 0; round <= m_steps.size(); ++round) {
        const auto step = std::find_if(m_steps.begin(), m_steps.end(), [&](const Step &one) {
            return !one.isOptional &&
                   isSameColumn(column, one.relationship->toEntity, one.relationship->toColumn);
        });
        if (step == m_steps.end())
            break;
        const auto *const from = table(m_model->entity(step->relationship->fromEntity));
        auto next = from ? from->column(step->relationship->fromColumn, m_engine) : std::nullopt;
        if (!next)
            break;
        column = std::move(*next);
    }
    return column;
}

Understood<void> SelectScope::expectWays() const
{
    for (const auto &table : m_tables) {
        if (table.entity == m_base)
            continue;
        JoinPath path(*m_model, *m_base);
        if (const auto reached = path.reach(*table.entity); !reached)
            return refuse(table.place, reached.error().message);
        for (const auto &join : path.takeJoins()) {
            const bool isMade = std::any_of(m_steps.begin(), m_steps.end(), [&](const Step &step) {
                const auto &its = *step.relationship;
                return its.toEntity == join.entity && its.toColumn == join.column &&
                       its.fromColumn == join.fromColumn &&
                       m_model->entity(its.fromEntity)->alias == join.fromAlias;
            });
            if (!isMade)
                return refuse(table.place, Martlet::tr("Questions go to “%1” by another way than these joins.")
                                               .arg(table.entity->title));
        }
    }
    return {};
}

const Relationship *SelectScope::stepFrom(const NamedColumn &column) const
{
    return m_model->relationship(column.entity->name, column.star.name);
}

} // namespace martlet
