// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/keptrecord.h"

#include "base/tr.h"

namespace martlet {

KeptRecord::KeptRecord(CsvDialect dialect, QString encoding, int columns)
    : m_dialect(std::move(dialect))
    , m_encoding(std::move(encoding))
    , m_columns(columns)
{
    // It was a record in its file, so it is one here.
    m_dialect.comment.clear();
    m_dialect.skipBlankLines = false;
}

Result<RawRow> KeptRecord::read(const QByteArray &raw, qint64 line, qint64 offset)
{
    m_reader.reset();
    m_buffer.close();
    m_bytes = raw;
    m_buffer.setBuffer(&m_bytes);
    if (!m_buffer.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Internal, Martlet::tr("The text of line %1 cannot be read.").arg(line));
    TRY_ASSIGN(auto reader, CsvReader::open(m_buffer, m_dialect, m_encoding));
    reader.setColumnCount(m_columns);
    m_reader.emplace(std::move(reader));
    RawRow row;
    if (!m_reader->next(row)) {
        TRY(m_reader->status());
        row.fault = RowFault::Ragged; // the record was empty
    }
    row.lineCount = std::max<qint64>(row.lineCount, 1);
    row.faultLine += line - 1;
    row.line = line;
    row.offset = offset;
    return row;
}

} // namespace martlet
