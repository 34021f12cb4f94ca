// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sheet.h"

#include "base/clock.h"
#include "base/tr.h"
#include "exports/csvsheet.h"
#include "exports/outputfile.h"
#include "exports/xlsxsheet.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QByteArray manifestJson(const Sheet &sheet, const OutputFile &file, const QString &format)
{
    QJsonArray parameters;
    for (const auto &[name, value] : sheet.parameters)
        parameters.append(QJsonObject{{u"name"_s, name}, {u"value"_s, value}});
    return QJsonDocument(QJsonObject{{u"file"_s, QFileInfo(file.path()).fileName()},
                                     {u"title"_s, sheet.title},
                                     {u"format"_s, format},
                                     {u"rows"_s, sheet.rows->rowCount()},
                                     {u"bytes"_s, file.bytes()},
                                     {u"sha256"_s, file.sha256()},
                                     {u"sql"_s, sheet.sql},
                                     {u"parameters"_s, parameters},
                                     {u"grain"_s, sheet.grain},
                                     {u"user"_s, sheet.user},
                                     {u"as_of_batch"_s, sheet.asOfBatch},
                                     {u"written_at"_s, SystemClock().now().toString(Qt::ISODateWithMs)}})
        .toJson();
}

} // namespace

Result<ExportResult> exportSheet(const Sheet &sheet, const QString &path, const ExportOptions &options,
                                 std::stop_token stop, Progress progress)
{
    const bool isCsv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
    if (!isCsv && !path.endsWith(u".xlsx"_s, Qt::CaseInsensitive))
        return fail(Error::Kind::Usage,
                    Martlet::tr("The ending of %1 names no format to export to. Use .csv or .xlsx.").arg(path));
    TRY_ASSIGN(const auto file, OutputFile::create(path, options.overwrite));
    const CsvSink sink = [&](std::string_view block) { return file->write(block); };
    TRY(isCsv ? writeCsv(sheet, options.csv, sink, stop, progress) : writeXlsx(sheet, *file, stop, progress));
    TRY(file->sync());

    const QString manifestPath = file->path() + u".manifest.json"_s;
    const QString format = !isCsv                             ? u"xlsx"_s
                           : options.csv == CsvMode::Exchange ? u"csv, exact"_s
                                                              : u"csv, guarded"_s;
    TRY_ASSIGN(const auto manifest, OutputFile::create(manifestPath, true));
    TRY(manifest->write(manifestJson(sheet, *file, format).toStdString()));
    TRY(manifest->sync());

    TRY(file->commit());
    TRY(manifest->commit());
    return ExportResult{file->path(), manifestPath, sheet.rows->rowCount(), file->bytes(), file->sha256()};
}

} // namespace martlet
