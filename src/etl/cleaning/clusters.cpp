// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/cleaning/clusters.h"

#include "base/tr.h"
#include "etl/cleaning/nearpairs.h"
#include "etl/cleaning/unionfind.h"

#include <QHash>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// In small letters, without accents and punctuation; words parted by one space.
QString plainWords(const QString &value)
{
    QString words;
    for (const QChar letter : value.normalized(QString::NormalizationForm_KD)) {
        if (letter.isMark())
            continue;
        if (letter.isLetterOrNumber())
            words += letter.toLower();
        else if (letter.isSpace() && !words.isEmpty() && !words.endsWith(u' '))
            words += u' ';
    }
    return words.replace(u"ß"_s, u"ss"_s).trimmed();
}

QString fingerprint(const QString &value)
{
    auto words = plainWords(value).split(u' ');
    words.sort();
    words.removeDuplicates();
    return words.join(u' ');
}

QString pairsOfLetters(const QString &value)
{
    const auto letters = plainWords(value).remove(u' ');
    if (letters.size() < 2)
        return letters;
    QStringList pairs;
    for (qsizetype at = 0; at + 1 < letters.size(); ++at)
        pairs += letters.mid(at, 2);
    pairs.sort();
    pairs.removeDuplicates();
    return pairs.join(QString());
}

// A text that is only punctuation has no key, and is like no other.
void joinByKey(const std::vector<Facet> &values, QString (*keyOf)(const QString &), UnionFind &groups)
{
    QHash<QString, size_t> first;
    for (size_t index = 0; index < values.size(); ++index) {
        const auto key = keyOf(values[index].value);
        if (key.isEmpty())
            continue;
        const auto known = first.constFind(key);
        if (known == first.constEnd())
            first.insert(key, index);
        else
            groups.join(*known, index);
    }
}

std::vector<Cluster> clustersFrom(const std::vector<Facet> &values, UnionFind &groups)
{
    QHash<size_t, std::vector<Facet>> members;
    for (size_t index = 0; index < values.size(); ++index)
        members[groups.find(index)].push_back(values[index]);
    std::vector<Cluster> clusters;
    for (auto &group : members) {
        if (group.size() < 2)
            continue;
        std::sort(group.begin(), group.end(), [](const Facet &a, const Facet &b) {
            return a.rows != b.rows ? a.rows > b.rows : a.value < b.value;
        });
        Cluster cluster{group.front().value, group, 0};
        for (const auto &facet : group)
            cluster.rows += facet.rows;
        clusters.push_back(std::move(cluster));
    }
    std::sort(clusters.begin(), clusters.end(), [](const Cluster &a, const Cluster &b) {
        return a.rows != b.rows ? a.rows > b.rows : a.proposed < b.proposed;
    });
    return clusters;
}

// Texts are trimmed before they are looked up, so that the map finds what the facets counted.
void mapFirst(ColumnRecipe &column, const QMap<QString, QString> &map)
{
    auto &steps = column.steps;
    if (steps.empty() || !std::holds_alternative<step::Trim>(steps.front()))
        steps.insert(steps.begin(), step::Trim{});
    auto *known = steps.size() > 1 ? std::get_if<step::MapValues>(&steps[1]) : nullptr;
    if (known == nullptr) {
        steps.insert(steps.begin() + 1, step::MapValues{map});
        return;
    }
    // What was mapped before to a text that is now mapped on goes all the way.
    for (auto &to : known->map)
        to = map.value(to, to);
    known->map.insert(map);
}

} // namespace

Result<std::vector<Cluster>> clustersOf(const std::vector<Facet> &values, ClusterMethod method,
                                        std::stop_token stop)
{
    UnionFind groups(values.size());
    switch (method) {
    case ClusterMethod::Fingerprint:
        joinByKey(values, fingerprint, groups);
        break;
    case ClusterMethod::NGram:
        joinByKey(values, pairsOfLetters, groups);
        break;
    case ClusterMethod::Distance: {
        std::vector<QString> words;
        for (const auto &facet : values)
            words.push_back(plainWords(facet.value));
        if (!forEachNearPair(words, stop, [&](size_t a, size_t b) { groups.join(a, b); }))
            return fail(Error::Kind::Cancelled, Martlet::tr("Looking for texts that are alike was stopped."));
        break;
    }
    }
    return clustersFrom(values, groups);
}

Result<ImportRecipe> withClusters(ImportRecipe recipe, const QString &file, const QString &column,
                                  const std::vector<Cluster> &clusters)
{
    QMap<QString, QString> map;
    for (const auto &cluster : clusters)
        for (const auto &facet : cluster.values)
            if (facet.value != cluster.proposed)
                map.insert(facet.value, cluster.proposed);
    bool isRead = false;
    for (auto &kind : recipe.files) {
        for (auto &candidate : kind.columns) {
            if (kind.name != file || candidate.source != column)
                continue;
            isRead = true;
            if (!map.isEmpty())
                mapFirst(candidate, map);
        }
    }
    if (isRead)
        return recipe;
    return fail(
        Error::Kind::Input,
        Martlet::tr("The recipe %1 does not read the column “%2”, so its values cannot be mended there.")
            .arg(recipe.name, column));
}

} // namespace martlet
