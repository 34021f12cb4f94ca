// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grid/resultgrid.h"

namespace martlet {

// What the program knows by heart as rows of a ResultGrid: the columns first, then each row's cells.
class GridRows final
{
public:
    using Format = ReportColumn::Format; // Text, Integer, or Money with its four decimals kept

    GridRows &column(const QString &title, Format format = Format::Text);
    void add(std::vector<Value> cells); // as many as there are columns
    GridContent content(const QString &grain) const;

private:
    std::vector<ReportColumn> m_columns;
    std::vector<std::vector<Value>> m_rows;
};

} // namespace martlet
