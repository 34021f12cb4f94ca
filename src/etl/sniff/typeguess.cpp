// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/typeguess.h"

#include "base/tr.h"
#include "etl/sniff/dateguess.h"
#include "etl/sniff/numberguess.h"
#include "etl/sniff/typeshare.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Guess textGuess(const SniffedColumn &column, const TypeEvidence &evidence)
{
    Guess guess{.what = u"type"_s, .column = column.name, .value = kindWord(CellKind::Text), .confidence = 99};
    const bool isCode = evidence.codeProof().isSet && isMostly(evidence.numbers(), filled(evidence));
    const auto &proof = isCode ? evidence.codeProof() : evidence.notANumber();
    if (filled(evidence) == 0) {
        guess.confidence = 50;
        guess.sentence = Martlet::tr("It has no values.");
    } else if (isCode) {
        guess.sentence = Martlet::tr("A zero leads: these are codes, not numbers.");
    } else {
        guess.sentence = Martlet::tr("It has values that are neither numbers nor dates.");
    }
    if (filled(evidence) > 0)
        cite(guess, proof);
    return guess;
}

bool guessBoolean(const TypeEvidence &evidence, SniffedColumn &column, std::vector<Guess> &guesses)
{
    const auto &words = evidence.booleanWords();
    if (words.isEmpty() || words.size() > 2 || evidence.booleans() != filled(evidence))
        return false;
    column.kind = CellKind::Boolean;
    guesses.push_back({.what = u"type"_s,
                       .column = column.name,
                       .value = kindWord(CellKind::Boolean),
                       .confidence = words.size() == 2 ? 95 : 70,
                       .sentence = Martlet::tr("Its only values are: %1.").arg(words.keys().join(u", "_s))});
    return true;
}

} // namespace

TypeGuesses guessTypes(const QStringList &names, std::span<const TypeEvidence> evidence,
                       const SniffOptions &options)
{
    TypeGuesses result;
    DateGuesses dates(options.dayOrder);
    NumberGuesses numbers;
    for (size_t index = 0; index < evidence.size(); ++index) {
        const auto &its = evidence[index];
        SniffedColumn column;
        column.name = names.value(qsizetype(index));
        column.rows = its.rows();
        column.blanks = its.blanks();
        const bool isTyped = dates.guess(its, column, result.guesses) ||
                             guessBoolean(its, column, result.guesses) ||
                             numbers.guess(its, column, result.guesses);
        if (isTyped) {
            column.blankWords = its.blankWords().keys();
            column.blanks += its.blankWordCount();
        } else {
            result.guesses.push_back(textGuess(column, its));
        }
        result.columns.push_back(std::move(column));
    }
    dates.settle(evidence, result);
    numbers.settle(evidence, result);
    return result;
}

} // namespace martlet
