// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/csv/csvdialect.h"
#include "etl/recipe/importrecipe.h"

#include <QStringList>

#include <utility>
#include <vector>

namespace martlet {

// One thing that was guessed about a file, how sure the guess is and what it rests on.
struct Guess
{
    QString what =
        {}; // "encoding", "delimiter", "quote", "newline", "preamble", "header", "type", "decimal", …
    QString column = {}; // empty: the file as a whole
    QString value = {};  // "UTF-8", ";", "dd.MM.yyyy"
    int confidence = 0;  // percent; 100: proven
    qint64 line = 0; // of the row that proves it or rules the rival out; 0: none, or not known before refine()
    QString evidence = {}; // that row's text, or the cell's
    QString sentence = {}; // why, for a person

    bool operator==(const Guess &) const = default;
};

// Something nothing in the file decides: one question, asked once, for all columns it concerns.
struct SniffQuestion
{
    // A way to read the columns.
    struct Reading
    {
        QString format;  // of a date: "d/M/yyyy"; of a number: its decimal separator
        QString example; // how the sample reads then: "5 July 1996"
        bool operator==(const Reading &) const = default;
    };

    QString what; // "date", "decimal"
    QStringList columns;
    QString sample; // "7/5/1996"
    std::vector<Reading> readings;
    QString sentence;

    bool operator==(const SniffQuestion &) const = default;
};

// What one column holds, over the rows that were looked at.
struct SniffedColumn
{
    static constexpr qint64 mostDistinct = 10'000;

    QString name;
    CellKind kind = CellKind::Text;
    QString format;         // of dates and times
    NumberFormat number;    // of numbers
    QStringList blankWords; // texts that mean blank beside the empty one: "NULL", "N/A"
    qint64 rows = 0;
    qint64 blanks = 0;
    qint64 distinct = 0;                              // texts that differ, at most mostDistinct,
    bool hasMoreDistinct = false;                     // then this is set
    qint64 misfits = 0;                               // cells that are not of this kind
    QString smallest, largest;                        // as the file writes them, in the order of the kind
    std::vector<std::pair<QString, qint64>> frequent; // the five most frequent texts
    QStringList samples;                              // the first texts that differ
    bool isAsked = false; // a SniffQuestion is about it: kind or format is the likelier reading only

    bool operator==(const SniffedColumn &) const = default;
};

// What seems to fill a target of the feed.
struct MappedColumn
{
    QString target; // as ColumnRecipe::target
    QString source; // a column of the file
    int confidence = 0;
    QString why;

    bool operator==(const MappedColumn &) const = default;
};

// All that is known of a file nobody has described yet: a proposal, complete enough to load with when `missing`
// and `questions` are empty.
struct Sniffed
{
    QString path;
    QString encoding;
    CsvDialect dialect;
    bool hasHeader = true;
    QStringList header; // made up as column1, column2 … where the file has none
    std::vector<SniffedColumn> columns;
    std::vector<Guess> guesses;
    bool wholeFile = false; // false: from a sample
    qint64 rows = 0;        // that were looked at
    Feed feed = Feed::Sales;
    std::vector<MappedColumn> mapping;
    QStringList missing; // required targets without a column
    std::vector<SniffQuestion> questions;
    ImportRecipe recipe; // the draft

    bool isComplete() const { return missing.isEmpty() && questions.empty(); }
    bool operator==(const Sniffed &) const = default;
};

} // namespace martlet
