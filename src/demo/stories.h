// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/figures.h"

#include <QByteArray>

namespace martlet::demo {

// stories.json: the nine planted stories in the order of their list, each with its question, a short answer, an
// explanation, the id of the report that shows it as it opens (where one does), its dates, the figures as they
// came out, the figures they were meant to have, and the tolerance between the two; and the events (promotion)
// the shop knows of. Money is text with two decimals, rates are per cent with two decimals.
QByteArray storiesJson(const Calendar &calendar, const Estate &estate, const Clientele &clientele,
                       const Figures &figures, int resentLines);

} // namespace martlet::demo
