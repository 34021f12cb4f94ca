// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "warehouse/warehouse.h"

#include <list>
#include <mutex>
#include <optional>
#include <unordered_map>

namespace martlet {

struct AccessScope;

// What makes two questions the same: text, bindings, limit, who asks under which scope, and the state of the
// data.
QByteArray cacheKey(const SqlQuestion &question, const Viewer &viewer, const AccessScope &scope,
                    const QString &dataVersion);

// Recent answers, the least recently used first out; bounded by the memory of their rows. Thread-safe.
class AnswerCache final
{
public:
    explicit AnswerCache(qint64 bytes)
        : m_limit(bytes)
    {
    }

    std::optional<Answer> find(const QByteArray &key);
    void store(const QByteArray &key,
               const Answer &answer); // one larger than a quarter of the limit is not kept
    void clear();

private:
    struct Entry
    {
        QByteArray key;
        Answer answer;
    };
    std::mutex m_mutex;
    std::list<Entry> m_entries; // newest first
    std::unordered_map<QByteArray, std::list<Entry>::iterator> m_index;
    qint64 m_limit;
    qint64 m_bytes = 0;
};

} // namespace martlet
