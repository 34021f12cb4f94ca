// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/answer/unitedrows.h"

#include "base/tr.h"

#include <set>

namespace martlet {

namespace {

Result<void> expectAlike(const RowsOfOne &first, const RowsOfOne &other)
{
    const auto &a = first.rows->columns(), &b = other.rows->columns();
    if (a.size() != b.size())
        return fail(
            Error::Kind::Input,
            Martlet::tr("“%1” has %2 columns and “%3” has %4, so their rows do not fit one below the other. "
                        "Ask for the same columns.")
                .arg(first.title)
                .arg(a.size())
                .arg(other.title)
                .arg(b.size()));
    for (size_t column = 0; column < a.size(); ++column) {
        if (a[column].type == b[column].type && a[column].scale == b[column].scale)
            continue;
        return fail(
            Error::Kind::Input,
            Martlet::tr("Column %1 of “%2” is “%3” and of “%4” “%5”, which are of different types. Ask for "
                        "columns of the same types.")
                .arg(column + 1)
                .arg(first.title, a[column].name, other.title, b[column].name));
    }
    return {};
}

// A row where rows are told apart; no text stands for an empty value.
QString rowText(const ResultSet &rows, qint64 row)
{
    QStringList cells;
    for (int column = 0; column < rows.columnCount(); ++column)
        cells += rows.isNull(row, column) ? QString(QChar(0x1e)) : toText(rows.value(row, column));
    return cells.join(QChar(0x1f));
}

} // namespace

Result<ResultSet> unitedRows(const std::vector<RowsOfOne> &parts, const Question::Union &wish)
{
    auto columns = parts.front().rows->columns();
    const int labels = wish.label.isEmpty() ? 0 : 1;
    if (labels > 0)
        columns.insert(columns.begin(), {wish.label, ColumnType::Text, 0});
    ResultSetBuilder builder(columns);
    std::set<QString> seen;
    for (const auto &part : parts) {
        TRY(expectAlike(parts.front(), part));
        for (qint64 row = 0; row < part.rows->rowCount(); ++row) {
            if (wish.isDistinct && !seen.insert(rowText(*part.rows, row)).second)
                continue;
            if (labels > 0)
                builder.append(0, Value(part.title));
            for (int column = 0; column < part.rows->columnCount(); ++column)
                builder.append(column + labels, part.rows->value(row, column));
            builder.endRow();
        }
    }
    return std::move(builder).finish();
}

} // namespace martlet
