// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/encodingguess.h"

#include "base/tr.h"
#include "etl/csv/textdecoding.h"
#include "etl/csv/utf8.h"

#include <algorithm>
#include <memory>

#include <uchardet.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), size_t(bytes.size())};
}

// Text in UTF-16 is full of zero bytes, all on the same side.
QString wideEncoding(const QByteArray &sample)
{
    qsizetype zeros[2] = {};
    for (qsizetype at = 0; at < sample.size(); ++at)
        zeros[at % 2] += sample[at] == '\0' ? 1 : 0;
    const auto few = sample.size() / 50;
    if (zeros[1] > sample.size() / 4 && zeros[0] <= few)
        return u"UTF-16LE"_s;
    if (zeros[0] > sample.size() / 4 && zeros[1] <= few)
        return u"UTF-16BE"_s;
    return {};
}

QString detectedEncoding(const QByteArray &sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    if (uchardet_handle_data(detector.get(), sample.constData(), size_t(sample.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get()));
}

// Where a stretch stops being UTF-8; its edges may lie within a character.
size_t errorWithin(std::string_view bytes, bool isCutBefore, bool isCutBehind)
{
    size_t skipped = 0;
    while (isCutBefore && skipped < 3 && skipped < bytes.size() && (bytes[skipped] & 0xC0) == 0x80)
        ++skipped;
    const auto text = bytes.substr(skipped);
    const auto good = utf8ErrorAt(text);
    const bool isCut = isCutBehind && good + 4 > text.size();
    return isCut ? std::string_view::npos : good == text.size() ? std::string_view::npos : skipped + good;
}

void cite(Guess &guess, std::string_view bytes, size_t at, bool knowsLine)
{
    const auto lineBreak = bytes.substr(0, at).find_last_of("\r\n");
    const auto start = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
    const auto end = bytes.find_first_of("\r\n", at);
    guess.evidence =
        printable(bytes.substr(start, (end == std::string_view::npos ? bytes.size() : end) - start));
    const auto before = bytes.substr(0, at);
    const bool hasLineFeeds = before.find('\n') != std::string_view::npos;
    guess.line = knowsLine ? 1 + std::count(before.begin(), before.end(), hasLineFeeds ? '\n' : '\r') : 0;
}

size_t firstBeyondAscii(std::string_view bytes)
{
    const auto found = std::find_if(bytes.begin(), bytes.end(),
                                    [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; });
    return found == bytes.end() ? std::string_view::npos : size_t(found - bytes.begin());
}

Guess legacyGuess(const QByteArray &bytes, size_t errorAt, bool isHead)
{
    Guess guess{.what = u"encoding"_s, .value = legacyEncoding(bytes), .confidence = 75};
    guess.sentence =
        Martlet::tr("This line has bytes that are no UTF-8; the letters look like %1.").arg(guess.value);
    cite(guess, viewOf(bytes), errorAt, isHead);
    return guess;
}

Guess utf8Guess(const FileSample &sample)
{
    Guess guess{.what = u"encoding"_s, .value = u"UTF-8"_s, .confidence = 95};
    guess.sentence = Martlet::tr("All of it that was looked at is ASCII, which is UTF-8, too.");
    auto found = firstBeyondAscii(viewOf(sample.head));
    const QByteArray *where = &sample.head;
    for (const auto &stretch : sample.stretches)
        if (found == std::string_view::npos) {
            found = firstBeyondAscii(viewOf(stretch.bytes));
            where = &stretch.bytes;
        }
    if (found == std::string_view::npos)
        return guess;
    guess.confidence = 99;
    guess.sentence = Martlet::tr("All of it that was looked at is UTF-8; this line has more than ASCII.");
    cite(guess, viewOf(*where), found, where == &sample.head);
    return guess;
}

} // namespace

QString legacyEncoding(const QByteArray &bytes)
{
    const auto detected = detectedEncoding(bytes);
    const bool isKnown = !detected.isEmpty() && TextDecoding::open(detected).has_value();
    // uchardet calls Western text Latin-1 to -15 by guess; the euro sign and quotes of windows-1252 decide for
    // it.
    const bool isWestern = !isKnown || detected.startsWith("ISO-8859-1"_L1) || detected == u"WINDOWS-1252" ||
                           detected == u"UTF-8" || detected == u"ASCII";
    return isWestern ? u"windows-1252"_s : detected;
}

Guess guessEncoding(const FileSample &sample)
{
    if (const auto mark = TextDecoding::markAt(viewOf(sample.head)))
        return {.what = u"encoding"_s,
                .value = mark->encoding,
                .confidence = 100,
                .line = 1,
                .sentence = Martlet::tr("The byte order mark at the start says so.")};
    if (const auto wide = wideEncoding(sample.head); !wide.isEmpty())
        return {.what = u"encoding"_s,
                .value = wide,
                .confidence = 98,
                .sentence = Martlet::tr("Every other byte is zero.")};
    const auto inHead = errorWithin(viewOf(sample.head), false, !sample.isWhole());
    if (inHead != std::string_view::npos)
        return legacyGuess(sample.head, inHead, true);
    for (const auto &stretch : sample.stretches) {
        const bool isLast = &stretch == &sample.stretches.back();
        const auto error = errorWithin(viewOf(stretch.bytes), true, !isLast);
        if (error != std::string_view::npos)
            return legacyGuess(stretch.bytes, error, false);
    }
    return utf8Guess(sample);
}

} // namespace martlet
