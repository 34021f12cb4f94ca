// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sniffed.h"
#include "etl/sniff/typeevidence.h"

#include <span>

namespace martlet {

struct TypeGuesses;

// Finds the columns of numbers and how they are written. Whether 1,234 is a thousand or one and a bit is proven
// by a value that can be only one of them, taken from a column that has one, or left as a question.
class NumberGuesses final
{
public:
    // True when the column is one of numbers; fills in its kind and style.
    bool guess(const TypeEvidence &evidence, SniffedColumn &column, std::vector<Guess> &guesses);
    void settle(std::span<const TypeEvidence> evidence, TypeGuesses &result);

private:
    struct Proven
    {
        bool isComma = false;
        QString column;
        Proof proof;
    };
    std::vector<Proven> m_proven;
    QStringList m_open;
};

} // namespace martlet
