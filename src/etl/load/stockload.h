// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/load/feedload.h"
#include "etl/load/restatement.h"
#include "etl/load/stocktable.h"

#include <span>

namespace martlet {

class OpenBatch;

// Stock levels, one per day, product and store: compared with what the warehouse has by the slice, then written
// in the order the table is clustered by.
class StockLoad final : public FeedLoad
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FeedLoad>> open(OpenBatch &batch);

    [[nodiscard]] Result<void> take(const TypedRow &row, Money amount) override;
    [[nodiscard]] Result<void> finish() override;
    DayRange days() const override { return m_days; }

private:
    StockLoad(OpenBatch &batch, StockTable table);
    [[nodiscard]] Result<void> writeSlice();
    // Of rows with one key in the slice the one that stands; the others get their fate.
    [[nodiscard]] Result<const StockRow *> settle(std::span<const StockRow> rows);
    [[nodiscard]] Result<void> place(const StockRow &row, const StockRow *old);
    [[nodiscard]] Result<void> rejectConflict(const StockRow &row);
    // Against another batch's row of other content; true when it gives way.
    [[nodiscard]] Result<bool> prevails(const StockRow &row, const StockRow &old);
    void leave(const StockRow &old);
    [[nodiscard]] Result<void> removeMissing();
    void noteDays(const std::vector<StockRow> &levels);

    OpenBatch &m_batch;
    StockTable m_table;
    Restatement m_restatement;
    std::vector<StockRow> m_slice, m_insert, m_remove;
    DayRange m_days;
};

} // namespace martlet
