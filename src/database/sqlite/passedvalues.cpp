// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/sqlite/passedvalues.h"

#include <QByteArray>

#include <algorithm>

namespace martlet::passedvalues {

int declare(sqlite3 *db, int columns, const char *first, const char *second)
{
    QByteArray sql = "CREATE TABLE x(";
    for (int column = 0; column < columns; ++column)
        sql += "c" + QByteArray::number(column) + ", ";
    sql += QByteArray(first) + " HIDDEN, " + second + " HIDDEN";
    for (int value = 1; value <= most; ++value)
        sql += ", a" + QByteArray::number(value) + " HIDDEN";
    sql += ')';
    return sqlite3_declare_vtab(db, sql.constData());
}

int plan(sqlite3_index_info *info, int columns)
{
    constexpr double dear = 1e9; // so that it is read once, not once for each row of another table
    int given = 0, last = 0;
    for (int at = 0; at < info->nConstraint; ++at) {
        const auto &constraint = info->aConstraint[at];
        const int place = constraint.iColumn - columns + 1;
        if (place < 1 || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ)
            continue;
        if (!constraint.usable)
            return SQLITE_CONSTRAINT;
        info->aConstraintUsage[at].argvIndex = place;
        info->aConstraintUsage[at].omit = 1;
        ++given;
        last = std::max(last, place);
    }
    if (given < 2 || last != given)
        return SQLITE_CONSTRAINT;
    info->estimatedCost = dear;
    info->estimatedRows = 10'000;
    return SQLITE_OK;
}

} // namespace martlet::passedvalues
