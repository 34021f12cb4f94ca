// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/csv/rawrow.h"
#include "etl/recipe/importrecipe.h"
#include "etl/recipe/lookups.h"
#include "etl/validate/typedrow.h"
#include "lineage/batchledger.h"

#include <memory>
#include <span>

namespace martlet {

// Reads records that were rejected once more: with the cells a person corrected, then under the mend for the
// rule that is broken, then, where another rule is broken next, under the one for that as well, and so on. One
// thread.
class Mending final
{
public:
    // `header` is the one the records were read with. An Error is a mend or an edit that cannot be meant.
    [[nodiscard]] static Result<Mending> open(const ImportRecipe &recipe, const FileRecipe &file,
                                              const QStringList &header, const Lookups &lookups = {},
                                              const CellEdits &edits = {});
    Mending(Mending &&) noexcept;
    Mending &operator=(Mending &&) noexcept;
    ~Mending();

    const RowLayout &layout() const;
    // True: the record is in order, and row() and amount() have it until the next call. False: reject() says
    // what is wrong with it still.
    [[nodiscard]] Result<bool> read(const RawRow &raw);
    // The same for one that LineJoin put together of two lines.
    [[nodiscard]] Result<bool> readJoined(const RawRow &raw);
    // The same for a record that was read under the recipe alone before, which rejected it as `reject`.
    [[nodiscard]] Result<bool> mend(const RawRow &raw, const Reject &reject);
    const TypedRow &row() const;
    Money amount() const; // of a rejected record, too, where it can be read
    const Reject &reject() const;
    std::span<const Reject> warnings() const; // of the recipe's own rules, about row()
    bool isEdited(qint64 line) const;         // the record that begins there

    // By the mends of the recipe, in their order: how many lines each helped to bring in.
    const std::vector<qint64> &lines() const;
    qint64 editedLines() const; // that were brought in

private:
    struct State;
    explicit Mending(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace martlet
