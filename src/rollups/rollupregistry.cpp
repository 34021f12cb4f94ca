// SPDX-License-Identifier: GPL-3.0-or-later
#include "rollups/rollupregistry.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "rollups/keptbeside.h"
#include "rollups/rolluptables.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

QList<QByteArray> addedModels(const RollupEntries &entries)
{
    QList<QByteArray> texts;
    for (const auto &[name, entry] : entries) {
        if (!entry.model.isEmpty() && !texts.contains(entry.model))
            texts += entry.model;
    }
    return texts;
}

// Who may read the facts may not be allowed to read tables that another person's load has made.
Result<RollupEntries> readRollupEntries(Session &session)
{
    const auto isReadable = session.engine() == Engine::Sqlite
                                ? u"1"_s
                                : u"CASE WHEN has_table_privilege(to_regclass('rollup_' || name || '_month'), "
                                  u"'SELECT') THEN 1 ELSE 0 "
                                  "END"_s;
    RollupEntries entries;
    TRY(session.forEachRow(
        u"SELECT name, definition, is_wanted, changed_at, %1, model FROM rollups"_s.arg(isReadable), {},
        [&entries](const Row &row) -> Result<void> {
            entries[row.string(0)] = {row.string(1), row.integer(2) != 0, row.integer(3), row.integer(4) != 0,
                                      row.string(5).toUtf8()};
            return {};
        }));
    return entries;
}

// The clocks of two programs may differ.
Result<void> writeRollupEntry(Session &session, const QString &name, const RollupEntry &entry)
{
    TRY_ASSIGN(const auto last, session.integer(u"SELECT COALESCE(MAX(changed_at), 0) FROM rollups"_s));
    TRY_ASSIGN(const auto sql,
               session.dialect().upsert(
                   u"rollups"_s, {u"name"_s, u"definition"_s, u"is_wanted"_s, u"changed_at"_s, u"model"_s},
                   {u"name"_s}));
    TRY(session.execute(sql, {{u"name"_s, name},
                              {u"definition"_s, entry.definition},
                              {u"is_wanted"_s, qint64(entry.isWanted)},
                              {u"changed_at"_s, std::max(entry.changedAt, last + 1)},
                              {u"model"_s, QString::fromUtf8(entry.model)}}));
    return {};
}

QString rollupNotThere(const QString &title)
{
    return Martlet::tr("The rollup by %1 is not there; the next load makes it, unless it was dropped.")
        .arg(title);
}

bool isReady(const RollupEntries &entries, const QString &name, const QString &definition)
{
    const auto found = entries.find(name);
    return found != entries.end() && found->second.isWanted && found->second.isReadable &&
           found->second.definition == definition;
}

QString unmakeable(const QString &definition)
{
    return u"cannot be made: "_s + definition;
}

Result<QStringList> readyRollups(const RollupEntries &entries, const SemanticModel &model, Engine engine)
{
    QStringList ready;
    for (const auto &rollup : model.rollups()) {
        TRY_ASSIGN(const auto tables, RollupTables::of(rollup, model, engine));
        if (isReady(entries, rollup.name, tables.definition()))
            ready += rollup.name;
    }
    for (const auto &beside : besideFacts(model, engine))
        if (isReady(entries, beside.name, beside.definition))
            ready += beside.name;
    return ready;
}

} // namespace martlet
