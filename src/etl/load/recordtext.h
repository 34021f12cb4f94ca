// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lineage/sourcetext.h"

#include <QByteArray>

namespace martlet {

// Where the bytes of a record are found that read well and yet cannot be loaded.
class RecordText
{
public:
    virtual ~RecordText() = default;
    // The record of `lines` physical lines that starts at `offset`, at most 64 KiB of it.
    [[nodiscard]] virtual Result<QByteArray> record(qint64 offset, qint64 lines,
                                                    const SourceLayout &layout) const = 0;

protected:
    RecordText() = default;
    RecordText(const RecordText &) = default;
    RecordText(RecordText &&) = default;
    RecordText &operator=(const RecordText &) = default;
    RecordText &operator=(RecordText &&) = default;
};

} // namespace martlet
