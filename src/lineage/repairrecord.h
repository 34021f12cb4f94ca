// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lineage/batch.h"

#include <QJsonObject>

namespace martlet {

// What a batch's format text says of repair: whose rejected lines it brought in, by which mends.
void writeRepair(const Batch &batch, QJsonObject &format);
void readRepair(const QString &format, Batch &batch);

} // namespace martlet
