// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/repair/mend.h"

#include <QByteArray>

namespace martlet {

// Mends alone, as a TOML file of [[mend]] tables. An error names `origin`, line and column.
[[nodiscard]] Result<Mends> mendsFromToml(const QByteArray &text, const QString &origin);
QByteArray toToml(const Mends &mends);

} // namespace martlet
