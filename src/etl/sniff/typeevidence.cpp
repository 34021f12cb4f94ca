// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/typeevidence.h"

#include "etl/sniff/dateshape.h"

#include <algorithm>

namespace martlet {

using namespace std::string_view_literals;

namespace {

constexpr size_t keptOfProof = 200;
constexpr size_t mostCandidates = 12;
constexpr qsizetype mostWords = 4;
constexpr qint64 firstSerial = 20'000; // 1954-10-03
constexpr qint64 lastSerial = 80'000;  // 2119-01-10

constexpr std::string_view wordsForBlank[] = {"NULL"sv, "null"sv, "Null"sv, "N/A"sv, "n/a"sv, "NA"sv, "#N/A"sv,
                                              "None"sv, "nan"sv,  "NaN"sv,  "-"sv,   "--"sv,  "\\N"sv};

constexpr std::pair<std::string_view, bool> booleans[] = {
    {"true"sv, true},  {"false"sv, false},  {"yes"sv, true}, {"no"sv, false},  {"y"sv, true},
    {"n"sv, false},    {"t"sv, true},       {"f"sv, false},  {"ja"sv, true},   {"nein"sv, false},
    {"wahr"sv, true},  {"falsch"sv, false}, {"oui"sv, true}, {"non"sv, false}, {"vrai"sv, true},
    {"faux"sv, false}, {"sí"sv, true},      {"si"sv, true},  {"j"sv, true},    {"x"sv, true},
};

bool isSameWord(std::string_view text, std::string_view small)
{
    return text.size() == small.size() &&
           std::equal(text.begin(), text.end(), small.begin(),
                      [](char a, char b) { return a == b || (a >= 'A' && a <= 'Z' && (a | 0x20) == b); });
}

bool mayBeginDate(std::string_view text)
{
    return text.size() >= 4 && text.size() <= 40 &&
           std::any_of(text.begin(), text.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

} // namespace

std::optional<bool> booleanNamed(std::string_view text)
{
    if (text.size() > 6)
        return std::nullopt;
    for (const auto &[word, value] : booleans)
        if (isSameWord(text, word))
            return value;
    return std::nullopt;
}

void Proof::set(std::string_view itsText, qint64 itsLine)
{
    if (isSet)
        return;
    line = itsLine;
    text = itsText.substr(0, keptOfProof);
    isSet = true;
}

void TypeEvidence::take(std::string_view text, qint64 line)
{
    ++m_rows;
    if (text.empty()) {
        ++m_blanks;
        return;
    }
    if (text.size() <= 4 &&
        std::find(std::begin(wordsForBlank), std::end(wordsForBlank), text) != std::end(wordsForBlank)) {
        ++m_blankWords[QString::fromUtf8(text.data(), qsizetype(text.size()))];
        return;
    }
    takeNumber(text, line);
    takeDate(text, line);
    takeBoolean(text);
}

void TypeEvidence::takeNumber(std::string_view text, qint64 line)
{
    const auto shape = numberShape(text);
    if (!shape) {
        m_allSerials = false;
        m_notANumber.set(text, line);
        return;
    }
    ++m_numbers;
    m_percents += shape->percent ? 1 : 0;
    m_inParentheses += shape->parentheses ? 1 : 0;
    m_pointZeros += shape->endsInPointZero ? 1 : 0;
    m_mostDigits = std::max(m_mostDigits, shape->digits);
    if (shape->isCode)
        m_codeProof.set(text, line);
    if (!shape->symbol.empty()) {
        ++m_withSymbol;
        if (const auto known = m_symbols.find(shape->symbol); known != m_symbols.end())
            ++known->second;
        else
            m_symbols.emplace(shape->symbol, 1);
    }
    for (size_t style = 0; style < numberStyles.size(); ++style) {
        m_styleFits[style] += shape->styles >> style & 1U;
        m_wholeFits[style] += shape->whole >> style & 1U;
    }
    if (shape->hasSeparator) {
        ++m_separatedCount;
        m_mostDecimals = std::max(m_mostDecimals, shape->lastDigits);
        m_separated.set(text, line);
        if ((shape->styles & commaStyles) == 0)
            m_pointProof.set(text, line);
        if ((shape->styles & pointStyles) == 0)
            m_commaProof.set(text, line);
    }
    if (m_allSerials) {
        qint64 days = 0;
        for (size_t at = 0; at < text.size() && at < 6 && text[at] >= '0' && text[at] <= '9'; ++at)
            days = days * 10 + (text[at] - '0');
        m_allSerials = days >= firstSerial && days <= lastSerial && shape->symbol.empty() && !shape->percent;
    }
}

void TypeEvidence::takeDate(std::string_view text, qint64 line)
{
    if (!mayBeginDate(text)) {
        m_notADate.set(text, line);
        return;
    }
    unsigned reads = 0;
    const auto ask = [&](size_t from) {
        for (size_t candidate = from; candidate < m_dates.size(); ++candidate)
            reads |= m_dates[candidate].format.read(text) ? 1U << candidate : 0U;
    };
    ask(0);
    if (reads == 0 && m_dates.size() < mostCandidates) {
        const auto known = m_dates.size();
        const auto formats = dateFormatsOf(text);
        for (const auto &words : formats)
            if (m_dates.size() < mostCandidates)
                m_dates.push_back({words, *DateFormat::parse(words)});
        ask(known);
    }
    if (reads == 0) {
        m_notADate.set(text, line);
        return;
    }
    ++m_dated;
    if (!m_isExampleTelling)
        keepDateExample(text, line);
    for (size_t candidate = 0; candidate < m_dates.size(); ++candidate) {
        if ((reads >> candidate & 1U) == 0)
            continue;
        ++m_dates[candidate].fits;
        for (size_t rival = 0; rival < m_dates.size(); ++rival)
            if ((reads >> rival & 1U) == 0)
                m_telling[{int(candidate), int(rival)}].set(text, line);
    }
}

// 5 May reads alike whichever number is the day.
void TypeEvidence::keepDateExample(std::string_view text, qint64 line)
{
    std::optional<qint64> first;
    for (const auto &candidate : m_dates) {
        const auto reading = candidate.format.read(text);
        if (reading && first && *first != reading->julianDay)
            m_isExampleTelling = true;
        if (reading)
            first = reading->julianDay;
    }
    if (m_isExampleTelling)
        m_dateExample = {};
    m_dateExample.set(text, line);
}

void TypeEvidence::takeBoolean(std::string_view text)
{
    const auto value = booleanNamed(text);
    if (!value)
        return;
    ++m_booleans;
    const auto word = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (m_booleanWords.size() < mostWords || m_booleanWords.contains(word))
        m_booleanWords.insert(word, *value);
}

qint64 TypeEvidence::blankWordCount() const
{
    qint64 count = 0;
    for (const auto words : m_blankWords)
        count += words;
    return count;
}

QString TypeEvidence::symbol() const
{
    const auto most = std::max_element(m_symbols.begin(), m_symbols.end(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return most == m_symbols.end() ? QString() : QString::fromStdString(most->first);
}

const Proof *TypeEvidence::telling(const QString &format, const QString &rival) const
{
    const auto place = [this](const QString &words) {
        const auto found = std::find_if(m_dates.begin(), m_dates.end(), [&](const DateCandidate &candidate) {
            return candidate.words == words;
        });
        return found == m_dates.end() ? -1 : int(found - m_dates.begin());
    };
    const auto found = m_telling.find({place(format), place(rival)});
    return found == m_telling.end() ? nullptr : &found->second;
}

} // namespace martlet
