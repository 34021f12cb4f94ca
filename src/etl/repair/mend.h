// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace martlet {

struct FileRecipe;

// What is done with a line that breaks a rule, so that it can be loaded after all.
enum class MendAction {
    ReadDate,   // by this format: "dd/MM/yyyy"
    ReadNumber, // by this pattern, which is how 1234.5 is written there: "1.234,50"
    AddMembers, // unknown keys become inferred members
    Default,    // a blank cell stands for this text
    WhenBlank,  // a blank key means this member: "unknown", "not_applicable"
    Truncate,   // after so many characters
    Decode,     // the bytes are text in this encoding
    Blank,      // this text means that nothing is known
    Pad,        // fields missing at the end are blank
    JoinNext,   // the record goes on in the next line: a line end broke it within a field
    Drop,       // blank fields too many at the end are left out
    Recompute,  // the total is quantity × price − discount, whatever the line says
    Relax,      // the rule does not hold for this file: a word of the recipe's `relax`
    Keep        // which of two lines with the same key stands: "first", "last"
};

// One mend of a recipe. It is tried on lines that break `rule` in `column` and on no others, so it never
// changes how a line in order is read. Stands in a recipe's TOML as [[file.mend]].
struct Mend
{
    QString rule;   // "DATE", as rejects have it
    QString column; // as rejects name it; empty: of the record as a whole
    MendAction action = MendAction::ReadDate;
    QString argument;

    bool operator==(const Mend &) const = default;
};

using Mends = std::vector<Mend>;

// A cell that a person corrected: what stands in this column of the record that begins in this line. Without a
// column the text is the whole record's.
struct CellEdit
{
    qint64 line = 0;
    QString column;
    QString text;

    bool operator==(const CellEdit &) const = default;
};

QString toText(MendAction action); // "date"

using CellEdits = std::vector<CellEdit>;

// What the mend is, for a person: "sale_date is written dd/MM/yyyy".
QString describe(const Mend &mend);
// What keeps the mend from being one of this file's: a sentence; empty when nothing does.
QString mendFault(const Mend &mend, const FileRecipe &file);

} // namespace martlet
