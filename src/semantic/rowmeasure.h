// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/engine.h"
#include "database/hashgroups.h"

#include <QStringList>

namespace martlet {

class SemanticModel;
struct Measure;

// A measure taken apart: what each row gives, and how that is put together.
struct RowMeasure
{
    QString kinds;     // HashGroups::Kind of each cell
    QStringList cells; // SQL over one row
    bool operator==(const RowMeasure &) const = default;
};

// Of an aggregate as the engine takes it: SUM(x), COUNT(x), COUNT(*), COUNT(DISTINCT x), MAX(x), or such a sum
// that is 0 where there is nothing. None: it is made otherwise.
std::optional<RowMeasure> rowMeasure(const QString &aggregate);
// Of a measure of the model; what counts different things by several columns has a cell for each.
[[nodiscard]] Result<std::optional<RowMeasure>> rowMeasure(const Measure &measure, const SemanticModel &model,
                                                           Engine engine);

} // namespace martlet
