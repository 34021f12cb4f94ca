// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/loadcheck.h"

#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Fault = std::optional<RecipeFault>;

Fault at(const QString &key, const QString &sentence)
{
    return RecipeFault{{key}, sentence};
}

Fault versionFault(const FileRecipe &file)
{
    if (file.column(u"version") != nullptr)
        return std::nullopt;
    if (file.load.duplicates == DuplicateRule::Version)
        return at(u"duplicates"_s,
                  Martlet::tr("The rule “version” needs a column for the target “version”. Add it."));
    if (file.load.inWarehouse == WarehouseRule::Newest)
        return at(u"in_warehouse"_s,
                  Martlet::tr("The rule “newest” needs a column for the target “version”. Add it."));
    return std::nullopt;
}

Fault modeFault(const FileRecipe &file)
{
    const bool isFact = feedEntity(file.feed) == Entity::None;
    if (file.load.mode == LoadMode::Restate && !isFact)
        return at(u"mode"_s,
                  Martlet::tr("Only sales and stock are restated, for only they have days. Use “full” "
                              "for all members of a dimension."));
    if (file.load.duplicates == DuplicateRule::Count && file.feed != Feed::Sales)
        return at(u"duplicates"_s,
                  Martlet::tr("Only lines of sales may count by their occurrences. Use first or last."));
    return std::nullopt;
}

Fault watermarkFault(const FileRecipe &file)
{
    const auto &load = file.load;
    if (load.watermark.isEmpty())
        return load.overlapDays == 0
                   ? std::nullopt
                   : at(u"overlap_days"_s,
                        Martlet::tr("“overlap_days” counts from a watermark. Add “watermark”, or remove it."));
    if (load.mode != LoadMode::Incremental)
        return at(u"watermark"_s,
                  Martlet::tr("Only incremental files have a watermark. Remove it, or the mode."));
    const auto kind = targetKind(file.feed, load.watermark);
    const bool isDay = kind == CellKind::Date || kind == CellKind::Timestamp;
    if (!isDay || file.column(load.watermark) == nullptr)
        return at(u"watermark"_s,
                  Martlet::tr("“%1” is no filled date of %2, so it cannot say how far the feed has been read.")
                      .arg(load.watermark, toText(file.feed)));
    return std::nullopt;
}

Fault historyFault(const FileRecipe &file)
{
    const auto kept = historisedFields(file.feed);
    for (const auto &name : file.load.history)
        if (!kept.contains(name))
            return at(u"history"_s, kept.isEmpty()
                                        ? Martlet::tr("Only dimensions have histories. Remove “history”.")
                                        : Martlet::tr("No history is kept of “%1”. There can be one of: %2.")
                                              .arg(name, kept.join(u", "_s)));
    return std::nullopt;
}

Fault trailerFault(const FileRecipe &file)
{
    if (!file.trailer.isThere())
        return std::nullopt;
    if (file.dialect.footerLines == 0)
        return at(u"trailer"_s,
                  Martlet::tr("A trailer is the last of the footer's lines. Say how many there are "
                              "with “footer_lines” in the dialect."));
    if (file.trailer.amount > 0 && file.feed != Feed::Sales)
        return at(u"trailer"_s, Martlet::tr("Only sales have amounts. Remove “amount” from the trailer."));
    return std::nullopt;
}

} // namespace

std::optional<RecipeFault> loadFault(const FileRecipe &file)
{
    for (const auto check : {versionFault, modeFault, watermarkFault, historyFault, trailerFault})
        if (auto found = check(file))
            return found;
    return std::nullopt;
}

} // namespace martlet
