// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace martlet {

// A condition on the members of dimensions or, in Question::having, on measures; a tree. Values are written
// plainly: ISO dates, numbers with '.' and no grouping. A member that is empty fails every condition but Empty,
// and passes its Not.
struct Filter
{
    enum class Kind {
        All,     // of no parts: everything passes
        Any,     // of no parts: nothing passes
        Not,     // of one part
        Is,      // one value
        OneOf,   // some values
        Between, // two values, both inside; either may be empty
        Above,   // more than the one value
        Below,   // less than the one value
        Like,    // a pattern: * stands for anything, ? for one character; large and small letters differ
        Empty
    };
    Kind kind = Kind::All;
    std::vector<Filter> parts = {};
    QString field = {}; // "store.city"; in `having` a measure
    QStringList values = {};

    bool isTree() const { return kind == Kind::All || kind == Kind::Any || kind == Kind::Not; }
    bool operator==(const Filter &) const = default;
};

// What someone wants to know, in the names of the semantic model. A value: it is saved as JSON, compared,
// undone and given to the planner, which says whether it can be answered.
struct Question
{
    struct Period
    {
        QDate from, to; // both inside
        bool operator==(const Period &) const = default;
    };
    struct Sort
    {
        QString by; // one of the measures or dimensions asked for
        bool descending = false;
        bool operator==(const Sort &) const = default;
    };

    QString title = {};
    QStringList measures;              // "revenue"; at least one
    QStringList by = {};               // "store.city", "date.month"; none: one row for everything
    std::optional<Period> period = {}; // days of the facts; none: all there are
    Filter where = {};
    Filter having = {};
    std::vector<Sort> sort = {}; // rows that these leave equal stand in the order of `by`
    qint64 limit = 0;            // most rows; 0: all

    bool operator==(const Question &) const = default;
};

} // namespace martlet
