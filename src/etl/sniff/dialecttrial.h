// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sampletext.h"

namespace martlet {

// How the head of a file looks under one dialect.
struct DialectTrial
{
    DialectTrial(const std::string &head, const CsvDialect &itsDialect);

    CsvDialect dialect;
    std::vector<SampleRow> rows;
    int width = 1;     // of most records
    qint64 alike = 0;  // records of that width and without a fault
    qint64 quoted = 0; // records with quotes among them
    double score = 0;  // 0 to 1: evenness, less the cells that another delimiter seems to divide

    const SampleRow *odd() const; // the first record that is not alike; null when there is none
    bool isAlike(const SampleRow &row) const { return int(row.fields.size()) == width && !row.hasFault; }
    static bool isRemark(const SampleRow &row); // it begins as comments do
    bool isTable() const;                       // of several columns, evenly enough
    bool isBetterThan(const DialectTrial &other) const;
};

} // namespace martlet
