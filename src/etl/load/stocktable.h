// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"
#include "etl/load/facttarget.h"
#include "etl/undo/preimages.h"

#include <span>
#include <tuple>
#include <vector>

namespace martlet {

class Session;

// One day's stock of a product in a store, as stock_levels holds it.
struct StockRow
{
    qint64 product = 0, store = 0;
    qint64 inventory = 0;
    Quantity opening, received, sold, adjusted, closing;
    qint64 sourceLine = 0;
    qint64 batch = 0;
    int date = 0; // Julian day
    int relaxed = 0;
    int lineCount = 1;
    qint64 offset = 0;
    qint64 version = 0;

    auto key() const { return std::tuple(date, product, store); }
    // inventory_id is left out: where the feed has none it is the line, which says nothing about the stock.
    auto content() const { return std::tuple(opening, received, sold, adjusted, closing); }
};

// The stock levels in the warehouse, read and written by the slice.
class StockTable final
{
public:
    [[nodiscard]] static Result<StockTable> open(Session &session, qint64 batch, bool hasVersion);

    // Can the warehouse have levels of this day, from before or from this load?
    bool mayHave(int date) const { return date >= m_first && date <= m_last; }
    // The levels with the keys of these rows, ordered by key.
    [[nodiscard]] Result<std::vector<StockRow>> find(const std::vector<StockRow> &rows);
    // What the levels were is kept as a pre-image of the batch, as far as they are not its own.
    [[nodiscard]] Result<void> remove(const std::vector<StockRow> &rows, Preimages &preimages,
                                      Preimages::Action action = Preimages::Action::Update);
    [[nodiscard]] Result<void> insert(std::span<const StockRow> rows); // sorted by key()
    [[nodiscard]] Result<void> finish() { return m_target.finish(); }

private:
    StockTable(Session &session, qint64 batch);
    [[nodiscard]] Result<void> insertMonth(const QString &table, std::span<const StockRow> rows);

    Session &m_session;
    qint64 m_batch;
    FactTarget m_target;
    bool m_hasVersion = false;   // the source's own version of each row
    int m_first = 1, m_last = 0; // Julian days
};

} // namespace martlet
