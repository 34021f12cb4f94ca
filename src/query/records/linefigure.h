// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace martlet {

// What one row of a fact brings to an aggregate over many of them.
struct LineFigure
{
    enum class Kind {
        Summed,   // `text` is the row's number: their sum is the aggregate
        Distinct, // `text` names the thing that the row speaks of: how many there are is the aggregate
        None      // the rows bring nothing that could be shown each by itself
    };
    Kind kind = Kind::None;
    QString text = {};
    bool operator==(const LineFigure &) const = default;
};

// `aggregate` is one of the model's, as an engine's SQL: "SUM(s.total_e4)", "COUNT(*)", "COUNT(DISTINCT …)".
LineFigure lineFigureOf(const QString &aggregate);

} // namespace martlet
