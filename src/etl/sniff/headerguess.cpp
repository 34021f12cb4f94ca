// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/headerguess.h"

#include "base/tr.h"
#include "etl/sniff/columnnames.h"
#include "etl/sniff/dateshape.h"
#include "etl/sniff/numbershape.h"
#include "etl/sniff/tablestudy.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool isValue(std::string_view text)
{
    return numberShape(text).has_value() || !dateFormatsOf(text).isEmpty();
}

// Whether a name stands further down in its column, too. A few records that are the header again, as in joined
// files, do not count.
bool comesAgain(const SampleRow &first, const std::vector<SampleRow> &rows, size_t column)
{
    size_t again = 0;
    const bool isValue = std::any_of(rows.begin(), rows.end(), [&](const SampleRow &row) {
        const bool isHeader = row.fields == first.fields;
        again += isHeader ? 1 : 0;
        return !isHeader && column < row.fields.size() && row.fields[column] == first.fields[column];
    });
    return isValue || again * 2 > rows.size();
}

bool isKnownName(const QString &name)
{
    const auto words = nameInWords(name);
    for (int feed = int(Feed::Sales); feed <= int(Feed::Suppliers); ++feed)
        for (const auto &target : targetNames(Feed(feed)))
            if (target.names.contains(words))
                return true;
    return false;
}

} // namespace

Guess guessHeader(const SampleRow &first, const std::vector<SampleRow> &rows, const TypeGuesses &below)
{
    Guess guess{.what = u"header"_s, .value = u"true"_s, .line = first.line};
    int values = 0, blanks = 0, unlike = 0, known = 0, repeated = 0;
    for (size_t index = 0; index < first.fields.size(); ++index) {
        const auto text = stripped(first.fields[index]);
        const auto name = QString::fromUtf8(text.data(), qsizetype(text.size()));
        const auto *column = index < below.columns.size() ? &below.columns[index] : nullptr;
        const bool isTyped =
            column != nullptr && column->kind != CellKind::Text && column->rows > column->blanks;
        blanks += text.empty() ? 1 : 0;
        values += isValue(text) ? 1 : 0;
        unlike += isTyped && !text.empty() && !isValue(text) ? 1 : 0;
        known += isKnownName(name) ? 1 : 0;
        repeated += comesAgain(first, rows, index) ? 1 : 0;
        guess.evidence += (index == 0 ? QString() : u" | "_s) + name;
    }
    const int width = int(first.fields.size());
    if (unlike > 0 && values == 0) {
        guess.confidence = blanks == 0 ? 98 : 85;
        guess.sentence = Martlet::tr("Below it, columns hold numbers or dates; here stand words.");
    } else if (values == 0 && known * 2 >= width && known > 0) {
        guess.confidence = 90;
        guess.sentence = Martlet::tr("These are names that columns have.");
    } else if (values == 0 && blanks == 0 && repeated == 0 && below.columns.empty()) {
        guess.confidence = 60;
        guess.sentence = Martlet::tr("It is the only line, and all of it is words.");
    } else if (values == 0 && blanks == 0 && repeated == 0) {
        guess.confidence = 65;
        guess.sentence = Martlet::tr("All of it is words that no line below has.");
    } else {
        guess.value = u"false"_s;
        guess.confidence = values > 0 ? 90 : 60;
        guess.sentence = values > 0 ? Martlet::tr("The first line has values like those below it.")
                                    : Martlet::tr("The first line looks like those below it.");
    }
    guess.evidence = guess.evidence.left(200);
    return guess;
}

QStringList headerNames(const SampleRow &first, std::vector<Guess> &guesses)
{
    QStringList names;
    for (const auto &field : first.fields) {
        const auto name = QString::fromStdString(field).trimmed();
        if (name.isEmpty() || names.contains(name))
            guesses.push_back(
                {.what = u"name"_s,
                 .column = name,
                 .value = QString::number(names.size() + 1),
                 .confidence = 100,
                 .line = first.line,
                 .sentence = name.isEmpty()
                                 ? Martlet::tr("The column has no name, so nothing can be loaded from it.")
                                 : Martlet::tr("Two columns have this name; a recipe can load "
                                               "neither.")});
        names += name;
    }
    return names;
}

QStringList madeUpNames(int count)
{
    QStringList names;
    for (int number = 1; number <= count; ++number)
        names += u"column%1"_s.arg(number);
    return names;
}

} // namespace martlet
