// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/database/databasetable.h"

#include <algorithm>
#include <set>

namespace martlet {

namespace {

bool areSame(const QStringList &a, const QStringList &b)
{
    return std::set<QString>(a.begin(), a.end()) == std::set<QString>(b.begin(), b.end());
}

} // namespace

const DatabaseColumn *DatabaseTable::find(QStringView column) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [column](const DatabaseColumn &one) { return one.name == column; });
    return found == columns.end() ? nullptr : &*found;
}

bool DatabaseTable::isUnique(const QStringList &names) const
{
    return (!key.isEmpty() && areSame(names, key)) ||
           std::any_of(unique.begin(), unique.end(), [&](const auto &one) { return areSame(names, one); });
}

} // namespace martlet
