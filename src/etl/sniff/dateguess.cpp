// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/dateguess.h"

#include "base/tr.h"
#include "etl/sniff/columnnames.h"
#include "etl/sniff/dateshape.h"
#include "etl/sniff/typeguess.h"
#include "etl/sniff/typeshare.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using Candidate = TypeEvidence::DateCandidate;

// "dMy", "Mdy", "yMd": what distinguishes two readings of the same text.
QString orderOf(const QString &format)
{
    QString order;
    bool isLiteral = false;
    for (const QChar letter : format) {
        isLiteral = letter == u'\'' ? !isLiteral : isLiteral;
        if (!isLiteral && QStringView(u"dMy").contains(letter) && !order.contains(letter))
            order += letter;
    }
    return order;
}

// The format that reads the most; the first of equals.
const Candidate *best(const std::vector<Candidate> &candidates, const QString &order)
{
    const Candidate *found = nullptr;
    for (const auto &candidate : candidates)
        if ((order.isEmpty() || orderOf(candidate.words).startsWith(order)) &&
            (found == nullptr || candidate.fits > found->fits))
            found = &candidate;
    return found;
}

// A year of two digits that stands first is no rival: most dates can be read so, and hardly any is meant so.
const Candidate *rivalOf(const Candidate &chosen, const std::vector<Candidate> &candidates)
{
    const Candidate *found = nullptr;
    for (const auto &candidate : candidates) {
        const bool isShortYearFirst = candidate.words.startsWith(u"yy") && !candidate.words.startsWith(u"yyyy");
        if (orderOf(candidate.words) != orderOf(chosen.words) && !isShortYearFirst &&
            (found == nullptr || candidate.fits > found->fits))
            found = &candidate;
    }
    return found;
}

CellKind kindOf(const DateFormat &format)
{
    return !format.hasDate() ? CellKind::Time : format.hasTime() ? CellKind::Timestamp : CellKind::Date;
}

void choose(const Candidate &chosen, const TypeEvidence &evidence, SniffedColumn &column)
{
    column.kind = kindOf(chosen.format);
    column.format = chosen.words;
    column.misfits = filled(evidence) - chosen.fits;
}

QString dayInWords(const Candidate &candidate, std::string_view text)
{
    const auto reading = candidate.format.read(text);
    return reading
               ? QLocale(QLocale::English).toString(QDate::fromJulianDay(reading->julianDay), u"d MMMM yyyy")
               : QString();
}

} // namespace

bool DateGuesses::guess(const TypeEvidence &evidence, SniffedColumn &column, std::vector<Guess> &guesses)
{
    const auto total = filled(evidence);
    const auto *chosen = best(evidence.dates(), m_dayOrder);
    if (chosen == nullptr || !isMostly(chosen->fits, total))
        chosen = best(evidence.dates(), {});
    if (chosen == nullptr || !isMostly(chosen->fits, total))
        return guessSerial(evidence, column, guesses);
    choose(*chosen, evidence, column);
    Guess type{.what = u"type"_s,
               .column = column.name,
               .value = kindWord(column.kind),
               .confidence = percentOf(chosen->fits, total),
               .sentence = Martlet::tr("%L1 of %L2 values are written as %3.")
                               .arg(chosen->fits)
                               .arg(total)
                               .arg(chosen->words)};
    if (column.misfits > 0)
        cite(type, evidence.notADate());
    guesses.push_back(type);

    Guess format{.what = u"format"_s, .column = column.name, .value = chosen->words, .confidence = 100};
    const auto *rival = rivalOf(*chosen, evidence.dates());
    const bool isAnswered = !m_dayOrder.isEmpty() && orderOf(chosen->words).startsWith(m_dayOrder);
    if (rival == nullptr) {
        if (!withDayAndMonthSwapped(chosen->words).isEmpty())
            m_proven.push_back({orderOf(chosen->words), column.name, evidence.dateExample()});
        format.sentence = Martlet::tr("Its values can be read in this way only.");
    } else if (isAnswered) {
        format.sentence = Martlet::tr("As you said.");
    } else if (const auto *proof = evidence.telling(chosen->words, rival->words);
               proof != nullptr && chosen->fits > rival->fits) {
        const auto *against = evidence.telling(rival->words, chosen->words);
        format.confidence = against == nullptr ? 100 : percentOf(chosen->fits, total);
        format.sentence = against == nullptr
                              ? Martlet::tr("This value cannot be %1.").arg(rival->words)
                              : Martlet::tr("This value cannot be %1; but “%2” in line %L3 can only be that.")
                                    .arg(rival->words, QString::fromStdString(against->text))
                                    .arg(against->line);
        cite(format, *proof);
        m_proven.push_back({orderOf(chosen->words), column.name, *proof});
    } else {
        m_open += column.name;
        column.isAsked = true;
        return true; // settle() adds the guess about its format
    }
    guesses.push_back(format);
    return true;
}

