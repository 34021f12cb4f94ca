// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sampletext.h"
#include "etl/sniff/sniffed.h"

namespace martlet {

// Step 2 of sniffing: how the file is punctuated, and which of its lines are not the table's.
struct DialectGuess
{
    CsvDialect dialect;
    int width = 1; // columns
    std::vector<Guess> guesses;
};

// Every likely delimiter, quote and escape is tried on the head of the file. The best makes most records
// equally wide, leaves few cells with another delimiter in them, and then makes the most columns (after van den
// Burg, Nazábal and Sutton, "Wrangling messy CSV files by detecting row and type patterns", 2019).
DialectGuess guessDialect(const SampleText &text);
// The same where the person has said how it is punctuated.
DialectGuess measureDialect(const SampleText &text, const CsvDialect &dialect);

// The last lines of a file that are none of the table's: of another width, or a total.
struct FooterGuess
{
    int lines = 0;
    Guess guess;
};
FooterGuess guessFooter(const SampleText &text, const DialectGuess &dialect);

} // namespace martlet
