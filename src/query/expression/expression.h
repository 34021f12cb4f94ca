// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace martlet {

// What people write to make a field of others: "margin / units_sold * 100". A tree whose nodes stand in one
// list, each behind its parts, the root last. Places count from 1.
struct FieldExpression
{
    static constexpr int mostDecimals = 9;    // of a number in it
    static constexpr size_t mostNodes = 2000; // with all that a field is made of

    enum class Kind {
        Number, // `text`: digits and '.'
        Text,
        Truth,     // "true" or "false"
        Day,       // ISO
        Field,     // a dimension or a measure
        Parameter, // of the question; its value stands in its place before types are looked at
        Negate,
        Add,
        Subtract,
        Multiply,
        Divide,
        Equal,
        Unequal,
        Less,
        AtMost,
        Greater,
        AtLeast,
        And,
        Or,
        Not,
        IsEmpty,
        Case, // condition, value, condition, value, …, and where their number is odd, what it is else
        Call  // of the function `text`
    };
    struct Node
    {
        Kind kind = Kind::Number;
        QString text = {};
        std::vector<int> parts = {}; // nodes before it
        int place = 0;               // in the text it was read from
        bool operator==(const Node &) const = default;
    };
    std::vector<Node> nodes = {};

    bool isEmpty() const { return nodes.empty(); }
    int root() const { return int(nodes.size()) - 1; }
    const Node &at(int node) const { return nodes[size_t(node)]; }
    // The node's part that stands at `index` among them.
    const Node &part(const Node &node, size_t index) const { return at(node.parts[index]); }
    bool operator==(const FieldExpression &) const = default;
};

} // namespace martlet
