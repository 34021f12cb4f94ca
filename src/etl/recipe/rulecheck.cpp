// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/rulecheck.h"

#include "base/tr.h"
#include "etl/recipe/condition.h"
#include "etl/transform/textpattern.h"

#include <QRegularExpression>
#include <QSet>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = RuleRecipe::Kind;
using Severity = RuleRecipe::Severity;
using Instead = RuleRecipe::Instead;

enum class Family { Text, Number, Day, Other };

Family familyOf(CellKind kind)
{
    switch (kind) {
    case CellKind::Text:
        return Family::Text;
    case CellKind::Integer:
    case CellKind::Money:
    case CellKind::Quantity:
    case CellKind::Number:
        return Family::Number;
    case CellKind::Date:
    case CellKind::Timestamp:
        return Family::Day;
    default:
        return Family::Other;
    }
}

// What the columns of a rule must hold; nullopt: anything.
std::optional<Family> familyFor(Kind kind)
{
    switch (kind) {
    case Kind::Pattern:
    case Kind::Length:
        return Family::Text;
    case Kind::Range:
        return Family::Number;
    case Kind::DateRange:
    case Kind::NotFuture:
        return Family::Day;
    default:
        return std::nullopt;
    }
}

// Each a sentence, or empty.

QString columnFault(const RuleRecipe &rule, const FileRecipe &file)
{
    if (rule.columns.isEmpty())
        return Martlet::tr("A rule looks at one column at least. Name it.");
    for (const auto &target : rule.columns) {
        const auto *column = file.column(target);
        if (column == nullptr)
            return Martlet::tr("Nothing fills “%1”, so no rule can look at it. Add it to the columns.")
                .arg(target);
        const auto kind = kindOf(*column, file.feed);
        const auto wanted = familyFor(rule.kind);
        if (!wanted || *wanted == familyOf(kind))
            continue;
        return *wanted == Family::Text
                   ? Martlet::tr("“%1” holds no text, which this rule is about.").arg(target)
               : *wanted == Family::Number
                   ? Martlet::tr("“%1” holds no number, which this rule is about.").arg(target)
                   : Martlet::tr("“%1” holds no day, which this rule is about.").arg(target);
    }
    return {};
}

QString argumentFault(const RuleRecipe &rule, const FileRecipe &file)
{
    switch (rule.kind) {
    case Kind::Range:
    case Kind::DateRange:
        return rule.least.isEmpty() && rule.most.isEmpty() ? Martlet::tr("The rule needs “min”, “max” or both.")
                                                           : QString();
    case Kind::Length: {
        bool isLeast = true, isMost = true;
        const auto least = rule.least.isEmpty() ? 0 : rule.least.toInt(&isLeast);
        const auto most = rule.most.isEmpty() ? least : rule.most.toInt(&isMost);
        const bool isEmpty = rule.least.isEmpty() && rule.most.isEmpty();
        return isEmpty || !isLeast || !isMost || least < 0 || most < least
                   ? Martlet::tr("A length needs “min”, “max” or both, in characters.")
                   : QString();
    }
    case Kind::Values:
        return rule.values.isEmpty() ? Martlet::tr("The rule needs “values”, the list of what is allowed.")
                                     : QString();
    case Kind::Pattern:
        return rule.pattern.isEmpty() ? Martlet::tr("The rule needs a “pattern”.")
                                      : TextPattern::fault(rule.pattern);
    case Kind::Expression: {
        const auto condition = Condition::parse(rule.check);
        if (!condition)
            return condition.error().message + u'.';
        for (const auto &name : condition->names())
            if (!file.column(name) && !file.column(u"let."_s + name) && !file.column(u"extra."_s + name))
                return Martlet::tr("The check names “%1”, which no column fills. Add it, or correct the name.")
                    .arg(name);
        return {};
    }
    case Kind::NotNull:
    case Kind::Unique:
    case Kind::NotFuture:
        break;
    }
    return {};
}

QString mendFault(const RuleRecipe &rule)
{
    if (rule.severity != Severity::Mend)
        return rule.instead == Instead::Nothing && rule.value.isEmpty()
                   ? QString()
                   : Martlet::tr(
                         "Only a rule that mends puts something else in the place. Say severity = \"mend\".");
    if (rule.kind == Kind::Unique)
        return Martlet::tr("A key that comes twice cannot be mended by a rule. Reject the line, or warn.");
    const bool clamps = rule.instead == Instead::Clamp;
    const bool hasBounds =
        rule.kind == Kind::Range || rule.kind == Kind::DateRange || rule.kind == Kind::NotFuture;
    if (clamps && !hasBounds)
        return Martlet::tr("Only a range has bounds to clamp to. Say instead = \"value\" or \"default\".");
    if (rule.instead == Instead::Nothing || (rule.instead == Instead::Value) == rule.value.isEmpty())
        return Martlet::tr(
            "A rule that mends says what it puts in the place: instead = \"value\" with “value”, "
            "\"clamp\" or \"default\".");
    return {};
}

QString nameFault(const RuleRecipe &rule)
{
    // The rules every file is held to are written in capitals.
    static const QRegularExpression allowed(u"^[a-z0-9_-]{1,60}$"_s);
    return allowed.match(rule.name).hasMatch()
               ? QString()
               : Martlet::tr("“%1” is no name of a rule. It has small letters, digits, _ and -.")
                     .arg(rule.name);
}

} // namespace

std::optional<RecipeFault> ruleFault(const FileRecipe &file)
{
    QSet<QString> names;
    for (size_t index = 0; index < file.rules.size(); ++index) {
        const auto &rule = file.rules[index];
        const QStringList path{u"rule"_s, QString::number(index)};
        for (const auto &sentence :
             {nameFault(rule), columnFault(rule, file), argumentFault(rule, file), mendFault(rule)})
            if (!sentence.isEmpty())
                return RecipeFault{path, sentence};
        if (names.contains(rule.name))
            return RecipeFault{path + QStringList(u"name"_s),
                               Martlet::tr("There are two rules “%1”. Name each differently.").arg(rule.name)};
        names.insert(rule.name);
    }
    return std::nullopt;
}

} // namespace martlet
