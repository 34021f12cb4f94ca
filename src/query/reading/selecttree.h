// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/sqlscript.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace martlet {

struct SelectTree;

// An expression of a SELECT as it is written. Brackets are gone but for `isBracketed`; AND and OR have all
// parts that stand side by side.
struct SqlNode
{
    // No tree is deeper: whoever walks it may call himself.
    static constexpr int mostDepth = 150;

    enum class Kind {
        Number, // digits and '.'
        Text,
        Null,
        Truth, // "true" or "false"
        Day,   // DATE '2025-12-31'
        Parameter,
        Name, // `qualifier` is the alias before the point
        Star,
        Negate,
        Sign,    // + - * / %
        Concat,  // ||
        Compare, // = <> < <= > >=
        And,
        Or,
        Not,
        Between, // value, least, greatest
        In,      // value, and those of the list, or `select`
        Like,    // value, pattern, and the letter behind ESCAPE; `text` is the word: like, ilike, glob
        IsNull,
        Exists, // `select`
        Select, // in brackets, as a value
        Case,   // condition, value, condition, value, …, and where their number is odd, what it is else
        Call,   // `text` in small letters
        Cast,   // `text`: the type in small letters
        Collate // `text`: its name
    };
    Kind kind = Kind::Null;
    QString text = {};
    QString qualifier = {};
    std::vector<SqlNode> parts = {};
    std::shared_ptr<const SelectTree> select = {};
    bool isNegated = false;   // NOT IN, IS NOT NULL, …
    bool isDistinct = false;  // COUNT(DISTINCT …)
    bool isBracketed = false; // (…)
    int depth = 1;
    SqlPlace place = {};

    bool isName() const { return kind == Kind::Name; }
    bool isCall(QStringView name) const { return kind == Kind::Call && text == name; }
    // A number written out, such as a position.
    bool isNumber(QStringView number) const { return kind == Kind::Number && text == number; }
};

// One table of a FROM, and how it hangs on those before it.
struct FromTable
{
    enum class Join { First, Comma, Cross, Inner, Left };
    QString name, alias; // the alias is the name where there is none
    Join join = Join::First;
    std::optional<SqlNode> on = {};
    QStringList sharedColumns = {}; // of USING
    SqlPlace place = {};
};

struct SelectItem
{
    SqlNode value;
    QString alias = {}; // empty: none
};

struct OrderItem
{
    enum class Empty { AsTheEngineDoes, First, Last };
    SqlNode value;
    bool descending = false;
    Empty empty = Empty::AsTheEngineDoes;
};

// A SELECT as it is written.
struct SelectTree
{
    // A name of a WITH.
    struct Named
    {
        QString name;
        QStringList columns = {}; // empty: those of the SELECT
        std::shared_ptr<const SelectTree> select;
        SqlPlace place = {};
    };
    std::vector<Named> with = {};
    bool isDistinct = false;
    std::vector<SelectItem> items = {};
    std::vector<FromTable> from = {};
    std::optional<SqlNode> where = {};
    std::vector<SqlNode> groupBy = {};
    std::optional<SqlNode> having = {};
    std::vector<OrderItem> orderBy = {};
    std::optional<SqlNode> limit = {};
    SqlPlace place = {}; // of the word SELECT
};

} // namespace martlet
