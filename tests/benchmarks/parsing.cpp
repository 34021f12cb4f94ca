// SPDX-License-Identifier: GPL-3.0-or-later
// parsing FILE: reads a delimited file as an import would, without a database, and says how fast each part is.
#include "etl/csv/csvreader.h"
#include "etl/importplan.h"
#include "etl/load/filereading.h"

#include <QCoreApplication>

#include <cstdio>
#include <ctime>
#include <functional>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// Megabytes (10^6) a second of processor time, which other programs on the machine disturb least.
void measure(const char *what, qint64 bytes, const std::function<qint64()> &work)
{
    const auto begin = std::clock();
    const auto records = work();
    const auto seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    std::printf("%-46s %6.2f s  %5.0f MB/s  %9lld records\n", what, seconds, double(bytes) / 1e6 / seconds,
                static_cast<long long>(records));
}

Result<qint64> split(const PlannedFile &planned)
{
    TRY_ASSIGN(auto file, SourceFile::open(planned.path));
    TRY_ASSIGN(auto reader, CsvReader::open(file.device(), planned.file().dialect, planned.file().encoding));
    TRY(reader.readHeader());
    RawRow row;
    while (reader.next(row)) {
    }
    TRY(reader.status());
    return reader.tally().records;
}

Result<qint64> validate(const PlannedFile &planned)
{
    TRY_ASSIGN(auto file, SourceFile::open(planned.path));
    TRY_ASSIGN(auto reader, CsvReader::open(file.device(), planned.file().dialect, planned.file().encoding));
    TRY_ASSIGN(const auto header, reader.readHeader());
    TRY_ASSIGN(auto validator, RowValidator::open(planned.recipe, planned.file(), header));
    RowChunk rows(validator.layout().cellCount());
    RawRow row;
    while (reader.next(row)) {
        if (!validator.validate(row))
            continue;
        if (rows.size() == FileReading::rowsPerPiece)
            rows.clear();
        rows.append(validator.row());
    }
    TRY(reader.status());
    return reader.tally().records;
}

Result<qint64> readPieces(const PlannedFile &planned)
{
    TRY_ASSIGN(auto file, SourceFile::open(planned.path));
    TRY_ASSIGN(auto reading, FileReading::open(file, planned.recipe, planned.file()));
    FilePiece piece(reading.layout());
    for (bool goesOn = true; goesOn;) {
        TRY_ASSIGN(goesOn, reading.next(piece));
    }
    return reading.tally().records;
}

Result<void> run(const QString &path)
{
    TRY_ASSIGN(const auto plan, planImport({.paths = {path}, .recipe = {}}));
    const auto &planned = plan.front();
    TRY_ASSIGN(const auto file, SourceFile::open(path));
    using Part = Result<qint64> (*)(const PlannedFile &);
    const std::pair<const char *, Part> parts[] = {{"split into fields", split},
                                                   {"split, validate, copy into chunks", validate},
                                                   {"the same, and keep the text deflated", readPieces}};
    for (const auto &[what, part] : parts) {
        Result<qint64> records = 0;
        measure(what, file.bytes(), [&, work = part] {
            records = work(planned);
            return records.value_or(0);
        });
        TRY(records);
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto done = run(app.arguments().value(1));
    if (!done)
        std::fprintf(stderr, "%s\n", qPrintable(done.error().message));
    return done ? 0 : 1;
}
