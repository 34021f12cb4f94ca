// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/csv/csvdialect.h"
#include "etl/recipe/feed.h"
#include "etl/recipe/loadpolicy.h"
#include "etl/recipe/rulerecipe.h"
#include "etl/repair/mend.h"
#include "etl/transform/step.h"

#include <QMap>
#include <QStringList>

#include <vector>

namespace martlet {

// How a number is written: "1.234,50 €" has decimal ',' and group '.' and symbol "€".
struct NumberFormat
{
    char16_t decimal = u'.';
    char16_t group = 0;         // 0: no grouping
    QString symbol;             // currency sign, before or after; may be absent in a cell
    bool percent = false;       // "5 %" is 0.05
    bool parentheses = false;   // "(12.50)" is -12.50
    bool trimPointZero = false; // integers and keys: "17850.0" is 17850

    bool operator==(const NumberFormat &) const = default;
};

// What fills one target. Exactly one of source, constant and expression is set.
struct ColumnRecipe
{
    QString
        target; // a field of the feed ("quantity"), an attribute of the member a key field points at
                // ("product.category"), "extra.NAME" (money, into sales_extra) or "let.NAME" (for expressions)
    QString source; // header name, or "LOOKUP.column"
    QString constant;
    QString expression;           // + - * / ( ) abs sign min max over targets and numbers; x / 0 is blank
    std::vector<Step> steps;      // what is done to the text before it is typed, in this order
    std::optional<CellKind> kind; // default: the target's
    QString format;               // of dates, times and timestamps, as DateFormat
    NumberFormat number;
    bool trim = true;
    std::optional<bool> required; // default: the target's
    QString byDefault;            // the text taken when the cell is blank
    QStringList blanks;           // texts that mean blank beside the empty one: "NULL", "N/A"
    QMap<QString, QString> map;   // text → text, "*" → all others; without "*" others are rejected
    int whenBlank = 0;            // key fields: -1 or -2, the reserved member a blank cell means; 0: not set

    bool operator==(const ColumnRecipe &) const = default;
};

CellKind kindOf(const ColumnRecipe &column, Feed feed); // its own, else the target's

// Another file of the same folder, held in memory by key; its columns are named "NAME.column".
struct LookupRecipe
{
    QString name;
    QString pattern; // of the file's name
    QString key;     // its column
    QString by;      // the column that holds the key: here, or "OTHERLOOKUP.column"; empty: only steps look up
    CsvDialect dialect;
    QString encoding;
    bool rejectMissing = true; // false: a key that is not there makes its columns blank

    bool operator==(const LookupRecipe &) const = default;
};

// What the file's last line says that the file has. Fields count from 1; 0: the line does not say it.
struct TrailerRecipe
{
    int lines = 0;
    int amount = 0;
    NumberFormat number; // of the amount

    bool isThere() const { return lines > 0 || amount > 0; }
    bool operator==(const TrailerRecipe &) const = default;
};

enum class UnknownKeyRule { Infer, Reject };

// How one kind of file is read and what it becomes.
struct FileRecipe
{
    QString name; // "order_details"
    Feed feed = Feed::Sales;
    QStringList patterns; // of file names: "*.csv"; a folder's files are chosen by it
    QStringList header;   // the layout; the whole header of the file, in any order
    QStringList optional; // columns the header may have beside them; what they would fill stays as if not named
    bool hasHeader = true; // false: `header` names the columns in order
    CsvDialect dialect;
    QString encoding;                  // as CsvReader::open
    std::vector<ColumnRecipe> columns; // ordered by target
    std::vector<LookupRecipe> lookups;
    QStringList receipt; // sales fields that together name a receipt; empty: transaction_id alone
    LoadPolicy load;
    QMap<Entity, UnknownKeyRule> unknownKeys; // absent: Infer
    int relaxedRules = 0;                     // bits of schema/relaxedrules.h
    std::vector<RuleRecipe> rules;            // in the order in which they are checked
    RejectLimits limits;
    TrailerRecipe trailer;
    bool personal = false; // its text is kept encrypted
    Mends mends;           // tried in this order on lines that are rejected

    const ColumnRecipe *column(QStringView target) const; // null when nothing fills it
    bool hasLineNumbers() const; // else a line is found by row hash and occurrence in its receipt
    UnknownKeyRule unknownKey(Entity entity) const;
    bool operator==(const FileRecipe &) const = default;
};

// A named way to read files; a folder recipe has several, in the order they are to be loaded.
struct ImportRecipe
{
    QString name;
    QString title;
    int version = 0;      // of a recipe of one's own, from 1; 0: built in, or not kept yet
    QString sourceSystem; // "martlet" is system 0: its integer keys are ids
    std::vector<FileRecipe> files;

    bool isStar() const { return sourceSystem == u"martlet"; }
    const FileRecipe *fileFor(const QString &fileName) const; // by pattern; the only one if there is one
    bool operator==(const ImportRecipe &) const = default;
};

bool matchesPattern(const QString &fileName, const QString &pattern); // * ? [abc], letter case ignored

// An error names `origin`, line and column and what to write instead.
[[nodiscard]] Result<ImportRecipe> recipeFromToml(const QByteArray &text, const QString &origin);
QByteArray toToml(const ImportRecipe &recipe);

} // namespace martlet
