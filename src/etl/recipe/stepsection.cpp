// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "etl/recipe/recipesections.h"
#include "etl/transform/textpattern.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestText = 1000; // characters
constexpr qint64 mostParts = 1000;

constexpr recipewords::Word<step::Case> cases[] = {
    {u"upper", step::Case::Upper}, {u"lower", step::Case::Lower}, {u"title", step::Case::Title}};

constexpr recipewords::Word<bool> sides[] = {{u"start", false}, {u"end", true}};

// [what, with]
QStringList pairOf(const RecipeSection &section, const QString &key)
{
    auto pair = section.texts(key);
    if (pair.size() != 2 || pair[0].isEmpty())
        section.wrong(
            key, Martlet::tr("“%1” is what is looked for and what takes its place: [\"EUR\", \"\"].").arg(key));
    pair.resize(2);
    return pair;
}

QString filled(const RecipeSection &section, const QString &key)
{
    section.require(key);
    return section.text(key);
}

Step readTrim(const RecipeSection &section, const QString &key)
{
    if (!section.flag(key, true))
        section.wrong(key, Martlet::tr("A step that is not to be done is left out. Remove it."));
    return key == u"trim" ? Step(step::Trim{}) : Step(step::Collapse{});
}

Step readRegex(const RecipeSection &section, const QString &key)
{
    const auto pair = pairOf(section, key);
    if (const auto fault = TextPattern::fault(pair[0]); !fault.isEmpty())
        section.wrong(key, fault);
    return step::Regex{pair[0], pair[1]};
}

Step readSplit(const RecipeSection &section, const QString &key)
{
    step::Split split{filled(section, key), int(section.number(u"part"_s, 1, -mostParts, mostParts))};
    if (split.part == 0)
        section.wrong(u"part"_s, Martlet::tr("The first part is 1, the last one -1. Correct it."));
    return split;
}

Step readJoin(const RecipeSection &section, const QString &key)
{
    step::Join join{section.texts(key), section.text(u"with"_s)};
    if (join.columns.isEmpty())
        section.wrong(key, Martlet::tr("“join” names the columns to be appended. Add at least one."));
    return join;
}

Step readPad(const RecipeSection &section, const QString &key)
{
    step::Pad pad;
    pad.length = int(section.number(key, 1, 1, longestText));
    pad.with = section.text(u"with"_s, pad.with);
    pad.atEnd = section.word(u"side"_s, sides, false);
    if (pad.with.size() != 1)
        section.wrong(u"with"_s, Martlet::tr("“with” is the one character to fill up with. Correct it."));
    return pad;
}

Step readMap(const RecipeSection &section, const QString &key)
{
    step::MapValues step;
    const auto map = section.table(key);
    for (const auto &from : map.keys())
        step.map.insert(from, map.text(from));
    if (step.map.isEmpty())
        section.wrong(key, Martlet::tr("“map” has no values. Write it as { \"from\" = \"to\" }."));
    return step;
}

struct StepWord
{
    const char16_t *key;
    std::vector<const char16_t *> options;
    Step (*read)(const RecipeSection &section, const QString &key);
};

// What a step is called in TOML, what else stands in its table, and how it is read.
const std::vector<StepWord> &stepWords()
{
    using Section = const RecipeSection &;
    using Key = const QString &;
    static const std::vector<StepWord> words{
        {u"trim", {}, readTrim},
        {u"collapse", {}, readTrim},
        {u"case",
         {},
         [](Section section, Key key) {
             return Step(step::ChangeCase{section.word(key, cases, step::Case::Upper)});
         }},
        {u"replace",
         {},
         [](Section section, Key key) {
             const auto pair = pairOf(section, key);
             return Step(step::Replace{pair[0], pair[1]});
         }},
        {u"regex", {}, readRegex},
        {u"split", {u"part"}, readSplit},
        {u"join", {u"with"}, readJoin},
        {u"pad", {u"with", u"side"}, readPad},
        {u"truncate",
         {},
         [](Section section, Key key) {
             return Step(step::Truncate{int(section.number(key, 1, 1, longestText))});
         }},
        {u"remove_prefix",
         {},
         [](Section section, Key key) { return Step(step::RemovePrefix{filled(section, key)}); }},
        {u"remove_suffix",
         {},
         [](Section section, Key key) { return Step(step::RemoveSuffix{filled(section, key)}); }},
        {u"constant", {}, [](Section section, Key key) { return Step(step::Constant{filled(section, key)}); }},
        {u"default", {}, [](Section section, Key key) { return Step(step::Default{filled(section, key)}); }},
        {u"map", {}, readMap},
        {u"blank_when", {}, [](Section section, Key key) { return Step(step::BlankWhen{section.texts(key)}); }},
        {u"lookup",
         {u"column"},
         [](Section section, Key key) {
             return Step(step::LookUp{filled(section, key), filled(section, u"column"_s)});
         }},
    };
    return words;
}

