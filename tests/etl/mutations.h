// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <random>

namespace martlet {

// A small file of sales lines with what CSV can have: quotes, line ends of all kinds, a comment, letters of
// many bytes.
inline const QByteArray original =
    "t,p,d,q,u\r\n1,A,2025-12-31,1,2.50\n2,\"B \"\"x\"\"\",2025-01-01,2,3\n# "
    "comment\n\n3,\"two\nlines\",2025-06-30,-1,"
    "9.99\n4,K\xC3\xA4se,2024-02-29,1.5,0.01\r5,\xF0\x9F\x98\x80,2025-12-31,1,1\n";

// One to six bytes or stretches of it added, removed, repeated, changed or cut off.
inline QByteArray mutated(std::mt19937 &random)
{
    const auto pick = [&](qsizetype below) {
        return qsizetype(random() % quint32(std::max<qsizetype>(below, 1)));
    };
    static constexpr char spice[] = "\"\",,\n\r\r\n\\#\0\xFF\xC3\x80;-.e1";
    auto bytes = original;
    for (auto count = 1 + pick(6); count > 0; --count) {
        const auto at = pick(bytes.size());
        switch (pick(5)) {
        case 0:
            bytes.insert(at, spice[size_t(pick(sizeof spice - 1))]);
            break;
        case 1:
            bytes.remove(at, 1 + pick(8));
            break;
        case 2:
            bytes.insert(at, bytes.mid(pick(bytes.size()), pick(40)));
            break;
        case 3:
            if (!bytes.isEmpty())
                bytes[at] = char(random());
            break;
        default:
            bytes.truncate(std::max<qsizetype>(at, 1));
        }
    }
    return bytes;
}

// ASCII as UTF-16LE.
inline QByteArray widened(const QByteArray &bytes)
{
    QByteArray wide;
    for (const char byte : bytes)
        wide += QByteArray(1, byte) + '\0';
    return wide.left(wide.size() - (bytes.size() % 3 == 0 ? 1 : 0));
}

} // namespace martlet
