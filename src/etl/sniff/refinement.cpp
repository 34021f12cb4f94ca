// SPDX-License-Identifier: GPL-3.0-or-later
// Step 5 of sniffing: the whole file.
#include "base/tr.h"
#include "etl/csv/csvreader.h"
#include "etl/load/sourcefile.h"
#include "etl/sniff/encodingguess.h"
#include "etl/sniff/sniff.h"
#include "etl/sniff/tablestudy.h"
#include "etl/sniff/typeshare.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsPerReport = 8192;
constexpr int mostPasses = 4; // another encoding, other kinds, and the values under them

// One reading of the file.
struct Pass
{
    explicit Pass(const QStringList &names)
        : study(names)
    {
    }
    TableStudy study;
    qint64 ragged = 0;
    Guess firstRagged;
    Guess repeatedHeader;
    Guess badText; // a record that is no text in the encoding
    QByteArray badBytes;
};

class Refinement final
{
public:
    Refinement(SourceFile &file, const Sniffed &first, const SniffOptions &options)
        : m_file(file)
        , m_first(first)
        , m_options(options)
        , m_result(first)
    {
    }

    Result<Sniffed> run(std::stop_token stop, Progress &progress);

private:
    Result<void> read(Pass &pass, std::stop_token stop, Progress &progress);
    void take(const RawRow &row, Pass &pass) const;
    bool changeEncoding(const Pass &pass);
    void replaceGuesses(const Pass &pass, const TypeGuesses &types);
    void noteCorrections();
    Guess *fileGuess(QStringView what);

    SourceFile &m_file;
    const Sniffed &m_first;
    const SniffOptions &m_options;
    Sniffed m_result;
};

QString shownRow(const RawRow &row)
{
    return QString::fromUtf8(row.raw.data(), qsizetype(std::min<size_t>(row.raw.size(), 200)));
}

Result<void> Refinement::read(Pass &pass, std::stop_token stop, Progress &progress)
{
    auto dialect = m_result.dialect;
    dialect.repeatsHeader = false; // so that the rows are seen
    TRY_ASSIGN(auto reader, CsvReader::open(m_file.device(), dialect, m_result.encoding));
    if (m_result.hasHeader)
        TRY(reader.readHeader());
    reader.setColumnCount(int(m_result.header.size()));
    RawRow row;
    while (reader.next(row)) {
        take(row, pass);
        if (reader.tally().records % rowsPerReport != 0)
            continue;
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Martlet::tr("Looking at %1 was stopped.").arg(m_file.path()));
        progress.report({row.offset, m_file.bytes(), u"bytes"_s, m_file.fileName()});
    }
    return reader.status();
}

void Refinement::take(const RawRow &row, Pass &pass) const
{
    if (row.fault == RowFault::None) {
        const auto isName = [](std::string_view field, const QString &name) {
            return QString::fromUtf8(field.data(), qsizetype(field.size())).trimmed() == name;
        };
        // Only a row that begins like the header is looked at any further.
        const bool isHeader = m_result.hasHeader && isName(row.fields[0], m_result.header[0]) &&
                              std::equal(row.fields.begin(), row.fields.end(), m_result.header.begin(),
                                         m_result.header.end(), isName);
        if (!isHeader)
            pass.study.take(row.fields, row.line);
        else if (pass.repeatedHeader.line == 0)
            pass.repeatedHeader.line = row.line;
        return;
    }
    if (row.fault == RowFault::BadBytes && pass.badText.line == 0) {
        pass.badText.line = row.faultLine;
        pass.badBytes = QByteArray(row.raw.data(), qsizetype(row.raw.size()));
    }
    if (pass.ragged++ == 0) {
        pass.firstRagged.line = row.line;
        pass.firstRagged.evidence = shownRow(row);
    }
}

// The sample was UTF-8, and a later record is not.
bool Refinement::changeEncoding(const Pass &pass)
{
    if (pass.badText.line == 0 || m_options.encoding || m_result.encoding != u"UTF-8")
        return false;
    m_result.encoding = legacyEncoding(pass.badBytes);
    auto *guess = fileGuess(u"encoding");
    guess->value = m_result.encoding;
    guess->confidence = 75;
    guess->line = pass.badText.line;
    guess->evidence = QString::fromLatin1(pass.badBytes.left(200));
    guess->sentence =
        Martlet::tr("This line has bytes that are no UTF-8; the letters look like %1.").arg(guess->value);
    return true;
}

