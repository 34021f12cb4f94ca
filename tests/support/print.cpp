// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/print.h"

namespace martlet {

using namespace Qt::StringLiterals;

QString printRows(const ResultSet &rows)
{
    QString text;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows.columnCount(); ++column)
            cells += rows.isNull(row, column) ? u"NULL"_s : toText(rows.value(row, column));
        text += cells.join(u" | ") + u'\n';
    }
    return text;
}

} // namespace martlet
