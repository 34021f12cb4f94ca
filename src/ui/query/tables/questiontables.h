// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/question/question.h"
#include "ui/query/tables/joinways.h"

namespace martlet {

class ConditionWords;
class QuestionFields;

// A column of a table as the canvas shows it: a field that a question may ask for, or a key.
struct CanvasColumn
{
    enum class Kind { Field, Key, Reference }; // a reference leads to the key of another table
    Kind kind = Kind::Field;
    QString name;        // of a field its name; of a reference the table it leads to
    QString column = {}; // as it is stored; of a measure none
    QString title = {}, icon = {}, definition = {};
    QString total = {};     // of a measure, how it is counted: "sum"
    QString condition = {}; // in words; empty: none
    bool isMeasure = false, isTicked = false, isLastValue = false;

    bool isInUse() const { return isTicked || !condition.isEmpty(); }
    bool operator==(const CanvasColumn &) const = default;
};

struct CanvasTable
{
    QString entity, title;
    bool isFact = false;                    // its rows are counted
    std::vector<CanvasColumn> columns = {}; // keys, references, fields
    // Ways from the table that is counted; more than one: a person may choose. Not taken: it has to be.
    std::vector<JoinWay> ways = {};
    bool isWayTaken = true;

    bool operator==(const CanvasTable &) const = default;
};

// Many rows of `from` to one of `to`.
struct CanvasJoin
{
    QString from, fromColumn, to, toColumn;
    bool isOptional = false; // or to none
    bool operator==(const CanvasJoin &) const = default;
};

// The tables of a question and how they hang together: those of its measures, of what it is split and filtered
// by, those on the way, and those that a person has `laid` beside them. Facts first, then dimensions, in the
// model's order. Pure.
struct QuestionTables
{
    std::vector<CanvasTable> tables;
    std::vector<CanvasJoin> joins;

    const CanvasTable *find(const QString &entity) const; // null: it is not there
    static QuestionTables of(const Question &question, const QuestionFields &fields, const QStringList &laid,
                             const ConditionWords &words);
};

// The table whose card a measure stands on: the fact it counts, of one with a formula that of its first part.
QString tableOfMeasure(const SemanticModel &model, const QString &measure);
// The table of a field; empty: it has none, as those that a question makes.
QString tableOfField(const QuestionFields &fields, const QString &field);
// How a measure is counted, short: "sum", "count", "last value".
QString totalWords(const SemanticModel &model, const QString &measure);

} // namespace martlet
