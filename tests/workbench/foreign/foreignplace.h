// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/warehouses.h"
#include "warehouse/warehouse.h"
#include "workbench/workbench.h"

#include <QByteArray>
#include <QString>

// Databases that are no warehouses, made anew for a test: of orders and of music, the same rows on both
// engines.
namespace martlet::foreign {

inline const Viewer viewer{QStringLiteral("analyst"), {}};

QByteArray contentOf(const QString &path); // in the folder of these tests
// Runs statements in the schema where people's tables are.
void runIn(const EmptyDatabase &database, const QString &sql);
// "orders" or "music", with all its rows.
void fill(const EmptyDatabase &database, const QString &name);
// As a person's window opens it; a failure ends the test program.
std::unique_ptr<Workbench> opened(const EmptyDatabase &database);

} // namespace martlet::foreign
