// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/load/dimension.h"
#include "etl/validate/typedrow.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace martlet {

class BulkWriter;
class Session;

// The durable ids of one dimension's members by the keys of one source system, in memory for one batch. Integer
// keys of system 0 are ids themselves; other systems get ids from 1,000,000 up, kept in etl_key_map.
class Members final
{
public:
    static constexpr qint64 firstMappedId = 1'000'000;

    [[nodiscard]] static Result<Members> load(Session &session, Entity entity, int sourceSystem);

    const DimensionTable &dimension() const { return *m_dimension; }
    // The id of the member a key cell names: of a reserved member, of a known key, or nothing. A blank key is
    // the unknown member.
    std::optional<qint64> find(const TypedCell &key) const;
    // The id a key has or now gets; nothing for an integer key that system 0 may not use. The caller writes
    // the dimension row.
    std::optional<qint64> add(const TypedCell &key);
    // The same, and flush() writes an inferred member for it.
    std::optional<qint64> infer(const TypedCell &key, qint64 sourceLine);
    qint64 inferredCount() const { return m_inferredCount; }
    // Writes the new keys and inferred members; to be called before rows that point at them.
    [[nodiscard]] Result<void> flush(Session &session, qint64 batch);

    static std::string keyText(const TypedCell &key); // "4711" for an integer

private:
    struct NewKey
    {
        std::string key;
        qint64 id = 0;
        qint64 line = 0;
    };

    Members(const DimensionTable &dimension, int sourceSystem)
        : m_dimension(&dimension)
        , m_sourceSystem(sourceSystem)
    {
    }
    [[nodiscard]] Result<void> loadIds(Session &session);
    [[nodiscard]] Result<void> loadKeys(Session &session);
    bool hasId(qint64 id) const;
    void addId(qint64 id);
    [[nodiscard]] Result<void> writeKeys(Session &session, qint64 batch);
    [[nodiscard]] Result<void> writeInferred(Session &session, qint64 batch);
    [[nodiscard]] Result<void> writeFirstVersions(Session &session, qint64 batch);

    struct TextHash
    {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    const DimensionTable *m_dimension;
    int m_sourceSystem;
    std::vector<bool> m_ids; // of system 0: small ids, one bit each
    std::unordered_set<qint64> m_otherIds;
    std::unordered_map<std::string, qint64, TextHash, std::equal_to<>> m_keys;
    qint64 m_nextId = firstMappedId;
    std::vector<NewKey> m_newKeys, m_inferred;
    qint64 m_inferredCount = 0;
};

// Writes one value as the column of a bulk row.
void put(BulkWriter &writer, const Value &value);

} // namespace martlet
