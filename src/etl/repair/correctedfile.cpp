// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/correctedfile.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/pool.h"
#include "etl/csv/csvreader.h"
#include "etl/load/sourcefile.h"
#include "etl/repair/keptbatch.h"
#include "etl/repair/keptrecord.h"
#include "lineage/batchledger.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QStringList added{u"_line"_s, u"_column"_s, u"_rule"_s, u"_message"_s};

// One record of the corrected file.
struct Corrected
{
    qint64 line = 0; // of the batch's own file
    QStringList cells;
};

struct CorrectedFile
{
    QStringList header; // without what exporting added
    std::vector<Corrected> records;
};

bool isExportHeader(const QStringList &header)
{
    return header.size() > added.size() && header.last(added.size()) == added;
}

// The header under the delimiter that makes it one of an export; empty when none does.
CsvDialect dialectOf(const QByteArray &firstLine)
{
    CsvDialect dialect;
    for (const char *const delimiter : {",", ";", "\t", "|"}) {
        const auto ending = QString(added.join(QLatin1StringView(delimiter))).toUtf8();
        if (firstLine.trimmed().endsWith(ending))
            dialect.delimiter = delimiter;
    }
    return dialect;
}

// A record that was broken as a whole has other fields; the four behind it are its last ones all the same.
Result<CorrectedFile> readFile(const QString &path)
{
    TRY_ASSIGN(auto source, SourceFile::open(path));
    const auto dialect = dialectOf(source.device().peek(64 << 10).split('\n').front());
    TRY_ASSIGN(auto reader, CsvReader::open(source.device(), dialect));
    TRY_ASSIGN(const auto header, reader.readHeader());
    if (!isExportHeader(header))
        return fail(Error::Kind::Input, Martlet::tr("%1 has no columns %2 at its end, so it is no export of "
                                                    "rejected lines.")
                                            .arg(path, added.join(u", "_s)));
    CorrectedFile file{header.first(header.size() - added.size()), {}};
    RawRow row;
    while (reader.next(row)) {
        const auto count = qsizetype(row.fields.size());
        const bool isReadable = row.fault == RowFault::None || row.fault == RowFault::Ragged;
        Corrected record;
        for (qsizetype field = 0; isReadable && field < count - added.size(); ++field)
            record.cells += QString::fromUtf8(row.fields[size_t(field)]);
        if (isReadable && count >= added.size())
            record.line = QString::fromUtf8(row.fields[size_t(count - added.size())]).toLongLong();
        if (record.line <= 0)
            return fail(
                Error::Kind::Input,
                Martlet::tr("%1, line %2: the record does not end with its four columns %3. Leave them as "
                            "they were exported.")
                    .arg(QFileInfo(path).fileName())
                    .arg(row.line)
                    .arg(added.join(u", "_s)));
        file.records.push_back(std::move(record));
    }
    TRY(reader.status());
    return file;
}

using OpenLines = QHash<qint64, Reject>;

Result<OpenLines> openLines(Session &session, BatchId batch, const FieldCipher &cipher)
{
    OpenLines lines;
    TRY(forEachOpenReject(session, batch, &cipher, [&lines](const Reject &reject) -> Result<void> {
        lines.insert(reject.line, reject);
        return {};
    }));
    return lines;
}

bool hasLines(const OpenLines &open, const CorrectedFile &file)
{
    return std::all_of(file.records.begin(), file.records.end(),
                       [&open](const Corrected &record) { return open.contains(record.line); });
}

Result<BatchId> batchOf(Session &session, const CorrectedFile &file, const FieldCipher &cipher,
                        const QString &path)
{
    std::vector<BatchId> candidates, fitting;
    TRY(session.forEachRow(statement(u"lineage/batches_with_rejects"_s, session.engine()), {},
                           [&candidates](const Row &row) -> Result<void> {
                               candidates.push_back(BatchId{row.integer(0)});
                               return {};
                           }));
    for (const auto candidate : candidates) {
        TRY_ASSIGN(const auto kept, KeptBatch::open(session, candidate));
        if (kept.header != file.header)
            continue;
        TRY_ASSIGN(const auto open, openLines(session, candidate, cipher));
        if (hasLines(open, file))
            fitting.push_back(candidate);
    }
    if (fitting.size() == 1)
        return fitting.front();
    const auto name = QFileInfo(path).fileName();
    return fail(
        Error::Kind::Input,
        fitting.empty()
            ? Martlet::tr("No batch has these columns and open rejects in these lines, so %1 cannot be "
                          "loaded as a correction. Its lines may have been loaded already.")
                  .arg(name)
            : Martlet::tr("%1 may correct batch %2 or batch %3. Say which: rejects retry ID --file FILE.")
                  .arg(name)
                  .arg(fitting[0].value)
                  .arg(fitting[1].value));
}

// The cells as they were exported: of a record that reads badly nothing is known.
QStringList exportedCells(const RawRow &raw)
{
    QStringList cells;
    for (const auto &field : raw.fields)
        cells += QString::fromUtf8(field);
    return cells;
}

Result<RetryRequest> correctionsOf(Session &session, const CorrectedFile &file, BatchId batch,
                                   const FieldCipher &cipher, const QString &path)
{
    TRY_ASSIGN(const auto kept, KeptBatch::open(session, batch));
    TRY_ASSIGN(const auto open, openLines(session, batch, cipher));
    if (kept.header != file.header || !hasLines(open, file))
        return fail(
            Error::Kind::Input,
            Martlet::tr("%1 does not correct batch %2: other columns, or lines that are no open rejects "
                        "of it.")
                .arg(QFileInfo(path).fileName())
                .arg(batch.value));
    RetryRequest request;
    request.batch = batch;
    KeptRecord record(kept.file.dialect, kept.encoding, int(kept.header.size()));
    for (const auto &corrected : file.records) {
        request.lines.push_back(corrected.line);
        const auto reject = open.value(corrected.line);
        TRY_ASSIGN(const auto raw, record.read(reject.raw, reject.line, reject.offset));
        const bool isSame = corrected.cells == exportedCells(raw);
        const bool isText = !corrected.cells.join(QString()).contains(QChar::ReplacementCharacter);
        if (isSame || !isText || corrected.cells.size() != file.header.size())
            continue;
        for (qsizetype column = 0; column < file.header.size(); ++column)
            request.edits.push_back({corrected.line, file.header[column], corrected.cells[column]});
    }
    return request;
}

} // namespace

bool isCorrectedExport(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false; // whoever opens it next says why
    const auto line = file.readLine(64 << 10);
    const auto names = QString::fromUtf8(line).trimmed().split(QString::fromUtf8(dialectOf(line).delimiter));
    return isExportHeader(names);
}

Result<RetryRequest> readCorrections(Pool &pool, const FieldCipher &cipher, const QString &path,
                                     std::optional<BatchId> batch, std::stop_token stop)
{
    TRY_ASSIGN(const auto file, readFile(path));
    return pool.ask<RetryRequest>(LaneKind::Reader, u"corrections"_s, stop,
                                  [&](Session &session) -> Result<RetryRequest> {
                                      if (batch)
                                          return correctionsOf(session, file, *batch, cipher, path);
                                      TRY_ASSIGN(const auto found, batchOf(session, file, cipher, path));
                                      return correctionsOf(session, file, found, cipher, path);
                                  });
}

} // namespace martlet
