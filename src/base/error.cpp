// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"

namespace martlet {

int exitCode(Error::Kind kind)
{
    return static_cast<int>(kind);
}

} // namespace martlet
