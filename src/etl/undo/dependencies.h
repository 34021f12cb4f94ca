// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <utility>

namespace martlet {

class Session;

// The earlier batches a batch builds on, by how many rows; etl_dependencies. They can only be undone after it.
class Dependencies final
{
public:
    enum class Reason {
        Changed, // a row of theirs was changed, removed or closed
        Relied   // a row of this batch changed nothing because of theirs
    };

    void add(Reason reason, qint64 onBatch, qint64 rows = 1) { m_rows[{onBatch, reason}] += rows; }
    void add(const Dependencies &other);
    // What depends on the batch itself, or on no batch, is no dependency.
    [[nodiscard]] Result<void> write(Session &session, qint64 batch) const;

private:
    std::map<std::pair<qint64, Reason>, qint64> m_rows;
};

} // namespace martlet
