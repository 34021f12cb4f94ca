// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QIODevice;

namespace martlet {

class TextDecoding;

// Where the last `lines` lines that are not blank begin, within the last 64 KiB of the file; the size of the
// file when it has not as many. Moves the device.
[[nodiscard]] Result<qint64> footerStart(QIODevice &device, const TextDecoding &decoding, int lines);

} // namespace martlet
