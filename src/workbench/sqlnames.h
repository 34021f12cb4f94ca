// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"

#include <QString>

#include <vector>

namespace martlet {

class SemanticModel;

// A name that SQL over the warehouse can use, for completing and mending what is typed.
struct SqlName
{
    enum class Kind { Table, Column, Measure, Word };
    Kind kind = Kind::Word;
    QString name;
    QString table;  // of a column: the table it is in
    QString text;   // what stands for it in SQL: the name, or the expression of a measure
    QString detail; // a few words about it
    bool operator==(const SqlName &) const = default;
};

// The tables and columns of the star as the engine stores them and as its views name them, the measures of the
// semantic model with their expressions, and the words of SQL.
class SqlNames final
{
public:
    // The star and the measures; of a model that states all its columns itself the tables that it names.
    static SqlNames of(const SemanticModel &model, Engine engine);

    const std::vector<SqlName> &names() const { return m_names; }
    // What may be meant by the beginning of a word; behind `table.` or an alias of it in `sql` its columns
    // alone. Columns of tables that `sql` reads come first, then the rest by name.
    std::vector<SqlName> completions(const QString &sql, qsizetype caret) const;
    // The name that a misspelt one most likely stands for; empty: none is near.
    QString nearest(QStringView misspelt, bool isTable) const;
    // The beginning of the word before the caret, without its qualifier.
    static QString wordBefore(const QString &sql, qsizetype caret);

private:
    void addEntities(const SemanticModel &model);
    void addStar(const SemanticModel &model, Engine engine);

    std::vector<SqlName> m_names;
};

} // namespace martlet
