// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "etl/recipe/recipesections.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QStringList fileKeys()
{
    return {u"name"_s,       u"feed"_s,     u"patterns"_s,     u"header"_s, u"optional"_s,
            u"has_header"_s, u"encoding"_s, u"dialect"_s,      u"format"_s, u"columns"_s,
            u"lookup"_s,     u"receipt"_s,  u"unknown_keys"_s, u"relax"_s,  u"personal"_s,
            u"mend"_s,       u"rule"_s,     u"limits"_s,       u"trailer"_s};
}

void readUnknownKeys(FileRecipe &file, const RecipeSection &section)
{
    for (const auto &key : section.keys()) {
        if (const auto entity = entityFromText(key))
            file.unknownKeys[*entity] = section.word(key, recipewords::unknownKeys, UnknownKeyRule::Infer);
        else
            section.wrong(
                key,
                Martlet::tr("“%1” is no dimension. There are customer, product, store, employee and supplier.")
                    .arg(key));
    }
}

void readRelaxed(FileRecipe &file, const RecipeSection &section)
{
    for (const auto &rule : section.texts(u"relax"_s)) {
        if (const int *bit = recipewords::valueFor(recipewords::relaxations, rule))
            file.relaxedRules |= *bit;
        else
            section.wrong(u"relax"_s, Martlet::tr("“%1” is no rule that can be relaxed. These can: %2.")
                                          .arg(rule, recipewords::choices(recipewords::relaxations)));
    }
}

RecipeEntries fileEntries(const FileRecipe &file)
{
    using namespace recipewords;
    RecipeEntries entries;
    entries.text(u"name"_s, file.name);
    entries.text(u"feed"_s, wordFor(feeds, file.feed));
    entries.texts(u"patterns"_s, file.patterns);
    entries.texts(u"header"_s, file.header);
    entries.texts(u"optional"_s, file.optional);
    entries.flag(u"has_header"_s, file.hasHeader, true);
    entries.text(u"encoding"_s, file.encoding);
    entries.texts(u"receipt"_s, file.receipt);
    writeLoad(file.load, entries);
    QStringList relaxed;
    for (const auto &[word, bit] : relaxations)
        if ((file.relaxedRules & bit) != 0)
            relaxed += QString::fromUtf16(word);
    entries.texts(u"relax"_s, relaxed);
    entries.flag(u"personal"_s, file.personal);
    RecipeEntries unknown;
    for (auto rule = file.unknownKeys.begin(); rule != file.unknownKeys.end(); ++rule)
        unknown.text(toText(rule.key()), wordFor(unknownKeys, rule.value()));
    entries.table(u"unknown_keys"_s, unknown);
    entries.table(u"dialect"_s, dialectEntries(file.dialect));
    return entries;
}

} // namespace

FileRecipe readFile(const RecipeSection &section)
{
    section.allowOnly(fileKeys() + loadKeys());
    FileRecipe file;
    file.feed = section.word(u"feed"_s, recipewords::feeds, Feed::Sales);
    section.require(u"feed"_s);
    file.name = section.text(u"name"_s, toText(file.feed));
    file.patterns = section.texts(u"patterns"_s);
    file.header = section.texts(u"header"_s);
    file.optional = section.texts(u"optional"_s);
    file.hasHeader = section.flag(u"has_header"_s, true);
    file.encoding = section.text(u"encoding"_s);
    file.dialect = readDialect(section.table(u"dialect"_s));
    const auto formats = readFormats(section.table(u"format"_s));
    file.columns = readColumns(section.table(u"columns"_s), formats, file.feed);
    file.trailer = readTrailer(section.table(u"trailer"_s), formats);
    for (const auto &lookup : section.tables(u"lookup"_s))
        file.lookups.push_back(readLookup(lookup));
    file.receipt = section.texts(u"receipt"_s);
    file.load = readLoad(section);
    readUnknownKeys(file, section.table(u"unknown_keys"_s));
    readRelaxed(file, section);
    file.personal = section.flag(u"personal"_s, false);
    for (const auto &rule : section.tables(u"rule"_s))
        file.rules.push_back(readRule(rule));
    file.limits = readLimits(section.table(u"limits"_s));
    for (const auto &mend : section.tables(u"mend"_s))
        file.mends.push_back(readMend(mend));
    return file;
}

QString fileText(const FileRecipe &file)
{
    QString text = u"\n[[file]]\n"_s + fileEntries(file).lines();
    const auto limits = limitEntries(file.limits).lines();
    if (!limits.isEmpty())
        text += u"\n[file.limits]\n"_s + limits;
    const auto trailer = trailerEntries(file.trailer).lines();
    if (!trailer.isEmpty())
        text += u"\n[file.trailer]\n"_s + trailer;
    text += u"\n[file.columns]\n"_s + columnsText(file);
    for (const auto &rule : file.rules)
        text += u"\n[[file.rule]]\n"_s + ruleEntries(rule).lines();
    for (const auto &lookup : file.lookups)
        text += u"\n[[file.lookup]]\n"_s + lookupEntries(lookup).lines();
    for (const auto &mend : file.mends)
        text += u"\n[[file.mend]]\n"_s + mendEntries(mend).lines();
    return text;
}

} // namespace martlet
