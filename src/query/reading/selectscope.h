// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/reading/scopetable.h"

namespace martlet {

// The tables of a FROM as entities of the model, and how they hang together: the many-to-one steps from one
// table, the base, whose rows are counted. What it is given must outlive it.
class SelectScope final
{
public:
    struct Step
    {
        const Relationship *relationship = nullptr;
        bool isLeft = false;
        bool isOptional = false; // the key may be empty
    };

    [[nodiscard]] static Understood<SelectScope> of(const SelectTree &select, const SemanticModel &model,
                                                    Engine engine);
    // That in which the expressions of measures are written.
    static SelectScope ofMeasures(const SemanticModel &model, Engine engine);

    [[nodiscard]] Understood<NamedColumn> column(const SqlNode &name) const;
    // Of a table whose columns the model states as far as questions split by them, one that it does not state:
    // only measures stand on it. Null: it is none.
    const ModelEntity *ownerOf(const SqlNode &name) const;
    bool hasColumn(const SqlNode &name) const; // or several
    bool hasAlias(const QString &alias) const;
    const ModelEntity &base() const { return *m_base; }
    bool has(const ModelEntity &entity) const;
    const std::vector<Step> &steps() const { return m_steps; }
    // The conditions that are no joins: those of WHERE, and of ON beside them.
    const std::vector<SqlNode> &conditions() const { return m_conditions; }
    // The column of the base, or nearest to it, that is the same in each row: of a key the one that points at
    // it.
    NamedColumn atBase(NamedColumn column) const;
    // The step that begins with the column, in the model, whether the statement makes it or not; null: none.
    const Relationship *stepFrom(const NamedColumn &column) const;
    // A refusal where questions would go to one of the tables by another way.
    [[nodiscard]] Understood<void> expectWays() const;
    const SemanticModel &model() const { return *m_model; }
    Engine engine() const { return m_engine; }

private:
    [[nodiscard]] Understood<void> add(const FromTable &from);
    [[nodiscard]] Understood<void> share(const QString &column, const ScopeTable &table, SqlPlace place);
    [[nodiscard]] Understood<void> join(const SqlNode &condition);
    [[nodiscard]] Understood<bool> joinsBy(const SqlNode &condition);
    [[nodiscard]] Understood<void> findBase();
    static tl::unexpected<SqlRefusal> sideBySide(const ModelEntity &one, const ScopeTable &other);
    tl::unexpected<SqlRefusal> twoWays(const ScopeTable &to) const;
    bool connect(const NamedColumn &a, const NamedColumn &b);
    const ScopeTable *table(const ModelEntity *entity) const;
    void markOptional();

    const SemanticModel *m_model = nullptr;
    Engine m_engine = Engine::Sqlite;
    const ModelEntity *m_base = nullptr;
    std::vector<ScopeTable> m_tables;
    std::vector<Step> m_steps;
    std::vector<SqlNode> m_conditions;
};

} // namespace martlet
