// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace martlet {

struct ConnectionSpec;

// Why a connection could not be opened. Qt and libpq give only a sentence, in the language of the server, so
// the server is asked once more for its SQLSTATE. `said` becomes the detail.
Error connectionFailure(const ConnectionSpec &spec, const QString &said);

} // namespace martlet
