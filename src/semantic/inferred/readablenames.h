// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <set>

namespace martlet {

// "OrderDetails", "order_details" and "Order Details" as words: order, details; small letters.
QStringList wordsOf(const QString &name);
// The words as a sentence begins: "Order details".
QString titleOf(const QStringList &words);
// The words with the last one in the singular, as English makes it: orders, order; categories, category.
QStringList singularOf(QStringList words);

// Names of letters from a to z, digits and _ that no other name of the set is, and unless they stand in SQL
// only behind others, no SQL keyword.
class PlainNames final
{
public:
    enum class Words { Refused, Allowed };
    explicit PlainNames(Words sqlWords = Words::Refused)
        : m_sqlWords(sqlWords)
    {
    }
    // The words as a name; where it is taken with `owner` in front, and then with a number behind.
    QString take(const QStringList &words, const QStringList &owner = {});
    bool contains(const QString &name) const { return m_taken.contains(name); }

private:
    Words m_sqlWords;
    std::set<QString> m_taken;
};

// Whether one of the engines takes the word for one of its own.
bool isSqlWord(const QString &name);

} // namespace martlet
