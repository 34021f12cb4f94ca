// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lineage/batch.h"

#include <QDate>

#include <optional>

namespace martlet {

class Session;

// What etl_batches knows of a file beside the Batch itself.
struct BatchFacts
{
    int sourceSystem = 0;
    QDate firstDate,
        businessDate; // of the facts in the file, the last one is its business date; null elsewhere
    QString mode = QStringLiteral("incremental"); // or "full"
    QString watermark;       // how far the feed is read with this file; empty: not followed
    bool isRestated = false; // the file was loaded as the truth about its days
    bool isShrinkAccepted = false;
    QString format; // JSON: encoding, newline, delimiter, where unit costs come from
    qint64 physicalLines = 0, headerLines = 0, blankLines = 0, commentLines = 0;
};

// The number of a source system, given at its first load. Star files are system 0.
[[nodiscard]] Result<int> sourceSystemNumber(Session &session, const QString &name, bool isStar);
// The batch that has loaded these bytes as this feed and still stands.
[[nodiscard]] Result<std::optional<BatchId>> findLoaded(Session &session, int sourceSystem, const QString &feed,
                                                        const QString &sha256);
// Writes a new row for the batch as it is; its number.
[[nodiscard]] Result<BatchId> addBatch(Session &session, const Batch &batch, const BatchFacts &facts);
// Writes counts, sums, state and times of a batch that was added.
[[nodiscard]] Result<void> finishBatch(Session &session, const Batch &batch, const BatchFacts &facts);
// Keeps the recipe's text, once per version of it; its checksum.
[[nodiscard]] Result<QString> keepRecipe(Session &session, const QString &name, const QByteArray &text,
                                         qint64 now);

} // namespace martlet
