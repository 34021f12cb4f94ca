// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/expression.h"
#include "etl/recipe/lookups.h"
#include "etl/recipe/recipecheck.h"
#include "etl/transform/textsteps.h"
#include "etl/validate/cellreader.h"
#include "etl/validate/filerules.h"

namespace martlet {

// A recipe made ready for one header: which field or side file fills which cell, in the order of work.
struct RowPlan
{
    // A side file, and what holds its key.
    struct Join
    {
        std::shared_ptr<const LookupTable> table;
        int field = -1; // of the record; or
        int join = -1;  // an earlier side file and its column
        int column = -1;
        QString name; // of the column that holds the key
    };

    struct Column
    {
        int cell = 0;
        int field = -1; // of the record; or
        int join = -1;  // a side file and its column
        int column = -1;
        bool required = false;
        TypedCell whenBlank;
        CellReader reader;
        QString name;                               // as the file has it
        std::unique_ptr<TextSteps> steps = nullptr; // null: the text is typed as it stands
    };

    struct Computed
    {
        int cell = 0;
        Expression expression;
        std::vector<int> operands; // cells
        bool required = false;
        TypedCell whenBlank;
        CellKind kind = CellKind::Money;
        bool notNegative = false;
        QString name;
    };

    // Cells: the feed's fields, the extras of the layout, then what only expressions use.
    [[nodiscard]] static Result<RowPlan> make(const ImportRecipe &recipe, const FileRecipe &file,
                                              const QStringList &header, const Lookups &lookups, QDate lastDay);

    RowLayout layout;
    QStringList header;
    std::vector<QString> fieldNames; // of the feed: the column that fills each, for messages
    std::vector<TypedCell> initial;  // constants, and what fields that nothing fills have
    std::vector<Join> joins;
    std::vector<Column> columns; // in the order of the file
    std::vector<Computed> computed;
    std::vector<int> receipt; // cells that together name it; empty: transaction_id alone
    FileRules rules;
    bool computesTotal = false;
    int relax = 0;
    QString encoding;
    std::vector<std::shared_ptr<const std::string>> constants; // texts that cells of `initial` view
};

} // namespace martlet
