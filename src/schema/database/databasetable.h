// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace martlet {

// What a look at the first ten thousand rows of a column shows.
struct ColumnSample
{
    qint64 rows = 0, filled = 0; // looked at; of these not empty
    qint64 distinct = 0;         // different values among them
    int longest = 0;             // characters of the longest text
    int decimals = 0;            // the most that a number has; 7: more than six
    double least = 0, most = 0;  // of numbers
    bool operator==(const ColumnSample &) const = default;
};

// A column of any database, as its catalogue and its first rows show it.
struct DatabaseColumn
{
    // Real is a floating point number; Decimal an exact one, which SQLite does not have. Moment is a day with a
    // time. Other: nothing that could be split by or counted.
    enum class Kind { Whole, Decimal, Real, Text, Date, Moment, Flag, Other };
    QString name, declared; // the type in the words of the database
    Kind kind = Kind::Text; // what its values are
    int scale = 0;          // declared decimals
    bool isOptional = true; // may be empty
    bool isCast = false;    // its values are of another type of the engine, and have to be cast
    ColumnSample sample = {};
    QDate first = {}, last = {}; // of a column of days: the ends of all rows

    bool isDay() const { return kind == Kind::Date || kind == Kind::Moment; }
    bool isNumber() const { return kind == Kind::Whole || kind == Kind::Decimal || kind == Kind::Real; }
    bool operator==(const DatabaseColumn &) const = default;
};

// Many rows of a table to one of another.
struct DatabaseReference
{
    QStringList columns;
    QString schema, table; // that they point at
    QStringList toColumns;
    bool isChecked = false; // the database sees to it that there is no row without one
    bool operator==(const DatabaseReference &) const = default;
};

// A table or a view of any database.
struct DatabaseTable
{
    QString schema, name; // SQLite: no schema
    bool isView = false;
    std::vector<DatabaseColumn> columns;
    QStringList key;                 // empty: there is none
    std::vector<QStringList> unique; // columns that tell rows apart, beside the key
    std::vector<DatabaseReference> references;
    qint64 rows = 0; // counted up to mostCounted

    static constexpr qint64 mostCounted = 1'000'000;
    const DatabaseColumn *find(QStringView column) const;
    // Whether no two rows are alike in the columns, in whichever order.
    bool isUnique(const QStringList &names) const;
    bool operator==(const DatabaseTable &) const = default;
};

// The tables that somebody may read, and sentences about what could not be read.
struct DatabaseTables
{
    std::vector<DatabaseTable> tables;
    QStringList leftOut;
};

} // namespace martlet
