// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/load/costhistory.h"
#include "etl/load/deliveries.h"
#include "etl/load/feedload.h"
#include "etl/load/membernames.h"
#include "etl/load/receiptkeys.h"
#include "etl/load/restatement.h"
#include "etl/load/salesmatch.h"
#include "etl/load/salestable.h"

#include <optional>

namespace martlet {

struct RecordPlace;

// Sales lines: keys become ids, receipts and lines get their numbers, each slice is compared with what the
// warehouse has and then written in the order the table is clustered by.
class SalesLoad final : public FeedLoad
{
public:
    [[nodiscard]] static Result<std::unique_ptr<FeedLoad>> open(OpenBatch &batch);

    [[nodiscard]] Result<void> take(const TypedRow &row, Money amount) override;
    [[nodiscard]] Result<void> finish() override;
    DayRange days() const override { return m_days; }

private:
    SalesLoad(OpenBatch &batch, SalesTable table);
    [[nodiscard]] Result<bool> hasUnknownKey(const TypedRow &row, Money amount);
    [[nodiscard]] Result<SalesRow> resolved(const TypedRow &row);
    std::string receiptIdentity(const TypedRow &row) const;
    void takeExtras(const TypedRow &row);
    [[nodiscard]] Result<void> writeSlice();
    [[nodiscard]] Result<std::vector<SalesRow>> existingLines();
    [[nodiscard]] Result<void> settle(const SalesMatch &match);
    [[nodiscard]] Result<void> removeMissing();
    void noteDays(const std::vector<SalesRow> &lines);
    [[nodiscard]] Result<void> fillCosts(std::vector<SalesRow> &rows);

    OpenBatch &m_batch;
    SalesTable m_table;
    ReceiptKeys m_receipts;
    LineNumbers m_numbers;
    Restatement m_restatement;
    MemberNames m_names;
    std::optional<CostHistory> m_costs; // read when first needed
    bool m_hasLineNumbers, m_hasCost, m_hasOwnReceiptIds;
    std::vector<int> m_identityFields;             // cells that name a receipt
    std::vector<std::pair<int, int>> m_extraCells; // cell, index of the name
    size_t m_sliceSize;
    std::vector<SalesRow> m_slice;
    std::vector<ExtraAmount> m_extras;
    Deliveries m_deliveries;
    std::vector<qint64> m_known; // receipts of the slice that may have lines
    DayRange m_days;
};

} // namespace martlet
