// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/rejectedlines.h"

#include "etl/load/fate.h"

namespace martlet {

void RejectedLines::add(const Reject &reject, Money amount)
{
    auto &sum = m_sums[{reject.rule, reject.column}];
    ++sum.lines;
    sum.amount = wrappedSum(sum.amount, amount);
    ++m_count;
    const bool isFull = m_kept.size() >= mostLines || m_bytes >= mostBytes;
    if (isFull)
        return;
    m_kept.push_back({reject, amount});
    m_kept.back().reject.raw.truncate(longestRaw);
    m_bytes += m_kept.back().reject.raw.size();
}

} // namespace martlet
