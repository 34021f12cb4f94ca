// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/filepreview.h"

#include "base/tr.h"
#include "etl/csv/csvreader.h"
#include "etl/importplan.h"
#include "etl/validate/rowvalidator.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int shownRecords = 200;

QString delimiterName(const QByteArray &delimiter)
{
    if (delimiter == ",")
        return Martlet::tr("comma");
    if (delimiter == ";")
        return Martlet::tr("semicolon");
    if (delimiter == "\t")
        return Martlet::tr("tabulator");
    return delimiter == "|" ? Martlet::tr("bar") : QString::fromUtf8(delimiter);
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

// The file's own bytes; what is no text in its encoding shows as U+FFFD.
QString rawText(std::string_view raw, const QString &encoding)
{
    QStringDecoder decoder(encoding.toLatin1().constData());
    if (!decoder.isValid())
        return QString::fromLatin1(raw.data(), qsizetype(raw.size()));
    return decoder(QByteArrayView(raw.data(), qsizetype(raw.size())));
}

int columnOf(const FileRecipe &recipe, const QStringList &header, const QString &target)
{
    const auto *column = recipe.column(target);
    const auto found = header.indexOf(column ? column->source : target);
    return int(found >= 0 ? found : header.indexOf(target));
}

PreviewRow rowOf(const RawRow &raw, const QString &encoding)
{
    PreviewRow row;
    row.line = raw.line;
    row.raw = rawText(raw.raw, encoding);
    for (const auto field : raw.fields)
        row.cells += textOf(field);
    return row;
}

Result<FilePreview> previewOf(const PlannedFile &planned, std::stop_token stop)
{
    const auto &recipe = planned.file();
    QFile device(planned.path);
    if (!device.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 cannot be read. Check that it is there and that you may read it.")
                        .arg(planned.path),
                    device.errorString());
    FilePreview preview;
    preview.path = planned.path;
    preview.bytes = device.size();
    preview.recipe = planned.recipe.name;
    preview.recipeTitle = planned.recipe.title;
    preview.feed = toText(recipe.feed);
    preview.delimiter = delimiterName(recipe.dialect.delimiter);
    TRY_ASSIGN(auto reader, CsvReader::open(device, recipe.dialect, recipe.encoding));
    if (recipe.hasHeader) {
        TRY_ASSIGN(preview.header, reader.readHeader());
    } else {
        reader.setColumnCount(int(recipe.header.size()));
        preview.header = recipe.header;
    }
    preview.encoding = reader.encoding();
    TRY_ASSIGN(const auto lookups, Lookups::load(recipe, QFileInfo(planned.path).absolutePath()));
    TRY_ASSIGN(auto validator, RowValidator::open(planned.recipe, recipe, preview.header, lookups));
    RawRow raw;
    while (int(preview.rows.size()) < shownRecords && !stop.stop_requested() && reader.next(raw)) {
        auto row = rowOf(raw, preview.encoding);
        if (!validator.validate(raw)) {
            row.fault = validator.reject().message;
            row.faultColumn = columnOf(recipe, preview.header, validator.reject().column);
        }
        preview.rows.push_back(std::move(row));
    }
    TRY(reader.status());
    return preview;
}

} // namespace

Result<std::vector<FilePreview>> previewFiles(const QStringList &paths, const QString &recipe,
                                              std::stop_token stop)
{
    ImportRequest request;
    request.paths = paths;
    request.recipe = recipe;
    TRY_ASSIGN(const auto plan, planImport(request));
    std::vector<FilePreview> previews;
    for (const auto &planned : plan) {
        TRY_ASSIGN(auto preview, previewOf(planned, stop));
        previews.push_back(std::move(preview));
    }
    return previews;
}

} // namespace martlet
