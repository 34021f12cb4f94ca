// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sampletext.h"
#include "etl/sniff/typeguess.h"

namespace martlet {

// Step 4 of sniffing: whether the first record names the columns, judged by the records below it and their
// types.
Guess guessHeader(const SampleRow &first, const std::vector<SampleRow> &rows, const TypeGuesses &below);

// Its names; where two are alike or one is blank, the guesses say so: a recipe cannot name such a column.
QStringList headerNames(const SampleRow &first, std::vector<Guess> &guesses);
QStringList madeUpNames(int count); // column1, column2 …

} // namespace martlet
