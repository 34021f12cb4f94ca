// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/load/facttarget.h"
#include "etl/load/salesrow.h"
#include "etl/undo/preimages.h"

#include <functional>
#include <span>
#include <vector>

namespace martlet {

class BulkWriter;
class Session;

// An amount of a line beside its measures, for sales_extra.
struct ExtraAmount
{
    qint64 offset = 0; // of the line's record in the file
    int name = 0;      // index into the names
    Money amount;
};

// The sales lines in the warehouse, read and written by the slice.
class SalesTable final
{
public:
    // With `extraNames` each line may bring further amounts, with `hasVersion` the source's own version.
    [[nodiscard]] static Result<SalesTable> open(Session &session, qint64 batch, QStringList extraNames,
                                                 bool hasVersion);

    // Can a receipt of this id have lines already?
    bool mayHave(qint64 transaction) const { return transaction >= m_first && transaction <= m_last; }
    // All lines of these receipts, ordered by key.
    [[nodiscard]] Result<std::vector<SalesRow>> find(const std::vector<qint64> &transactions);
    // What the lines were is kept as a pre-image of the batch, as far as they are not its own.
    [[nodiscard]] Result<void> remove(const std::vector<SalesRow> &rows, Preimages &preimages,
                                      Preimages::Action action = Preimages::Action::Update);
    // `rows` are sorted by place(), `extras` by offset.
    [[nodiscard]] Result<void> insert(const std::vector<SalesRow> &rows,
                                      const std::vector<ExtraAmount> &extras);
    [[nodiscard]] Result<void> finish() { return m_target.finish(); }

private:
    SalesTable(Session &session, qint64 batch, QStringList extraNames);
    [[nodiscard]] Result<void> insertMonth(const QString &table, std::span<const SalesRow> rows);
    [[nodiscard]] Result<void> insertExtras(const std::vector<SalesRow> &rows,
                                            const std::vector<ExtraAmount> &extras);

    Session &m_session;
    qint64 m_batch;
    std::vector<std::string> m_extraNames;
    FactTarget m_target;
    bool m_hasVersion = false;
    qint64 m_first = 1, m_last = 0; // ids of receipts in the table
};

} // namespace martlet
