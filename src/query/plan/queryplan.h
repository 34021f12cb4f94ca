// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/value.h"
#include "query/question/question.h"
#include "schema/catalogue/startable.h"

#include <optional>
#include <vector>

namespace martlet {

// How a question is answered: the tables it needs, how they hang together, and what stands in each column.
// Whole and checked: each name exists, each value has its column's type. A value that the writer turns into
// SQL.
struct QueryPlan
{
    // Many rows of what is there to one of this table. A key that may be empty keeps its rows.
    struct Join
    {
        QString entity, table, alias, column; // alias.column = fromAlias.fromColumn
        QString fromAlias, fromColumn;
        bool isOptional = false;
        bool operator==(const Join &) const = default;
    };
    // A dimension (alias and star column) or a measure (expression).
    struct Column
    {
        QString name, title; // in the answer, for people
        ColumnType type = ColumnType::Text;
        int scale = 0;
        QString alias = {};
        StarColumn star = {};
        QString expression = {}; // a measure's, with ${…}

        bool isMeasure() const { return !expression.isEmpty(); }
        bool operator==(const Column &) const = default;
    };
    struct Condition
    {
        Filter::Kind kind = Filter::Kind::All;
        std::vector<Condition> parts = {};
        Column column = {};
        std::vector<Value> values = {}; // of the column's type; Null: an open end
        bool operator==(const Condition &) const = default;
    };
    struct Sort
    {
        int column = 0;
        bool descending = false;
        bool operator==(const Sort &) const = default;
    };

    QString fact, factAlias;     // the stored table
    QString dateColumn;          // of the fact
    std::vector<Join> joins;     // each after the one it hangs on
    std::vector<Column> columns; // dimensions in the order asked, then measures
    std::optional<Question::Period> period = {};
    Condition where = {}, having = {};
    std::vector<Sort> sort; // complete: no two rows are equal in it
    qint64 limit = 0;
    QString grain;

    bool operator==(const QueryPlan &) const = default;
};

} // namespace martlet
