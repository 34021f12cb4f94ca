// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace martlet {

class Session;

// The indexes of an empty fact table on SQLite, put aside during its first large load and made again in one
// sort each. Into a filled table that loses. Inside the batch's transaction, so nobody ever sees the table
// without them.
//
// What they hold are keys, days and amounts of facts, which lie in the database in the clear, so they may be
// sorted in files; what is personal is sealed before it comes to the database and is in no index that is put
// aside.
class SparedIndexes final
{
public:
    SparedIndexes(Session &session, QString table)
        : m_session(session)
        , m_table(std::move(table))
    {
    }
    [[nodiscard]] Result<void> putAside();
    [[nodiscard]] Result<void> restore();

private:
    Session &m_session;
    QString m_table;
    QStringList m_definitions;
};

} // namespace martlet
