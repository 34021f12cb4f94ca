// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/filereading.h"

#include "base/tr.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// Where the reader of a file without a header learns its width.
Result<QStringList> headerOf(CsvReader &reader, const FileRecipe &recipe)
{
    if (recipe.hasHeader)
        return reader.readHeader();
    reader.setColumnCount(int(recipe.header.size()));
    return recipe.header;
}

SourceLayout::Newline newlineOf(CsvDialect::Newline newline)
{
    switch (newline) {
    case CsvDialect::Newline::Lf:
        return SourceLayout::Newline::Lf;
    case CsvDialect::Newline::CrLf:
        return SourceLayout::Newline::CrLf;
    case CsvDialect::Newline::Cr:
        return SourceLayout::Newline::Cr;
    case CsvDialect::Newline::Any:
        break;
    }
    return SourceLayout::Newline::Any;
}

} // namespace

void FilePiece::clear()
{
    rows.clear();
    amounts.clear();
    rejects.clear();
    warnings.clear();
    text.clear();
}

FileReading::FileReading(SourceFile &file, const FileRecipe &recipe, CsvReader reader, QStringList header,
                         RowValidator validator)
    : m_file(&file)
    , m_recipe(&recipe)
    , m_reader(std::move(reader))
    , m_header(std::move(header))
    , m_validator(std::move(validator))
{
}

Result<FileReading> FileReading::open(SourceFile &file, const ImportRecipe &recipe,
                                      const FileRecipe &fileRecipe, const CellEdits &edits)
{
    TRY_ASSIGN(auto reader, CsvReader::open(file.device(), fileRecipe.dialect, fileRecipe.encoding));
    TRY_ASSIGN(auto header, headerOf(reader, fileRecipe));
    TRY_ASSIGN(const auto lookups, Lookups::load(fileRecipe, file.folder()));
    TRY_ASSIGN(auto validator, RowValidator::open(recipe, fileRecipe, header, lookups));
    FileReading reading(file, fileRecipe, std::move(reader), std::move(header), std::move(validator));
    if (!fileRecipe.mends.empty() || !edits.empty()) {
        TRY_ASSIGN(reading.m_mending, Mending::open(recipe, fileRecipe, reading.m_header, lookups, edits));
    }
    if (LineJoin::isAskedFor(fileRecipe))
        reading.m_join =
            std::make_unique<LineJoin>(fileRecipe, reading.encoding(), int(reading.m_header.size()));
    return reading;
}

SourceLayout FileReading::sourceLayout() const
{
    return SourceLayout::forEncoding(m_reader.encoding(), newlineOf(m_recipe->dialect.newline));
}

Result<void> FileReading::take(const RawRow &raw, FilePiece &piece)
{
    if (m_validator.validate(raw)) {
        TRY(takeHeld(piece));
        piece.rows.append(m_validator.row());
        piece.amounts.push_back(m_validator.amount());
        const auto warnings = m_validator.warnings();
        piece.warnings.insert(piece.warnings.end(), warnings.begin(), warnings.end());
        return {};
    }
    RejectedRow row{m_validator.reject(), m_validator.amount()};
    const bool mayJoin = m_join && !m_mending->isEdited(raw.line);
    if (mayJoin) {
        TRY_ASSIGN(const bool isJoined, takeJoined(row.reject, piece));
        if (isJoined)
            return {};
    }
    TRY(takeHeld(piece));
    if (mayJoin && m_join->hold(row))
        return {};
    return takeRejected(raw, std::move(row), piece);
}

void FileReading::takeMended(FilePiece &piece)
{
    piece.rows.append(m_mending->row());
    piece.amounts.push_back(m_mending->amount());
    const auto warnings = m_mending->warnings();
    piece.warnings.insert(piece.warnings.end(), warnings.begin(), warnings.end());
}

Result<void> FileReading::takeRejected(const RawRow &raw, RejectedRow row, FilePiece &piece)
{
    if (raw.fault != RowFault::None && m_brokenLines == 0)
        m_firstBroken = row.reject;
    if (m_mending) {
        TRY_ASSIGN(const bool isMended, m_mending->mend(raw, row.reject));
        if (isMended) {
            takeMended(piece);
            return {};
        }
        row.reject = m_mending->reject();
    }
    piece.rejects.push_back(std::move(row));
    m_brokenLines += raw.fault == RowFault::None ? 0 : raw.lineCount;
    return {};
}

// The record that `second` is the rest of, when there is one that reads well.
Result<bool> FileReading::takeJoined(const Reject &second, FilePiece &piece)
{
    TRY_ASSIGN(const auto whole, m_join->whole(second));
    if (!whole)
        return false;
    TRY_ASSIGN(const bool isMended, m_mending->readJoined(*whole));
    if (isMended) {
        m_join->release();
        takeMended(piece);
    }
    return isMended;
}

// A line that breaks off and has no other half.
Result<void> FileReading::takeHeld(FilePiece &piece)
{
    auto held = m_join ? m_join->release() : std::nullopt;
    if (!held)
        return {};
    KeptRecord record(m_recipe->dialect, encoding(), int(m_header.size()));
    TRY_ASSIGN(const auto raw, record.read(held->reject.raw, held->reject.line, held->reject.offset));
    return takeRejected(raw, std::move(*held), piece);
}

Result<bool> FileReading::next(FilePiece &piece, std::stop_token stop)
{
    piece.clear();
    if (m_ended)
        return false;
    RawRow raw;
    const auto start = piece.offset = m_reader.position().offset;
    for (qsizetype count = 0; count < rowsPerPiece && piece.offset - start < bytesPerPiece; ++count) {
        if (stop.stop_requested())
            return false;
        if (!m_reader.next(raw)) {
            TRY(m_reader.status());
            TRY(m_validator.status());
            TRY(takeHeld(piece));
            m_ended = true;
            piece.offset = m_file->bytes();
            TRY(keepText(piece, m_file->bytes(), 0));
            return true;
        }
        if (raw.offset - m_textOffset >= textBlock)
            TRY(keepText(piece, raw.offset, raw.line));
        TRY(take(raw, piece));
        piece.offset = raw.offset;
    }
    TRY(m_validator.status());
    const bool isHopeless = m_brokenLines >= linesToGiveUp && m_brokenLines * 2 > tally().recordLines;
    return isHopeless ? fail(tooBroken()) : Result<bool>(true);
}

Result<void> FileReading::check() const
{
    const auto lines = tally().recordLines;
    const bool isTooMany = lines >= linesToJudge && m_brokenLines * 100 > lines;
    return isTooMany ? fail(tooBroken()) : Result<void>();
}

Error FileReading::tooBroken() const
{
    return {
        Error::Kind::Input,
        Martlet::tr("%L1 of the %L2 lines read of %3 are broken, more than one in a hundred, so nothing was "
                    "loaded. The first: %4 If the others are like it, name the right encoding and delimiter "
                    "in the recipe; else ask for the file again.")
            .arg(m_brokenLines)
            .arg(tally().recordLines)
            .arg(m_file->path(), m_firstBroken.message)};
}

Result<void> FileReading::keepText(FilePiece &piece, qint64 end, qint64 nextLine)
{
    const auto size = std::min(end - m_textOffset, longestText);
    TRY_ASSIGN(const auto text, m_file->bytesAt(m_textOffset, size));
    TRY_ASSIGN(auto packed, deflated({text.constData(), size_t(text.size())}));
    piece.text.push_back({m_textLine, m_textOffset, size, std::move(packed)});
    m_textOffset = end;
    m_textLine = nextLine;
    return {};
}

} // namespace martlet
