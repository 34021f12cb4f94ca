// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/importlock.h"

#include "database/session.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<void> lockImports(Session &session)
{
    if (session.engine() == Engine::Sqlite)
        return {};
    TRY(session.execute(u"SET LOCAL lock_timeout = '10min'"_s));
    TRY(session.execute(u"SELECT pg_advisory_xact_lock(hashtextextended('martlet.import', 0))"_s));
    return {};
}

} // namespace martlet
