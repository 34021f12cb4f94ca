// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rollups/keptbeside.h"
#include "semantic/semanticmodel.h"

#include <stop_token>

namespace martlet {

class Session;

// The columns of a fact that SQLite reads many times faster one by one than row by row, kept beside it day by
// day (KeptColumns) in the transaction that changes the fact.
class LineColumns final : public KeptBeside
{
public:
    // Its table, which is its name in the registry of rollups too.
    static QString table(const ModelEntity &fact) { return QStringLiteral("columns_") + fact.name; }
    // Where it differs the table is another program's. Empty: the fact keeps none.
    static QString definition(const ModelEntity &fact);

    LineColumns(Session &session, const ModelEntity &fact, std::stop_token stop)
        : m_session(session)
        , m_fact(fact)
        , m_stop(std::move(stop))
    {
    }
    [[nodiscard]] Result<void> remove() override;
    [[nodiscard]] Result<void> create() override;
    [[nodiscard]] Result<void> keep(const std::vector<DaySet::Month> &months) override;
    // Notes how the database itself can see that lines are missing; their cells only Martlet can read.
    [[nodiscard]] Result<void> keepSql() override;
    [[nodiscard]] Result<qint64> differences() override;

private:
    struct Cells // of a column and a day
    {
        std::vector<qint64> values;
        std::vector<quint8> empty; // none where no value is
    };
    struct Packed
    {
        qint64 julian = 0, rows = 0;
        std::optional<qint64> low, high;
        std::string cells;
        bool operator==(const Packed &) const = default;
    };
    using Columns = std::vector<std::vector<Packed>>;
    [[nodiscard]] Result<Columns> pack(QDate from, QDate to);
    [[nodiscard]] Result<void> read(QDate day, std::vector<Cells> &columns);
    [[nodiscard]] Result<void> write(const Columns &columns);

    Session &m_session;
    const ModelEntity &m_fact;
    std::stop_token m_stop;
};

} // namespace martlet
