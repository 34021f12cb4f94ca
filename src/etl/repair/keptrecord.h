// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/csv/csvreader.h"
#include "lineage/batchledger.h"

#include <QBuffer>

#include <optional>

namespace martlet {

// Reads the kept bytes of one rejected record again, as the file's reader did: the same fields, the same fault,
// the same place. Its views live until the next call. One thread.
class KeptRecord final
{
public:
    KeptRecord(CsvDialect dialect, QString encoding, int columns);
    KeptRecord(const KeptRecord &) = delete;
    KeptRecord &operator=(const KeptRecord &) = delete;

    // An Error when the encoding is none; a record that reads badly is a RawRow with a fault.
    [[nodiscard]] Result<RawRow> read(const QByteArray &raw, qint64 line, qint64 offset);

private:
    CsvDialect m_dialect;
    QString m_encoding;
    int m_columns;
    QByteArray m_bytes;
    QBuffer m_buffer;
    std::optional<CsvReader> m_reader;
};

} // namespace martlet
