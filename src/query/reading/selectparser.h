// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/reading/selecttree.h"
#include "query/reading/sqlcursor.h"

namespace martlet {

// Reads one SELECT by recursive descent over its tokens, as far as a question could say it: both engines'
// grammar where they agree. A refusal says the place and what is not read. Places count letters of the text,
// which outlives the parser. Names come in small letters unless they are quoted.
class SelectParser final : private SqlCursor
{
public:
    using SqlCursor::SqlCursor;

    [[nodiscard]] Understood<SelectTree> statement();
    [[nodiscard]] Understood<SqlNode> onlyExpression(); // and nothing behind it

private:
    using Kind = SqlNode::Kind;

    // Counts how deep the parser has called itself; each level is some ten functions.
    class Level final
    {
    public:
        explicit Level(int &level)
            : m_level(level)
        {
            ++m_level;
        }
        ~Level() { --m_level; }
        Q_DISABLE_COPY_MOVE(Level)

    private:
        int &m_level;
    };
    static constexpr int mostLevels = 40;

    static tl::unexpected<SqlRefusal> tooDeep(SqlPlace place);
    [[nodiscard]] Understood<SelectTree> select();
    [[nodiscard]] Understood<void> with(SelectTree &tree);
    [[nodiscard]] Understood<void> items(SelectTree &tree);
    [[nodiscard]] Understood<void> from(SelectTree &tree);
    [[nodiscard]] Understood<FromTable> table(FromTable::Join join);
    [[nodiscard]] Understood<std::optional<FromTable::Join>> joinWord();
    [[nodiscard]] Understood<void> grouping(SelectTree &tree);
    [[nodiscard]] Understood<void> ordering(SelectTree &tree);
    [[nodiscard]] Understood<void> limit(SelectTree &tree);
    [[nodiscard]] Understood<void> expectNothingElse() const;

    [[nodiscard]] Understood<SqlNode> expression();
    [[nodiscard]] Understood<SqlNode> conjunction();
    [[nodiscard]] Understood<SqlNode> negation();
    [[nodiscard]] Understood<SqlNode> comparison();
    [[nodiscard]] Understood<SqlNode> condition(SqlNode left, bool isNegated);
    [[nodiscard]] Understood<SqlNode> isCondition(SqlNode left);
    [[nodiscard]] Understood<SqlNode> membership(SqlNode left, bool isNegated);
    [[nodiscard]] Understood<SqlNode> concatenation();
    [[nodiscard]] Understood<SqlNode> sum();
    [[nodiscard]] Understood<SqlNode> product();
    [[nodiscard]] Understood<SqlNode> signedValue();
    [[nodiscard]] Understood<SqlNode> value();
    [[nodiscard]] Understood<SqlNode> bareValue();
    [[nodiscard]] Understood<SqlNode> word();
    [[nodiscard]] Understood<SqlNode> bracketed();
    [[nodiscard]] Understood<SqlNode> cases();
    [[nodiscard]] Understood<SqlNode> cast();
    [[nodiscard]] Understood<SqlNode> extract();
    [[nodiscard]] Understood<SqlNode> call();
    [[nodiscard]] Understood<SqlNode> behindCall(SqlNode call);
    [[nodiscard]] Understood<SqlNode> subselect(Kind kind);
    [[nodiscard]] Understood<QString> typeName();
    // A node of these parts; a refusal where it would be too deep.
    [[nodiscard]] Understood<SqlNode> made(Kind kind, QString text, std::vector<SqlNode> parts, qsizetype from);

    int m_level = 0;
};

} // namespace martlet
