// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/filereading.h"

#include "base/tr.h"

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
                                      const FileRecipe &fileRecipe)
{
    TRY_ASSIGN(auto reader, CsvReader::open(file.device(), fileRecipe.dialect, fileRecipe.encoding));
    TRY_ASSIGN(auto header, headerOf(reader, fileRecipe));
    TRY_ASSIGN(const auto lookups, Lookups::load(fileRecipe, file.folder()));
    TRY_ASSIGN(auto validator, RowValidator::open(recipe, fileRecipe, header, lookups));
    return FileReading(file, fileRecipe, std::move(reader), std::move(header), std::move(validator));
}

SourceLayout FileReading::sourceLayout() const
{
    return SourceLayout::forEncoding(m_reader.encoding(), newlineOf(m_recipe->dialect.newline));
}

// A quote that is never closed puts every later column break in doubt, and bytes that are no text say that the
// encoding is another one: such a file is refused as a whole.
Result<void> FileReading::refuse(const RawRow &raw) const
{
    if (raw.fault == RowFault::UnterminatedQuote)
        return fail(Error::Kind::Input,
                    Martlet::tr("%1: the quotation mark that opens in line %2, column %3, is "
                                "never closed. Nothing was loaded; close it and load the "
                                "file again.")
                        .arg(m_file->path())
                        .arg(raw.faultLine)
                        .arg(raw.faultColumn + 1));
    if (raw.fault == RowFault::BadBytes)
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 is not written in %2: line %3 has bytes that are no text "
                                "in it. Nothing was loaded; name the right encoding in the "
                                "recipe, or save the file in this one.")
                        .arg(m_file->path(), m_reader.encoding())
                        .arg(raw.faultLine));
    return {};
}

void FileReading::take(const RawRow &raw, FilePiece &piece)
{
    if (m_validator.validate(raw)) {
        piece.rows.append(m_validator.row());
        piece.amounts.push_back(m_validator.amount());
    } else {
        piece.rejects.push_back({m_validator.reject(), m_validator.amount()});
    }
}

Result<bool> FileReading::next(FilePiece &piece)
{
    piece.rows.clear();
    piece.amounts.clear();
    piece.rejects.clear();
    piece.text.clear();
    if (m_ended)
        return false;
    RawRow raw;
    for (qsizetype count = 0; count < rowsPerPiece; ++count) {
        if (!m_reader.next(raw)) {
            TRY(m_reader.status());
            m_ended = true;
            piece.offset = m_file->bytes();
            TRY(keepText(piece, m_file->bytes(), 0));
            return true;
        }
        TRY(refuse(raw));
        if (raw.offset - m_textOffset >= textBlock)
            TRY(keepText(piece, raw.offset, raw.line));
        take(raw, piece);
        piece.offset = raw.offset;
    }
    return true;
}

Result<void> FileReading::keepText(FilePiece &piece, qint64 end, qint64 nextLine)
{
    TRY_ASSIGN(const auto text, m_file->bytesAt(m_textOffset, end - m_textOffset));
    TRY_ASSIGN(auto packed, deflated({text.constData(), size_t(text.size())}));
    piece.text.push_back({m_textLine, m_textOffset, end - m_textOffset, std::move(packed)});
    m_textOffset = end;
    m_textLine = nextLine;
    return {};
}

} // namespace martlet
