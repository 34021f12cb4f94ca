// SPDX-License-Identifier: GPL-3.0-or-later
#include "semantic/inferred/readablenames.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 40; // that a model takes

// Large letters begin a word, but for a row of them: "OrderID", "SKUCode".
bool beginsWord(const QString &name, qsizetype at)
{
    if (at == 0 || !name[at].isUpper() || !name[at - 1].isLetterOrNumber())
        return false;
    const bool isBeforeSmall = at + 1 < name.size() && name[at + 1].isLower();
    return name[at - 1].isLower() || name[at - 1].isDigit() || isBeforeSmall;
}

// Without accents; letters of other scripts have no place in a name.
QString plain(const QStringList &words)
{
    QString name;
    const auto decomposed = words.join(u'_').normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar letter : decomposed) {
        const bool isPlain =
            (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9') || letter == u'_';
        if (isPlain)
            name += letter;
    }
    if (name.isEmpty() || !(name[0] >= u'a' && name[0] <= u'z'))
        name.prepend(u"n"_s);
    return name.left(longestName);
}

} // namespace

QStringList wordsOf(const QString &name)
{
    QStringList words;
    QString word;
    for (qsizetype at = 0; at < name.size(); ++at) {
        if (!name[at].isLetterOrNumber() || beginsWord(name, at)) {
            if (!word.isEmpty())
                words += word;
            word.clear();
        }
        if (name[at].isLetterOrNumber())
            word += name[at].toLower();
    }
    if (!word.isEmpty())
        words += word;
    return words;
}

QString titleOf(const QStringList &words)
{
    auto title = words.join(u' ');
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

QStringList singularOf(QStringList words)
{
    if (words.isEmpty())
        return words;
    auto &last = words.back();
    const auto ends = [&last](QLatin1StringView end) {
        return last.size() > end.size() + 1 && last.endsWith(end);
    };
    if (ends("ies"_L1) && last != u"series" && last != u"species")
        last = last.chopped(3) + u'y';
    else if (ends("sses"_L1) || ends("xes"_L1) || ends("ches"_L1) || ends("shes"_L1) || ends("uses"_L1))
        last.chop(2);
    else if (ends("s"_L1) && !ends("ss"_L1) && !ends("us"_L1) && !ends("is"_L1) && last != u"series" &&
             last != u"species" && last != u"news")
        last.chop(1);
    return words;
}

QString PlainNames::take(const QStringList &words, const QStringList &owner)
{
    const auto isFree = [this](const QString &name) {
        return (m_sqlWords == Words::Allowed || !isSqlWord(name)) && !m_taken.contains(name);
    };
    auto name = plain(words);
    if (!isFree(name) && !owner.isEmpty())
        name = plain(owner + words);
    for (int number = 2; !isFree(name); ++number) {
        const auto end = u"_%1"_s.arg(number);
        name = plain(words).left(longestName - end.size()) + end;
    }
    m_taken.insert(name);
    return name;
}

bool isSqlWord(const QString &name)
{
    // What PostgreSQL reserves and what SQLite does not take as a bare name, and the words of Martlet's own
    // expressions. Sorted.
    static const auto words =
        QStringLiteral(
            "add all alter analyse analyze and any array as asc asymmetric authorization autoincrement between "
            "binary both case cast check collate collation column commit concurrently constraint create cross "
            "current_catalog current_date current_role current_schema current_time current_timestamp "
            "current_user default deferrable delete desc distinct do drop else empty end escape except exists "
            "false fetch filter for foreign freeze from full glob grant group having if ilike in index "
            "initially inner "
            "insert intersect into is isnull join lateral leading left like limit localtime localtimestamp "
            "match natural not nothing notnull null offset on only or order outer over overlaps placing "
            "primary "
            "references returning right select session_user set similar some symmetric system_user table "
            "tablesample then to trailing transaction true union unique update user using values variadic "
            "verbose when where window with")
            .split(u' ');
    return std::binary_search(words.begin(), words.end(), name);
}

} // namespace martlet
