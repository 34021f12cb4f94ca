// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace martlet {

// Keeps pasted text in a file of the data folder, to be imported like any other; its path.
[[nodiscard]] Result<QString> keepPasted(const QString &text);
// Writes a file whole or not at all.
[[nodiscard]] Result<void> saveText(const QString &path, const QByteArray &text);

} // namespace martlet
