// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/engine.h"

#include <QStringList>

namespace martlet {

class SemanticModel;

// How a field of a question shows in its SQL: a dimension's stored column, a measure's name and those it is
// made from. None: it does not.
QStringList litNames(const QString &field, const SemanticModel &model, Engine engine);

} // namespace martlet
