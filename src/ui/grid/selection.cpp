// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grid/selection.h"

#include "charts/chartcontent.h"
#include "charts/figuretext.h"
#include "ui/grid/resulttablemodel.h"
#include "ui/grid/sortedresult.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const ResultTableModel &tableOf(const SortedResult &sorted)
{
    return *static_cast<const ResultTableModel *>(sorted.sourceModel());
}

// Calls `visit` with each selected row of the answer once, in the order shown.
template<typename Visit>
void eachRow(const QItemSelection &selection, const SortedResult &sorted, Visit visit)
{
    std::vector<std::pair<int, int>> spans;
    for (const QItemSelectionRange &range : selection)
        spans.emplace_back(range.top(), range.bottom());
    std::sort(spans.begin(), spans.end());
    int next = 0;
    for (const auto &[top, bottom] : spans) {
        for (int row = std::max(top, next); row <= bottom; ++row)
            visit(sorted.sourceRow(row));
        next = std::max(next, bottom + 1);
    }
}

Value valueOf(const ResultColumn &column, qint64 units)
{
    switch (column.type) {
    case ColumnType::Money:
        return Money::fromUnits(units);
    case ColumnType::Quantity:
        return Quantity::fromUnits(units);
    case ColumnType::Number:
        return ScaledNumber{units, column.scale};
    default:
        return units;
    }
}

} // namespace

SelectionSum selectionSum(const QItemSelection &selection, const SortedResult &sorted, int column)
{
    SelectionSum found;
    const ResultTableModel &table = tableOf(sorted);
    if (!table.rows())
        return found;
    const ResultSet &rows = *table.rows();
    const bool adds = column >= 0 && column < rows.columnCount() &&
                      isAdditive(table.columns()[size_t(column)]) &&
                      rows.column(column).type != ColumnType::Real;
    qint64 units = 0;
    bool overflows = false;
    eachRow(selection, sorted, [&](qint64 row) {
        ++found.rows;
        if (!adds)
            return;
        const auto sum = decimal::add(units, rows.number(row, column));
        overflows = overflows || !sum;
        units = sum.value_or(0);
    });
    if (adds && !overflows) {
        found.column = table.columns()[size_t(column)].title;
        found.sum =
            shownText(valueOf(rows.column(column), units), table.columns()[size_t(column)], table.locale());
    }
    return found;
}

QString clipboardText(const Value &value, const QLocale &locale)
{
    if (const auto *date = std::get_if<QDate>(&value))
        return locale.toString(*date, QLocale::ShortFormat);
    if (const auto *text = std::get_if<QString>(&value))
        return QString(*text).replace(u'\t', u' ').replace(u'\n', u' ').remove(u'\r');
    if (std::holds_alternative<bool>(value) || std::holds_alternative<QByteArray>(value))
        return toText(value);
    return toText(value).replace(u'.', locale.decimalPoint());
}

QString tabbedText(const QItemSelection &selection, const SortedResult &sorted, bool withHeaders)
{
    const ResultTableModel &table = tableOf(sorted);
    if (!table.rows())
        return {};
    const ResultSet &rows = *table.rows();
    QString text;
    if (withHeaders) {
        QStringList titles;
        for (const ReportColumn &column : table.columns())
            titles += column.title;
        text += titles.join(u'\t') + u'\n';
    }
    qint64 copied = 0;
    eachRow(selection, sorted, [&](qint64 row) {
        if (copied++ >= mostRowsCopied)
            return;
        for (int column = 0; column < rows.columnCount(); ++column) {
            if (column > 0)
                text += u'\t';
            text += clipboardText(rows.value(row, column), table.locale());
        }
        text += u'\n';
    });
    return text;
}

} // namespace martlet
