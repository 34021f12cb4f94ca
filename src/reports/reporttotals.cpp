// SPDX-License-Identifier: GPL-3.0-or-later
// The row of totals, and the sentence that says how each was made.
#include "reports/reporttable.h"

#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isLabel(const ReportColumn &column)
{
    return column.format == ReportColumn::Format::Text;
}

} // namespace

QString ReportTable::countText(const ReportColumn &column) const
{
    return QString::number(m_rows) + u' ' + column.total.mid(6);
}

std::vector<Value> ReportTable::totals(const std::vector<int> &visible) const
{
    std::vector<Value> values;
    if (m_report.totals.isEmpty())
        return values;
    bool labelled = false;
    for (const int index : visible) {
        const auto &column = m_report.columns[size_t(index)];
        const auto &cells = m_cells[size_t(index)];
        if (column.total.startsWith(u"count "))
            values.emplace_back(countText(column));
        else if (isLabel(column) && !labelled)
            values.emplace_back(Martlet::tr("Total"));
        else if (cells.hasTotal)
            values.push_back(shownValue(cells.total, shownColumn(column)));
        else
            values.emplace_back(Null{});
        labelled = labelled || isLabel(column);
    }
    return values;
}

std::vector<QString> ReportTable::notes(const std::vector<int> &visible) const
{
    std::vector<QString> notes;
    if (m_report.totals.isEmpty())
        return notes;
    bool labelled = false;
    for (const int index : visible) {
        const auto &column = m_report.columns[size_t(index)];
        const auto &cells = m_cells[size_t(index)];
        if (!column.note.isEmpty())
            notes.push_back(column.note);
        else if (isLabel(column))
            notes.push_back(labelled ? QString() : m_report.totals);
        else if (!cells.hasTotal)
            notes.push_back(Martlet::tr("There is no right total of this column."));
        else if (column.formula.kind != Formula::Kind::None)
            notes.push_back(Martlet::tr("Made from the totals of its parts, not from the rows."));
        else if (column.total == u"max")
            notes.push_back(Martlet::tr("The largest of all rows."));
        else if (column.total == u"query")
            notes.push_back(Martlet::tr("Counted over all rows at once, not added up."));
        else
            notes.push_back(Martlet::tr("Sum of all rows."));
        labelled = labelled || isLabel(column);
    }
    return notes;
}

} // namespace martlet
