// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringView>

#include <vector>

class QIODevice;

namespace martlet {

// Which styles of a workbook show a number as a date or a time of day.
class CellStyles final
{
public:
    enum class Kind { Plain, Date, Time, DateAndTime };

    [[nodiscard]] static Result<CellStyles> read(QIODevice &xml, const QString &path);
    Kind kind(size_t style) const { return style < m_kinds.size() ? m_kinds[style] : Kind::Plain; }

private:
    std::vector<Kind> m_kinds; // of cellXfs
};

// What a number format shows: "dd/mm/yyyy", "[h]:mm", "#,##0.00".
CellStyles::Kind kindOfNumberFormat(QStringView format);

} // namespace martlet
