// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/repair/brokenlines.h"

namespace martlet {

// A mend that might bring lines in, or several between which a person has to choose; with the lines it is for.
struct MendProposal
{
    Mends choices;
    std::vector<size_t> places; // in the BrokenLines
    bool isAmbiguous = false;   // the readings make different values of the same texts
};

// The next proposal for some broken lines of a file with so many columns; nothing when there is none. Not
// proved yet.
std::optional<MendProposal> proposalFor(const BrokenLines &broken, const RejectReading &reading, int columns);

} // namespace martlet
