// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/catalogue/columnprofile.h"
#include "workbench/tablelineage.h"

#include <QJsonObject>

namespace martlet {

// As --json prints them: exact numbers that are no counts as text.
QJsonObject columnJson(const StarColumn &column);
QJsonObject profileJson(const ColumnProfile &profile);
QJsonObject lineageJson(const TableLineage &lineage, const StarTable &table);

} // namespace martlet
