// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "etl/csv/rawrow.h"
#include "etl/recipe/importrecipe.h"
#include "etl/recipe/lookups.h"
#include "etl/validate/typedrow.h"
#include "lineage/batchledger.h"

#include <map>
#include <memory>
#include <span>
#include <utility>

namespace martlet {

// By rule and column: how many rows break a rule of the recipe and are loaded all the same.
using WarningCounts = std::map<std::pair<QString, QString>, qint64>;
inline constexpr qint64 keptWarnings = 1000;

// Turns records into typed rows, strictly as the recipe declares, or into rejects. Rules: those of the recipe
// (REQUIRED, DATE, NUMBER, …) and those the database checks too (docs/recipes.md lists them all). Allocates
// nothing for a row that is in order. One thread.
class RowValidator final
{
public:
    // `file` is one of recipe.files. A column the recipe needs and the header lacks is an Error.
    [[nodiscard]] static Result<RowValidator> open(const ImportRecipe &recipe, const FileRecipe &file,
                                                   const QStringList &header, const Lookups &lookups = {},
                                                   const Clock &clock = SystemClock());
    RowValidator(RowValidator &&) noexcept;
    RowValidator &operator=(RowValidator &&) noexcept;
    ~RowValidator();

    const RowLayout &layout() const;

    // True: row() is valid until the next call or the reader's. False: reject() says why.
    bool validate(const RawRow &raw);
    const TypedRow &row() const;
    const Reject &reject() const;
    // Rules of the recipe that row() breaks, or broke before they mended it; the first keptWarnings of each.
    std::span<const Reject> warnings() const;
    const WarningCounts &warned() const;       // so far, all of them
    [[nodiscard]] Result<void> status() const; // what keeps the recipe's rules from being checked
    // total_amount of a sales line, also of a rejected one where it can be read; else 0.
    Money amount() const;

private:
    class Plan;
    explicit RowValidator(std::unique_ptr<Plan> plan);
    std::unique_ptr<Plan> m_plan;
};

// Ten bytes, "2025-12-31"; eight bytes, "23:59:59".
void writeIsoDate(qint64 julianDay, char *ten);
void writeIsoTime(qint64 seconds, char *eight);

} // namespace martlet
