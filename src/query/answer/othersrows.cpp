// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/answer/othersrows.h"

#include "base/tr.h"

namespace martlet {

ResultSet withOthers(const ResultSet &rows, const ResultSet &others, const QString &folded)
{
    ResultSetBuilder builder(rows.columns());
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        for (int column = 0; column < rows.columnCount(); ++column)
            builder.append(column, rows.value(row, column));
        builder.endRow();
    }
    for (qint64 row = 0; row < others.rowCount(); ++row) {
        for (int column = 0; column < rows.columnCount(); ++column) {
            const auto &name = rows.column(column).name;
            const int from = others.indexOf(name);
            if (name == folded)
                builder.append(column, Martlet::tr("Others"));
            else
                builder.append(column, from < 0 ? Value(Null{}) : others.value(row, from));
        }
        builder.endRow();
    }
    return std::move(builder).finish();
}

} // namespace martlet
