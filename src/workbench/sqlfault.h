// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "query/sqlscript.h"

namespace martlet {

class SqlNames;

// Where in a statement the engine took offence, and what was probably meant.
struct SqlFault
{
    SqlPlace place;    // of the statement; without length: nobody knows
    QString suggested; // a name in place of the one there; empty: none
    QString sentence;  // the error's own, with "Did you mean …?"
    bool operator==(const SqlFault &) const = default;
};

// Reads it from what the engine said: the position it gives, else the name it quotes.
SqlFault sqlFault(const QString &sql, const Error &error, const SqlNames &names);

} // namespace martlet
