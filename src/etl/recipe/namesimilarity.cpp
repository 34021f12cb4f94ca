// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/namesimilarity.h"

#include "base/editdistance.h"
#include "etl/sniff/columnnames.h"

#include <QSet>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int same = 100;
constexpr int synonym = 90;
constexpr int mostByWords = 85; // "price" and "unit price" may be two things

bool areSynonyms(const QString &a, const QString &b)
{
    for (const auto feed : {Feed::Sales, Feed::Inventory, Feed::Customers, Feed::Products, Feed::Stores,
                            Feed::Employees, Feed::Suppliers}) {
        const auto &targets = targetNames(feed);
        if (std::any_of(targets.begin(), targets.end(), [&](const TargetNames &target) {
                return target.names.contains(a) && target.names.contains(b);
            }))
            return true;
    }
    return false;
}

int sharedWords(const QString &a, const QString &b)
{
    const auto listA = a.split(u' '), listB = b.split(u' ');
    const QSet<QString> wordsA(listA.begin(), listA.end()), wordsB(listB.begin(), listB.end());
    auto both = wordsA;
    both.intersect(wordsB);
    return int(2 * both.size() * mostByWords / (wordsA.size() + wordsB.size()));
}

} // namespace

int nameSimilarity(const QString &a, const QString &b)
{
    const auto wordsA = nameInWords(a), wordsB = nameInWords(b);
    const auto longest = int(std::max(wordsA.size(), wordsB.size()));
    if (longest == 0)
        return a == b ? same : 0;
    if (wordsA == wordsB)
        return same;
    if (areSynonyms(wordsA, wordsB))
        return synonym;
    const int byLetters = same - same * editDistance(wordsA, wordsB, longest) / longest;
    return std::min(std::max(byLetters, sharedWords(wordsA, wordsB)), synonym);
}

} // namespace martlet
