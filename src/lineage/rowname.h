// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace martlet {

// What names a row of the warehouse to traceRow().
struct RowName
{
    QString table, key;
    bool operator==(const RowName &) const = default;
};

// The columns whose values, parted by "/", are the key, in this order. Empty: rows of the table came from no
// file.
QStringList keyColumns(const QString &table);
// nullopt where the table cannot be traced, or a value is missing.
std::optional<RowName> rowNamed(const QString &table, const QMap<QString, QString> &values);

} // namespace martlet
