// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/csvfile.h"
#include "demo/dice.h"

#include <string>

namespace martlet::demo {

// Spoils one line in a hundred of sales.csv, in eight ways that take turns, and writes down which in
// sales_manifest.csv: line (the header is line 1), kind, fate (rejected, or repeated for a duplicate), and fate
// once the groups of rejects that have a mend are mended.
class Faults final
{
public:
    explicit Faults(quint64 seed)
        : m_dice(seed, 90)
    {
    }

    [[nodiscard]] Result<void> open(const QString &path);
    // Call for every line in order; `line` has no line end.
    void spoil(std::string &line, qint64 number);
    [[nodiscard]] Result<void> close() { return m_manifest.close(); }

private:
    Dice m_dice;
    CsvFile m_manifest;
    std::string m_lastGood;
    qint64 m_seen = 0;
    int m_victim = 0; // of the hundred lines under way
    int m_kind = 0;
};

} // namespace martlet::demo
