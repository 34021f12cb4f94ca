// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/mend.h"

#include "base/tr.h"
#include "etl/recipe/dateformat.h"
#include "etl/recipe/recipewords.h"
#include "etl/repair/numberpattern.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// What stands in the argument of an action that reads it; empty when `argument` is such a thing.
QString argumentFault(MendAction action, const QString &argument)
{
    using namespace recipewords;
    switch (action) {
    case MendAction::ReadDate:
        return DateFormat::parse(argument) ? QString() : Martlet::tr("a format like dd/MM/yyyy");
    case MendAction::ReadNumber:
        return numberFormatFromPattern(argument) ? QString()
                                                 : Martlet::tr("1234.5 as it is written there, like 1.234,50");
    case MendAction::WhenBlank:
        return valueFor(members, argument) != nullptr ? QString() : choices(members);
    case MendAction::Truncate:
        return argument.toInt() > 0 ? QString() : Martlet::tr("a number of characters");
    case MendAction::Decode:
        return argument.isEmpty() ? Martlet::tr("an encoding like windows-1252") : QString();
    case MendAction::Relax:
        return valueFor(relaxations, argument) != nullptr ? QString() : choices(relaxations);
    case MendAction::Keep:
        return argument == u"first" || argument == u"last" ? QString() : u"first, last"_s;
    case MendAction::Blank:
        return argument.isEmpty() ? Martlet::tr("the text that means nothing is known") : QString();
    case MendAction::Default:
    case MendAction::AddMembers:
    case MendAction::Pad:
    case MendAction::JoinNext:
    case MendAction::Drop:
    case MendAction::Recompute:
        break;
    }
    return {};
}

bool isOfColumn(MendAction action)
{
    switch (action) {
    case MendAction::ReadDate:
    case MendAction::ReadNumber:
    case MendAction::Default:
    case MendAction::WhenBlank:
    case MendAction::Truncate:
    case MendAction::Blank:
    case MendAction::AddMembers:
        return true;
    default:
        return false;
    }
}

} // namespace

QString toText(MendAction action)
{
    return recipewords::wordFor(recipewords::mendActions, action);
}

QString describe(const Mend &mend)
{
    switch (mend.action) {
    case MendAction::ReadDate:
        return Martlet::tr("%1 is written %2").arg(mend.column, mend.argument);
    case MendAction::ReadNumber:
        return Martlet::tr("%1 is written like %2").arg(mend.column, mend.argument);
    case MendAction::AddMembers:
        return Martlet::tr("unknown keys of %1 are added").arg(mend.column);
    case MendAction::Default:
        return mend.argument.isEmpty()
                   ? Martlet::tr("%1 may be blank").arg(mend.column)
                   : Martlet::tr("%1 is %2 where it is blank").arg(mend.column, mend.argument);
    case MendAction::WhenBlank:
        return mend.argument == u"unknown"
                   ? Martlet::tr("%1 is the unknown member where it is blank").arg(mend.column)
                   : Martlet::tr("%1 does not apply where it is blank").arg(mend.column);
    case MendAction::Truncate:
        return Martlet::tr("%1 is cut after %2 characters").arg(mend.column, mend.argument);
    case MendAction::Decode:
        return Martlet::tr("the bytes are text in %1").arg(mend.argument);
    case MendAction::Blank:
        return Martlet::tr("“%2” in %1 means that nothing is known").arg(mend.column, mend.argument);
    case MendAction::Pad:
        return Martlet::tr("fields missing at the end are blank");
    case MendAction::JoinNext:
        return Martlet::tr("a line that breaks off is joined with the next one");
    case MendAction::Drop:
        return Martlet::tr("blank fields too many at the end are left out");
    case MendAction::Recompute:
        return Martlet::tr("the total is computed");
    case MendAction::Relax:
        return Martlet::tr("the rule %1 does not hold for this file").arg(mend.rule);
    case MendAction::Keep:
        return mend.argument == u"last" ? Martlet::tr("the last line of a key stands")
                                        : Martlet::tr("the first line of a key stands");
    }
    return {};
}

QString mendFault(const Mend &mend, const FileRecipe &file)
{
    if (mend.rule.isEmpty())
        return Martlet::tr("A mend names the rule it is for. Add “rule”.");
    const auto expected = argumentFault(mend.action, mend.argument);
    if (!expected.isEmpty())
        return Martlet::tr("The argument of “%1” is %2, not “%3”. Correct it.")
            .arg(toText(mend.action), expected, mend.argument);
    if (!isOfColumn(mend.action))
        return {};
    const bool isKnown =
        std::any_of(file.columns.begin(), file.columns.end(), [&mend](const ColumnRecipe &column) {
            return column.source == mend.column || column.target == mend.column;
        });
    return isKnown ? QString()
                   : Martlet::tr("The file has no column “%1” that could be mended. Name one of its columns.")
                         .arg(mend.column);
}

} // namespace martlet
