// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/bindings.h"

#include <QStringList>

namespace martlet {

// The SELECTs that a statement of ours has grouped, placed or paired in memory on SQLite, hash_groups(:name,
// …), placed_rows and row_pairs: their texts are bound, so a plan of the statement says nothing of them. In the
// order in which they stand there; none on other engines.
QStringList groupedTexts(const QString &sql, const Bindings &bindings);
// What such a text has SQLite read: itself, or of kept columns their table and what is looked up.
QStringList statementsOf(const QString &grouped);
// Counts the lines that the text reads of kept columns; no SQL: it reads none.
struct KeptRowsSql
{
    QString sql, table;
    Bindings bindings;
};
KeptRowsSql keptRowsSql(const QString &grouped, const Bindings &bindings);
// The statement with these texts in their places, and those in them: what tables it reads, not one that could
// be run.
QString withGroupedTexts(const QString &sql, const Bindings &bindings);

} // namespace martlet
