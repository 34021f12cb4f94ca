// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/value.h"
#include "semantic/formula.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace martlet {

// How a report's column is shown. Shares and changes are in percent, exact to the printed decimals.
struct ReportColumn
{
    enum class Format { Text, Integer, Money, Quantity, Percent, Points, Date, Number };
    QString name;  // in the answer
    QString title; // for people
    Format format = Format::Text;
    int decimals = -1;    // -1: the format's own
    QString definition;   // the measure's sentence, shown on hover
    bool hidden = false;  // feeds a ratio, is not shown
    QString direction;    // good, bad, neutral: what "up" means
    Formula formula = {}; // none: the SQL gives the column
    int scale = -1;       // decimals of the SQL's exact numbers; -1: the format's own
    // The totals row: "sum", "max", "query" (the SQL's own row with is_total = 1), "count stores" (the rows,
    // with their unit), empty: none. Columns with a dividing formula apply it to the totals of their parts.
    QString total = {};
    QString note = {};     // how the total was made, or why there is none
    QString onlyWith = {}; // a parameter without which the column is left out
    bool addsUp = true;    // the rows' figures, not being counts of things that stand in several rows
    QString rowOf = {};    // a hidden number that names the row of this table that the report's row is about
};

struct ChartSpec
{
    enum class Kind { None, Bar, Column, Line, StackedColumn, StackedBar };
    Kind kind = Kind::None;
    QString title, subtitle;
    QString category;   // column with the labels
    QStringList values; // columns with the numbers
    QString ghost;      // comparison column, drawn as an outline or a grey line
    QString series;     // column that splits one value into several series
    QString change;     // column for the panel of change beside it
    int top = 0;        // most categories shown; 0: all
    QString topFrom;    // the parameter that sets `top`
    bool operator==(const ChartSpec &) const = default;
};

struct ReportParameter
{
    enum class Kind { Period, Compare, Choice, Member, Number, Date, Text };
    QString name, label;
    Kind kind = Kind::Text;
    QString defaultValue; // "last-12-full-months", "same-period-last-year", "all", "10"
    std::vector<std::pair<QString, QString>> choices; // value, label; for Period, Compare, Choice
    QString dimension;               // for Member: "dim_stores.country"; the picker's values come from the data
    QString after;                   // for Member: cascades after this parameter
    qint64 minimum = 0, maximum = 0; // for Number
};

// A rollup that a report reads in place of its fact.
struct ReportRollup
{
    QString name, title;
    std::map<QString, QString> definitions; // of its tables, by engine
};

// The rollups a report reads, where all of them are there.
struct ReportRollups
{
    std::vector<ReportRollup> all; // the first is the one that is meant where none is named
    QStringList unless;            // parameters that ask for more than they keep, when they are set
    bool isByDay = false;          // no months are read
    bool isAllTime = false;        // what is read has no days, so the period must hold all there are

    QString title() const; // "product and store"
};

// A template as resources/reports/<id>.toml states it.
struct Report
{
    QString id, title, group, description, question;
    QStringList needs; // stock, cost, employees, customers
    std::vector<ReportParameter> parameters;
    std::vector<ReportColumn> columns;
    ChartSpec chart;
    QString grain;
    QString totals; // what the totals row stands for, a sentence; empty: no totals row
    QString limit;  // the parameter that says how many rows are shown; totals, ranks and shares are over all
    std::optional<ReportRollups> rollups = {};
    std::map<QString, QString> sql; // "sqlite" and "postgresql", measures expanded, conditions not yet
};

// Parameter values as people and the command line give them, by name: period=last-12-full-months or
// 2025-01-01..2025-12-31, compare=same-period-last-year, top=10. Member and choice parameters know "all".
using ReportArguments = std::map<QString, QString>;

// What a parameter came to: shown beside its picker.
struct ResolvedParameter
{
    QString name, label, value, shown; // shown: "1 Jan–31 Dec 2025"
    QDate from, to;                    // of periods
};

} // namespace martlet
