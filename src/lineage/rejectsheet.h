// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lineage/batchledger.h"

#include <QStringList>

class QIODevice;

namespace martlet {

// How rejected records are written to a file of their own: as they were, in the source's own column order and
// punctuation, each with _line, _column, _rule and _message behind it. Corrected, such a file can be loaded
// again with the same recipe. UTF-8.
struct RejectSheet
{
    QStringList header;
    QString delimiter = QStringLiteral(",");
    QString encoding; // of the records

    [[nodiscard]] Result<void> writeHeader(QIODevice &out) const;
    [[nodiscard]] Result<void> write(QIODevice &out, const Reject &reject) const;
};

} // namespace martlet
