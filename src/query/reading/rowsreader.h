// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"
#include "query/reading/conditionreader.h"
#include "query/reading/memberreader.h"

namespace martlet {

// Turns what chooses among the rows of a FROM (WHERE, ON, and inner joins on keys that may be empty) into the
// conditions of a question and its period.
class RowsReader final
{
public:
    struct Chosen
    {
        Filter where = {};
        std::optional<QuestionPeriod> period = {};
    };

    // `outer`: the SELECT around, whose columns an EXISTS compares with; null: there is none.
    RowsReader(const SelectScope &scope, WrittenFields &fields, const SelectScope *outer = nullptr)
        : m_scope(scope)
        , m_fields(fields)
        , m_members(scope, fields)
        , m_outer(outer)
    {
    }
    [[nodiscard]] Understood<Chosen> read() const;
    // The conditions that compare a column with one of the SELECT around; each names both.
    struct Correlated
    {
        NamedColumn inner, outer;
    };
    [[nodiscard]] Understood<std::vector<Correlated>> correlated() const;

private:
    [[nodiscard]] Understood<ReadOperand> operand(const SqlNode &node) const;
    [[nodiscard]] Understood<std::optional<Filter>> special(const SqlNode &node, bool whereTrue) const;
    [[nodiscard]] Understood<Filter> membership(const SqlNode &node, bool whereTrue) const;
    [[nodiscard]] Understood<Filter> existence(const SqlNode &node, bool whereTrue) const;
    // Members of the entity with rows of the inner SELECT.
    [[nodiscard]] Understood<Filter> having(const ModelEntity &entity, const NamedColumn &inner,
                                            const SelectScope &scope, const RowsReader &rows, bool whereTrue,
                                            SqlPlace place) const;
    // The dimension that a key, or what points at one, names the members of; null: none.
    const ModelEntity *entityOf(const NamedColumn &column) const;
    [[nodiscard]] Understood<Filter> missingKeys() const;
    bool isCorrelated(const SqlNode &condition) const;
    // Adds the days that the condition lets pass; false: it is none on the day of the rows.
    bool narrows(const SqlNode &condition, QuestionPeriod &period) const;

    const SelectScope &m_scope;
    WrittenFields &m_fields;
    MemberReader m_members;
    const SelectScope *m_outer;
};

} // namespace martlet
