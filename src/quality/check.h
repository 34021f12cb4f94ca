// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace martlet {

enum class CheckKind {
    NotNull,      // the columns have a value
    Unique,       // no two rows have the same columns
    Range,        // the column lies between least and most
    Values,       // the column is one of values
    Pattern,      // the column's whole text matches the pattern
    Reference,    // the column names a member: neither the unknown one nor the invalid one
    Freshness,    // the newest day of the column is at most `days` ago, for each value of `by` where given
    Volume,       // a load has at least 1 − tolerance times the median lines of the last loads
    NullDrift,    // the share of empty cells of a load differs by at most the tolerance from the last loads'
    Distribution, // so does the distribution of the column's values
    ControlTotal, // what stores sold on a day is what their control totals say
    Sql           // a question of one's own answers no row
};

enum class CheckSeverity { Warn, Block }; // Block: a load that fails it is refused

// Something expected of the data, as a value. Which of the members beside the first speak depends on the kind.
struct Check
{
    QString name; // "sales-price-usual"; the identity
    QString title;
    CheckKind kind = CheckKind::NotNull;
    CheckSeverity severity = CheckSeverity::Warn;
    QString owner;
    QString table;       // as people call it: sales_fact, dim_products
    QStringList columns; // what is looked at; one, but for not_null and unique
    QStringList keep;    // columns kept of failing rows, beside their key
    QString least, most; // empty: no such end
    QStringList values;
    QString pattern; // a Perl-compatible regular expression
    QString by;
    int days = 0;
    int loads = 7;       // how many earlier loads of the feed are looked at
    int tolerance = 500; // of thousand
    QString sql;         // SELECT whose first column is the failing row's key; the others are kept
    bool onLoad = true;  // also looks at what each load brought, before it is published
    bool isEnabled = true;
    bool isShipped = false; // comes with the program and is not changed here

    bool operator==(const Check &) const = default;
};

QString toText(CheckKind kind); // "not_null"
QString toText(CheckSeverity severity);
const std::vector<CheckKind> &checkKinds();
// The condition of a row: these kinds judge each row by itself.
bool isRowKind(CheckKind kind);
// Are its failing rows rows of the checked table, under their own keys?
bool namesRows(CheckKind kind);

// What the check cannot do without and has not, after its name; empty: it can be meant.
QString checkLack(const Check &check); // "it needs one column"
// `origin` is named in errors: a file or the check itself.
[[nodiscard]] Result<Check> checkFromJson(const QJsonObject &object, const QString &origin);
QJsonObject toJson(const Check &check);
// The [[check]] tables of a TOML file.
[[nodiscard]] Result<std::vector<Check>> checksFromToml(const QByteArray &text, const QString &origin);

} // namespace martlet
