// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/csv/csvreader.h"

#include "base/tr.h"
#include "etl/csv/footer.h"
#include "etl/csv/recordscan.h"
#include "etl/csv/textwindow.h"
#include "etl/csv/utf8.h"

#include <QIODevice>

#include <algorithm>
#include <cstring>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t keptOfOverlong = 64 << 10;

} // namespace

struct CsvReader::State
{
    State(QIODevice &device, const CsvDialect &itsDialect, TextDecoding decoding, CsvPosition from)
        : dialect(itsDialect)
        , window(device, std::move(decoding), from.offset)
        , scan(dialect)
        , line(from.line)
        , linesToSkip(from.line == 1 ? dialect.skipLines : 0)
    {
    }

    bool read(RawRow &row);
    bool findRecord();
    bool findLine();
    bool startsWith(std::string_view text);
    bool isSeparatorLine();
    bool isComment();
    bool isHeaderAgain() const;
    void skipOverlong(RawRow &row);
    void describe(RawRow &row);
    void checkText(RawRow &row, std::string_view text);
    void decodeFields(RawRow &row, bool convert);
    void consume(qint64 lines, qint64 &kind);
    bool fill();

    CsvDialect dialect;
    TextWindow window;
    RecordScan scan;
    qint64 line;
    int linesToSkip;
    qint64 footer = -1; // where it begins; -1: there is none
    bool takesHeader = false;
    std::string header; // its text, to know it again
    int columns = -1;   // not yet known
    CsvTally tally;
    Result<void> status;
    std::vector<std::string_view> fields;
    std::vector<char> decoded; // of the fields that differ from what the file has
    std::string overlong;
};

bool CsvReader::State::fill()
{
    if (status)
        status = window.fill();
    scan.memoryChanged();
    return status.has_value();
}

// False at the end of the file, and when the record is too long to be one.
bool CsvReader::State::findRecord()
{
    while (!scan.scan(window.begin(), window.end(), window.isAtEnd()))
        if (window.end() - window.begin() >= maxRecordBytes || !fill())
            return false;
    return true;
}

bool CsvReader::State::findLine()
{
    while (!scan.scanLine(window.begin(), window.end(), window.isAtEnd()))
        if (window.end() - window.begin() >= maxRecordBytes || !fill())
            return false;
    return true;
}

bool CsvReader::State::startsWith(std::string_view text)
{
    while (size_t(window.end() - window.begin()) < text.size() && !window.isAtEnd())
        if (!fill())
            return false;
    return std::string_view(window.begin(), size_t(window.end() - window.begin())).starts_with(text);
}

// Spreadsheets say in a first line "sep=;" what the delimiter is.
bool CsvReader::State::isSeparatorLine()
{
    const std::string expected = "sep=" + dialect.delimiter.toStdString();
    return line == 1 && startsWith(expected) && findLine() && scan.size() == expected.size();
}

bool CsvReader::State::isComment()
{
    if (linesToSkip > 0) {
        --linesToSkip;
        return true;
    }
    if (footer >= 0 && window.offset() >= footer)
        return true;
    if (!dialect.comment.isEmpty() && startsWith({dialect.comment.constData(), size_t(dialect.comment.size())}))
        return true;
    return isSeparatorLine();
}

bool CsvReader::State::isHeaderAgain() const
{
    return dialect.repeatsHeader && !header.empty() && std::string_view(window.begin(), scan.size()) == header;
}

void CsvReader::State::consume(qint64 lines, qint64 &kind)
{
    window.consume(scan.size() + scan.lineEndSize());
    line += lines;
    kind += lines;
    tally.physicalLines += lines;
}

bool CsvReader::State::read(RawRow &row)
{
    while (status) {
        while (window.begin() == window.end())
            if (window.isAtEnd() || !fill())
                return false;
        const bool comment = isComment();
        const bool isFound = status && (comment ? findLine() : findRecord());
        if (!status)
            return false;
        if (!isFound) {
            skipOverlong(row);
            return true;
        }
        if (comment) {
            consume(1, scan.size() == 0 ? tally.blankLines : tally.commentLines);
        } else if (isHeaderAgain()) {
            consume(1 + scan.lineEnds({window.begin(), scan.size()}), tally.commentLines);
        } else if (scan.size() == 0 && dialect.skipBlankLines) {
            consume(1, tally.blankLines);
        } else {
            describe(row);
            return true;
        }
    }
    return false;
}

