// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/rulechoice.h"

#include "base/tr.h"
#include "schema/relaxedrules.h"
#include "ui/import/targettitle.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A choice that is a member of the policy; its answers stand in the order of the enumeration.
template<typename Value>
RuleChoice policyChoice(const QString &name, const QString &question, const QStringList &answers,
                        Value LoadPolicy::*member)
{
    return {name, question, answers, [member](const FileRecipe &file) { return int(file.load.*member); },
            [member](FileRecipe &file, int answer) { file.load.*member = Value(answer); }};
}

RuleChoice shrinkChoice()
{
    return {u"shrunken"_s,
            Martlet::tr("A file much smaller than usual"),
            {Martlet::tr("is refused"), Martlet::tr("is right, whatever it closes")},
            [](const FileRecipe &file) { return file.load.shrinkPercent == LoadPolicy::anyShrinking ? 1 : 0; },
            [](FileRecipe &file, int answer) {
                file.load.shrinkPercent = answer == 1 ? LoadPolicy::anyShrinking : LoadPolicy::usualShrinking;
            }};
}

RuleSection loadSection(const FileRecipe &file)
{
    RuleSection section{Martlet::tr("What the file is"),
                        {},
                        {policyChoice(u"mode"_s, Martlet::tr("It holds"),
                                      {Martlet::tr("new and changed rows"), Martlet::tr("new rows only"),
                                       Martlet::tr("everything there is; what is missing in it is closed"),
                                       Martlet::tr("everything of its days; it takes their place")},
                                      &LoadPolicy::mode)}};
    if (file.load.mode == LoadMode::Full)
        section.choices.push_back(shrinkChoice());
    return section;
}

RuleSection repeatSection()
{
    return {Martlet::tr("Lines that repeat"),
            {},
            {policyChoice(u"duplicates"_s, Martlet::tr("The same key twice in the file"),
                          {Martlet::tr("reject the later ones"), Martlet::tr("the first one stands"),
                           Martlet::tr("the last one stands"), Martlet::tr("the highest version stands"),
                           Martlet::tr("each is a row of its own")},
                          &LoadPolicy::duplicates),
             policyChoice(u"inWarehouse"_s, Martlet::tr("A key the warehouse has already"),
                          {Martlet::tr("change the row"), Martlet::tr("leave the row as it is"),
                           Martlet::tr("the higher version stands"), Martlet::tr("reject the line")},
                          &LoadPolicy::inWarehouse)}};
}

RuleSection keySection(const FileRecipe &file)
{
    RuleSection section{Martlet::tr("Keys nobody knows yet"), {}, {}};
    for (const auto &field : feedFields(file.feed)) {
        const auto target = QString::fromUtf16(field.name);
        if (field.refersTo == Entity::None || !file.column(target))
            continue;
        section.choices.push_back(
            {u"unknown_"_s + toText(field.refersTo),
             targetTitle(target),
             {Martlet::tr("make a member, described later"), Martlet::tr("reject the line")},
             [entity = field.refersTo](const FileRecipe &its) { return int(its.unknownKey(entity)); },
             [entity = field.refersTo](FileRecipe &its, int answer) {
                 if (UnknownKeyRule(answer) == UnknownKeyRule::Infer)
                     its.unknownKeys.remove(entity);
                 else
                     its.unknownKeys.insert(entity, UnknownKeyRule(answer));
             }});
    }
    return section;
}

RuleChoice relaxation(const QString &name, const QString &question, int bit)
{
    return {name,
            question,
            {Martlet::tr("reject the line"), Martlet::tr("load and mark it")},
            [bit](const FileRecipe &file) { return (file.relaxedRules & bit) != 0 ? 1 : 0; },
            [bit](FileRecipe &file, int answer) {
                file.relaxedRules = answer == 1 ? file.relaxedRules | bit : file.relaxedRules & ~bit;
            }};
}

RuleSection relaxSection(Feed feed)
{
    RuleSection section{Martlet::tr("What may be unusual"), {}, {}};
    if (feed == Feed::Sales)
        section.choices = {
            relaxation(u"zeroQuantity"_s, Martlet::tr("A quantity of zero"), relaxed::zeroQuantity),
            relaxation(u"negativePrice"_s, Martlet::tr("A price below zero"), relaxed::negativePrice),
            relaxation(u"totalDiffers"_s, Martlet::tr("A total that is not quantity × price − discount"),
                       relaxed::totalDiffers),
            relaxation(u"negativeDiscount"_s, Martlet::tr("A discount below zero"), relaxed::negativeDiscount)};
    if (feed == Feed::Inventory)
        section.choices = {relaxation(u"stockDiffers"_s,
                                      Martlet::tr("A closing stock that the movements do not explain"),
                                      relaxed::stockDiffers)};
    return section;
}

RuleSection textSection()
{
    return {Martlet::tr("The text of the file"),
            {},
            {{u"personal"_s,
              Martlet::tr("It is kept, so that each row can show its line"),
              {Martlet::tr("as it is"), Martlet::tr("encrypted, for it names persons")},
              [](const FileRecipe &file) { return file.personal ? 1 : 0; },
              [](FileRecipe &file, int answer) { file.personal = answer == 1; }}}};
}

} // namespace

std::vector<RuleSection> ruleSections(const FileRecipe &file)
{
    std::vector<RuleSection> sections{loadSection(file), repeatSection(), keySection(file),
                                      relaxSection(file.feed), textSection()};
    std::erase_if(sections, [](const RuleSection &section) { return section.choices.empty(); });
    return sections;
}

} // namespace martlet
