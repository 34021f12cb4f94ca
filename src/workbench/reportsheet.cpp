// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/reportsheet.h"

#include "base/tr.h"

namespace martlet {

namespace {

SheetColumn sheetColumn(const ReportColumn &column)
{
    SheetColumn sheet;
    sheet.title = column.title;
    sheet.percent = column.format == ReportColumn::Format::Percent;
    sheet.decimals = column.decimals;
    if (sheet.decimals < 0 && column.format == ReportColumn::Format::Money)
        sheet.decimals = 2;
    if (sheet.decimals < 0 && column.format == ReportColumn::Format::Integer)
        sheet.decimals = 0;
    return sheet;
}

} // namespace

Sheet toSheet(const ReportAnswer &answer, const QString &user)
{
    Sheet sheet;
    sheet.title = answer.report.title;
    for (const ReportColumn &column : answer.columns)
        sheet.columns.push_back(sheetColumn(column));
    sheet.rows = answer.rows;
    sheet.totals = answer.totals;
    sheet.sql = answer.answer.sql;
    sheet.user = user;
    sheet.grain = answer.answer.grain;
    if (answer.answer.cut)
        sheet.parameters.emplace_back(
            Martlet::tr("Rows"), Martlet::tr("the first %L1; there are more").arg(answer.rows->rowCount()));
    for (const ResolvedParameter &parameter : answer.parameters)
        sheet.parameters.emplace_back(parameter.label, parameter.shown);
    sheet.asOfBatch = answer.answer.asOfBatch;
    return sheet;
}

} // namespace martlet
