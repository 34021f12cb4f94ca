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
    return reading;
}

SourceLayout FileReading::sourceLayout() const
{
    return SourceLayout::forEncoding(m_reader.encoding(), newlineOf(m_recipe->dialect.newline));
}

Result<void> FileReading::take(const RawRow &raw, FilePiece &piece)
{
    if (m_validator.validate(raw)) {
        piece.rows.append(m_validator.row());
        piece.amounts.push_back(m_validator.amount());
        const auto warnings = m_validator.warnings();
        piece.warnings.insert(piece.warnings.end(), warnings.begin(), warnings.end());
        return {};
    }
    if (m_mending) {
        TRY_ASSIGN(const bool isMended, m_mending->mend(raw, m_validator.reject()));
        if (isMended) {
            piece.rows.append(m_mending->row());
            piece.amounts.push_back(m_mending->amount());
            const auto warnings = m_mending->warnings();
            piece.warnings.insert(piece.warnings.end(), warnings.begin(), warnings.end());
            return {};
        }
    }
    piece.rejects.push_back({m_mending ? m_mending->reject() : m_validator.reject(), m_validator.amount()});
    if (raw.fault == RowFault::None)
        return {};
    if (m_brokenLines == 0)
        m_firstBroken = m_validator.reject();
    m_brokenLines += raw.lineCount;
    return {};
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
