// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/cleaning/facets.h"

namespace martlet {

// Texts that seem to mean the same.
struct Cluster
{
    QString proposed;          // the most frequent of them
    std::vector<Facet> values; // two or more, the most frequent first
    qint64 rows = 0;

    bool operator==(const Cluster &) const = default;
};

// Fingerprint: the same words in any order and case, without accents and punctuation. NGram: the same pairs of
// letters, which forgives blanks and doubled letters, too. Distance: at most one letter in six, and two in all,
// put in, left out or changed; texts whose digits differ are never the same. Fingerprint and n-gram are those
// of OpenRefine.
enum class ClusterMethod { Fingerprint, NGram, Distance };

// The clusters with the most rows first. Cancelled when stopped.
[[nodiscard]] Result<std::vector<Cluster>> clustersOf(const std::vector<Facet> &values, ClusterMethod method,
                                                      std::stop_token stop);

// The recipe with the clusters accepted: every column that reads `column` of the file begins with a step that
// maps each text to the proposed one. Input when no column does.
[[nodiscard]] Result<ImportRecipe> withClusters(ImportRecipe recipe, const QString &file, const QString &column,
                                                const std::vector<Cluster> &clusters);

} // namespace martlet
