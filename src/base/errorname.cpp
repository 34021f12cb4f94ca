// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorname.h"

#include <array>

namespace martlet {

QString nameOf(Error::Kind kind)
{
    static constexpr std::array names{"",         "internal", "usage",           "input", "already_loaded",
                                      "denied",   "busy",     "connection_lost", "disk",  "integrity",
                                      "cancelled"};
    return QString::fromLatin1(names[size_t(kind)]);
}

} // namespace martlet
