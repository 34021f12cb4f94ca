// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/load/monthtables.h"
#include "etl/load/sparedindexes.h"
#include "etl/load/usedkeys.h"

namespace martlet {

// A fact table while a batch writes to it: in the way each engine takes many rows fastest.
class FactTarget final
{
public:
    FactTarget(Session &session, const QString &table, const QString &dateColumn, bool mayBuildMonths);

    MonthTables &months() { return m_months; }
    UsedKeys &used() { return m_used; }
    // The fact's own table and those that are not yet attached to it.
    QStringList tables() const { return QStringList{m_table} + m_months.apart(); }
    // So many rows are going to be written now.
    [[nodiscard]] Result<void> expect(qint64 rows);
    [[nodiscard]] Result<void> finish();

private:
    // From this many rows at once on, indexes of an empty table are put aside.
    static constexpr qint64 manyRows = 50'000;

    Session &m_session;
    QString m_table;
    MonthTables m_months;
    SparedIndexes m_indexes;
    UsedKeys m_used;
    qint64 m_rows = 0; // expected so far
};

} // namespace martlet
