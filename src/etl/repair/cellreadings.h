// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/recipe/importrecipe.h"
#include "etl/repair/mend.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace martlet {

// One way to read the texts of a column: a mend, and what it makes of a text; nothing where it cannot be read.
struct CellReading
{
    Mend mend;
    std::function<std::optional<qint64>(std::string_view)> read;
};

// Other ways to write the dates or times of a column than `format`, the usual ones first.
std::vector<CellReading> dateReadings(const QString &rule, const QString &column, const QString &format);
// Other ways to write numbers, with the currency signs that stand in these texts.
std::vector<CellReading> numberReadings(const QString &rule, const QString &column,
                                        const std::vector<std::string> &cells);

// The readings that fit the most of the texts, more than one where they fit the same ones and make different
// values of them: then nobody but a person can tell. Nothing where none fits any.
struct FittingReadings
{
    std::vector<CellReading> readings;
    std::vector<size_t> fitting; // places in `cells`
};
FittingReadings fittingReadings(const std::vector<CellReading> &readings,
                                const std::vector<std::string> &cells);

} // namespace martlet
