// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sniff.h"
#include "etl/sniff/typeevidence.h"

#include <span>

namespace martlet {

// Step 3 of sniffing: what each column holds. A type stands when 95 of 100 filled cells have it; the others are
// its misfits, which a load will reject one by one.
struct TypeGuesses
{
    std::vector<SniffedColumn> columns; // kind, format, number, blankWords, misfits and the counts of rows
    std::vector<Guess> guesses;
    std::vector<SniffQuestion> questions;
};

// Where a column alone leaves two readings, another column of the file that proves one decides for both; where
// none does, one question is left for all such columns.
TypeGuesses guessTypes(const QStringList &names, std::span<const TypeEvidence> evidence,
                       const SniffOptions &options);

} // namespace martlet
