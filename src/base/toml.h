// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace martlet {

// Reads TOML into JSON values (dates become ISO strings, integers stay exact). The only place with a TOML
// library. An error names `source`, line and column; its code is "line:N". Keys keep no order.
[[nodiscard]] Result<QJsonObject> parseToml(const QByteArray &text, const QString &source);
[[nodiscard]] Result<QJsonObject> readToml(const QString &path);
// The line of an entry, for messages: a table of an array by its `name`, by its `entity` and `column`
// ("store.city") or by its place ("measure[0]"), or a table by its own name under another; or of a key in it.
// 0: it is not there.
int lineInToml(const QByteArray &text, const QString &entry, const QString &key = {});

} // namespace martlet