Guess *Refinement::fileGuess(QStringView what)
{
    const auto found = std::find_if(m_result.guesses.begin(), m_result.guesses.end(),
                                    [&](const Guess &guess) { return guess.what == what; });
    return found == m_result.guesses.end() ? nullptr : &*found;
}

void Refinement::replaceGuesses(const Pass &pass, const TypeGuesses &types)
{
    auto &guesses = m_result.guesses;
    static const QStringList ofRows = {u"type"_s,     u"format"_s, u"decimal"_s,
                                       u"currency"_s, u"ragged"_s, u"repeated header"_s};
    guesses.erase(std::remove_if(guesses.begin(), guesses.end(),
                                 [](const Guess &guess) { return ofRows.contains(guess.what); }),
                  guesses.end());
    if (auto *encoding = fileGuess(u"encoding");
        encoding != nullptr && pass.badText.line == 0 && m_result.encoding == u"UTF-8") {
        encoding->confidence = 100;
        encoding->sentence = Martlet::tr("All of the file is UTF-8.");
    }
    if (pass.ragged > 0) {
        auto guess = pass.firstRagged;
        guess.what = u"ragged"_s;
        guess.value = QString::number(pass.ragged);
        guess.confidence = 100;
        guess.sentence =
            Martlet::tr("So many records cannot be read, or have not the table's %1 columns; a load "
                        "rejects them.")
                .arg(m_result.header.size());
        guesses.push_back(guess);
    }
    m_result.dialect.repeatsHeader = pass.repeatedHeader.line > 0;
    if (pass.repeatedHeader.line > 0)
        guesses.push_back(
            {.what = u"repeated header"_s,
             .value = u"true"_s,
             .confidence = 100,
             .line = pass.repeatedHeader.line,
             .evidence = m_result.header.join(QString::fromUtf8(m_result.dialect.delimiter)).left(200),
             .sentence = Martlet::tr("The header stands again between the lines.")});
    guesses.insert(guesses.end(), types.guesses.begin(), types.guesses.end());
}

// What the sample said and the whole file does not.
void Refinement::noteCorrections()
{
    for (size_t index = 0; index < m_result.columns.size(); ++index) {
        const auto &now = m_result.columns[index];
        const auto &before = m_first.columns[index];
        if (now.kind == before.kind && now.format == before.format)
            continue;
        Guess correction{
            .what = u"correction"_s, .column = now.name, .value = kindWord(now.kind), .confidence = 100};
        for (const auto &guess : m_result.guesses)
            if (guess.column == now.name && guess.line > 0) {
                correction.line = guess.line;
                correction.evidence = guess.evidence;
            }
        correction.sentence = Martlet::tr("The sample looked like %1 %2; this row is otherwise.")
                                  .arg(kindWord(before.kind), before.format)
                                  .simplified();
        m_result.guesses.push_back(correction);
    }
}

Result<Sniffed> Refinement::run(std::stop_token stop, Progress &progress)
{
    for (int number = 1;; ++number) {
        Pass pass(m_result.header);
        pass.study.expect(m_result.columns);
        TRY(read(pass, stop, progress));
        if (number < mostPasses && changeEncoding(pass))
            continue;
        auto types = pass.study.conclude(m_options);
        const bool isSettled = pass.study.agreesWith(types.columns);
        m_result.columns = types.columns;
        m_result.questions = types.questions;
        m_result.rows = pass.study.rows();
        if (!isSettled && number < mostPasses)
            continue; // their values are counted by the kinds they have
        replaceGuesses(pass, types);
        break;
    }
    noteCorrections();
    m_result.wholeFile = true;
    return withDraft(std::move(m_result), m_options.feed);
}

} // namespace

Result<Sniffed> refine(const Sniffed &first, const SniffOptions &options, std::stop_token stop,
                       Progress progress)
{
    TRY_ASSIGN(auto file, SourceFile::open(first.path));
    return Refinement(file, first, options).run(stop, progress);
}

} // namespace martlet
