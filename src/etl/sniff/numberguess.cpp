// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/numberguess.h"

#include "base/tr.h"
#include "etl/sniff/typeguess.h"
#include "etl/sniff/typeshare.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDigits = 18; // what 64 bits hold for sure

// The style among `allowed` that reads the most numbers; the first of equals.
size_t bestStyle(const TypeEvidence &evidence, unsigned allowed)
{
    const auto &fits = evidence.styleFits();
    size_t chosen = numberStyles.size();
    for (size_t style = 0; style < numberStyles.size(); ++style)
        if ((allowed >> style & 1U) != 0 && (chosen == numberStyles.size() || fits[style] > fits[chosen]))
            chosen = style;
    return chosen;
}

void choose(size_t style, const TypeEvidence &evidence, SniffedColumn &column)
{
    const qint64 fits = evidence.styleFits()[style];
    const bool hasDecimals = fits > evidence.wholeFits()[style];
    const qint64 pointZeros = evidence.pointZeros();
    const bool isWhole = !hasDecimals || pointZeros == evidence.separatedCount();
    column.number = {};
    column.number.decimal = numberStyles[style].decimal;
    column.number.group = numberStyles[style].group;
    column.number.symbol = evidence.symbol();
    column.number.percent = evidence.percents() > 0;
    column.number.parentheses = evidence.inParentheses() > 0;
    column.number.trimPointZero = hasDecimals && isWhole;
    column.kind = column.number.percent             ? CellKind::Number
                  : !column.number.symbol.isEmpty() ? CellKind::Money
                  : isWhole                         ? CellKind::Integer
                                                    : CellKind::Number;
    column.misfits = filled(evidence) - fits;
}

QString styleInWords(const NumberFormat &number)
{
    const auto decimal = Martlet::tr("decimal %1").arg(QChar(number.decimal));
    if (number.group == 0)
        return decimal;
    const bool isBlank = number.group == u' ' || number.group == u'\u00A0' || number.group == u'\u202F';
    return Martlet::tr("%1, thousands %2")
        .arg(decimal, isBlank ? Martlet::tr("by spaces") : QString(QChar(number.group)));
}

// 1,234 alone may be a thousand or one and a bit; 1 234 and 1'234 mean a thousand to everybody.
bool isOpen(const TypeEvidence &evidence)
{
    const auto &fits = evidence.styleFits();
    const auto point = bestStyle(evidence, pointStyles);
    const auto comma = bestStyle(evidence, commaStyles);
    const auto mark = evidence.separated().text.find_first_of(".,");
    return mark != std::string::npos && fits[point] == fits[comma];
}

} // namespace

bool NumberGuesses::guess(const TypeEvidence &evidence, SniffedColumn &column, std::vector<Guess> &guesses)
{
    const auto total = filled(evidence);
    if (!isMostly(evidence.numbers(), total) || evidence.mostDigits() > mostDigits)
        return false;
    const bool hasCodes =
        evidence.codeProof().isSet && evidence.separatedCount() == 0 && evidence.symbol().isEmpty();
    const bool isMixedPercent = evidence.percents() > 0 && !isMostly(evidence.percents(), evidence.numbers());
    const auto style = bestStyle(evidence, allStyles);
    if (hasCodes || isMixedPercent || !isMostly(evidence.styleFits()[style], total))
        return false;
    choose(style, evidence, column);
    Guess type{.what = u"type"_s,
               .column = column.name,
               .value = kindWord(column.kind),
               .confidence = percentOf(evidence.numbers(), total),
               .sentence = Martlet::tr("%L1 of %L2 values are numbers.").arg(evidence.numbers()).arg(total)};
    if (evidence.notANumber().isSet)
        cite(type, evidence.notANumber());
    guesses.push_back(type);
    if (!column.number.symbol.isEmpty())
        guesses.push_back({.what = u"currency"_s,
                           .column = column.name,
                           .value = column.number.symbol,
                           .confidence = percentOf(evidence.withSymbol(), evidence.numbers()),
                           .sentence = Martlet::tr("Its numbers have it beside them.")});
    if (evidence.separatedCount() == 0)
        return true; // whole numbers say nothing about separators
    if (isOpen(evidence)) {
        column.isAsked = true;
        m_open += column.name;
        return true; // settle() adds the guess about its separators
    }
    const bool isComma = column.number.decimal == u',';
    const auto &proof = isComma ? evidence.commaProof() : evidence.pointProof();
    const auto &against = isComma ? evidence.pointProof() : evidence.commaProof();
    Guess separators{.what = u"decimal"_s,
                     .column = column.name,
                     .value = styleInWords(column.number),
                     .confidence = against.isSet ? percentOf(evidence.styleFits()[style], total) : 100};
    separators.sentence = against.isSet ? Martlet::tr("Most values; but “%1” in line %L2 is written otherwise.")
                                              .arg(QString::fromStdString(against.text))
                                              .arg(against.line)
                                        : Martlet::tr("This value can be read in this way only.");
    cite(separators, proof.isSet ? proof : evidence.separated());
    guesses.push_back(separators);
    if (proof.isSet && !against.isSet)
        m_proven.push_back({isComma, column.name, proof});
    return true;
}

void NumberGuesses::settle(std::span<const TypeEvidence> evidence, TypeGuesses &result)
{
    SniffQuestion question;
    question.what = u"decimal"_s;
    for (size_t index = 0; index < evidence.size(); ++index) {
        auto &column = result.columns[index];
        if (!m_open.contains(column.name) || !column.isAsked)
            continue;
        const auto &its = evidence[index];
        Guess guess{.what = u"decimal"_s, .column = column.name, .confidence = 50};
        cite(guess, its.separated());
        if (m_proven.empty()) {
            guess.sentence = Martlet::tr("The mark may stand before decimals or between thousands; no value "
                                         "rules one out.");
            question.columns += column.name;
            question.sample = QString::fromStdString(its.separated().text);
        } else {
            const auto &other = m_proven.front();
            choose(bestStyle(its, other.isComma ? commaStyles : pointStyles), its, column);
            column.isAsked = false;
            guess.confidence = 90;
            guess.sentence = Martlet::tr("As in the column %1, where this value decides.").arg(other.column);
            cite(guess, other.proof);
        }
        guess.value = styleInWords(column.number);
        result.guesses.push_back(guess);
    }
    if (question.columns.isEmpty())
        return;
    question.readings = {{u"."_s, Martlet::tr("a decimal point")}, {u","_s, Martlet::tr("a decimal comma")}};
    question.sentence = Martlet::tr("Is “%1” written with a decimal point or a decimal comma? No value of %2 "
                                    "decides.")
                            .arg(question.sample, question.columns.join(u", "_s));
    result.questions.push_back(std::move(question));
}

} // namespace martlet
