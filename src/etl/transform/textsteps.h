// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/lookups.h"
#include "etl/transform/step.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace martlet {

struct PreparedStep;

// The steps of one column made ready for one header. Writes into two buffers that are used again for every row;
// only a regular expression on a text it does not remember allocates. One thread.
class TextSteps final
{
public:
    TextSteps();
    TextSteps(TextSteps &&) noexcept;
    TextSteps &operator=(TextSteps &&) noexcept;
    ~TextSteps();

    // A column that a step joins and the header lacks, and a side file's that is not there, are Errors.
    [[nodiscard]] static Result<TextSteps> prepare(const std::vector<Step> &steps, const QStringList &header,
                                                   const Lookups &lookups);

    // What the steps make of a text of the record; lives until the next call. A key that a side file lacks
    // makes it blank and is told by missedIn().
    std::string_view apply(std::string_view text, std::span<const std::string_view> fields);
    const LookupRecipe *missedIn() const { return m_missed; }

private:
    friend class StepWork;

    std::vector<PreparedStep> m_steps;
    std::string m_buffers[2];
    int m_used = 0; // the buffer that holds the text, if any does
    const LookupRecipe *m_missed = nullptr;
};

} // namespace martlet
