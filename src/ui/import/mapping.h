// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/preview/filepreview.h"
#include "etl/sniff/sniffed.h"

#include <vector>

namespace martlet {

// One line of the mapping: a column of the file and what it becomes. A column that fills two targets has two
// lines, one that fills none has one; what has no column (fixed texts, expressions) and what is still missing
// follow.
struct MappingRow
{
    QString source; // empty: not from a column of the file
    QString target; // empty: not imported
    CellKind kind = CellKind::Text;
    QString written;     // "dd/MM/yyyy", "1.234,50", or the fixed text
    QStringList samples; // the first texts that differ
    int confidence = -1; // percent; -1: nothing was guessed, a recipe says it
    QString why;
    bool isMissing = false; // required, and nothing fills it
    bool operator==(const MappingRow &) const = default;
};

// `preview` and `sniffed` may be null: samples and confidence stay empty.
std::vector<MappingRow> mappingOf(const FileRecipe &file, const FilePreview *preview, const Sniffed *sniffed);

// Every target a file of this feed can fill; first the feed's own.
QStringList targetsOf(Feed feed);

// The file with a line of its mapping changed. A target that another line filled is taken from it.
FileRecipe withTarget(FileRecipe file, const MappingRow &row, const QString &target,
                      const SniffedColumn *profile);
FileRecipe withColumn(FileRecipe file, const ColumnRecipe &column);

} // namespace martlet
