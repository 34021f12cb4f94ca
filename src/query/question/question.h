// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace martlet {

// Days of the facts, both inside; or the name of a period that counts back from the last day with a complete
// load
// ("last-12-full-months"), which has no days until it is resolved.
struct QuestionPeriod
{
    QDate from = {}, to = {};
    QString relative = {};
    bool operator==(const QuestionPeriod &) const = default;
};

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
        Empty,
        Has,    // the member has a row of `fact` that passes the one part, if there is one, in the period
        During, // the day lies in the period; of a field of a calendar the day that the member belongs to
        Among   // the member is one of those that another question answers
    };
    Kind kind = Kind::All;
    std::vector<Filter> parts = {};
    QString field = {}; // "store.city"; in `having` a measure; of Has an entity: "customer"
    QStringList values = {};
    QString fact = {};                         // of Has: "sales"
    QString question = {};                     // of Among: the name of one of the question's own
    std::optional<QuestionPeriod> period = {}; // of Has (none: ever) and of During

    bool isTree() const { return kind == Kind::All || kind == Kind::Any || kind == Kind::Not; }
    bool operator==(const Filter &) const = default;
};

// What is left open until the question is asked. A value of a condition, a period, the number of the best or of
// the rows may name one: ":tier".
struct QuestionParameter
{
    enum class Type { Text, Number, Whole, Date, Flag, Period };
    QString name;
    Type type = Type::Text;
    QString title = {};                   // for people; empty: its name
    std::optional<QString> standard = {}; // what it is where nothing else is given
    bool operator==(const QuestionParameter &) const = default;
};

// A person's own SELECT, whose rows other questions count: its text, and what its columns are taken as.
struct SqlStep
{
    struct Column
    {
        enum class Type { Text, Date, Whole, Decimal };
        QString name;
        Type type = Type::Text;
        int decimals = 0; // of Decimal
        bool operator==(const Column &) const = default;
    };
    static constexpr int mostDecimals = 9;

    QString sql = {}; // empty: there is none
    std::vector<Column> columns = {};
    // Of the question's, those that have a value; `standard` says it.
    std::vector<QuestionParameter> parameters = {};

    bool isThere() const { return !sql.isEmpty(); }
    bool operator==(const SqlStep &) const = default;
};

// A field that the question makes of others, to be named like those of the warehouse: of measures a measure, of
// dimensions a dimension.
struct MadeField
{
    QString name;
    QString title = {};  // for people; empty: its name
    QString expression;  // "margin / units_sold * 100"
    QString format = {}; // of a measure: "money", "percent"; empty: what follows from its parts
    int decimals = -1;   // of a measure; -1: those of the format
    bool operator==(const MadeField &) const = default;
};

// A figure that looks at other rows of the answer than its own, one beside each measure it is asked of. It
// looks at the rows that passed `having`, before `limit` cuts them.
struct WindowWish
{
    enum class Kind {
        Running,       // sum of the rows down to this one
        Share,         // of the whole, counted at its own grain, in percent
        Rank,          // 1 for the largest; equal values share the better place
        MovingAverage, // of this row and those before it, `rows` in all
        Step,          // difference to the row before
        Ntile          // which of `parts` equal parts the row is in, 1 for the least
    };
    Kind kind = Kind::Running;
    QString of;
    // Dimensions whose members are looked at each by itself. None: for shares, ranks and parts all rows
    // together, for the others all dimensions that are no days, so that they follow the time.
    std::optional<QStringList> within = {};
    int rows = 3;
    int parts = 5;
    bool operator==(const WindowWish &) const = default;
};

// What someone wants to know, in the names of the semantic model. A value: it is saved as JSON, compared,
// undone and given to the planner, which says whether it can be answered.
struct Question
{
    using Period = QuestionPeriod;
    static constexpr qint64 mostRows = 1'000'000'000;
    enum class Compare { None, PreviousPeriod, SamePeriodLastYear };
    // Which rows there are: those that any fact has something in, those that each has, or each member there is.
    enum class Members { OfAnyFact, OfEachFact, All };
    // Rows of other questions, one below the other, in place of own ones.
    struct Union
    {
        QStringList of = {};     // their names; empty: none
        QString label = {};      // the column that says whose row it is; empty: none
        bool isDistinct = false; // rows that are there already are left out
        bool operator==(const Union &) const = default;
    };
    // The members that stand in one basket, two by two, in place of rows of a fact.
    struct Together
    {
        QString of = {};    // the dimension; empty: none
        QString in = {};    // the measure that counts the baskets: "receipts"
        QString among = {}; // the question that names the members; empty: all
        bool operator==(const Together &) const = default;
    };
    struct Sort
    {
        QString by; // one of the measures or dimensions asked for
        bool descending = false;
        bool operator==(const Sort &) const = default;
    };

    // The best members of a dimension, and all others together as one more.
    struct Top
    {
        static constexpr int most = 500;
        int count = 0;  // 0: all members
        QString of, by; // the dimension, and the measure that says which are best
        bool hasOthers = true;
        QString countParameter = {}; // the parameter that says `count`; empty: none
        bool operator==(const Top &) const = default;
    };

    QString name = {}; // of one that another names
    QString title = {};
    SqlStep step = {}; // of one that another names: its rows are those of a statement, and nothing else is said
    std::vector<QuestionParameter> parameters = {};
    std::vector<MadeField> made = {};
    // Questions that this one and they themselves may name; they have none of their own.
    std::vector<Question> questions = {};
    Union rowsOf = {};
    Together together = {};
    QString over = {}; // the one whose rows are counted, in place of a fact's; its columns are the fields then
    QStringList measures = {}; // "revenue"; at least one
    QStringList by = {};       // "store.city", "date.month"; none: one row for everything
    Members members = Members::OfAnyFact;
    QStringList via = {};              // tables to go by, where several ways lead to another: "customer"
    std::optional<Period> period = {}; // days of the facts; none: all there are
    // Each measure is followed by its value in that period, the difference and the change in percent.
    Compare compare = Compare::None;
    Filter where = {};
    Filter having = {};
    std::vector<WindowWish> windows = {};
    Top top = {};
    bool hasTotals = false;      // each measure once more over everything, at its own grain
    std::vector<Sort> sort = {}; // rows that these leave equal stand in the order of `by`
    qint64 limit = 0;            // most rows; 0: all
    QString limitParameter = {}; // the parameter that says `limit`; empty: none

    bool operator==(const Question &) const = default;
};

} // namespace martlet
