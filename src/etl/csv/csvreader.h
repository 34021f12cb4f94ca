// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/csv/csvdialect.h"
#include "etl/csv/rawrow.h"

#include <QStringList>

#include <memory>

class QIODevice;

namespace martlet {

// Where a record starts: what resuming needs.
struct CsvPosition
{
    qint64 offset = 0; // bytes; 0: the start of the file, where a byte order mark may stand
    qint64 line = 1;
    bool operator==(const CsvPosition &) const = default;
};

// Every physical line is one of these: physical = header + blank + comment + record lines.
struct CsvTally
{
    qint64 physicalLines = 0;
    qint64 headerLines = 0;
    qint64 blankLines = 0;
    qint64 commentLines = 0;
    qint64 recordLines = 0;
    qint64 records = 0;
    bool operator==(const CsvTally &) const = default;
};

// Splits a delimited file into records, streaming, in bounded memory. A bad record is a RawRow with a fault,
// never an Error, and reading goes on after it: behind an unterminated quote with the next physical line,
// behind text after a closing quote with the line after that text. One thread.
class CsvReader final
{
public:
    static constexpr qsizetype maxFieldBytes = 1 << 20;
    static constexpr qsizetype maxRecordBytes = 16 << 20;
    static constexpr qint64 maxRecordLines = 10'000;
    static constexpr int maxColumns = 10'000;

    // `encoding` is a name TextDecoding knows ("UTF-8", "UTF-16LE", "windows-1252", …); empty: by the byte
    // order mark, else UTF-8. The device is open for reading, at its start, and outlives the reader.
    [[nodiscard]] static Result<CsvReader> open(QIODevice &device, const CsvDialect &dialect,
                                                const QString &encoding = {}, CsvPosition from = {});
    CsvReader(CsvReader &&) noexcept;
    CsvReader &operator=(CsvReader &&) noexcept;
    ~CsvReader();

    // The first record as names; from then on a record with another number of fields is Ragged.
    [[nodiscard]] Result<QStringList> readHeader();
    void setColumnCount(int columns); // for files without a header, and when resuming

    // False at the end of the file and after a read error, which status() has.
    bool next(RawRow &row);
    [[nodiscard]] Result<void> status() const;

    CsvPosition position() const; // of what the next call reads
    const CsvTally &tally() const;
    QString encoding() const; // the one in use

private:
    struct State;
    explicit CsvReader(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace martlet
