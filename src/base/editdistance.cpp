// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/editdistance.h"

#include <QVarLengthArray>

#include <algorithm>

namespace martlet {

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

QString nearestName(const QString &mistyped, const QStringList &names)
{
    const auto lower = mistyped.toLower();
    int most = int(std::min<qsizetype>(3, (mistyped.size() + 2) / 3));
    QString nearest;
    for (const auto &name : names) {
        if (const int distance = editDistance(lower, name.toLower(), most); distance <= most) {
            most = distance - 1;
            nearest = name;
        }
        if (most < 0)
            break;
    }
    return nearest;
}

} // namespace martlet
