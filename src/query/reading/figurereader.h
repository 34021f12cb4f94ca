// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/reading/knownsums.h"
#include "query/reading/writtenfields.h"

namespace martlet {

// An expression over aggregates as figures are written: "revenue / lines".
struct FigureText
{
    QString text = {};
    int unitScale = 0;       // it is in units of 10^-unitScale
    int decimals = -1;       // of a ROUND around all of it; -1: none
    bool isWhole = false;    // the engine divides it as a whole number
    bool isOptional = false; // may be empty
    bool isDivided = false;  // so it is rounded once, at the end
    bool isMeasure = false;  // nothing but one
    bool isDay = false;
    QString number = {}; // of one written out; empty: it is none
};

// Turns expressions over aggregates into measures of the model and figures made of these. A refusal says which
// aggregate no measure counts, and what would come out differently.
class FigureReader final
{
public:
    FigureReader(const SelectScope &scope, const KnownSums &sums, WrittenFields &fields)
        : m_scope(scope)
        , m_sums(sums)
        , m_fields(fields)
    {
    }
    [[nodiscard]] Understood<FigureText> read(const SqlNode &node) const;
    // The name of the measure or made field; `alias` is what the latter is to be called.
    [[nodiscard]] Understood<QString> field(const FigureText &figure, const QString &alias,
                                            SqlPlace place) const;

private:
    using Kind = SqlNode::Kind;

    [[nodiscard]] Understood<FigureText> aggregate(const SqlNode &node) const;
    [[nodiscard]] Understood<FigureText> measured(const SumTerm &term, const SqlNode &node) const;
    [[nodiscard]] Understood<FigureText> average(const SqlNode &node) const;
    [[nodiscard]] Understood<FigureText> arithmetic(const SqlNode &node) const;
    [[nodiscard]] Understood<FigureText> quotient(const SqlNode &node, FigureText above) const;
    [[nodiscard]] Understood<FigureText> call(const SqlNode &node) const;
    [[nodiscard]] Understood<FigureText> cast(const SqlNode &node) const;

    const SelectScope &m_scope;
    const KnownSums &m_sums;
    WrittenFields &m_fields;
};

} // namespace martlet
