// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/csvtext.h"
#include "etl/recipe/importrecipe.h"
#include "etl/validate/rowvalidator.h"

namespace martlet {

inline QString printCell(const TypedCell &cell)
{
    char text[10];
    switch (cell.kind()) {
    case CellKind::Null:
        return QStringLiteral("NULL");
    case CellKind::Text:
        return QString::fromUtf8(cell.text().data(), qsizetype(cell.text().size()));
    case CellKind::Money:
        return decimal::printShort(cell.number(), 4, 2);
    case CellKind::Quantity:
        return decimal::printShort(cell.number(), 3);
    case CellKind::Date:
        writeIsoDate(cell.number(), text);
        return QString::fromLatin1(text, 10);
    case CellKind::Time:
        writeIsoTime(cell.number(), text);
        return QString::fromLatin1(text, 8);
    case CellKind::Member:
        return u'#' + QString::number(cell.number());
    default:
        return QString::number(cell.number());
    }
}

inline QString printRow(const TypedRow &row)
{
    QStringList cells;
    for (const auto &cell : row.cells)
        cells += printCell(cell);
    auto text = QString::number(row.line) + QStringLiteral(": ") + cells.join(u'|');
    return row.relaxedRules == 0 ? text : text + QStringLiteral(" ~") + QString::number(row.relaxedRules);
}

inline QString printReject(const Reject &reject)
{
    return QStringLiteral("%1: %2 %3 “%4”").arg(reject.line).arg(reject.rule, reject.column, reject.value);
}

// Every row of a file under a recipe, typed or rejected, a line each.
inline QString validated(const ImportRecipe &recipe, QByteArray bytes, QString *message = nullptr)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return QStringLiteral("cannot open");
    const auto &file = recipe.files.front();
    auto reader = CsvReader::open(buffer, file.dialect, file.encoding);
    const auto header = reader->readHeader();
    auto validator = RowValidator::open(recipe, file, *header);
    if (!validator)
        return validator.error().message;
    QStringList lines;
    RawRow row;
    while (reader->next(row)) {
        const bool isRight = validator->validate(row);
        lines += isRight ? printRow(validator->row()) : printReject(validator->reject());
        if (!isRight && message != nullptr)
            *message = validator->reject().message;
    }
    return lines.join(u'\n');
}

} // namespace martlet
