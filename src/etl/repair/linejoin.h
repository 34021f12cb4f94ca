// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/repair/keptrecord.h"
#include "etl/repair/rejectedlines.h"

#include <optional>
#include <string>
#include <vector>

namespace martlet {

struct FileRecipe;

// Puts a record together again that a line end within a field broke in two: the first half has too few fields,
// and the line behind it has the others. Rejected records are shown to it in the order of the file. The line
// end stays in the text, as it would have in quotes. One thread.
class LineJoin final
{
public:
    LineJoin(const FileRecipe &file, const QString &encoding, int columns);
    static bool isAskedFor(const FileRecipe &file); // by one of its mends

    // Keeps a record that may be a first half until the next one is known; false: it is none.
    bool hold(const RejectedRow &row);
    // The whole record, when `second` is the rest of the one that is held; its views live until the next call.
    [[nodiscard]] Result<std::optional<RawRow>> whole(const Reject &second);
    // What is held, and not any longer.
    std::optional<RejectedRow> release();

private:
    KeptRecord m_firstRecord, m_secondRecord;
    size_t m_columns;
    std::optional<RejectedRow> m_held;
    std::vector<std::string_view> m_fields;
    std::string m_raw, m_seam;
};

} // namespace martlet
