// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/columnnames.h"

#include "base/toml.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

// The resource of a static library is linked only when somebody asks for it by name, outside any namespace.
static void registerSynonyms()
{
    Q_INIT_RESOURCE(synonyms);
}

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QJsonObject synonyms()
{
    registerSynonyms();
    const auto read = readToml(u":/martlet/sniff/synonyms.toml"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().message)); // a part of the program is broken
    return *read;
}

std::vector<TargetNames> namesOf(const QJsonObject &words, Feed feed)
{
    std::vector<TargetNames> all;
    const auto add = [&](const QString &target, const QJsonValue &listed) {
        TargetNames names{target, {nameInWords(target.section(u'.', -1))}};
        if (target.contains(u'.'))
            names.names = {nameInWords(target)};
        for (const auto &name : listed.toArray())
            names.names += nameInWords(name.toString());
        all.push_back(std::move(names));
    };
    const auto table = words.value(toText(feed)).toObject();
    for (const auto &field : feedFields(feed)) {
        const auto target = QString::fromUtf16(field.name);
        add(target, table.value(target));
    }
    for (auto entry = table.begin(); entry != table.end(); ++entry)
        if (entry.key().contains(u'.'))
            add(entry.key(), entry.value());
    return all;
}

} // namespace

QString nameInWords(const QString &name)
{
    QString words;
    QChar before;
    const auto decomposed = name.normalized(QString::NormalizationForm_KD);
    for (const QChar letter : decomposed) {
        if (letter.isMark())
            continue;
        const bool isWord = letter.isLetterOrNumber();
        const bool begins = letter.isUpper() && before.isLower();
        if ((!isWord || begins) && !words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
        if (isWord)
            words += letter.toLower();
        before = letter;
    }
    return words.trimmed().replace(u"ß"_s, u"ss"_s);
}

const std::vector<TargetNames> &targetNames(Feed feed)
{
    static const auto all = [] {
        const auto words = synonyms();
        std::array<std::vector<TargetNames>, 7> feeds;
        for (size_t index = 0; index < feeds.size(); ++index)
            feeds[index] = namesOf(words, Feed(index));
        return feeds;
    }();
    return all[size_t(feed)];
}

bool namesADate(const QString &name)
{
    static const QStringList dates = {u"date"_s, u"datum"_s, u"fecha"_s, u"jour"_s,
                                      u"tag"_s,  u"day"_s,   u"when"_s};
    const auto words = nameInWords(name).split(u' ');
    return std::any_of(words.begin(), words.end(), [](const QString &word) {
        return std::any_of(dates.begin(), dates.end(),
                           [&](const QString &date) { return word.endsWith(date); });
    });
}

} // namespace martlet
