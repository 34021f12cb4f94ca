// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/reporttable.h"

#include "base/tr.h"
#include "semantic/exactsum.h"

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Format = ReportColumn::Format;

bool isText(const ReportColumn &column)
{
    return column.format == Format::Text;
}

int scaleOf(const ResultColumn &column)
{
    switch (column.type) {
    case ColumnType::Money:
        return Money::scale;
    case ColumnType::Quantity:
        return Quantity::scale;
    case ColumnType::Number:
        return column.scale;
    default:
        return 0;
    }
}

int decimalsOf(const ReportColumn &column)
{
    if (column.decimals >= 0)
        return column.decimals;
    switch (column.format) {
    case Format::Money:
    case Format::Number:
        return 2;
    case Format::Percent:
    case Format::Points:
    case Format::Quantity:
        return 1;
    default:
        return 0;
    }
}

bool isDivided(const ReportColumn &column)
{
    return !column.formula.isExact() && column.formula.kind != Formula::Kind::Rank;
}

} // namespace

ResultColumn sqlColumn(const ReportColumn &column)
{
    if (column.scale >= 0)
        return {column.name, ColumnType::Number, column.scale};
    switch (column.format) {
    case Format::Text:
        return {column.name, ColumnType::Text};
    case Format::Integer:
        return {column.name, ColumnType::Integer};
    case Format::Money:
        return {column.name, ColumnType::Money, Money::scale};
    case Format::Quantity:
        return {column.name, ColumnType::Quantity, Quantity::scale};
    case Format::Date:
        return {column.name, ColumnType::Date};
    case Format::Percent:
    case Format::Points:
    case Format::Number:
        break;
    }
    return {column.name, ColumnType::Number, decimalsOf(column)};
}

ResultColumn shownColumn(const ReportColumn &column)
{
    if (isDivided(column))
        return {column.name, ColumnType::Number, decimalsOf(column)};
    ReportColumn plain = column;
    plain.scale = -1;
    return sqlColumn(plain);
}

Value shownValue(const MaybeExact &number, const ResultColumn &column)
{
    const MaybeExact scaled = rescaled(number, scaleOf(column));
    if (!scaled)
        return Null{};
    switch (column.type) {
    case ColumnType::Money:
        return Money::fromUnits(scaled->units);
    case ColumnType::Quantity:
        return Quantity::fromUnits(scaled->units);
    case ColumnType::Number:
        return ScaledNumber{scaled->units, scaled->scale};
    case ColumnType::Date:
        return QDate::fromJulianDay(scaled->units);
    default:
        return scaled->units;
    }
}

Result<ReportTable> ReportTable::from(const Report &report, const ResultSet &rows)
{
    ReportTable table(report);
    table.m_cells.resize(report.columns.size());
    const int marker = rows.indexOf(u"is_total");
    qint64 totalRow = -1;
    for (qint64 row = 0; marker >= 0 && row < rows.rowCount(); ++row) {
        if (rows.number(row, marker) == 1)
            totalRow = row;
    }
    table.m_rows = rows.rowCount() - (totalRow >= 0 ? 1 : 0);
    for (size_t i = 0; i < report.columns.size(); ++i) {
        const auto &column = report.columns[i];
        if (column.formula.kind != Formula::Kind::None)
            continue;
        const int from = rows.indexOf(column.name);
        if (from < 0)
            return fail(
                Error::Kind::Input,
                Martlet::tr("The SQL of the report \"%1\" gives no column \"%2\". Correct the template.")
                    .arg(report.id, column.name));
        TRY(table.take(rows, from, int(i), totalRow));
    }
    return table;
}

Result<void> ReportTable::take(const ResultSet &rows, int from, int to, qint64 totalRow)
{
    auto &cells = m_cells[size_t(to)];
    const auto &column = m_report.columns[size_t(to)];
    const int scale = scaleOf(rows.column(from));
    const auto number = [&](qint64 row) {
        return rows.isNull(row, from) ? MaybeExact() : MaybeExact(Exact{rows.number(row, from), scale});
    };
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        if (row == totalRow)
            continue;
        if (isText(column))
            cells.texts.push_back(rows.isNull(row, from) ? QString() : toText(rows.value(row, from)));
        else
            cells.numbers.push_back(number(row));
    }
    if (column.total == u"query" && totalRow >= 0 && !isText(column)) {
        cells.total = number(totalRow);
        cells.hasTotal = true;
    }
    return {};
}

int ReportTable::indexOf(const QString &name) const
{
    const auto &columns = m_report.columns;
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto &one) { return one.name == name; });
    return int(found - columns.begin());
}

