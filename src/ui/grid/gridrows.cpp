// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/gridrows.h"

namespace martlet {

namespace {

ResultColumn storedAs(const ReportColumn &column)
{
    switch (column.format) {
    case ReportColumn::Format::Integer:
        return {column.name, ColumnType::Integer};
    case ReportColumn::Format::Money:
        return {column.name, ColumnType::Money, Money::scale};
    default:
        return {column.name, ColumnType::Text};
    }
}

} // namespace

GridRows &GridRows::column(const QString &title, Format format)
{
    ReportColumn column;
    column.name = title;
    column.title = title;
    column.format = format;
    m_columns.push_back(std::move(column));
    return *this;
}

void GridRows::add(std::vector<Value> cells)
{
    m_rows.push_back(std::move(cells));
}

GridContent GridRows::content(const QString &grain) const
{
    std::vector<ResultColumn> stored;
    for (const ReportColumn &column : m_columns)
        stored.push_back(storedAs(column));
    ResultSetBuilder builder(stored);
    for (const auto &row : m_rows) {
        for (int i = 0; i < int(row.size()); ++i)
            builder.append(i, row[std::size_t(i)]);
        builder.endRow();
    }
    GridContent content;
    content.rows = std::make_shared<const ResultSet>(std::move(builder).finish());
    content.columns = m_columns;
    content.origin.grain = grain;
    return content;
}

} // namespace martlet
