// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/feed.h"

#include <QStringList>

namespace martlet {

class Session;

// PostgreSQL looks for rows that point at each member that is deleted, and the facts have no index by product:
// each deleted member would read them all. While many members go, the columns are indexed; inside the caller's
// transaction, so that nobody ever sees these indexes. SQLite needs none, keys are not checked during an undo.
class LookupIndexes final
{
public:
    explicit LookupIndexes(Session &session)
        : m_session(session)
    {
    }
    [[nodiscard]] Result<void> make(Entity entity, qint64 members);
    [[nodiscard]] Result<void> drop();

private:
    static constexpr qint64 worthAnIndex = 20; // members; making one takes about as long as ten readings

    Session &m_session;
    QStringList m_names;
};

} // namespace martlet
