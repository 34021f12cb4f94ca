// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace martlet {

enum class Engine { Sqlite, PostgreSql };

} // namespace martlet
