// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/dialectguess.h"

#include "base/tr.h"
#include "etl/sniff/dateshape.h"
#include "etl/sniff/dialecttrial.h"
#include "etl/sniff/numbershape.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPreamble = 50;

QString shownDelimiter(const QByteArray &delimiter)
{
    if (delimiter == "\t")
        return Martlet::tr("tab");
    const auto text = QString::fromUtf8(delimiter);
    return text[0] < u' ' ? u"\\x%1"_s.arg(int(text[0].unicode()), 2, 16, QLatin1Char('0')) : text;
}

// "sep=;" in a first line, as spreadsheets write it.
QByteArray declaredDelimiter(const std::string &head)
{
    const auto line = std::string_view(head).substr(0, std::min(head.find_first_of("\r\n"), head.size()));
    const bool isDeclared = line.size() == 5 && QByteArray(line.data(), 4).toLower() == "sep=";
    return isDeclared ? QByteArray(line.data() + 4, 1) : QByteArray();
}

std::vector<CsvDialect> candidates(const std::string &head)
{
    std::vector<CsvDialect> all;
    const auto has = [&](std::string_view part) { return head.find(part) != std::string::npos; };
    const auto declared = declaredDelimiter(head);
    for (const char *const delimiter : {",", ";", "\t", "|", "~", "^", "\x1f", "\x01"}) {
        if (declared.isEmpty() ? !has(delimiter) && *delimiter != ',' && *delimiter != '\t'
                               : declared != delimiter)
            continue;
        CsvDialect dialect;
        dialect.delimiter = delimiter;
        all.push_back(dialect);
        if (has("\\\"")) {
            dialect.escape = "\\";
            all.push_back(dialect);
        }
        if (!has("'"))
            continue;
        dialect.quote = dialect.escape = "'";
        all.push_back(dialect);
        if (has("\\'")) {
            dialect.escape = "\\";
            all.push_back(dialect);
        }
    }
    return all;
}

// Where quotes make no table of the text, because they stand within fields as they please, none are meant.
std::vector<DialectTrial> trialsOf(const std::string &head)
{
    std::vector<DialectTrial> trials;
    for (const auto &dialect : candidates(head))
        trials.emplace_back(head, dialect);
    if (trials.empty())
        trials.emplace_back(head, CsvDialect());
    const auto isMeant = [](const DialectTrial &trial) { return trial.isTable() || trial.quoted > 0; };
    if (head.find('"') == std::string::npos || std::any_of(trials.begin(), trials.end(), isMeant))
        return trials;
    for (auto dialect : candidates(head)) {
        dialect.quote.clear();
        dialect.escape.clear();
        trials.emplace_back(head, dialect);
    }
    return trials;
}

Guess delimiterGuess(const DialectTrial &best, const DialectTrial *rival, bool isDeclared)
{
    Guess guess{.what = u"delimiter"_s, .value = shownDelimiter(best.dialect.delimiter)};
    guess.confidence = isDeclared ? 100 : best.width == 1 ? 60 : std::min(99, int(best.score * 100));
    if (isDeclared) {
        guess.line = 1;
        guess.sentence = Martlet::tr("The first line says so.");
        return guess;
    }
    guess.sentence = best.width == 1 ? Martlet::tr("Nothing divides the lines evenly: it is one column.")
                                     : Martlet::tr("%L1 of %L2 records have %3 columns then.")
                                           .arg(best.alike)
                                           .arg(best.rows.size())
                                           .arg(best.width);
    const auto *odd = rival == nullptr ? nullptr : rival->odd();
    if (odd == nullptr)
        return guess;
    guess.line = odd->line;
    guess.evidence = odd->text(rival->dialect);
    guess.sentence +=
        u' ' + Martlet::tr("This record speaks against %1.").arg(shownDelimiter(rival->dialect.delimiter));
    return guess;
}

