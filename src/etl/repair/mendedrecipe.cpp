// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/mendedrecipe.h"

#include "etl/recipe/recipecheck.h"
#include "etl/recipe/recipewords.h"
#include "etl/repair/numberpattern.h"

#include <algorithm>

namespace martlet {

namespace {

void applyToColumn(const Mend &mend, Feed feed, ColumnRecipe &column)
{
    const auto kind = kindOf(column, feed);
    switch (mend.action) {
    case MendAction::ReadDate:
        if (isTimed(kind))
            column.format = mend.argument;
        break;
    case MendAction::ReadNumber:
        if (const auto format = numberFormatFromPattern(mend.argument)) {
            const bool trims = column.number.trimPointZero;
            column.number = *format;
            column.number.trimPointZero = trims;
        }
        break;
    case MendAction::Default:
        column.byDefault = mend.argument;
        if (mend.argument.isEmpty())
            column.required = false;
        break;
    case MendAction::WhenBlank:
        column.whenBlank = *recipewords::valueFor(recipewords::members, mend.argument);
        column.required = false;
        break;
    case MendAction::Blank:
        column.blanks += mend.argument;
        break;
    default:
        break;
    }
}

} // namespace

MendScope scopeOf(MendAction action)
{
    switch (action) {
    case MendAction::AddMembers:
    case MendAction::Keep:
        return MendScope::Load;
    case MendAction::JoinNext:
        return MendScope::Lines;
    case MendAction::Truncate:
    case MendAction::Decode:
    case MendAction::Pad:
    case MendAction::Drop:
        return MendScope::Record;
    default:
        return MendScope::Column;
    }
}

void applyToColumns(const Mend &mend, FileRecipe &file)
{
    if (mend.action == MendAction::Relax) {
        file.relaxedRules |= *recipewords::valueFor(recipewords::relaxations, mend.argument);
        return;
    }
    if (mend.action == MendAction::Recompute) {
        // What nothing fills is computed.
        std::erase_if(file.columns,
                      [](const ColumnRecipe &column) { return column.target == u"total_amount"; });
        return;
    }
    for (auto &column : file.columns)
        if (column.source == mend.column || column.target == mend.column)
            applyToColumn(mend, file.feed, column);
}

std::vector<AppliedMend> appliedMends(const Mends &mends, const std::vector<qint64> &lines)
{
    std::vector<AppliedMend> applied;
    for (size_t place = 0; place < mends.size(); ++place) {
        const auto &mend = mends[place];
        if (lines[place] > 0)
            applied.push_back({mend.rule, mend.column, toText(mend.action), mend.argument, lines[place]});
    }
    return applied;
}

FileRecipe mendedForLoad(FileRecipe file)
{
    for (const auto &mend : file.mends) {
        if (mend.action == MendAction::Keep)
            file.load.duplicates = mend.argument == u"last" ? DuplicateRule::Last : DuplicateRule::First;
        if (mend.action != MendAction::AddMembers)
            continue;
        const int field = feedFieldIndex(file.feed, mend.column);
        if (field >= 0)
            file.unknownKeys[feedFields(file.feed)[size_t(field)].refersTo] = UnknownKeyRule::Infer;
    }
    return file;
}

} // namespace martlet