// Leaves the record in the window, so that its views stay good; the next call begins behind it.
void CsvReader::State::describe(RawRow &row)
{
    const std::string_view text(window.begin(), scan.size());
    row.line = line;
    row.offset = window.offset();
    row.raw = window.source(scan.size(), scan.lineEndSize());
    row.fault = scan.fault();
    row.faultColumn = scan.faultColumn();
    row.faultLine = line;
    const bool mayHaveLines = scan.hasQuotedFields() || scan.fault() != RowFault::None;
    row.lineCount = 1 + (mayHaveLines ? scan.lineEnds(text) : 0);
    if (row.fault != RowFault::None)
        row.faultLine += scan.lineEnds(text.substr(0, scan.faultAt()));
    else if (row.lineCount > maxRecordLines)
        row.fault = RowFault::RecordTooLong;
    const bool isPlain = isPlainAscii(text);
    if (!isPlain && row.fault == RowFault::None)
        checkText(row, text);
    decodeFields(row, !isPlain && row.fault == RowFault::None && window.decoding().isOneByte());
    if (takesHeader)
        header = text;
    if (row.fault == RowFault::None && columns >= 0 && int(row.fields.size()) != columns) {
        row.fault = RowFault::Ragged;
        row.faultColumn = std::min(int(row.fields.size()), columns);
    }
    if (scan.size() > size_t(maxRecordBytes)) {
        row.fault = RowFault::RecordTooLong;
        row.raw = row.raw.substr(0, keptOfOverlong);
        row.fields = {};
        row.faultLine = line;
        row.faultColumn = 0;
    }
    tally.records += 1;
    consume(row.lineCount, tally.recordLines);
}

void CsvReader::State::checkText(RawRow &row, std::string_view text)
{
    const auto &scanned = scan.fields();
    for (size_t column = 0; column < scanned.size() && row.fault == RowFault::None; ++column) {
        const auto part = scanned[column];
        if (part.find('\0') != std::string_view::npos)
            row.fault = RowFault::NulByte;
        else if (window.decoding().errorAt(part) != part.size())
            row.fault = RowFault::BadBytes;
        else
            continue;
        row.faultColumn = int(column);
        row.faultLine += scan.lineEnds(text.substr(0, size_t(part.data() - text.data())));
    }
}

// Decodes into memory of the reader's own, which is kept: a field is unescaped, then converted.
void CsvReader::State::decodeFields(RawRow &row, bool convert)
{
    const auto &scanned = scan.fields();
    row.fields = scanned;
    if (scan.escapedFields().empty() && !convert)
        return;
    fields.assign(scanned.begin(), scanned.end());
    // Unescaping never lengthens a text, and converting a byte gives at most three.
    if (decoded.size() < scan.size() * 4)
        decoded.resize(scan.size() * 4);
    char *out = decoded.data();
    for (const int column : scan.escapedFields()) {
        auto &field = fields[size_t(column)];
        char *const start = out;
        out = scan.unescape(field, start);
        field = {start, size_t(out - start)};
    }
    for (auto &field : fields) {
        if (!convert || isPlainAscii(field))
            continue;
        char *const start = out;
        out = window.decoding().decode(field, start);
        field = {start, size_t(out - start)};
    }
    row.fields = fields;
}

