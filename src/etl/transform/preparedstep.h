// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/lookups.h"
#include "etl/transform/step.h"
#include "etl/transform/textpattern.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace martlet {

// The pairs of a map in UTF-8; looking a text up does not allocate.
struct ReadyMap
{
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> texts;
    std::optional<std::string> others;
};

// A step with its texts in UTF-8 and its columns found.
struct PreparedStep
{
    Step step;
    std::vector<std::string> texts;
    ReadyMap map;
    std::optional<TextPattern> pattern;
    std::vector<int> fields;
    std::shared_ptr<const LookupTable> table;
    int column = -1;
};

// A column of the header or a side file that is not there is an Error.
[[nodiscard]] Result<PreparedStep> prepareStep(const Step &step, const QStringList &header,
                                               const Lookups &lookups);

} // namespace martlet