Guess quoteGuess(const DialectTrial &best)
{
    Guess guess{.what = u"quote"_s, .value = QString::fromUtf8(best.dialect.quote), .confidence = 80};
    if (best.dialect.quote.isEmpty()) {
        guess.sentence =
            Martlet::tr("Quotes stand within the fields as they please, so they are a part of them.");
        return guess;
    }
    const auto quoted =
        std::find_if(best.rows.begin(), best.rows.end(), [](const auto &row) { return row.isQuoted; });
    guess.sentence = Martlet::tr("No field is quoted; this is the usual one.");
    if (quoted != best.rows.end()) {
        guess.confidence = 98;
        guess.line = quoted->line;
        guess.evidence = quoted->text(best.dialect);
        guess.sentence = best.dialect.escape == best.dialect.quote
                             ? Martlet::tr("Fields stand in it; doubled, it is itself.")
                             : Martlet::tr("Fields stand in it; behind %1, it is itself.")
                                   .arg(QString::fromUtf8(best.dialect.escape));
    }
    return guess;
}

Guess newlineGuess(const std::string &head)
{
    const auto count = [&](char letter) { return std::count(head.begin(), head.end(), letter); };
    qint64 pairs = 0;
    for (auto at = head.find("\r\n"); at != std::string::npos; at = head.find("\r\n", at + 2))
        ++pairs;
    const qint64 feeds = count('\n') - pairs;
    const qint64 returns = count('\r') - pairs;
    const int kinds = int(pairs > 0) + int(feeds > 0) + int(returns > 0);
    Guess guess{.what = u"newline"_s, .confidence = kinds == 1 ? 99 : 70};
    guess.value = kinds > 1 ? u"any"_s : pairs > 0 ? u"crlf"_s : returns > 0 ? u"cr"_s : u"lf"_s;
    guess.sentence = kinds > 1 ? Martlet::tr("Several are used; each ends a line.")
                               : Martlet::tr("All lines of the sample end so.");
    return guess;
}

// A title in a table of spreadsheet cells: one cell is filled, the others only divide.
bool isTitle(const SampleRow &row)
{
    const auto filled = std::count_if(row.fields.begin(), row.fields.end(),
                                      [](const std::string &field) { return !field.empty(); });
    return row.fields.size() >= 3 && filled <= 1;
}

// Lines before the table, which have another width or are titles; comments and a declared delimiter are passed
// over anyway.
void findPreamble(const DialectTrial &best, DialectGuess &result)
{
    const auto first = std::find_if(best.rows.begin(), best.rows.end(),
                                    [&](const SampleRow &row) { return best.isAlike(row) && !isTitle(row); });
    if (best.width == 1 || first == best.rows.begin() || first == best.rows.end() || first->line > mostPreamble)
        return;
    result.dialect.skipLines = int(first->line) - 1;
    result.guesses.push_back(
        {.what = u"preamble"_s,
         .value = QString::number(result.dialect.skipLines),
         .confidence = 90,
         .line = 1,
         .evidence = best.rows.front().text(best.dialect),
         .sentence = Martlet::tr("So many lines stand before the table: they have not its %1 "
                                 "columns.")
                         .arg(best.width)});
}

void findComments(DialectTrial &best, const SampleText &text, DialectGuess &result)
{
    const SampleRow *comment = nullptr;
    qint64 remarks = 0, alike = 0;
    for (const auto &row : best.rows) {
        if (!DialectTrial::isRemark(row))
            continue;
        ++(best.isAlike(row) ? alike : remarks);
        if (comment == nullptr && !best.isAlike(row))
            comment = &row;
    }
    if (alike * 20 >= remarks) // values or a header that begin so; a few may be records put out of use
        return;
    result.guesses.push_back(
        {.what = u"comment"_s,
         .value = u"#"_s,
         .confidence = 90,
         .line = comment->line,
         .evidence = comment->text(best.dialect),
         .sentence = Martlet::tr("Lines that begin with it have not the table's columns.")});
    auto dialect = best.dialect;
    dialect.comment = "#";
    best = DialectTrial(text.head, dialect);
}

