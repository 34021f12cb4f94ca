// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/csv/csvdialect.h"

#include <QStringList>

class QIODevice;

namespace martlet {

// How an unknown file seems to be written. A proposal for a person or for finding a recipe; never used to load
// rows without either.
struct SniffedLayout
{
    QString encoding;
    CsvDialect dialect;
    QStringList header;
    bool operator==(const SniffedLayout &) const = default;
};

// Looks at the first 256 KiB: encoding (mark, then UTF-16 by its zeros, then UTF-8 if it is, then what uchardet
// says, else windows-1252) and delimiter (the one under which most records are as wide as the first). The
// device is left at its start.
[[nodiscard]] Result<SniffedLayout> sniffLayout(QIODevice &device);

} // namespace martlet
