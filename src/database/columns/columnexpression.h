// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace martlet {

// An expression over whole numbers as SQL writes it, taken apart: columns "s.quantity_e3", parameters ":v1",
// + - *, comparisons, BETWEEN, IN a list, IS NULL, AND, OR, NOT, CASE WHEN, COALESCE. Truths are 1 and 0.
struct ColumnExpression
{
    enum class Kind {
        Column,
        Parameter,
        Number,
        Empty,
        Add,
        Subtract,
        Multiply,
        Equal,
        Less,
        AtMost,
        IsEmpty,
        And,
        Or,
        Not,
        Case,    // when, then, when, then …, else
        Coalesce // the first that is not empty
    };
    Kind kind = Kind::Empty;
    std::string name = {}; // of a column or a parameter
    qint64 number = 0;
    std::vector<ColumnExpression> parts = {};
    bool operator==(const ColumnExpression &) const = default;

    // None: it has something else in it.
    static std::optional<ColumnExpression> parse(std::string_view sql);
    template<typename Visit>
    void forEach(const Visit &visit) const
    {
        visit(*this);
        for (const auto &part : parts)
            part.forEach(visit);
    }
};

} // namespace martlet