// A footer has one thing to say. A record that breaks off, has a field too many or broken quotes is none: it is
// to be rejected, not passed over.
bool isRecord(const SampleRow &row, const SampleRow &above)
{
    const auto isValue = [](std::string_view text) {
        return numberShape(text).has_value() || !dateFormatsOf(text).isEmpty();
    };
    const auto isFilled = [](const std::string &field) { return !field.empty(); };
    const auto filled = std::count_if(row.fields.begin(), row.fields.end(), isFilled);
    return row.hasFault || filled > 1 ||
           (filled == 1 && isValue(row.fields.front()) && isValue(above.fields.front()));
}

} // namespace

DialectGuess measureDialect(const SampleText &text, const CsvDialect &dialect)
{
    const DialectTrial trial(text.head, dialect);
    return {dialect, trial.width, {newlineGuess(text.head)}};
}

DialectGuess guessDialect(const SampleText &text)
{
    auto trials = trialsOf(text.head);
    std::stable_sort(trials.begin(), trials.end(),
                     [](const DialectTrial &a, const DialectTrial &b) { return a.isBetterThan(b); });
    auto &best = trials.front();
    const auto rival = std::find_if(trials.begin(), trials.end(), [&](const DialectTrial &trial) {
        return trial.dialect.delimiter != best.dialect.delimiter && trial.width > 1;
    });
    DialectGuess result;
    const bool isDeclared = !declaredDelimiter(text.head).isEmpty();
    result.guesses.push_back(delimiterGuess(best, rival == trials.end() ? nullptr : &*rival, isDeclared));
    result.guesses.push_back(quoteGuess(best));
    result.guesses.push_back(newlineGuess(text.head));
    findComments(best, text, result);
    result.dialect = best.dialect;
    result.width = best.width;
    findPreamble(best, result);
    return result;
}

FooterGuess guessFooter(const SampleText &text, const DialectGuess &dialect)
{
    constexpr size_t mostFooter = 10;
    constexpr const char16_t *totals[] = {u"total",         u"totals", u"grand total", u"sum",
                                          u"summe",         u"gesamt", u"gesamtsumme", u"somme",
                                          u"total general", u"suma",   u"trailer",     u"footer",
                                          u"end",           u"eof",    u"rows",        u"records"};
    auto its = dialect.dialect;
    its.skipLines = 0; // of the end, not of the start
    const auto rows = rowsOf(text.tail(), its, size_t(-1));
    const auto isTotal = [&](const SampleRow &row) {
        const auto first = std::find_if(row.fields.begin(), row.fields.end(),
                                        [](const std::string &field) { return !field.empty(); });
        if (first == row.fields.end())
            return false;
        auto word = QString::fromStdString(*first).trimmed().toLower();
        word.remove(u':');
        return std::any_of(std::begin(totals), std::end(totals),
                           [&](auto *total) { return word == QStringView(total); });
    };
    const auto isOfTable = [&](const SampleRow &row) {
        return (dialect.width == 1 || int(row.fields.size()) == dialect.width) && !row.hasFault;
    };
    const auto above = std::find_if(rows.rbegin(), rows.rend(), isOfTable);
    size_t count = 0;
    while (count < rows.size() && count <= mostFooter) {
        const auto &row = rows[rows.size() - 1 - count];
        const bool isTables = isOfTable(row) || (above != rows.rend() && isRecord(row, *above));
        if (isTables && !isTotal(row))
            break;
        ++count;
    }
    FooterGuess footer;
    if (count == 0 || count > mostFooter || count + 1 >= rows.size())
        return footer;
    for (size_t at = rows.size() - count; at < rows.size(); ++at)
        footer.lines += int(rows[at].lineCount);
    const auto &first = rows[rows.size() - count];
    footer.guess = {.what = u"footer"_s,
                    .value = QString::number(footer.lines),
                    .confidence = 85,
                    .line = text.isWhole ? first.line : 0,
                    .evidence = first.text(its),
                    .sentence =
                        Martlet::tr("So many lines stand behind the table: they have not its %1 columns, or "
                                    "are its total.")
                            .arg(dialect.width)};
    return footer;
}

} // namespace martlet
