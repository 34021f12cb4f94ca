// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/reading/figurereader.h"
#include "query/reading/memberreader.h"
#include "query/reading/questionofsql.h"

namespace martlet {

// Makes a question of one SELECT whose tables are known.
class SelectReader final
{
public:
    // What it is given must outlive it.
    SelectReader(const SelectTree &select, const SelectScope &scope, const KnownSums &sums,
                 WrittenFields &fields);
    [[nodiscard]] Understood<QuestionOfSql> read();

private:
    using Kind = SqlNode::Kind;

    // A part of GROUP BY, or of a list of members.
    struct Group
    {
        MemberText text;
        QString field = {}; // empty: it is not shown yet
        SqlPlace place = {};
    };
    struct Shown
    {
        QString field;
        std::optional<MemberText> member = {};
        std::optional<FigureText> figure = {};
    };

    const SelectItem *itemNamed(const SqlNode &node) const; // by the name of its column; null: none
    const SqlNode &resolved(const SqlNode &node) const;     // a position or an alias as what it stands for
    [[nodiscard]] Understood<void> readGroups();
    [[nodiscard]] Understood<void> listMembers();
    [[nodiscard]] Understood<void> readItems();
    [[nodiscard]] Understood<Shown> readMember(const SqlNode &value, const QString &alias);
    [[nodiscard]] Understood<void> showGroups();
    [[nodiscard]] Understood<void> showCount();
    [[nodiscard]] Understood<void> readRows();
    [[nodiscard]] Understood<void> readHaving();
    [[nodiscard]] Understood<void> readOrder();
    [[nodiscard]] Understood<Shown> sorted(const SqlNode &value);
    [[nodiscard]] Understood<void> expectSameOrder(const OrderItem &item, const Shown &shown) const;
    [[nodiscard]] Understood<void> readLimit();
    void addMeasure(const QString &field);
    bool isCut() const { return m_select.limit.has_value(); }

    const SelectTree &m_select;
    const SelectScope &m_scope;
    WrittenFields &m_fields;
    MemberReader m_members;
    FigureReader m_figures;
    bool m_isCounting = false;
    std::vector<Group> m_groups;
    std::vector<Shown> m_shown; // by item
    QuestionOfSql m_read;
};

} // namespace martlet