// More than 16 MiB without the end of a record: the first of it is shown. Where it has several lines, those
// that were seen go together, so that no hostile file makes us read them once for each; else the one line is
// passed over.
void CsvReader::State::skipOverlong(RawRow &row)
{
    row = RawRow{line, 1, window.offset(), {}, {}, RowFault::RecordTooLong, line, 0};
    const std::string_view seen(window.begin(), size_t(window.end() - window.begin()));
    overlong.assign(seen.substr(0, keptOfOverlong));
    row.raw = overlong;
    tally.records += 1;
    while (scan.scanLine(window.begin(), window.end(), false)) {
        row.lineCount = line - row.line + 1;
        consume(1, tally.recordLines);
    }
    if (line > row.line)
        return;
    while (!scan.scanLine(window.begin(), window.end(), window.isAtEnd())) {
        const auto available = size_t(window.end() - window.begin());
        window.consume(available - (available > 0 ? 1 : 0)); // a carriage return may need its line feed
        if (!fill())
            return;
    }
    consume(1, tally.recordLines);
}

CsvReader::CsvReader(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
CsvReader::CsvReader(CsvReader &&) noexcept = default;
CsvReader &CsvReader::operator=(CsvReader &&) noexcept = default;
CsvReader::~CsvReader() = default;

Result<CsvReader> CsvReader::open(QIODevice &device, const CsvDialect &dialect, const QString &encoding,
                                  CsvPosition from)
{
    if (dialect.delimiter.isEmpty() || dialect.quote.size() > 1 || dialect.escape.size() > 1)
        return fail(Error::Kind::Usage,
                    Martlet::tr("A delimiter has at least one byte, a quote and an escape at most one. "
                                "Correct the recipe."));
    if (!device.isSequential())
        device.seek(0); // the mark counts for a resumed reading, too
    const QByteArray head = device.peek(4);
    const auto mark = TextDecoding::markAt({head.constData(), size_t(head.size())});
    QString name = encoding.isEmpty() ? u"UTF-8"_s : encoding;
    if (mark && encoding.isEmpty())
        name = mark->encoding;
    if (mark && mark->encoding.startsWith(name, Qt::CaseInsensitive))
        name = mark->encoding; // "UTF-16" with a mark that says which
    TRY_ASSIGN(auto decoding, TextDecoding::open(name));
    const bool skipsMark = mark && from.offset == 0 && mark->encoding.compare(name, Qt::CaseInsensitive) == 0;
    if (skipsMark)
        from.offset = mark->size;
    if (!device.seek(from.offset))
        return fail(Error::Kind::Disk,
                    Martlet::tr("The file cannot be read from the middle. Import it from a disk."),
                    device.errorString());
    qint64 footer = -1;
    if (dialect.footerLines > 0) {
        TRY_ASSIGN(footer, footerStart(device, decoding, dialect.footerLines));
        device.seek(from.offset);
    }
    auto state = std::make_unique<State>(device, dialect, std::move(decoding), from);
    state->footer = footer;
    return CsvReader(std::move(state));
}

Result<QStringList> CsvReader::readHeader()
{
    RawRow row;
    m_state->takesHeader = true;
    const bool isThere = next(row);
    m_state->takesHeader = false;
    if (!isThere) {
        TRY(m_state->status);
        return fail(Error::Kind::Input,
                    Martlet::tr("The file is empty. Ask for it again where it comes from."));
    }
    m_state->tally.recordLines -= row.lineCount;
    m_state->tally.records -= 1;
    m_state->tally.headerLines += row.lineCount;
    if (row.fault != RowFault::None)
        return fail(
            Error::Kind::Input,
            Martlet::tr(
                "The header in line %1 cannot be read: %2. Is the encoding %3 right, and the delimiter?")
                .arg(row.line)
                .arg(printable(row.raw), this->encoding()));
    QStringList names;
    for (const auto &field : row.fields)
        names += QString::fromUtf8(field.data(), qsizetype(field.size())).trimmed();
    setColumnCount(int(names.size()));
    return names;
}

void CsvReader::setColumnCount(int columns)
{
    m_state->columns = columns;
}

bool CsvReader::next(RawRow &row)
{
    return m_state->read(row);
}

Result<void> CsvReader::status() const
{
    return m_state->status;
}

CsvPosition CsvReader::position() const
{
    return {m_state->window.offset(), m_state->line};
}

const CsvTally &CsvReader::tally() const
{
    return m_state->tally;
}

QString CsvReader::encoding() const
{
    return m_state->window.decoding().name();
}

} // namespace martlet
