// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/expression/expressiontypes.h"
#include "query/reading/selectscope.h"
#include "query/reading/writtenfields.h"

namespace martlet {

// An expression over columns of dimensions as fields are written: "upper(store.city)".
struct MemberText
{
    QString text = {};
    ValueType type = {};
    int unitScale = 0;       // decimals of the whole units the statement names it in
    bool isOptional = false; // may be empty
    bool isReal = false;     // floating point on SQLite
    bool isByCode = false;   // text that is compared by its code points
    bool isColumn = false;   // nothing but a column
};

// Turns expressions of a statement into those of fields, where both mean the same on the engine; a refusal says
// which part they do not have.
class MemberReader final
{
public:
    MemberReader(const SelectScope &scope, WrittenFields &fields)
        : m_scope(scope)
        , m_fields(fields)
    {
    }
    [[nodiscard]] Understood<MemberText> read(const SqlNode &node) const;
    // The name of the dimension or made field; `alias` is what the latter is to be called.
    [[nodiscard]] Understood<QString> field(const MemberText &text, const QString &alias, SqlPlace place) const;

private:
    using Kind = SqlNode::Kind;

    bool isSqlite() const { return m_scope.engine() == Engine::Sqlite; }
    [[nodiscard]] Understood<MemberText> column(const SqlNode &node) const;
    [[nodiscard]] Understood<MemberText> arithmetic(const SqlNode &node) const;
    [[nodiscard]] Understood<MemberText> comparison(const SqlNode &node, const QString &sign, const SqlNode &a,
                                                    const SqlNode &b) const;
    [[nodiscard]] Understood<MemberText> condition(const SqlNode &node) const;
    [[nodiscard]] Understood<MemberText> listed(const SqlNode &node) const;
    [[nodiscard]] Understood<MemberText> tree(const SqlNode &node, const QString &word) const;
    [[nodiscard]] Understood<MemberText> cases(const SqlNode &node) const;
    [[nodiscard]] Understood<MemberText> concatenation(const SqlNode &node) const;
    [[nodiscard]] Understood<MemberText> call(const SqlNode &node) const;
    [[nodiscard]] Understood<MemberText> textCall(const SqlNode &node, MemberText first) const;
    [[nodiscard]] Understood<MemberText> dayCall(const SqlNode &node) const;
    [[nodiscard]] Understood<MemberText> dayPattern(const SqlNode &node, const SqlNode &day,
                                                    const QString &pattern) const;
    [[nodiscard]] Understood<MemberText> cast(const SqlNode &node) const;
    [[nodiscard]] Understood<MemberText> wholeCast(const SqlNode &node) const;
    [[nodiscard]] Understood<MemberText> asText(MemberText text, const SqlNode &node) const;
    [[nodiscard]] Understood<MemberText> day(const SqlNode &node) const; // that must be one

    const SelectScope &m_scope;
    WrittenFields &m_fields;
};

// A day written out: DATE '2025-12-31', '2025-12-31', CAST('2025-12-31' AS DATE), date('2025-12-31'). Invalid:
// none.
QDate dayWritten(const SqlNode &node);

} // namespace martlet
