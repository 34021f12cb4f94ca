// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace martlet {

struct TomlPosition
{
    int line = 1;
    int column = 1;
};

// Where a key stands in TOML text, for messages: the place of the longest part of `path` that is written there.
// A path is like {"file", "1", "columns", "quantity", "format"}, with the number of an array's table.
TomlPosition tomlPosition(const QByteArray &text, const QStringList &path);

} // namespace martlet
