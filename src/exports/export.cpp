// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sheet.h"

#include "base/clock.h"
#include "base/tr.h"
#include "exports/csvwriter.h"
#include "exports/freshfile.h"
#include "exports/workbookwriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view byteOrderMark("\xEF\xBB\xBF"); // without it spreadsheets take UTF-8 for Windows-1252

Result<void> writeContent(const Sheet &sheet, FreshFile &file, bool isWorkbook, const ExportOptions &options,
                          const std::stop_token &stop, const Progress &progress)
{
    if (isWorkbook)
        return writeWorkbook(sheet, file.temporaryPath(), stop, progress);
    if (options.csv == CsvMode::Spreadsheet)
        TRY(file.write(byteOrderMark));
    return writeCsv(
        sheet, options.csv, [&](std::string_view block) { return file.write(block); }, stop, progress);
}

Result<QString> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error::Kind::Disk, Martlet::tr("%1 cannot be read back. Check the disk.").arg(path),
                    file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

Result<void> writeManifest(const Sheet &sheet, const ExportResult &result)
{
    QJsonObject parameters;
    for (const auto &[name, value] : sheet.parameters)
        parameters.insert(name, value);
    const QJsonObject manifest{{u"file"_s, QFileInfo(result.path).fileName()},
                               {u"sha256"_s, result.sha256},
                               {u"bytes"_s, result.bytes},
                               {u"rows"_s, result.rows},
                               {u"title"_s, sheet.title},
                               {u"grain"_s, sheet.grain},
                               {u"parameters"_s, parameters},
                               {u"sql"_s, sheet.sql},
                               {u"user"_s, sheet.user},
                               {u"as_of_batch"_s, sheet.asOfBatch},
                               {u"created"_s, SystemClock().now().toString(Qt::ISODate)}};
    TRY_ASSIGN(FreshFile file, FreshFile::create(result.manifestPath));
    TRY(file.write(QJsonDocument(manifest).toJson().toStdString()));
    return file.publish();
}

} // namespace

Result<ExportResult> exportSheet(const Sheet &sheet, const QString &path, const ExportOptions &options,
                                 std::stop_token stop, Progress progress)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"csv" && ending != u"xlsx")
        return fail(
            Error::Kind::Usage,
            Martlet::tr("“%1” does not say what kind of file to write. Name it .csv or .xlsx.").arg(path));
    if (!options.overwrite && QFileInfo::exists(path))
        return fail(Error::Kind::Usage,
                    Martlet::tr("%1 exists already. Choose another name, or replace it.").arg(path));

    ExportResult result{.path = QFileInfo(path).absoluteFilePath(), .rows = sheet.rows->rowCount()};
    result.manifestPath = result.path + u".manifest.json"_s;
    {
        TRY_ASSIGN(FreshFile file, FreshFile::create(path));
        TRY(writeContent(sheet, file, ending == u"xlsx", options, stop, progress));
        TRY_ASSIGN(result.sha256, hashOf(file.temporaryPath()));
        TRY(file.publish());
    }
    result.bytes = QFileInfo(result.path).size();
    TRY(writeManifest(sheet, result));
    return result;
}

} // namespace martlet
