// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/reading/sumterm.h"

#include <map>

namespace martlet {

// The measures of the model by the terms of their expressions, so that an aggregate of a statement is found
// however it is written. What is a last value over time is none of them: a plain sum adds it up over days.
class KnownSums final
{
public:
    KnownSums(const SemanticModel &model, Engine engine);

    // Of those that count rows of the fact; null: there is none.
    const Measure *find(const QString &term, const ModelEntity &fact) const;
    // One whose sum is no sum over time.
    const Measure *findState(const QString &term, const ModelEntity &fact) const;

private:
    using Key = std::pair<QString, QString>; // the fact, the term
    std::map<Key, const Measure *> m_sums, m_states;
};

} // namespace martlet
