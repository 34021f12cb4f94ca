// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/preview/filepreview.h"

#include "base/tr.h"
#include "etl/csv/csvreader.h"
#include "etl/load/sourcefile.h"
#include "etl/preview/celltext.h"
#include "etl/validate/rowvalidator.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <optional>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr int shownRecords = 200;

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

QMap<QString, QString> valuesOf(const RowLayout &layout, const TypedRow &row)
{
    QMap<QString, QString> values;
    const auto fields = feedFields(layout.feed);
    for (std::size_t cell = 0; cell < fields.size(); ++cell)
        values.insert(QString::fromUtf16(fields[cell].name), cellText(row.cells[cell]));
    for (std::size_t extra = 0; extra < layout.extras.size(); ++extra) {
        const auto &its = layout.extras[extra];
        const QString prefix = its.entity == Entity::None ? u"extra"_s : toText(its.entity);
        values.insert(prefix + u'.' + its.name, cellText(row.cells[fields.size() + extra]));
    }
    return values;
}

PreviewRow rowOf(const RawRow &raw, const QString &encoding)
{
    PreviewRow row;
    row.line = raw.line;
    row.offset = raw.offset;
    row.raw = rawText(raw.raw, encoding);
    for (const auto field : raw.fields)
        row.cells += textOf(field);
    return row;
}

// The validator of a file, or in `preview.fault` why there can be none.
Result<std::optional<RowValidator>> validatorOf(const PlannedFile &planned, FilePreview &preview)
{
    auto lookups = Lookups::load(planned.file(), QFileInfo(planned.path).absolutePath());
    auto validator = lookups ? RowValidator::open(planned.recipe, planned.file(), preview.header, *lookups)
                             : Result<RowValidator>(fail(lookups.error()));
    if (validator)
        return std::optional(std::move(*validator));
    if (validator.error().kind != Error::Kind::Input)
        return fail(validator.error());
    preview.fault = validator.error().message;
    return std::optional<RowValidator>();
}

} // namespace

Result<FilePreview> previewFile(const PlannedFile &planned, std::stop_token stop)
{
    const auto &recipe = planned.file();
    TRY_ASSIGN(auto source, SourceFile::open(planned.path));
    FilePreview preview;
    preview.path = planned.path;
    preview.bytes = source.bytes();
    TRY_ASSIGN(auto reader, CsvReader::open(source.device(), recipe.dialect, recipe.encoding));
    if (recipe.hasHeader) {
        TRY_ASSIGN(preview.header, reader.readHeader());
    } else {
        reader.setColumnCount(int(recipe.header.size()));
        preview.header = recipe.header;
    }
    preview.encoding = reader.encoding();
    TRY_ASSIGN(auto validator, validatorOf(planned, preview));
    RawRow raw;
    while (int(preview.rows.size()) < shownRecords && !stop.stop_requested() && reader.next(raw)) {
        auto row = rowOf(raw, preview.encoding);
        if (validator && validator->validate(raw)) {
            row.values = valuesOf(validator->layout(), validator->row());
        } else if (validator) {
            row.fault = validator->reject().message;
            row.faultColumn = columnOf(recipe, preview.header, validator->reject().column);
        }
        preview.rows.push_back(std::move(row));
    }
    TRY(reader.status());
    return preview;
}

} // namespace martlet
