// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/mapping.h"

#include "base/tr.h"
#include "etl/recipe/recipecheck.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownSamples = 5;
constexpr Entity entities[] = {Entity::Customer, Entity::Product, Entity::Store, Entity::Employee,
                               Entity::Supplier};

// "1.234,50 €": how 1234.5 stands in such a column.
QString numberSample(const NumberFormat &number, CellKind kind)
{
    QString text = u"1"_s;
    if (number.group != 0)
        text += QChar(number.group);
    text += u"234"_s;
    if (kind != CellKind::Integer)
        text += QChar(number.decimal) + u"50"_s;
    if (number.percent)
        text += u" %"_s;
    return number.symbol.isEmpty() ? text : text + u' ' + number.symbol;
}

QString writtenOf(const FileRecipe &file, const ColumnRecipe &column)
{
    if (!column.constant.isEmpty())
        return column.constant;
    if (!column.expression.isEmpty())
        return column.expression;
    const auto kind = kindOf(column, file.feed);
    if (isTimed(kind))
        return column.format;
    return isNumber(kind) ? numberSample(column.number, kind) : QString();
}

QStringList samplesOf(const QString &source, const FilePreview *preview)
{
    QStringList samples;
    const auto column = preview ? preview->header.indexOf(source) : -1;
    if (column < 0)
        return samples;
    for (const auto &row : preview->rows) {
        const auto cell = row.cells.value(column);
        if (!cell.isEmpty() && !samples.contains(cell))
            samples += cell;
        if (samples.size() == shownSamples)
            break;
    }
    return samples;
}

MappingRow rowOf(const FileRecipe &file, const ColumnRecipe &column, const FilePreview *preview,
                 const Sniffed *sniffed)
{
    MappingRow row;
    row.source = column.source;
    row.target = column.target;
    row.kind = kindOf(column, file.feed);
    row.written = writtenOf(file, column);
    row.samples = samplesOf(column.source, preview);
    if (!sniffed)
        return row;
    const auto mapped = std::ranges::find_if(sniffed->mapping, [&](const MappedColumn &candidate) {
        return candidate.target == column.target && candidate.source == column.source;
    });
    if (mapped != sniffed->mapping.end()) {
        row.confidence = mapped->confidence;
        row.why = mapped->why;
    }
    return row;
}

MappingRow unusedRow(const QString &source, const FilePreview *preview, const Sniffed *sniffed)
{
    MappingRow row;
    row.source = source;
    row.samples = samplesOf(source, preview);
    if (sniffed) {
        const auto profile = std::ranges::find(sniffed->columns, source, &SniffedColumn::name);
        if (profile != sniffed->columns.end())
            row.kind = profile->kind;
    }
    return row;
}

QString usualFormat(CellKind kind)
{
    return kind == CellKind::Date        ? u"yyyy-MM-dd"_s
           : kind == CellKind::Time      ? u"HH:mm:ss"_s
           : kind == CellKind::Timestamp ? u"yyyy-MM-dd HH:mm:ss"_s
                                         : QString();
}

} // namespace

std::vector<MappingRow> mappingOf(const FileRecipe &file, const FilePreview *preview, const Sniffed *sniffed)
{
    std::vector<MappingRow> rows;
    const auto header = preview ? preview->header : file.header;
    for (const auto &source : header) {
        const auto before = rows.size();
        for (const auto &column : file.columns) {
            if (column.source == source)
                rows.push_back(rowOf(file, column, preview, sniffed));
        }
        if (rows.size() == before)
            rows.push_back(unusedRow(source, preview, sniffed));
    }
    for (const auto &column : file.columns) {
        if (column.source.isEmpty() || !header.contains(column.source))
            rows.push_back(rowOf(file, column, preview, sniffed));
    }
    for (const auto &field : feedFields(file.feed)) {
        const auto target = QString::fromUtf16(field.name);
        if (!field.required || file.column(target))
            continue;
        MappingRow row;
        row.target = target;
        row.kind = field.kind;
        row.isMissing = true;
        rows.push_back(row);
    }
    return rows;
}

QStringList targetsOf(Feed feed)
{
    QStringList targets;
    for (const auto &field : feedFields(feed))
        targets += QString::fromUtf16(field.name);
    for (const auto entity : entities) {
        for (const auto &field : feedFields(*entityFeed(entity))) {
            const auto target = toText(entity) + u'.' + QString::fromUtf16(field.name);
            if (readTarget(feed, target))
                targets += target;
        }
    }
    return targets;
}

FileRecipe withColumn(FileRecipe file, const ColumnRecipe &column)
{
    const auto its = std::ranges::find(file.columns, column.target, &ColumnRecipe::target);
    if (its != file.columns.end())
        *its = column;
    else
        file.columns.push_back(column);
    std::ranges::sort(file.columns, {}, &ColumnRecipe::target);
    return file;
}

FileRecipe withTarget(FileRecipe file, const MappingRow &row, const QString &target,
                      const SniffedColumn *profile)
{
    if (target == row.target)
        return file;
    ColumnRecipe column;
    if (const auto *its = row.target.isEmpty() ? nullptr : file.column(row.target))
        column = *its;
    std::erase_if(file.columns, [&](const ColumnRecipe &its) {
        return (!row.target.isEmpty() && its.target == row.target) || its.target == target;
    });
    if (target.isEmpty())
        return file;
    column.target = target;
    column.source = row.source;
    column.kind.reset();
    const auto kind = targetKind(file.feed, target).value_or(CellKind::Text);
    const bool isProfiled = profile && isTimed(profile->kind) && !profile->format.isEmpty();
    column.format = !isTimed(kind) ? QString() : isProfiled ? profile->format : usualFormat(kind);
    if (profile && isNumber(kind) && isNumber(profile->kind))
        column.number = profile->number;
    if (profile)
        column.blanks = profile->blankWords;
    return withColumn(std::move(file), column);
}

} // namespace martlet
