// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace martlet {

// A column's name as a title: "amount_held" is "Amount held".
QString titleOf(QString column);

} // namespace martlet
