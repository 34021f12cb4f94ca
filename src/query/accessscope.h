// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace martlet {

// What a viewer may see, as a value: which dimension columns are masked, and which members of which dimension
// the rows are limited to. It takes part in the key of cached answers.
struct AccessScope
{
    struct Limit
    {
        QString dimension; // "store.store_id"
        QStringList members;
        bool operator==(const Limit &) const = default;
    };
    QList<Limit> limits = {};
    QStringList masked = {}; // "employee.salary"

    bool isWhole() const { return limits.isEmpty() && masked.isEmpty(); }
    bool operator==(const AccessScope &) const = default;
};

} // namespace martlet
