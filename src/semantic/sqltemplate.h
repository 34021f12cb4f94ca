// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "database/engine.h"

#include <QStringList>

#include <map>

namespace martlet {

class SemanticModel;

// "sqlite" or "postgresql", as templates and the semantic model name them.
QString nameOf(Engine engine);

// The values a template's ${when …} may ask for; a parameter that filters nothing is absent or empty.
using TemplateValues = std::map<QString, QString>;

// A template is SQL with placeholders; values never enter its text, :name parameters stay parameters.
//   ${revenue}                         a measure or expression of the semantic model
//   ${month_of s.sale_date}            an expression with its argument
//   ${when city: AND t.city = :city}   the text, if the value is given
//   ${when by=product: …}              the text, if the value is this one

// Once per template and engine: puts the model's SQL in place and leaves the conditions standing. A name that
// is neither a measure nor an expression is an Error that says so.
[[nodiscard]] Result<QString> expandMeasures(const QString &sql, const SemanticModel &model, Engine engine);
// Once per question: keeps or drops the conditional texts.
[[nodiscard]] Result<QString> applyConditions(const QString &sql, const TemplateValues &values);

} // namespace martlet
