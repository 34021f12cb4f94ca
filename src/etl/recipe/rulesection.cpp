// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "etl/recipe/recipesections.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Kind = RuleRecipe::Kind;
using Severity = RuleRecipe::Severity;
using Instead = RuleRecipe::Instead;

constexpr recipewords::Word<Kind> kinds[] = {
    {u"not_null", Kind::NotNull},     {u"unique", Kind::Unique},        {u"range", Kind::Range},
    {u"values", Kind::Values},        {u"pattern", Kind::Pattern},      {u"length", Kind::Length},
    {u"date_range", Kind::DateRange}, {u"not_future", Kind::NotFuture}, {u"expression", Kind::Expression}};
constexpr recipewords::Word<Severity> severities[] = {
    {u"reject", Severity::Reject}, {u"warn", Severity::Warn}, {u"mend", Severity::Mend}};
constexpr recipewords::Word<Instead> insteads[] = {
    {u"value", Instead::Value}, {u"clamp", Instead::Clamp}, {u"default", Instead::Default}};

constexpr qint64 mostRows = 1'000'000'000'000;

// A bound is a text, or a whole number without quotation marks.
QString bound(const RecipeSection &section, const QString &key)
{
    const auto value = section.object().value(key);
    if (value.isDouble())
        return QString::number(section.number(key, 0, -mostRows, mostRows));
    return section.text(key);
}

QStringList columnsOf(const RecipeSection &section)
{
    if (section.has(u"column"_s) == section.has(u"columns"_s))
        section.wrong(Martlet::tr("A rule has “column” or “columns”, one of them. Name what it looks at."));
    return section.has(u"columns"_s) ? section.texts(u"columns"_s) : QStringList{section.text(u"column"_s)};
}

} // namespace

RuleRecipe readRule(const RecipeSection &section)
{
    section.allowOnly({u"name"_s, u"column"_s, u"columns"_s, u"kind"_s, u"severity"_s, u"message"_s, u"min"_s,
                       u"max"_s, u"values"_s, u"pattern"_s, u"check"_s, u"instead"_s, u"value"_s});
    RuleRecipe rule;
    rule.name = section.text(u"name"_s);
    rule.columns = columnsOf(section);
    rule.kind = section.word(u"kind"_s, kinds, rule.kind);
    rule.severity = section.word(u"severity"_s, severities, rule.severity);
    rule.message = section.text(u"message"_s);
    rule.least = bound(section, u"min"_s);
    rule.most = bound(section, u"max"_s);
    rule.values = section.texts(u"values"_s);
    rule.pattern = section.text(u"pattern"_s);
    rule.check = section.text(u"check"_s);
    if (section.has(u"instead"_s))
        rule.instead = section.word(u"instead"_s, insteads, Instead::Value);
    rule.value = section.text(u"value"_s);
    section.require(u"name"_s);
    section.require(u"kind"_s);
    return rule;
}

RecipeEntries ruleEntries(const RuleRecipe &rule)
{
    using recipewords::wordFor;
    RecipeEntries entries;
    entries.text(u"name"_s, rule.name);
    if (rule.columns.size() == 1)
        entries.add(u"column"_s, tomlQuoted(rule.columns.first()));
    else
        entries.add(u"columns"_s, tomlQuoted(rule.columns));
    entries.text(u"kind"_s, wordFor(kinds, rule.kind));
    entries.text(u"severity"_s, wordFor(severities, rule.severity), u"reject"_s);
    entries.text(u"message"_s, rule.message);
    entries.text(u"min"_s, rule.least);
    entries.text(u"max"_s, rule.most);
    entries.texts(u"values"_s, rule.values);
    entries.text(u"pattern"_s, rule.pattern);
    entries.text(u"check"_s, rule.check);
    entries.text(u"instead"_s, wordFor(insteads, rule.instead));
    entries.text(u"value"_s, rule.value);
    return entries;
}

RejectLimits readLimits(const RecipeSection &section)
{
    section.allowOnly({u"max_rejects"_s, u"max_reject_percent"_s, u"after_rows"_s, u"warn_percent"_s});
    RejectLimits limits;
    if (section.has(u"max_rejects"_s))
        limits.most = section.number(u"max_rejects"_s, 0, 0, mostRows);
    if (section.has(u"max_reject_percent"_s))
        limits.mostParts = section.percent(u"max_reject_percent"_s, 0);
    limits.afterRows = section.number(u"after_rows"_s, limits.afterRows, 1, mostRows);
    limits.warnParts = section.percent(u"warn_percent"_s, limits.warnParts);
    return limits;
}

RecipeEntries limitEntries(const RejectLimits &limits)
{
    const RejectLimits usual;
    RecipeEntries entries;
    if (limits.most)
        entries.add(u"max_rejects"_s, QString::number(*limits.most));
    if (limits.mostParts)
        entries.percent(u"max_reject_percent"_s, *limits.mostParts, -1);
    entries.number(u"after_rows"_s, limits.afterRows, usual.afterRows);
    entries.percent(u"warn_percent"_s, limits.warnParts, usual.warnParts);
    return entries;
}

} // namespace martlet
