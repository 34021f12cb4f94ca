// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QIODevice;

namespace martlet {

class Spool;

// Unpacks a gzip file, also one of several members one behind the other. `path` is for sentences.
[[nodiscard]] Result<void> gunzip(QIODevice &device, const QString &path, Spool &spool);

} // namespace martlet
