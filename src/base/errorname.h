// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace martlet {

QString nameOf(Error::Kind kind); // for other programs: "internal", "connection_lost"

} // namespace martlet
