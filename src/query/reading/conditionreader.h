// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/expression/expressiontypes.h"
#include "query/question/question.h"
#include "query/reading/writtenfields.h"

#include <functional>

namespace martlet {

// A field that a condition stands on.
struct ReadOperand
{
    QString field = {};
    ValueType type = {};
    int unitScale = 0;       // decimals of the whole units it is compared in
    bool isOptional = false; // may be empty
    bool isOrdered = true;   // more and less mean the same as in steps
    bool isWhole = false;
    QString lowered = {}; // the field in small letters, for LIKE of SQLite; empty: there is none
};

// Turns conditions into filters that the same rows pass. SQL knows true, false and unknown, and keeps what is
// true; a filter knows passing or not. So of each condition there are two filters: what passes where it is
// true, and what passes where it is false. NOT exchanges them, and unknown passes neither.
class ConditionReader final
{
public:
    using OperandOf = std::function<Understood<ReadOperand>(const SqlNode &node)>;
    // Of EXISTS and IN (SELECT …), and of what stands there by itself; none: it is nothing special.
    using SpecialOf = std::function<Understood<std::optional<Filter>>(const SqlNode &node, bool whereTrue)>;

    ConditionReader(OperandOf operandOf, SpecialOf specialOf, WrittenFields &fields, bool isSqlite)
        : m_operandOf(std::move(operandOf))
        , m_specialOf(std::move(specialOf))
        , m_fields(fields)
        , m_isSqlite(isSqlite)
    {
    }
    [[nodiscard]] Understood<Filter> read(const SqlNode &node, bool whereTrue = true) const;

private:
    using Kind = SqlNode::Kind;

    [[nodiscard]] Understood<Filter> comparison(const SqlNode &node, bool whereTrue) const;
    [[nodiscard]] Understood<Filter> compared(const SqlNode &left, const QString &sign, const SqlNode &right,
                                              SqlPlace place) const;
    [[nodiscard]] Understood<Filter> list(const SqlNode &node, bool whereTrue) const;
    [[nodiscard]] Understood<Filter> like(const SqlNode &node, bool whereTrue) const;
    [[nodiscard]] Understood<Filter> known(const SqlNode &node, bool whereTrue) const;
    [[nodiscard]] Understood<Filter> bare(const SqlNode &node, bool whereTrue) const;
    [[nodiscard]] Understood<QString> value(const SqlNode &node, const ReadOperand &operand) const;
    [[nodiscard]] Understood<QString> pattern(const SqlNode &node) const;
    static Filter unless(Filter filter, const ReadOperand &operand);

    OperandOf m_operandOf;
    SpecialOf m_specialOf;
    WrittenFields &m_fields;
    bool m_isSqlite;
};

// Whether it is a value written out, or a parameter.
bool isConstant(const SqlNode &node);

} // namespace martlet
