// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "query/question/question.h"

#include <QByteArray>
#include <QJsonObject>

namespace martlet {

// The document people keep: {"version": 1, "measures": ["revenue"], "by": ["store.city"], "where": …}. A filter
// is
// {"all": [F…]}, {"any": [F…]}, {"not": F}, or {"field": NAME} with one of "is": V, "one_of": [V…], "from": V
// and "to": V (one may be missing), "above": V, "below": V, "like": PATTERN, "empty": true, "during": PERIOD,
// "among": QUESTION; or {"has_any": FACT, "of": ENTITY, "where": F, "period": P}, and "has_none" likewise.
QJsonObject toJson(const Question &question);
QJsonObject toJson(const Filter &filter);
// An Error names the place ("where.all[1].one_of") and what is expected there; names of the model are the
// planner's business. A document of a later version is refused.
[[nodiscard]] Result<Question> questionFromJson(const QByteArray &text, const QString &source);

} // namespace martlet
