// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "etl/repair/mend.h"

#include <QByteArray>
#include <QStringList>

#include <set>

namespace martlet {

// One rejected line as a page shows it.
struct RejectSample
{
    qint64 line = 0;
    qint64 offset = 0;
    QByteArray raw;
    std::set<int>
        unlike;        // of cells: those that show something else, as a control character or only a beginning
    QStringList cells; // as they stand in the file, in the order of its header; may be too few or too many
    int badCell = -1;  // of cells; -1: the record as a whole
    QString found;     // the bad cell's text
    QString mended;    // what it becomes, where the line is mended
    QString message;
    bool isMended = false; // the mend brings the line in

    static constexpr int longestCell = 200;
};

// Rejected lines that one mend would bring in, or that break the same rule in the same column and have none.
struct RejectGroup
{
    QString rule;
    QString column;
    qint64 lines = 0;
    Money amount;
    QString title;  // "Date is written DD/MM/YYYY"
    QString reason; // "no other reading fits all of them"
    QString button; // "Mend", "Add 212", "Choose", "Show"
    std::optional<Mend> mend;
    Mends choices;            // the readings a person has to choose between, or the ways there are
    qint64 fits = 0;          // of the kept lines, how many `mend` brings in: they were validated under it
    qint64 kept = 0;          // of lines, how many have their text
    std::vector<qint32> rows; // the kept ones, places in RejectedLines::kept(), ordered by line
    std::vector<RejectSample> samples; // the first of them

    static constexpr size_t mostSamples = 200;
};

} // namespace martlet
