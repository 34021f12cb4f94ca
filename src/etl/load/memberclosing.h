// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>

#include <unordered_set>
#include <vector>

namespace martlet {

class OpenBatch;
struct DimensionTable;

// Members that a full file of their dimension no longer has: a version of their history from today on says that
// they are closed, and what the dimension has to say it with follows (an employee is not active, a product
// discontinued). Nothing is deleted; a later file that has them opens them again.
class MemberClosing final
{
public:
    MemberClosing(OpenBatch &batch, const DimensionTable &dimension, QDate today)
        : m_batch(batch)
        , m_dimension(dimension)
        , m_today(today)
    {
    }
    // Closes the source's open members that are not among these.
    [[nodiscard]] Result<void> closeAllBut(const std::unordered_set<qint64> &seen);

private:
    [[nodiscard]] Result<void> close(const std::vector<qint64> &ids);

    OpenBatch &m_batch;
    const DimensionTable &m_dimension;
    QDate m_today;
};

} // namespace martlet