// The steps in TOML again; an overload for each kind.
struct StepText
{
    RecipeEntries &entries;

    void operator()(const step::Trim &) { entries.flag(u"trim"_s, true); }
    void operator()(const step::Collapse &) { entries.flag(u"collapse"_s, true); }
    void operator()(const step::ChangeCase &step)
    {
        entries.text(u"case"_s, recipewords::wordFor(cases, step.to));
    }
    void operator()(const step::Replace &step) { entries.texts(u"replace"_s, {step.what, step.with}); }
    void operator()(const step::Regex &step) { entries.texts(u"regex"_s, {step.pattern, step.with}); }
    void operator()(const step::Split &step)
    {
        entries.text(u"split"_s, step.separator);
        entries.number(u"part"_s, step.part, 1);
    }
    void operator()(const step::Join &step)
    {
        entries.texts(u"join"_s, step.columns);
        entries.text(u"with"_s, step.separator);
    }
    void operator()(const step::Pad &step)
    {
        entries.number(u"pad"_s, step.length, 0);
        entries.text(u"with"_s, step.with, u"0"_s);
        entries.text(u"side"_s, recipewords::wordFor(sides, step.atEnd), u"start"_s);
    }
    void operator()(const step::Truncate &step) { entries.number(u"truncate"_s, step.length, 0); }
    void operator()(const step::RemovePrefix &step) { entries.text(u"remove_prefix"_s, step.prefix); }
    void operator()(const step::RemoveSuffix &step) { entries.text(u"remove_suffix"_s, step.suffix); }
    void operator()(const step::Constant &step) { entries.text(u"constant"_s, step.text); }
    void operator()(const step::Default &step) { entries.text(u"default"_s, step.text); }
    void operator()(const step::MapValues &step)
    {
        RecipeEntries map;
        for (auto pair = step.map.begin(); pair != step.map.end(); ++pair)
            map.add(tomlQuoted(pair.key()), tomlQuoted(pair.value()));
        entries.table(u"map"_s, map);
    }
    void operator()(const step::BlankWhen &step) { entries.texts(u"blank_when"_s, step.texts); }
    void operator()(const step::LookUp &step)
    {
        entries.text(u"lookup"_s, step.file);
        entries.text(u"column"_s, step.column);
    }
};

} // namespace

std::vector<Step> readSteps(const RecipeSection &column)
{
    std::vector<Step> steps;
    for (const auto &section : column.tables(u"steps"_s)) {
        QStringList names, allowed;
        const StepWord *found = nullptr;
        for (const auto &word : stepWords()) {
            names += QString::fromUtf16(word.key);
            if (!section.has(names.last()))
                continue;
            // "constant" and "default" have no options, so the first word that is there names the step.
            found = found == nullptr ? &word : found;
        }
        if (found == nullptr) {
            section.wrong(Martlet::tr("A step is one of: %1.").arg(names.join(u", "_s)));
            continue;
        }
        allowed += QString::fromUtf16(found->key);
        for (const auto *option : found->options)
            allowed += QString::fromUtf16(option);
        section.allowOnly(allowed);
        steps.push_back(found->read(section, allowed.first()));
    }
    return steps;
}

void writeSteps(const std::vector<Step> &steps, RecipeEntries &column)
{
    std::vector<RecipeEntries> all;
    for (const auto &step : steps) {
        RecipeEntries entries;
        std::visit(StepText{entries}, step);
        all.push_back(entries);
    }
    column.tables(u"steps"_s, all);
}

} // namespace martlet
