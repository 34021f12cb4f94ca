// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sniffed.h"
#include "etl/sniff/typeevidence.h"

#include <span>

namespace martlet {

struct TypeGuesses;

// Finds the columns of dates and times and how they are written. The order of day and month is proven by a row
// that rules the other one out, taken from a column where one does, or left as a question; never chosen.
class DateGuesses final
{
public:
    explicit DateGuesses(QString dayOrder)
        : m_dayOrder(std::move(dayOrder))
    {
    }

    // True when the column is one of dates; fills in its kind and format.
    bool guess(const TypeEvidence &evidence, SniffedColumn &column, std::vector<Guess> &guesses);
    void settle(std::span<const TypeEvidence> evidence, TypeGuesses &result);

private:
    using Candidate = TypeEvidence::DateCandidate;
    bool guessSerial(const TypeEvidence &evidence, SniffedColumn &column, std::vector<Guess> &guesses) const;
    void ask(const std::vector<size_t> &open, std::span<const TypeEvidence> evidence,
             TypeGuesses &result) const;

    QString m_dayOrder; // as SniffOptions
    struct Proven
    {
        QString order; // "dMy"
        QString column;
        Proof proof;
    };
    std::vector<Proven> m_proven;
    QStringList m_open; // names of the columns nothing decides
};

} // namespace martlet
