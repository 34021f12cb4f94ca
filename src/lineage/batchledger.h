// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lineage/batch.h"

#include <functional>
#include <vector>

namespace martlet {

class FieldCipher;
class Session;

// One line that was not loaded, and why; a warning's line was loaded all the same.
struct Reject
{
    qint64 line = 0;   // physical, 1-based; where the record starts
    qint64 offset = 0; // bytes from the start of the file
    QByteArray raw;    // the record's bytes as they were
    QString column;
    QString rule;  // "DATE", "NUMBER", "RAGGED", "REQUIRED", "UNKNOWN_KEY", …
    QString value; // the offending cell
    QString message;
    bool isWarning = false;
};

// A batch that changed or removed a row of an earlier one.
struct RowChange
{
    BatchId batch;
    QString fileName;
    QString action; // "update", "delete"
    qint64 at = 0;  // µs since 1970, UTC
    bool operator==(const RowChange &) const = default;
};

// Where a warehouse row came from. A line that was rejected at first and brought in by a later batch is traced
// to the file it stands in, which is the first batch's.
struct Provenance
{
    Batch batch;  // that wrote the row as it is now
    Batch source; // whose file has the line: the batch itself, or the one whose rejects it brought in
    qint64 line = 0;
    QByteArray raw;                 // the source line's bytes, from etl_source_chunks
    QString reject;                 // why the line was rejected at first; empty: it was not
    std::vector<RowChange> changes; // in their order; the last one made the row what it is
};

[[nodiscard]] Result<std::vector<Batch>> listBatches(Session &session, int newest = 200);
// The same without changes by hand, which are batches too.
[[nodiscard]] Result<std::vector<Batch>> listLoads(Session &session, int newest = 200);
[[nodiscard]] Result<Batch> findBatch(Session &session, BatchId id);
[[nodiscard]] Result<std::vector<Reject>> listRejects(Session &session, BatchId id, qint64 from = 0,
                                                      qint64 limit = 1000, const FieldCipher *cipher = nullptr);
// What the batch warns of: sentences about the whole file first (line 0), then the lines that were kept of
// each.
[[nodiscard]] Result<std::vector<Reject>> listWarnings(Session &session, BatchId id, qint64 from = 0,
                                                       qint64 limit = 1000,
                                                       const FieldCipher *cipher = nullptr);
// Those that no later batch has brought in, in the order of lines; some thousands of them are held at a time.
[[nodiscard]] Result<void> forEachOpenReject(Session &session, BatchId id, const FieldCipher *cipher,
                                             const std::function<Result<void>(const Reject &)> &each);
// `table` is a fact or dimension name people use (sales_fact, dim_products …); `key` is what names a row there:
// "4711/1" (transaction/line) for sales, "date/product/store" for stock, the id for a dimension.
// The raw bytes stay empty where the text is no longer kept, or is encrypted and there is no cipher.
[[nodiscard]] Result<Provenance> traceRow(Session &session, const QString &table, const QString &key,
                                          const FieldCipher *cipher = nullptr);
// The raw bytes of a physical line of a batch's file; Denied for a personal file without a cipher.
[[nodiscard]] Result<QByteArray> sourceLine(Session &session, BatchId id, qint64 line,
                                            const FieldCipher *cipher = nullptr);

} // namespace martlet
