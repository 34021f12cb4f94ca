// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quality/plaingrid.h"

#include "ui/widgets/columntitle.h"

namespace martlet {

GridContent plainContent(ResultSetPtr rows)
{
    GridContent content;
    for (const auto &column : rows->columns()) {
        ReportColumn shown;
        shown.name = column.name;
        shown.title = titleOf(column.name);
        if (column.type == ColumnType::Integer)
            shown.format = ReportColumn::Format::Integer;
        content.columns.push_back(std::move(shown));
    }
    content.rows = std::move(rows);
    return content;
}

} // namespace martlet
