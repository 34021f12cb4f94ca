// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"
#include "query/expression/expression.h"
#include "query/question/question.h"
#include "schema/catalogue/startable.h"
#include "semantic/formula.h"

#include <optional>
#include <vector>

namespace martlet {

// How a question is answered: what is counted of which fact, how the tables it needs hang together, and what
// stands in each column. Whole and checked: each name exists, each value has its column's type. A value that
// the writer turns into SQL, and that FinishedRows makes shown rows of the SQL's with.
struct QueryPlan
{
    struct Leg;
    // How far a leg's days are moved, so that they fall into the buckets of the period they are compared with.
    struct Shift
    {
        int months = 0, days = 0;
        bool isSet() const { return months != 0 || days != 0; }
        bool operator==(const Shift &) const = default;
    };
    // Many rows of what is there to one of this table. A key that may be empty keeps its rows.
    struct Join
    {
        QString entity, table, alias, column; // alias.column = fromAlias.fromColumn
        QString fromAlias, fromColumn;
        bool isOptional = false;
        bool isCross = false; // each row with each; then no columns
        bool operator==(const Join &) const = default;
    };
    // A dimension (alias and star column, or made of others), a sum the SQL gives (expression), or what is made
    // from such sums: by a formula of two parts, or by a tree of any.
    struct Column
    {
        QString name, title; // in the answer, for people
        ColumnType type = ColumnType::Text;
        int scale = 0;
        QString format = {}; // of a measure, as the model has them
        QString alias = {};  // of what is made of several tables: none
        StarColumn star = {};
        QString expression = {};     // of a sum, with ${…}
        QString measure = {};        // of a sum: the measure it is
        Formula::Kind made = {};     // None: the SQL gives the column
        std::vector<int> parts = {}; // of what is made: columns before it
        bool isWindow = false;
        FieldExpression tree = {};        // its fields are named as the sources are, or the parts
        std::vector<Column> sources = {}; // of a dimension that is made of others

        bool isMadeMember() const { return !sources.empty(); }
        bool isFigure() const { return !tree.isEmpty() && sources.empty(); }
        bool isMade() const { return isWindow || isFigure() || made != Formula::Kind::None; }
        bool isMeasure() const { return isMade() || !expression.isEmpty(); }
        bool operator==(const Column &) const = default;
    };
    struct Condition
    {
        Filter::Kind kind = Filter::Kind::All;
        std::vector<Condition> parts = {};
        Column column = {};
        std::vector<Value> values = {};   // of the column's type; Null: an open end
        std::vector<Leg> has = {};        // of Has: the one whose rows name the column's members
        std::optional<Column> named = {}; // what of those rows names them; none: the column itself
        bool isOfMany = false;            // so that an index on the column is no help
        QString question = {};            // of Among: the one whose rows name them, in its column `member`
        QString member = {};

        // Whether it stands on no column, and so on its parts.
        bool isTree() const { return column.name.isEmpty(); }
        bool operator==(const Condition &) const = default;
    };
    // Kept sums that are read in place of a fact.
    struct RolledUp
    {
        struct Stretch
        {
            QString table;
            std::optional<Question::Period> days; // none: all
            bool operator==(const Stretch &) const = default;
        };
        QString title;                  // "month × store"
        std::vector<Stretch> stretches; // no day is in two of them
        QStringList columns;            // that are read
        QStringList keys;               // what tells its rows apart, beside the day
        bool isOneEach = false;         // no two rows that are read have the same keys
        QDate lastDay = {};             // of states: the last that any is known of
        bool operator==(const RolledUp &) const = default;
    };
    // The members of a column that stand in one basket, two by two.
    struct Pairs
    {
        Column of;
        QStringList basket;    // columns of the fact that name one
        QString countedIf;     // which rows count, with ${…}; empty: all
        bool hasJoins = false; // countedIf speaks of other tables than the fact
        QString baskets = {};  // the question that counts all of them; empty: nobody asks
        bool operator==(const Pairs &) const = default;
    };
    // One fact counted to the grain of the question. A leg of a snapshot takes, of each series, the last row at
    // or before the last day of each bucket; what narrows the days stands in `days` there.
    struct Leg
    {
        QString table, alias, day;         // the stored table; `day`: its column of days, empty: none
        bool isOpening = false;            // of a snapshot: as it was before the first day of each bucket
        QStringList series = {};           // of a snapshot: columns that name a series; empty: each row counts
        std::optional<Join> calendar = {}; // of a snapshot
        std::vector<Join> joins = {};      // each after the one it hangs on
        std::vector<int> columns = {};     // the sums it gives
        std::optional<Question::Period> period = {};
        Shift shift = {};
        Condition days = {}, where = {};
        bool isOfRows = false;           // of another question, in place of a fact
        bool isOfMembers = false;        // brings members, and counts nothing
        std::optional<Pairs> pairs = {}; // what the leg gives in place of sums
        bool isInOrder = false;          // SQLite is not to begin with another table than the first
        std::optional<RolledUp> rollup = {};
        QString keptColumns = {}; // table of the fact's columns, read in its place; empty: there is none
        QString whyNot = {};      // why there is none

        bool isSnapshot() const { return !series.isEmpty(); }
        // Whether no two of its rows have the same members, which stand in its own columns or hang on them:
        // over all time a rollup has one row for each of its keys, as states have for each series at the end of
        // a month.
        bool isOneRowEach(const std::vector<Column> &members) const;
        bool operator==(const Leg &) const = default;
    };
    // Looks at the rows with the same members of `within`, in the order of `along`.
    struct Window
    {
        WindowWish::Kind kind = WindowWish::Kind::Running;
        int column = 0, of = 0;
        std::vector<int> within = {}, along = {};
        int rows = 0;  // of an average
        int parts = 0; // of an ntile
        bool operator==(const Window &) const = default;
    };
    struct Sort
    {
        int column = 0;
        bool descending = false;
        bool operator==(const Sort &) const = default;
    };

    std::vector<Leg> legs;       // they meet in the dimensions
    std::vector<Column> columns; // dimensions in the order asked, then sums, then what is made
    std::vector<int> shown;      // dimensions and what was asked for, in the order asked
    std::vector<Window> windows = {};
    Condition having = {};
    bool isOfEachLeg = false; // only what all legs have rows of
    std::vector<Sort> sort;   // complete: no two rows are equal in it
    qint64 limit = 0;
    QString grain;
    QString name = {};                     // of one that others stand on
    SqlStep step = {};                     // a person's text in place of legs
    std::vector<QueryPlan> questions = {}; // that this one stands on, each behind those it stands on itself
    bool isGroupedInMemory = false;        // so its rows are not yet chosen and in no order

    QString rollups() const; // what is read in place of facts, for people; empty: nothing
    QString whyNot() const;  // why not in place of all
    // Whether the SQL's rows are the answer's; else FinishedRows filters, sorts and cuts them.
    bool isWholeInSql() const;
    // Whether the SQL says the places of its rows: where others stand on them, and of sums that it gives.
    bool isPlacedInSql() const;
    bool isGiven(int column) const; // by the SQL
    bool hasOwnSql() const;         // whether there is a person's text in it
    bool operator==(const QueryPlan &) const = default;
};

} // namespace martlet
