// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/csv/csvreader.h"

#include <QBuffer>
#include <QTest>

namespace martlet {

// A record as text: "2: a|b|c", with what is wrong behind it: "2: a|b ! Ragged 2:1".
inline QString printRecord(const RawRow &row)
{
    static constexpr const char *faults[] = {"",
                                             "Ragged",
                                             "BadBytes",
                                             "NulByte",
                                             "TextAfterQuote",
                                             "UnterminatedQuote",
                                             "FieldTooLong",
                                             "RecordTooLong",
                                             "TooManyColumns"};
    QStringList fields;
    for (const auto &field : row.fields)
        fields += QString::fromUtf8(field.data(), qsizetype(field.size()));
    auto text = QString::number(row.line) + QStringLiteral(": ") + fields.join(u'|');
    if (row.fault != RowFault::None)
        text += QStringLiteral(" ! %1 %2:%3")
                    .arg(QLatin1String(faults[int(row.fault)]))
                    .arg(row.faultLine)
                    .arg(row.faultColumn);
    return text;
}

// All records of `bytes`, a line each; with a header first, when wanted, as "h: a|b".
inline QString printFile(QByteArray bytes, const CsvDialect &dialect = {}, const QString &encoding = {},
                         bool hasHeader = false)
{
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return QStringLiteral("cannot open");
    auto reader = CsvReader::open(buffer, dialect, encoding);
    if (!reader)
        return reader.error().message;
    QStringList lines;
    if (hasHeader) {
        const auto header = reader->readHeader();
        if (!header)
            return header.error().message;
        lines += QStringLiteral("h: ") + header->join(u'|');
    }
    RawRow row;
    while (reader->next(row))
        lines += printRecord(row);
    if (!reader->status())
        lines += reader->status().error().message;
    return lines.join(u'\n');
}

} // namespace martlet
