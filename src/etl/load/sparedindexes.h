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
// SQLite sorts on a second thread only where the runs go to temporary files, and a run of 1 MiB stays in the
// processor's cache: half the time of a sort in memory, and its size is not bounded by memory. The files have
// no name and hold keys and amounts of facts, which the database itself holds in the clear; what is personal is
// sealed before it comes to SQLite and is in no index that is put aside.
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
    [[nodiscard]] Result<void> makeAll();

    Session &m_session;
    QString m_table;
    QStringList m_definitions;
};

} // namespace martlet
