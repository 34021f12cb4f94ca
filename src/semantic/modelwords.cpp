// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a file of one's own is written in the words of a model: a slip of the pen is heard of, not passed
// over.
#include "semantic/semanticmodelreader.h"

#include "base/editdistance.h"
#include "base/tr.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

enum class Word { Text, Texts, Flag, Whole, Columns };
using Words = std::map<QString, Word>;

const std::map<QString, Words> &wordsOfArrays()
{
    static const std::map<QString, Words> words{
        {u"measure"_s,
         {{u"name"_s, Word::Text},
          {u"title"_s, Word::Text},
          {u"definition"_s, Word::Text},
          {u"synonyms"_s, Word::Texts},
          {u"fact"_s, Word::Text},
          {u"expression"_s, Word::Text},
          {u"formula"_s, Word::Text},
          {u"joins"_s, Word::Texts},
          {u"distinct"_s, Word::Texts},
          {u"each_in"_s, Word::Texts},
          {u"counted_if"_s, Word::Text},
          {u"opening"_s, Word::Flag},
          {u"scale"_s, Word::Whole},
          {u"additivity"_s, Word::Text},
          {u"unit"_s, Word::Text},
          {u"format"_s, Word::Text},
          {u"direction"_s, Word::Text},
          {u"part"_s, Word::Flag}}},
        {u"dimension"_s,
         {{u"entity"_s, Word::Text},
          {u"column"_s, Word::Text},
          {u"title"_s, Word::Text},
          {u"synonyms"_s, Word::Texts}}},
        {u"hierarchy"_s, {{u"name"_s, Word::Text}, {u"title"_s, Word::Text}, {u"levels"_s, Word::Texts}}},
        {u"rollup"_s,
         {{u"name"_s, Word::Text},
          {u"title"_s, Word::Text},
          {u"fact"_s, Word::Text},
          {u"keys"_s, Word::Texts},
          {u"attributes"_s, Word::Texts},
          {u"measures"_s, Word::Texts},
          {u"days"_s, Word::Flag}}}};
    return words;
}

// What a whole model has beside these; rollups are kept by loads, so it has none.
const std::map<QString, Words> &wordsOfWhole()
{
    static const std::map<QString, Words> words = [] {
        auto all = wordsOfArrays();
        all.erase(u"rollup"_s);
        all[u"relationship"_s] = {{u"from"_s, Word::Text}, {u"to"_s, Word::Text}};
        all[u"entity"_s] = {
            {u"name"_s, Word::Text},    {u"title"_s, Word::Text},     {u"table"_s, Word::Text},
            {u"rows"_s, Word::Text},    {u"alias"_s, Word::Text},     {u"kind"_s, Word::Text},
            {u"key"_s, Word::Texts},    {u"date"_s, Word::Text},      {u"monthly"_s, Word::Texts},
            {u"series"_s, Word::Texts}, {u"columns"_s, Word::Columns}};
        return all;
    }();
    return words;
}

// Of what is there already the names for people may be others, and nothing that counts.
const QStringList wordsOfKnown{u"name"_s, u"entity"_s, u"column"_s, u"title"_s, u"definition"_s, u"synonyms"_s};

bool isTexts(const QJsonValue &value)
{
    const auto array = value.toArray();
    return value.isArray() &&
           std::all_of(array.begin(), array.end(), [](const QJsonValue &one) { return one.isString(); });
}

bool isOf(const QJsonValue &value, Word word)
{
    switch (word) {
    case Word::Text:
        return value.isString();
    case Word::Texts:
        return isTexts(value);
    case Word::Flag:
        return value.isBool();
    case Word::Columns: // each is looked at where they are read
        return value.isArray() && !value.toArray().isEmpty();
    case Word::Whole:
        break;
    }
    return value.isDouble() && value.toDouble() == double(value.toInt());
}

