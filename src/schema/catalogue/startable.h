// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/value.h"
#include "database/engine.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace martlet {

// A column as people name it, whatever the engine stores it as.
struct StarColumn
{
    enum class Type { Whole, Money, Quantity, Text, Date, Time, Flag, Encrypted };
    // Many rows of this table point at one of that one, or, where the column is optional, at none.
    struct Reference
    {
        QString table, column;
        bool operator==(const Reference &) const = default;
    };

    QString name;
    Type type = Type::Text;
    bool isKey = false; // it, or it with other key columns, names a row
    bool isOptional = false;
    std::optional<Reference> reference;
    QString sentence;
    QString sqliteName; // the stored column on SQLite, where amounts are whole units

    int scale() const; // decimals of the stored amount; 0 for what has none
    // An amount that can be added up and spread over buckets: no key and no reference.
    bool isMeasure() const;
    bool operator==(const StarColumn &) const = default;
};

// A table as people name it: a fact, a dimension, or one of those beside the star.
struct StarTable
{
    enum class Role { Fact, Dimension, Beside };
    enum class Place { Left, Middle, Right, Beside }; // where its card stands in the star

    QString name;
    QString stored; // the table under a fact's view; else the name
    Role role = Role::Dimension;
    Place place = Place::Beside;
    QString sentence;
    QString feed;      // which files fill it: "sales"; empty: none
    QString member;    // what recipes call a row of it: "product"; empty for facts
    QStringList shown; // the columns a folded card shows
    std::vector<StarColumn> columns;

    const StarColumn *find(QStringView column) const;
    bool operator==(const StarTable &) const = default;
};

QString typeName(StarColumn::Type type);      // "decimal"
QString typeWords(const StarColumn &column);  // "decimal (16, 4)"
ColumnType resultType(StarColumn::Type type); // of the column in an answer
// The column as the engine stores it.
QString storedColumn(const StarColumn &column, Engine engine);

// resources/catalogue/star.toml: the star in the order its cards are drawn, then what lies beside it.
const std::vector<StarTable> &starTables();
// The one that the database has under this name; null: it is none of the star's.
const StarTable *starTableStoredAs(const QString &stored);
// An Error that lists what there is.
[[nodiscard]] Result<StarTable> findStarTable(const QString &name);
[[nodiscard]] Result<StarColumn> findStarColumn(const StarTable &table, const QString &name);

} // namespace martlet
