// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>

namespace martlet {

// How a column is made from the exact sums of others, outside the database: "ratio(margin, revenue)".
struct Formula
{
    enum class Kind {
        None,       // the column comes from the SQL
        Sum,        // a + b; empty where both are
        Difference, // a − b
        Quotient,   // a ÷ b
        Ratio,      // a ÷ b in percent
        Change,     // (a − b) ÷ |b| in percent
        Share,  // a ÷ its sum over the rows in percent; with a second column: over the rows with the same text
                // there
        Rank,   // 1 for the largest a; equal values share the better place
        Running // sum of a over the rows down to this one
    };
    Kind kind = Kind::None;
    QStringList arguments; // column names

    bool operator==(const Formula &) const = default;
    // An Error names what is wrong with the text.
    [[nodiscard]] static Result<Formula> parse(const QString &text);
    // Divided results are rounded; they are shown, and no other formula may stand on them.
    bool isExact() const
    {
        return kind == Kind::None || kind == Kind::Sum || kind == Kind::Difference || kind == Kind::Running;
    }
};

// An exact number: units × 10^-scale. Its absence is NULL.
struct Exact
{
    qint64 units = 0;
    int scale = 0;
};
using MaybeExact = std::optional<Exact>;

// All arithmetic is over 128 bits. The divisions round once, half away from zero, to `decimals`; they are NULL
// when a part is, or when there is nothing to divide by.
MaybeExact sumOf(const MaybeExact &a, const MaybeExact &b);
MaybeExact difference(const MaybeExact &a, const MaybeExact &b);
MaybeExact quotient(const MaybeExact &a, const MaybeExact &b, int decimals);
MaybeExact ratioInPercent(const MaybeExact &a, const MaybeExact &b, int decimals);
MaybeExact changeInPercent(const MaybeExact &a, const MaybeExact &b, int decimals);
// What a formula of two columns makes of a row's cells; NULL for the kinds that need more than one row.
MaybeExact computed(Formula::Kind kind, const MaybeExact &a, const MaybeExact &b, int decimals);
// Rounded half away from zero where `scale` is smaller.
MaybeExact rescaled(const MaybeExact &a, int scale);
// Less than, equal, greater: -1, 0, 1.
int compare(const Exact &a, const Exact &b);

} // namespace martlet
