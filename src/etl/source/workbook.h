// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/source/packedtable.h"

namespace martlet {

class Archive;

// A sheet of an XLSX workbook as comma-separated text: numbers with the digits the workbook has, dates as
// yyyy-MM-dd (with HH:mm:ss where they have a time), each row in the line of its number. Input errors: several
// sheets that are not empty and none named.
[[nodiscard]] Result<UnpackedTable> unpackSheet(Archive &archive, const SourcePlace &place,
                                                std::stop_token stop);

} // namespace martlet
