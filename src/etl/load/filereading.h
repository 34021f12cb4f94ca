// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/csv/csvreader.h"
#include "etl/load/sourcefile.h"
#include "etl/repair/linejoin.h"
#include "etl/repair/mending.h"
#include "etl/repair/rejectedlines.h"
#include "etl/validate/rowchunk.h"
#include "etl/validate/rowvalidator.h"

#include <optional>
#include <stop_token>
#include <vector>

namespace martlet {

// A stretch of the source file, deflated, as etl_source_chunks keeps it.
struct TextChunk
{
    qint64 firstLine = 1;
    qint64 offset = 0;
    qint64 byteCount = 0;
    QByteArray data;
};

// Some thousand records of a file: the good rows, the others with their reasons, and the text of both.
struct FilePiece
{
    explicit FilePiece(const RowLayout &layout)
        : rows(layout.cellCount())
    {
    }
    RowChunk rows;
    std::vector<Money> amounts; // of rows, one each
    std::vector<RejectedRow> rejects;
    std::vector<Reject> warnings; // of good rows
    std::vector<TextChunk> text;
    qint64 offset = 0; // where reading stands

    void clear(); // keeps the memory
};

// Reads a file piece by piece: bytes to records to typed rows or rejects. One thread, any thread. Memory is
// bounded whatever the file holds: a piece ends after so many records or so many bytes.
class FileReading final
{
public:
    static constexpr qsizetype rowsPerPiece = 4096;
    static constexpr qint64 bytesPerPiece = 4 << 20;
    static constexpr qint64 textBlock = 256 << 10;
    static constexpr qint64 longestText = 1 << 20; // that is kept of one stretch, whatever its last record
    // A file of this many lines of which more than one in a hundred is broken is refused as a whole …
    static constexpr qint64 linesToJudge = 1000;
    // … and without reading on once so many are that most of them are.
    static constexpr qint64 linesToGiveUp = 50'000;

    [[nodiscard]] static Result<FileReading> open(SourceFile &file, const ImportRecipe &recipe,
                                                  const FileRecipe &fileRecipe, const CellEdits &edits = {});
    const RowLayout &layout() const { return m_validator.layout(); }
    const QStringList &header() const { return m_header; }
    SourceLayout sourceLayout() const;
    QString encoding() const { return m_reader.encoding(); }
    const CsvTally &tally() const { return m_reader.tally(); }
    // What has mended lines so far; null when the recipe has no mends and no cell was corrected.
    const Mending *mending() const { return m_mending ? &*m_mending : nullptr; }
    const WarningCounts &warned() const { return m_validator.warned(); }
    // Fills the piece; false when the file had ended before, and when stopped.
    [[nodiscard]] Result<bool> next(FilePiece &piece, std::stop_token stop = {});
    // Behind the last piece: Input when too many lines are broken, for then none of it can be trusted.
    [[nodiscard]] Result<void> check() const;

private:
    FileReading(SourceFile &file, const FileRecipe &recipe, CsvReader reader, QStringList header,
                RowValidator validator);
    [[nodiscard]] Result<void> keepText(FilePiece &piece, qint64 end, qint64 nextLine);
    [[nodiscard]] Result<void> take(const RawRow &raw, FilePiece &piece);
    void takeMended(FilePiece &piece);
    [[nodiscard]] Result<void> takeRejected(const RawRow &raw, RejectedRow row, FilePiece &piece);
    [[nodiscard]] Result<bool> takeJoined(const Reject &second, FilePiece &piece);
    [[nodiscard]] Result<void> takeHeld(FilePiece &piece);
    Error tooBroken() const;

    SourceFile *m_file;
    const FileRecipe *m_recipe;
    CsvReader m_reader;
    QStringList m_header;
    RowValidator m_validator;
    std::optional<Mending> m_mending;
    std::unique_ptr<LineJoin> m_join;        // null: no mend joins lines
    qint64 m_textLine = 1, m_textOffset = 0; // up to where the text is kept
    qint64 m_brokenLines = 0;                // of records with a RowFault
    Reject m_firstBroken;
    bool m_ended = false;
};

} // namespace martlet
