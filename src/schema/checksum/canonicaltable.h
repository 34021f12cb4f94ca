// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"
#include "schema/checksum/memberkeys.h"

#include <QString>

#include <optional>
#include <vector>

namespace martlet {

// One cell of a canonical row.
struct CanonicalColumn
{
    enum class Kind {
        Text, // dates and times too
        Integer,
        Flag,     // BOOLEAN or 0/1
        Presence, // of ciphertext: whether there is any, never its bytes
        Money,
        Quantity,
        Member, // a dimension's id, shown by its source key
        System  // a source system's number, shown by its name
    };
    Kind kind = Kind::Text;
    QString name;
    MemberTable dimension = MemberTable::Suppliers; // of Member
};

// Which of a table's columns say what it holds: no batch, line, clock, surrogate key or ciphertext.
struct CanonicalTable
{
    QString name;
    std::vector<CanonicalColumn> columns;
    std::optional<MemberTable> owner = {}; // rows of its uncounted members are left out; its id is column 0
    bool hasReceipt = false;               // transaction_id is shown by the receipt's own key

    QString select(Engine engine) const;
};

// In the order in which members are referred to: facts first, members last.
const std::vector<CanonicalTable> &canonicalTables();

} // namespace martlet
