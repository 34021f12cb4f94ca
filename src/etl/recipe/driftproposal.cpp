// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/driftproposal.h"

#include "base/tr.h"
#include "etl/recipe/recipecheck.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The columns' names of the file under their new names.
class Renaming final
{
public:
    explicit Renaming(const LayoutDrift &drift)
        : m_drift(drift)
    {
    }

    QString operator()(const QString &name) const
    {
        for (const auto &pair : m_drift.renamed)
            if (pair.was == name)
                return pair.now;
        return name;
    }

private:
    const LayoutDrift &m_drift;
};

// What fills a target from a column that is gone fills it no more; what must be filled is found by the check.
void dropMissing(FileRecipe &file, const QStringList &missing)
{
    std::erase_if(file.columns, [&](const ColumnRecipe &column) { return missing.contains(column.source); });
    for (auto &rule : file.rules)
        rule.columns.removeIf([&](const QString &target) { return file.column(target) == nullptr; });
    std::erase_if(file.rules, [](const RuleRecipe &rule) { return rule.columns.isEmpty(); });
}

void rename(FileRecipe &file, const Renaming &renamed)
{
    for (auto &column : file.columns) {
        column.source = renamed(column.source);
        for (auto &step : column.steps)
            if (auto *join = std::get_if<step::Join>(&step))
                std::transform(join->columns.begin(), join->columns.end(), join->columns.begin(), renamed);
    }
    for (auto &lookup : file.lookups)
        lookup.by = renamed(lookup.by);
}

} // namespace

FileRecipe *proposedFile(LayoutDrift &drift)
{
    auto &files = drift.proposed.files;
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const FileRecipe &file) { return file.name == drift.file; });
    return found == files.end() ? nullptr : &*found;
}

void propose(LayoutDrift &drift, const FileLayout &layout)
{
    drift.proposed = drift.known;
    const bool isOwn = drift.known.version > 0;
    if (!isOwn)
        drift.proposed.name += u"-own"_s;
    auto *const file = proposedFile(drift);
    if (file == nullptr)
        return;
    dropMissing(*file, drift.missing);
    rename(*file, Renaming(drift));
    file->header = layout.header;
    file->header.removeIf([&](const QString &name) { return file->optional.contains(name); });
    if (!layout.delimiter.isEmpty())
        file->dialect.delimiter = layout.delimiter;
    if (!layout.encoding.isEmpty() && layout.encoding != u"UTF-8") // which a header alone may seem to be
        file->encoding = layout.encoding;
    checkProposal(drift);
}

void checkProposal(LayoutDrift &drift)
{
    drift.fault.clear();
    if (const auto fault = recipeFault(drift.proposed))
        drift.fault = fault->sentence;
    for (const auto &column : drift.retyped)
        if (drift.fault.isEmpty() && column.now.isEmpty())
            drift.fault = Martlet::tr("No single format reads all of “%1”.").arg(column.column);
}

} // namespace martlet
