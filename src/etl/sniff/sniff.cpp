// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/sniff.h"

#include "base/tr.h"
#include "etl/load/sourcefile.h"
#include "etl/sniff/dateshape.h"
#include "etl/sniff/dialectguess.h"
#include "etl/sniff/draftrecipe.h"
#include "etl/sniff/encodingguess.h"
#include "etl/sniff/feedmapping.h"
#include "etl/sniff/headerguess.h"
#include "etl/sniff/tablestudy.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostStretchRows = 100'000; // of a stretch; they are of 64 KiB

// The records of a sample, the first apart; those of another width are counted.
struct SampleTable
{
    SampleRow first;
    std::vector<SampleRow> rows;
    qint64 ragged = 0;
    const SampleRow *firstRagged() const { return ragged > 0 ? &exampleOfRagged : nullptr; }
    SampleRow exampleOfRagged;
    bool beginsBroken() const { return ragged > 0 && exampleOfRagged.line < first.line; }

    void add(std::vector<SampleRow> more, int width, bool knowsLines);
};

void SampleTable::add(std::vector<SampleRow> more, int width, bool knowsLines)
{
    for (auto &row : more) {
        row.line = knowsLines ? row.line : 0;
        const bool isAlike = int(row.fields.size()) == width && !row.hasFault;
        if (isAlike)
            rows.push_back(std::move(row));
        else if (knowsLines && ragged++ == 0) // a stretch may begin within a record
            exampleOfRagged = std::move(row);
    }
}

SampleTable tableOf(const SampleText &text, const DialectGuess &dialect, int footerLines)
{
    SampleTable table;
    auto of = dialect.dialect;
    of.footerLines = text.isWhole ? footerLines : 0;
    table.add(rowsOf(text.head, of, mostStretchRows), dialect.width, true);
    of.skipLines = 0;
    for (const auto &stretch : text.stretches) {
        of.footerLines = &stretch == &text.stretches.back() ? footerLines : 0;
        table.add(rowsOf(stretch, of, mostStretchRows), dialect.width, false);
    }
    if (!table.rows.empty()) {
        table.first = std::move(table.rows.front());
        table.rows.erase(table.rows.begin());
    }
    return table;
}

TypeGuesses study(const QStringList &names, const SampleTable &table, const SniffOptions &options,
                  const std::vector<SniffedColumn> &kinds)
{
    TableStudy study(names);
    if (!kinds.empty())
        study.expect(kinds);
    for (const auto &row : table.rows)
        study.take(row.views(), row.line);
    return study.conclude(options);
}

void guessRepeatedHeader(SampleTable &table, Sniffed &sniffed)
{
    const auto again = std::remove_if(table.rows.begin(), table.rows.end(),
                                      [&](const SampleRow &row) { return row.fields == table.first.fields; });
    if (again == table.rows.end())
        return;
    sniffed.dialect.repeatsHeader = true;
    sniffed.guesses.push_back({.what = u"repeated header"_s,
                               .value = u"true"_s,
                               .confidence = 98,
                               .line = again->line,
                               .evidence = table.first.text(sniffed.dialect),
                               .sentence = Martlet::tr("The header stands again between the lines.")});
    table.rows.erase(again, table.rows.end());
}

void guessTable(SampleTable table, int width, const SniffOptions &options, Sniffed &sniffed)
{
    const auto unnamed = study(madeUpNames(width), table, options, {});
    auto header = guessHeader(table.first, table.rows, table.rows.empty() ? TypeGuesses() : unnamed);
    if (table.beginsBroken()) {
        header.value = u"false"_s;
        header.confidence = 60;
        header.line = table.exampleOfRagged.line;
        header.evidence = table.exampleOfRagged.text(sniffed.dialect);
        header.sentence = Martlet::tr("The first record cannot be read, so it names no columns.");
    }
    if (options.hasHeader) {
        header.value = *options.hasHeader ? u"true"_s : u"false"_s;
        header.confidence = 100;
        header.sentence = Martlet::tr("As you said.");
    }
    sniffed.hasHeader = header.value == u"true";
    sniffed.guesses.push_back(header);
    if (sniffed.hasHeader) {
        sniffed.header = headerNames(table.first, sniffed.guesses);
        guessRepeatedHeader(table, sniffed);
    } else {
        sniffed.header = madeUpNames(width);
        table.rows.insert(table.rows.begin(), table.first);
    }
    if (table.ragged > 0)
        sniffed.guesses.push_back(
            {.what = u"ragged"_s,
             .value = QString::number(table.ragged),
             .confidence = 100,
             .line = table.exampleOfRagged.line,
             .evidence = table.exampleOfRagged.text(sniffed.dialect),
             .sentence = Martlet::tr("So many records have not the table's %1 columns; a load "
                                     "rejects them.")
                             .arg(width)});
    auto types = study(sniffed.header, table, options, {});
    types = study(sniffed.header, table, options, types.columns); // now that the kinds are known, the values
    sniffed.columns = std::move(types.columns);
    sniffed.questions = std::move(types.questions);
    sniffed.guesses.insert(sniffed.guesses.end(), types.guesses.begin(), types.guesses.end());
    sniffed.rows = qint64(table.rows.size());
}

