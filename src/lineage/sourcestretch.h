// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/result.h"

#include <QByteArray>

namespace martlet {

class FieldCipher;
class Session;

// The kept text of a batch's file from the physical line `first` on, at least to the end of the record that
// starts in line `last`. Input when the text is no longer kept, Denied for a personal file without a cipher.
[[nodiscard]] Result<QByteArray> sourceStretch(Session &session, BatchId id, qint64 first, qint64 last,
                                               const FieldCipher *cipher = nullptr);

} // namespace martlet
