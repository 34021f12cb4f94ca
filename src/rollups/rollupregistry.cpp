// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/rollupregistry.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "rollups/rolluptables.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<RollupEntries> readRollupEntries(Session &session)
{
    RollupEntries entries;
    TRY(session.forEachRow(u"SELECT name, definition, is_wanted, changed_at FROM rollups"_s, {},
                           [&entries](const Row &row) -> Result<void> {
                               entries[row.string(0)] = {row.string(1), row.integer(2) != 0, row.integer(3)};
                               return {};
                           }));
    return entries;
}

Result<void> writeRollupEntry(Session &session, const QString &name, const RollupEntry &entry)
{
    TRY_ASSIGN(const auto sql,
               session.dialect().upsert(
                   u"rollups"_s, {u"name"_s, u"definition"_s, u"is_wanted"_s, u"changed_at"_s}, {u"name"_s}));
    TRY(session.execute(sql, {{u"name"_s, name},
                              {u"definition"_s, entry.definition},
                              {u"is_wanted"_s, qint64(entry.isWanted)},
                              {u"changed_at"_s, entry.changedAt}}));
    return {};
}

Result<void> forgetRollupEntry(Session &session, const QString &name)
{
    TRY(session.execute(u"DELETE FROM rollups WHERE name = :name"_s, {{u"name"_s, name}}));
    return {};
}

QString rollupNotThere(const QString &title)
{
    return Martlet::tr("The rollup by %1 is not there; the next load makes it, unless it was dropped.")
        .arg(title);
}

bool isReady(const RollupEntries &entries, const RollupTables &tables)
{
    const auto found = entries.find(tables.rollup().name);
    return found != entries.end() && found->second.isWanted && found->second.definition == tables.definition();
}

Result<QStringList> readyRollups(const RollupEntries &entries, const SemanticModel &model, Engine engine)
{
    QStringList ready;
    for (const auto &rollup : model.rollups()) {
        TRY_ASSIGN(const auto tables, RollupTables::of(rollup, model, engine));
        if (isReady(entries, tables))
            ready += rollup.name;
    }
    return ready;
}

} // namespace martlet
