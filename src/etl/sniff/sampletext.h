// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/csv/csvdialect.h"
#include "etl/csv/textdecoding.h"
#include "etl/sniff/filesample.h"

#include <string>
#include <vector>

namespace martlet {

// A sample as UTF-8, each part of whole lines.
struct SampleText
{
    std::string head;
    std::vector<std::string> stretches;

    bool isWhole = false; // the head is all there is
    const std::string &tail() const { return stretches.empty() ? head : stretches.back(); }

    static SampleText of(const FileSample &sample, const TextDecoding &decoding);
};

// A record of a sample.
struct SampleRow
{
    qint64 line = 0; // 0: not known
    qint64 lineCount = 1;
    bool hasFault = false;
    bool isQuoted = false; // some of its fields stand in quotes
    std::vector<std::string> fields = {};

    std::vector<std::string_view> views() const { return {fields.begin(), fields.end()}; }
    QString text(const CsvDialect &dialect) const; // for a person
};

std::vector<SampleRow> rowsOf(const std::string &text, const CsvDialect &dialect, size_t most);

} // namespace martlet
