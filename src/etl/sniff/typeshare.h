// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sniffed.h"
#include "etl/sniff/typeevidence.h"

namespace martlet {

// What the guesses of all types have in common.

// Cells with something in them.
inline qint64 filled(const TypeEvidence &evidence)
{
    return evidence.filled() - evidence.blankWordCount();
}

// 95 of 100: a file may have faults, and its columns types all the same.
inline bool isMostly(qint64 part, qint64 whole)
{
    return part > 0 && part * 100 >= whole * 95;
}

inline int percentOf(qint64 part, qint64 whole)
{
    return whole == 0 ? 0 : int(part * 100 / whole);
}

inline void cite(Guess &guess, const Proof &proof)
{
    guess.line = proof.line;
    guess.evidence = QString::fromStdString(proof.text);
}

QString kindWord(CellKind kind); // as a recipe's TOML has it: "date"

} // namespace martlet
