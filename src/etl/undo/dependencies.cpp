// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/undo/dependencies.h"

#include "database/session.h"

namespace martlet {

using namespace Qt::StringLiterals;

void Dependencies::add(const Dependencies &other)
{
    for (const auto &[on, rows] : other.m_rows)
        m_rows[on] += rows;
}

Result<void> Dependencies::write(Session &session, qint64 batch) const
{
    for (const auto &[on, rows] : m_rows) {
        const auto &[onBatch, reason] = on;
        if (onBatch <= 0 || onBatch == batch)
            continue;
        TRY(session.execute(u"INSERT INTO etl_dependencies (batch_id, on_batch_id, reason, rows_n)"
                            " VALUES (:batch, :on, :reason, :rows)"_s,
                            {{u"batch"_s, batch},
                             {u"on"_s, onBatch},
                             {u"reason"_s, reason == Reason::Changed ? u"changed"_s : u"relied"_s},
                             {u"rows"_s, rows}}));
    }
    return {};
}

} // namespace martlet
