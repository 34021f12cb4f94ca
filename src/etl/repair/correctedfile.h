// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/repair/retry.h"

namespace martlet {

class FieldCipher;
class Pool;

// Does this file look like one that exportRejects() wrote: columns of a feed, then _line, _column, _rule,
// _message?
bool isCorrectedExport(const QString &path);
// What a person corrected in such a file, as a retry of the batch it came from: that batch is `batch`, or
// without one the only one that has these columns and, in these lines, rejects that are still open. Records
// that were left as they are, and records that still hold what is no text, are tried as the batch kept them.
[[nodiscard]] Result<RetryRequest> readCorrections(Pool &pool, const FieldCipher &cipher, const QString &path,
                                                   std::optional<BatchId> batch, std::stop_token stop);

} // namespace martlet
