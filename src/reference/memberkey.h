// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/recipe/feed.h"

#include <QString>

#include <optional>

namespace martlet {

class Session;

// The id of the member that people name by its source key, or as #ID where several source systems have the key;
// that of `system` is meant first. Input when there is none, or more than one.
[[nodiscard]] Result<qint64> findMember(Session &session, Entity entity, const QString &words,
                                        std::optional<int> system = {});

} // namespace martlet
