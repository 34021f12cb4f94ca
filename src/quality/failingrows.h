// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/checkedrows.h"
#include "quality/checkresult.h"

#include <stop_token>

namespace martlet {

class Row;
class Session;

// Reads rows of a checked table as a check keeps them: their key, the columns it is about, the columns it
// keeps.
class FailingRowReader final
{
public:
    [[nodiscard]] static Result<FailingRowReader> make(const Check &check, const StarTable &table,
                                                       const Session &session);

    const QString &select() const { return m_select; } // "SELECT key, columns FROM table"
    const QString &order() const { return m_order; }   // " ORDER BY key"
    QStringList columnNames() const;
    // The first of the check's own columns among the selected ones.
    int firstColumn() const { return int(m_keys.size()); }
    FailingRow read(const Row &row) const;

private:
    StarColumns m_keys, m_cells;
    QString m_select, m_order;
};

} // namespace martlet