Guess saidEncoding(const QString &encoding)
{
    return {
        .what = u"encoding"_s, .value = encoding, .confidence = 100, .sentence = Martlet::tr("As you said.")};
}

} // namespace

Result<Sniffed> sniff(const QString &path, const SniffOptions &options, std::stop_token stop, Progress progress)
{
    TRY_ASSIGN(auto file, SourceFile::open(path));
    TRY_ASSIGN(const auto sample, FileSample::take(file.device()));
    progress.report({sample.head.size(), sample.fileBytes, u"bytes"_s, file.fileName()});
    Sniffed sniffed;
    sniffed.path = path;
    sniffed.guesses.push_back(options.encoding ? saidEncoding(*options.encoding) : guessEncoding(sample));
    sniffed.encoding = sniffed.guesses.front().value;
    TRY_ASSIGN(const auto decoding, TextDecoding::open(sniffed.encoding));
    const auto text = SampleText::of(sample, decoding);
    auto dialect = options.dialect ? measureDialect(text, *options.dialect) : guessDialect(text);
    auto footer = FooterGuess{};
    if (!options.dialect)
        footer = guessFooter(text, dialect);
    const int footerLines = options.dialect ? options.dialect->footerLines : footer.lines;
    if (footer.lines > 0)
        dialect.guesses.push_back(footer.guess);
    sniffed.dialect = dialect.dialect;
    sniffed.dialect.footerLines = footerLines;
    sniffed.guesses.insert(sniffed.guesses.end(), dialect.guesses.begin(), dialect.guesses.end());
    if (stop.stop_requested())
        return fail(Error::Kind::Cancelled, Martlet::tr("Looking at %1 was stopped.").arg(path));
    auto table = tableOf(text, dialect, footerLines);
    if (table.first.fields.empty())
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 has no line that can be read as a record. Is it a table, saved as text?")
                        .arg(path));
    guessTable(std::move(table), dialect.width, options, sniffed);
    sniffed.wholeFile = text.isWhole;
    return withDraft(std::move(sniffed), options.feed);
}

Sniffed withDraft(Sniffed sniffed, std::optional<Feed> feed)
{
    auto mapping = feed ? FeedMapping::of(*feed, sniffed.columns) : FeedMapping::best(sniffed.columns);
    sniffed.feed = mapping.feed;
    sniffed.mapping = std::move(mapping.columns);
    sniffed.missing = std::move(mapping.missing);
    sniffed.recipe = draftRecipe(sniffed);
    return sniffed;
}

Sniffed answered(Sniffed sniffed, const SniffQuestion &question, const SniffQuestion::Reading &reading)
{
    for (auto &column : sniffed.columns) {
        if (!question.columns.contains(column.name))
            continue;
        column.isAsked = false;
        const auto isReading = [&](const SniffQuestion::Reading &known) {
            return known.format == column.format;
        };
        if (question.what == u"decimal") {
            const char16_t other = reading.format == u"," ? u'.' : u',';
            const bool isGrouped = reading.format[0] != QChar(column.number.decimal);
            column.number.group = isGrouped ? other : column.number.group;
            column.number.decimal = reading.format[0].unicode();
        } else if (std::any_of(question.readings.begin(), question.readings.end(), isReading)) {
            column.format = reading.format;
        } else if (reading.format != question.readings.front().format) {
            column.format = withDayAndMonthSwapped(column.format);
        }
    }
    sniffed.questions.erase(std::remove(sniffed.questions.begin(), sniffed.questions.end(), question),
                            sniffed.questions.end());
    return withDraft(std::move(sniffed), sniffed.feed);
}

} // namespace martlet
