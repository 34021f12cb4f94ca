// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTemporaryFile>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace martlet {

// How often each text comes. Exact whatever comes: what does not fit into `memory` bytes goes, sorted, into
// temporary files, and these are merged in the end. One thread.
class ValueTally final
{
public:
    static constexpr size_t usualMemory = 64 << 20;

    explicit ValueTally(size_t memory = usualMemory)
        : m_memory(memory)
    {
    }

    [[nodiscard]] Result<void> add(std::string_view text);
    // Each text once, in the order of its bytes, and how often it came. To be called once, behind the last
    // add().
    [[nodiscard]] Result<void> finish(const std::function<void(std::string_view, qint64)> &each);
    int spills() const { return int(m_runs.size()); }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Counts = std::unordered_map<std::string, qint64, Hash, std::equal_to<>>;

    std::vector<const Counts::value_type *> sorted() const;
    [[nodiscard]] Result<void> spill();

    size_t m_memory;
    size_t m_used = 0; // bytes, about
    Counts m_counts;
    std::vector<std::unique_ptr<QTemporaryFile>> m_runs;
};

} // namespace martlet