// The days a spreadsheet counts look like any number: only the column's name makes dates of them.
bool DateGuesses::guessSerial(const TypeEvidence &evidence, SniffedColumn &column,
                              std::vector<Guess> &guesses) const
{
    if (!evidence.isWithinSerials() || !isMostly(evidence.numbers(), filled(evidence)) ||
        !namesADate(column.name))
        return false;
    const bool hasTimes = evidence.separatedCount() > 0;
    if (hasTimes && !evidence.pointProof().isSet)
        return false;
    column.kind = hasTimes ? CellKind::Timestamp : CellKind::Date;
    column.format = u"excel"_s;
    guesses.push_back({.what = u"format"_s,
                       .column = column.name,
                       .value = column.format,
                       .confidence = 75,
                       .sentence = Martlet::tr("Its name says dates and its values are days as spreadsheets "
                                               "count them.")});
    return true;
}

void DateGuesses::settle(std::span<const TypeEvidence> evidence, TypeGuesses &result)
{
    std::vector<size_t> open;
    for (size_t index = 0; index < evidence.size(); ++index) {
        auto &column = result.columns[index];
        if (!column.isAsked || !m_open.contains(column.name))
            continue;
        const Proven *other = nullptr;
        const Candidate *chosen = nullptr;
        for (const auto &proven : m_proven) {
            chosen = best(evidence[index].dates(), proven.order);
            if (chosen != nullptr && isMostly(chosen->fits, filled(evidence[index]))) {
                other = &proven;
                break;
            }
        }
        if (other == nullptr) {
            open.push_back(index);
            continue;
        }
        choose(*chosen, evidence[index], column);
        column.isAsked = false;
        Guess guess{.what = u"format"_s,
                    .column = column.name,
                    .value = chosen->words,
                    .confidence = 90,
                    .sentence =
                        Martlet::tr("As in the column %1, where this value decides.").arg(other->column)};
        cite(guess, other->proof);
        result.guesses.push_back(guess);
    }
    if (!open.empty())
        ask(open, evidence, result);
}

void DateGuesses::ask(const std::vector<size_t> &open, std::span<const TypeEvidence> evidence,
                      TypeGuesses &result) const
{
    SniffQuestion question;
    question.what = u"date"_s;
    for (const auto index : open) {
        const auto &column = result.columns[index];
        const auto &candidates = evidence[index].dates();
        const auto *first = best(candidates, {});
        const auto *second = rivalOf(*first, candidates);
        question.columns += column.name;
        if (question.readings.empty()) {
            const auto &example = evidence[index].dateExample().text;
            question.sample = QString::fromStdString(example);
            for (const auto *reading : {first, second})
                question.readings.push_back({reading->words, dayInWords(*reading, example)});
        }
        result.guesses.push_back(
            {.what = u"format"_s,
             .column = column.name,
             .value = first->words,
             .confidence = 50,
             .evidence = QString::fromStdString(evidence[index].dateExample().text),
             .sentence = Martlet::tr("It can be %1 as well; no value rules one out.").arg(second->words)});
    }
    question.sentence =
        Martlet::tr("Is “%1” %2 (%3) or %4 (%5)? No value of %6 decides.")
            .arg(question.sample, question.readings[0].example, question.readings[0].format,
                 question.readings[1].example, question.readings[1].format, question.columns.join(u", "_s));
    result.questions.push_back(std::move(question));
}

} // namespace martlet
