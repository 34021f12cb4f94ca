// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/indextrial.h"

#include <QJsonObject>

namespace martlet {

// {"steps": […], "findings": […], "measured": …}; what is not known or measured is null. With a trial also
// "advice" and how many indexes were "tried".
QJsonObject explanationJson(const QueryExplanation &explained, const std::optional<IndexTrial> &trial);

} // namespace martlet
