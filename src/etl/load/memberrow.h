// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/load/dimension.h"
#include "etl/load/history.h"
#include "etl/validate/typedrow.h"

#include <unordered_map>
#include <utility>
#include <vector>

namespace martlet {

class FieldCipher;
class Preimages;
class Session;

// A member as its dimension row has it, in clear; values stand by DimensionTable::columns.
struct MemberRow
{
    qint64 id = 0;
    std::string key; // of the source
    std::vector<Value> values;
    bool isInferred = false;
    bool isHearsay = false; // only lines of sales have said anything of it, its own file has not
    qint64 batch = 0;
    qint64 line = 0;
};

// New values of some columns of a member that exists; it is no longer inferred.
struct MemberChange
{
    qint64 id = 0;
    qint64 batch = 0;
    qint64 line = 0;
    std::vector<std::pair<const DimensionColumn *, Value>> columns;
};

// A cell that is no key, as the warehouse keeps it; personal values are texts.
Value cellValue(const TypedCell &cell);

[[nodiscard]] Result<std::unordered_map<qint64, MemberRow>> readMembers(Session &session,
                                                                        const FieldCipher &cipher,
                                                                        const DimensionTable &dimension,
                                                                        const std::vector<qint64> &ids);
[[nodiscard]] Result<void> insertMembers(Session &session, const FieldCipher &cipher,
                                         const DimensionTable &dimension, int sourceSystem,
                                         const std::vector<const MemberRow *> &members);
[[nodiscard]] Result<void> updateMember(Session &session, const FieldCipher &cipher,
                                        const DimensionTable &dimension, const MemberChange &change);

// Keep members, or all versions of them, as they were before they are changed.
[[nodiscard]] Result<void> keepMembers(Preimages &preimages, Engine engine, const DimensionTable &dimension,
                                       const std::vector<qint64> &ids);
[[nodiscard]] Result<void> keepHistories(Preimages &preimages, Engine engine, const DimensionTable &dimension,
                                         const std::vector<qint64> &ids);

[[nodiscard]] Result<std::unordered_map<qint64, History>>
readHistories(Session &session, const DimensionTable &dimension, const std::vector<qint64> &ids);
// Puts these histories in the place of what the warehouse has of them.
[[nodiscard]] Result<void> writeHistories(Session &session, const DimensionTable &dimension,
                                          const std::unordered_map<qint64, const History *> &histories);
// Changes the version that holds now without a new one: a source that does not date what it says.
[[nodiscard]] Result<void> overwriteVersions(Session &session, const DimensionTable &dimension,
                                             const MemberChange &change);

} // namespace martlet
