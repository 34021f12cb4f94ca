// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/namesimilarity.h"

#include "etl/sniff/columnnames.h"

#include <QSet>
#include <QVarLengthArray>

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

// Only the band of cells that can be within `most` is filled (Ukkonen 1985).
int editDistance(QStringView a, QStringView b, int most)
{
    const auto far = most + 1;
    if (std::abs(a.size() - b.size()) > most)
        return far;
    QVarLengthArray<int, 128> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j <= most ? int(j) : far;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        const auto first = std::max<qsizetype>(1, i - most), last = std::min<qsizetype>(b.size(), i + most);
        int diagonal = row[first - 1];
        int left = row[first - 1] = first == 1 && i <= most ? int(i) : far;
        int least = left;
        for (auto j = first; j <= last; ++j) {
            const int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            left = row[j] = std::min({changed, row[j] + 1, left + 1, far});
            least = std::min(least, left);
        }
        if (last < b.size())
            row[last + 1] = far; // above the band of the next row
        if (least >= far)
            return far;
    }
    return row[b.size()];
}

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
