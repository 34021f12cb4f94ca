// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lineage/batch.h"

#include <stop_token>

class QIODevice;

namespace martlet {

class FieldCipher;
class Session;

// Writes the rejected records of a batch that no later batch has brought in, as they were, in the file's own
// column order and punctuation, each with _line, _column, _rule and _message behind it, under the file's
// header: corrected, they can be imported as they are. UTF-8; the number of records. Without a cipher a
// personal file is Denied.
[[nodiscard]] Result<qint64> exportRejects(Session &session, BatchId id, QIODevice &out, std::stop_token stop,
                                           const FieldCipher *cipher = nullptr);

} // namespace martlet
