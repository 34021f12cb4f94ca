// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/profilesheet.h"

#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

Sheet sheetOf(const ColumnProfile &profile, const QString &user)
{
    const auto &column = profile.column;
    ResultSetBuilder rows(
        {{column.name, resultType(column.type), column.scale()}, {u"rows"_s, ColumnType::Integer}});
    for (const ValueCount &count : profile.mostFrequent) {
        rows.append(0, count.value);
        rows.append(1, count.rows);
        rows.endRow();
    }
    Sheet sheet;
    sheet.title = Martlet::tr("Most frequent values of %1.%2").arg(profile.table, profile.column.name);
    sheet.columns = {{profile.column.name}, {Martlet::tr("Rows")}};
    sheet.rows = std::make_shared<const ResultSet>(std::move(rows).finish());
    sheet.user = user;
    sheet.grain = Martlet::tr("one row per value");
    return sheet;
}

} // namespace martlet
