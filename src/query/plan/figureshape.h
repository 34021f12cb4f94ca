// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/plan/madefields.h"

namespace martlet {

// Gives a figure its format, its decimals and whether it adds up, as they follow from what it is made of: an
// amount by a number is an amount, an amount by an amount a number. What the question says goes before.
void shapeFigure(MadeFields::Figure &figure, const MadeField &field, const MadeFields &fields);

} // namespace martlet
