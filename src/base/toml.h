// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace martlet {

// Reads TOML into JSON values (dates become ISO strings, integers stay exact). The only place with a TOML
// library. An error names `source`, line and column. Keys keep no order.
[[nodiscard]] Result<QJsonObject> parseToml(const QByteArray &text, const QString &source);
[[nodiscard]] Result<QJsonObject> readToml(const QString &path);

} // namespace martlet
