// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/id.h"
#include "base/result.h"
#include "etl/recipe/feed.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace martlet {

class Session;

// A member nobody has described yet, and what hangs on it: an inferred one, or the unknown (-1) and the invalid
// (-3) member of a dimension where facts point at them.
struct OpenMember
{
    Entity dimension = Entity::None;
    qint64 id = 0;
    QString key; // of the source
    QString name;
    qint64 salesLines = 0;
    qint64 stockLevels = 0;
    Money revenue;      // of those lines; of a supplier, of its products
    BatchId firstBatch; // that brought the key first; 0 for a reserved member
    QString firstFile;

    bool isReserved() const { return id < 0; }
    bool operator==(const OpenMember &) const = default;
};

// The open members of one dimension or of all, the most revenue first; `atMost` of them.
[[nodiscard]] Result<std::vector<OpenMember>> memberWorklist(Session &session, std::optional<Entity> dimension,
                                                             qint64 atMost = 1000, std::stop_token stop = {});

} // namespace martlet
