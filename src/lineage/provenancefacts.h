// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace martlet {

struct Provenance;

// One thing to say about where a row came from: "Line", "4,711".
struct ProvenanceFact
{
    QString title, text;
    bool operator==(const ProvenanceFact &) const = default;
};

// Where a row came from, in words and in the order in which it happened; without the raw text.
std::vector<ProvenanceFact> factsOf(const Provenance &from);

} // namespace martlet
