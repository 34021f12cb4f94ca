// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace martlet {

// A rule of a recipe's own, checked on every typed row beside those every file is held to.
struct RuleRecipe
{
    enum class Kind { NotNull, Unique, Range, Values, Pattern, Length, DateRange, NotFuture, Expression };
    // Warn: the row is loaded and the breach is kept. Mend: the row is loaded with something else in the cell.
    enum class Severity { Reject, Warn, Mend };
    enum class Instead {
        Nothing,
        Value,
        Clamp,
        Default
    }; // Default: what a blank cell of the column stands for

    QString name;        // small letters, digits, '_', '-'; rejects have it as their rule
    QStringList columns; // targets; each is checked, but Unique takes them together
    Kind kind = Kind::NotNull;
    Severity severity = Severity::Reject;
    QString message;     // what people are told; empty: a sentence made of the rule
    QString least, most; // Range, DateRange (yyyy-MM-dd) and Length (characters); empty: open
    QStringList values;
    QString pattern; // of the whole text
    QString check;   // "total_amount <= quantity * unit_price"
    Instead instead = Instead::Nothing;
    QString value;

    bool operator==(const RuleRecipe &) const = default;
};

// When a file is refused because too many of its lines are rejected. Shares are parts of a million.
struct RejectLimits
{
    std::optional<qint64> most;      // lines
    std::optional<qint64> mostParts; // of the lines read, once `afterRows` are
    qint64 afterRows = 1000;
    qint64 warnParts = 1000; // above it the batch says so

    bool operator==(const RejectLimits &) const = default;
};

} // namespace martlet
