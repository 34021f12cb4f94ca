// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/fieldcipher.h"

namespace martlet {

class Secrets;
class Session;

// The key of a warehouse's protected columns. The warehouse keeps a fingerprint of it, so that another key is
// noticed before it writes anything.
[[nodiscard]] Result<FieldCipher> makeWarehouseKey(Session &session, Secrets &secrets,
                                                   const QString &warehouseId);
[[nodiscard]] Result<FieldCipher> findWarehouseKey(Session &session, const Secrets &secrets,
                                                   const QString &warehouseId);

} // namespace martlet
