// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/layoutdrift.h"

#include "base/tr.h"
#include "etl/recipe/driftproposal.h"
#include "etl/recipe/namesimilarity.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSimilar = 60;  // percent, for a renamed column
constexpr int leastCommon = 3;    // columns: two in common may be chance
constexpr int leastLikeness = 50; // percent of all columns

QStringList without(QStringList names, const QStringList &removed)
{
    for (const auto &name : removed)
        names.removeOne(name);
    return names;
}

// The likeliest pairs first; each column is in one pair at most.
std::vector<RenamedColumn> pairUp(QStringList gone, QStringList come)
{
    std::vector<RenamedColumn> all, chosen;
    for (const auto &was : gone)
        for (const auto &now : come)
            if (const int alike = nameSimilarity(was, now); alike >= leastSimilar)
                all.push_back({was, now, alike});
    std::stable_sort(all.begin(), all.end(), [](const RenamedColumn &a, const RenamedColumn &b) {
        return a.confidence > b.confidence;
    });
    for (auto &pair : all) {
        if (!gone.contains(pair.was) || !come.contains(pair.now))
            continue;
        gone.removeOne(pair.was);
        come.removeOne(pair.now);
        chosen.push_back(std::move(pair));
    }
    return chosen;
}

struct Likeness
{
    LayoutDrift drift;
    int score = 0; // percent of the columns of both that have a partner
};

std::optional<Likeness> likeness(const FileRecipe &file, const QStringList &header)
{
    const auto unnamed = without(header, file.optional);
    const auto gone = without(file.header, unnamed), come = without(unnamed, file.header);
    Likeness found;
    found.drift.renamed = pairUp(gone, come);
    found.drift.missing = gone;
    found.drift.added = come;
    int alike = 0;
    for (const auto &pair : found.drift.renamed) {
        found.drift.missing.removeOne(pair.was);
        found.drift.added.removeOne(pair.now);
        alike += pair.confidence;
    }
    const auto kept = int(file.header.size() - gone.size());
    const auto all = int(std::max(file.header.size(), unnamed.size()));
    found.score = all == 0 ? 0 : (kept * 100 + alike) / all;
    const bool isNear =
        kept + int(found.drift.renamed.size()) >= leastCommon && kept > 0 && found.score >= leastLikeness;
    return isNear ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace

std::optional<LayoutDrift> driftOf(const FileLayout &layout, const std::vector<ImportRecipe> &recipes)
{
    std::optional<Likeness> best;
    for (const auto &recipe : recipes) {
        for (const auto &file : recipe.files) {
            if (!file.hasHeader || file.header.isEmpty())
                continue;
            auto found = likeness(file, layout.header);
            if (!found || (best && found->score <= best->score))
                continue;
            found->drift.known = recipe;
            found->drift.file = file.name;
            best = std::move(found);
        }
    }
    if (!best || !best->drift.hasAny())
        return std::nullopt;
    propose(best->drift, layout);
    return std::move(best->drift);
}

QStringList sentencesOf(const LayoutDrift &drift)
{
    QStringList all;
    for (const auto &pair : drift.renamed)
        all += Martlet::tr("“%1” seems to be called “%2” now (%3 % alike).")
                   .arg(pair.was, pair.now)
                   .arg(pair.confidence);
    for (const auto &name : drift.missing)
        all += Martlet::tr("“%1” is missing.").arg(name);
    for (const auto &name : drift.added)
        all += Martlet::tr("“%1” is new; nothing reads it.").arg(name);
    for (const auto &column : drift.retyped)
        all += column.now.isEmpty() ? Martlet::tr("“%1” no longer holds %2, but “%3”.")
                                          .arg(column.column, column.was, column.sample)
                                    : Martlet::tr("“%1” no longer holds %2, but “%3”, which is read as %4.")
                                          .arg(column.column, column.was, column.sample, column.now);
    return all;
}

Error driftError(const LayoutDrift &drift, const QString &fileName)
{
    const auto differences = sentencesOf(drift).join(u' ');
    if (!drift.fault.isEmpty())
        return {
            Error::Kind::Input,
            Martlet::tr("%1 is not laid out as the recipe %2 knows it, so nothing was loaded. %3 It cannot be "
                        "accepted so: %4 Mend the file, or change a copy of the recipe.")
                .arg(fileName, drift.known.name, differences, drift.fault)};
    return {
        Error::Kind::Input,
        Martlet::tr("%1 is not laid out as the recipe %2 knows it, so nothing was loaded. %3 If that is right, "
                    "accept it with --accept-drift: the recipe is kept as a new version. Else mend the file.")
            .arg(fileName, drift.known.name, differences)};
}

} // namespace martlet
