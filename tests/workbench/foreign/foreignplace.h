// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/warehouses.h"

#include <QByteArray>
#include <QString>

// Databases that are no warehouses, made anew for a test: of orders and of music, the same rows on both
// engines.
namespace martlet::foreign {

QByteArray contentOf(const QString &path); // in the folder of these tests
// Runs statements in the schema where people's tables are.
void runIn(const EmptyDatabase &database, const QString &sql);
// "orders" or "music", with all its rows.
void fill(const EmptyDatabase &database, const QString &name);

} // namespace martlet::foreign