Result<void> ReportTable::totalOf(int column)
{
    auto &cells = m_cells[size_t(column)];
    const auto &made = m_report.columns[size_t(column)];
    if (made.total == u"max") {
        for (const auto &number : cells.numbers) {
            if (number && (!cells.total || compare(*number, *cells.total) > 0))
                cells.total = number;
        }
        cells.hasTotal = true;
    }
    if (made.total != u"sum" || made.formula.kind != Formula::Kind::None)
        return {};
    ExactSum sum;
    for (const auto &number : cells.numbers)
        sum.add(number);
    TRY_ASSIGN(cells.total, sum.value());
    cells.hasTotal = true;
    return {};
}

Result<void> ReportTable::compute()
{
    for (size_t i = 0; i < m_cells.size(); ++i)
        TRY(totalOf(int(i)));
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const Formula &formula = m_report.columns[i].formula;
        auto &cells = m_cells[i];
        switch (formula.kind) {
        case Formula::Kind::None:
            continue;
        case Formula::Kind::Share:
            TRY(computeShares(int(i)));
            continue;
        case Formula::Kind::Rank:
            computeRanks(int(i));
            continue;
        case Formula::Kind::Running:
            TRY(computeRunning(int(i)));
            continue;
        default:
            break;
        }
        const auto &a = m_cells[size_t(indexOf(formula.arguments.at(0)))];
        const auto &b = m_cells[size_t(indexOf(formula.arguments.at(1)))];
        const int decimals = decimalsOf(m_report.columns[i]);
        for (size_t row = 0; row < size_t(m_rows); ++row)
            cells.numbers.push_back(computed(formula.kind, a.numbers[row], b.numbers[row], decimals));
        cells.hasTotal = a.hasTotal && b.hasTotal && m_report.columns[i].total != u"none";
        if (cells.hasTotal)
            cells.total = computed(formula.kind, a.total, b.total, decimals);
    }
    return {};
}

Result<void> ReportTable::computeShares(int column)
{
    const auto &arguments = m_report.columns[size_t(column)].formula.arguments;
    const int decimals = decimalsOf(m_report.columns[size_t(column)]);
    const auto &numbers = m_cells[size_t(indexOf(arguments.at(0)))].numbers;
    const auto *within = arguments.size() > 1 ? &m_cells[size_t(indexOf(arguments.at(1)))].texts : nullptr;
    std::map<QString, ExactSum> sums;
    const auto groupOf = [&](qint64 row) { return within ? within->at(size_t(row)) : QString(); };
    for (qint64 row = 0; row < m_rows; ++row)
        sums[groupOf(row)].add(numbers[size_t(row)]);
    auto &cells = m_cells[size_t(column)];
    for (qint64 row = 0; row < m_rows; ++row) {
        TRY_ASSIGN(const MaybeExact whole, sums[groupOf(row)].value());
        cells.numbers.push_back(ratioInPercent(numbers[size_t(row)], whole, decimals));
    }
    // The rows are the whole, so their share is 100 % of it; of parts of several wholes there is no one share.
    if (!within && m_rows > 0) {
        TRY_ASSIGN(const MaybeExact whole, sums[QString()].value());
        cells.total = ratioInPercent(whole, whole, decimals);
        cells.hasTotal = true;
    }
    return {};
}

void ReportTable::computeRanks(int column)
{
    const auto &numbers =
        m_cells[size_t(indexOf(m_report.columns[size_t(column)].formula.arguments.at(0)))].numbers;
    m_cells[size_t(column)].numbers = ranksOf(numbers);
}

Result<void> ReportTable::computeRunning(int column)
{
    const auto &numbers =
        m_cells[size_t(indexOf(m_report.columns[size_t(column)].formula.arguments.at(0)))].numbers;
    ExactSum sum;
    for (const auto &number : numbers) {
        sum.add(number);
        TRY_ASSIGN(const MaybeExact soFar, sum.value());
        m_cells[size_t(column)].numbers.push_back(soFar);
    }
    return {};
}

ResultSet ReportTable::shown(const std::vector<int> &visible, qint64 limit) const
{
    std::vector<ResultColumn> columns;
    for (const int column : visible)
        columns.push_back(shownColumn(m_report.columns[size_t(column)]));
    ResultSetBuilder builder(columns);
    const qint64 rows = limit > 0 ? std::min(limit, m_rows) : m_rows;
    for (qint64 row = 0; row < rows; ++row) {
        for (size_t i = 0; i < visible.size(); ++i) {
            const auto &cells = m_cells[size_t(visible[i])];
            if (!isText(m_report.columns[size_t(visible[i])]))
                builder.append(int(i), shownValue(cells.numbers[size_t(row)], columns[i]));
            else if (const QString &text = cells.texts[size_t(row)]; text.isNull())
                builder.appendNull(int(i));
            else
                builder.append(int(i), text);
        }
        builder.endRow();
    }
    return std::move(builder).finish();
}

} // namespace martlet
