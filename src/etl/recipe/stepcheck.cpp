// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/stepcheck.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool hasLookup(const FileRecipe &file, const QString &name)
{
    return std::any_of(file.lookups.begin(), file.lookups.end(),
                       [&](const LookupRecipe &lookup) { return lookup.name == name; });
}

// A sentence; empty when the step names nothing that is missing.
QString missing(const FileRecipe &file, const Step &step)
{
    if (const auto *join = std::get_if<step::Join>(&step); join != nullptr && !file.header.isEmpty()) {
        for (const auto &name : join->columns)
            if (!file.header.contains(name))
                return Martlet::tr("The header has no column “%1”. It has: %2.")
                    .arg(name, file.header.join(u", "_s));
    }
    if (const auto *lookUp = std::get_if<step::LookUp>(&step);
        lookUp != nullptr && !hasLookup(file, lookUp->file))
        return Martlet::tr("There is no side file “%1”. Add it as a [[file.lookup]].").arg(lookUp->file);
    return {};
}

} // namespace

std::optional<RecipeFault> stepFault(const FileRecipe &file, const ColumnRecipe &column)
{
    if (!column.steps.empty() && column.source.isEmpty())
        return RecipeFault{
            {},
            Martlet::tr("Steps change the text of a column. Give “%1” one with “from”.").arg(column.target)};
    for (size_t index = 0; index < column.steps.size(); ++index) {
        const auto sentence = missing(file, column.steps[index]);
        if (!sentence.isEmpty())
            return RecipeFault{{u"steps"_s, QString::number(index)}, sentence};
    }
    return std::nullopt;
}

} // namespace martlet
