// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/feed.h"

#include <QStringList>

namespace martlet {

class Session;

// The rows that point at a customer or product, made to point at another by a merge, and back again. Which rows
// those were is kept in etl_preimages; they stay rows of the batches that loaded them. Inside the caller's
// transaction.
class MovedFacts final
{
public:
    MovedFacts(Session &session, Entity entity, qint64 merge)
        : m_session(session)
        , m_entity(entity)
        , m_merge(merge)
    {
    }

    [[nodiscard]] Result<qint64> move(qint64 from, qint64 into); // how many
    // Rows that have gone since, or that a later batch has written anew, are left alone. What was kept of them
    // is forgotten.
    [[nodiscard]] Result<qint64> moveBack(qint64 from, qint64 into);

private:
    struct Table
    {
        QString name;
        QString member;   // the column that points
        QStringList keys; // beside that column
    };
    static std::vector<Table> tablesOf(Entity entity);
    [[nodiscard]] Result<void> keep(const Table &table, qint64 from, qint64 into);

    Session &m_session;
    Entity m_entity;
    qint64 m_merge;
};

// A batch that is undone takes its rows with it: what merges have kept of them goes too.
[[nodiscard]] Result<void> forgetMovedFacts(Session &session, qint64 batch);

} // namespace martlet