QString expected(Word word)
{
    switch (word) {
    case Word::Text:
        return Martlet::tr("a text in quotes");
    case Word::Texts:
        return Martlet::tr("a list of texts, [\"…\", \"…\"]");
    case Word::Flag:
        return Martlet::tr("true or false");
    case Word::Columns:
        return Martlet::tr("a list of columns, [{name = \"…\", type = \"…\"}]");
    case Word::Whole:
        break;
    }
    return Martlet::tr("a whole number");
}

QString foundIn(const QJsonValue &value)
{
    return value.isString()   ? u"\"%1\""_s.arg(value.toString())
           : value.isBool()   ? (value.toBool() ? u"true"_s : u"false"_s)
           : value.isDouble() ? QString::number(value.toDouble())
           : value.isArray()  ? Martlet::tr("a list")
                              : Martlet::tr("a table");
}

// "is no word here. Did you mean …" or which there are.
QString unknownWord(const QString &word, const QStringList &known)
{
    const auto meant = nearestName(word, known);
    return Martlet::tr("“%1” is no word here").arg(word) + u"; "_s +
           (meant.isEmpty() ? Martlet::tr("expected is one of %1").arg(known.join(u", "))
                            : Martlet::tr("“%1” is expected").arg(meant));
}

template<typename T>
QStringList namesOf(const std::map<QString, T> &all)
{
    QStringList names;
    for (const auto &[name, value] : all)
        names += name;
    return names;
}

} // namespace

Result<void> SemanticModelReader::checkWords(const QJsonObject &object, bool isWhole) const
{
    const auto &arrays = isWhole ? wordsOfWhole() : wordsOfArrays();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.key() == u"expression")
            continue;
        if (!arrays.contains(it.key()))
            return wrong(it.key(), unknownWord(it.key(), namesOf(arrays) + QStringList{u"expression"_s}));
        if (!it.value().isArray())
            return wrong(it.key(), Martlet::tr("is written [[%1]], with two brackets").arg(it.key()));
        const auto entries = it.value().toArray();
        for (int at = 0; at < int(entries.size()); ++at)
            TRY(checkEntry(it.key(), at, entries[at].toObject()));
    }
    return {};
}

Result<void> SemanticModelReader::checkEntry(const QString &array, int at, const QJsonObject &entry) const
{
    const auto name = entry.value("name"_L1).toString();
    const auto member = entry.value("entity"_L1).toString() + u'.' + entry.value("column"_L1).toString();
    const bool isDimension = array == u"dimension";
    const auto called = isDimension ? member : name.isEmpty() ? u"%1[%2]"_s.arg(array).arg(at) : name;
    const bool isKnown = isDimension ? m_model.dimension(member) != nullptr
                                     : array == u"measure" && m_model.measure(name) != nullptr;
    const auto &words = (wordsOfArrays().contains(array) ? wordsOfArrays() : wordsOfWhole()).at(array);
    for (auto it = entry.begin(); it != entry.end(); ++it) {
        const auto word = words.find(it.key());
        if (word == words.end())
            return wrong(called, unknownWord(it.key(), namesOf(words)), it.key());
        if (!isOf(it.value(), word->second))
            return wrong(called,
                         Martlet::tr("has %1 under “%2”; expected is %3")
                             .arg(foundIn(it.value()), it.key(), expected(word->second)),
                         it.key());
        if (isKnown && !wordsOfKnown.contains(it.key()))
            return wrong(called,
                         Martlet::tr("is built in, so “%1” cannot be set: only title, definition and synonyms "
                                     "can. Give a measure of your own another name")
                             .arg(it.key()),
                         it.key());
    }
    const bool isNamed = !isDimension && array != u"relationship";
    return isNamed && !isKnown ? checkName(array, called) : Result<void>();
}

// It becomes a part of SQL names: of tables, and of columns.
Result<void> SemanticModelReader::checkName(const QString &array, const QString &name) const
{
    static const QRegularExpression plain(u"^[a-z][a-z0-9_]{0,39}$"_s);
    if (array == u"hierarchy" || plain.match(name).hasMatch())
        return {};
    return wrong(
        name,
        Martlet::tr("needs a name of at most 40 small letters from a to z, digits and _, with a letter "
                    "first"),
        u"name"_s);
}

} // namespace martlet
