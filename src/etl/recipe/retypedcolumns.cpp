// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/tr.h"
#include "etl/csv/csvreader.h"
#include "etl/load/sourcefile.h"
#include "etl/recipe/driftproposal.h"
#include "etl/recipe/recipecheck.h"
#include "etl/transform/textsteps.h"
#include "etl/validate/cellreader.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampledRows = 1000;

// The texts of a column in the first lines, after its steps.
using Texts = std::vector<std::string>;

bool isFormatted(CellKind kind)
{
    return kind != CellKind::Text && kind != CellKind::Null && kind != CellKind::Member;
}

// How many of the texts the column does not read. A value out of bounds is of its type all the same.
qsizetype misread(const ColumnRecipe &column, CellKind kind, const Texts &texts)
{
    CellRule rule;
    rule.kind = kind;
    const CellReader reader(column, rule);
    return std::count_if(texts.begin(), texts.end(), [&](const std::string &text) {
        TypedCell cell;
        const QStringView fault(reader.read(text, cell));
        return fault == rule::number || fault == rule::precision || fault == rule::date ||
               fault == rule::time || fault == rule::boolean;
    });
}

std::vector<ColumnRecipe> otherFormats(const ColumnRecipe &column, CellKind kind)
{
    std::vector<ColumnRecipe> all;
    if (kind == CellKind::Date || kind == CellKind::Timestamp) {
        for (const auto *date :
             {u"yyyy-M-d", u"d.M.yyyy", u"d/M/yyyy", u"M/d/yyyy", u"d-M-yyyy", u"yyyy/M/d", u"yyyyMMdd"})
            for (const auto *time : {u"", u" H:mm", u" H:mm:ss", u"'T'HH:mm:ss"}) {
                all.push_back(column);
                all.back().format = QString::fromUtf16(date) + QString::fromUtf16(time);
            }
    } else if (kind == CellKind::Time) {
        for (const auto *time : {u"H:mm", u"H:mm:ss", u"HHmm", u"HHmmss"}) {
            all.push_back(column);
            all.back().format = QString::fromUtf16(time);
        }
    } else if (kind != CellKind::Boolean) {
        constexpr std::pair<char16_t, char16_t> signs[] = {{u'.', 0},    {u',', 0},    {u'.', u','},
                                                           {u',', u'.'}, {u'.', u' '}, {u',', u' '}};
        for (const auto &[decimal, group] : signs) {
            all.push_back(column);
            all.back().number.decimal = decimal;
            all.back().number.group = group;
        }
    }
    return all;
}

// Whether two ways to read them say the same of each text.
bool agree(const ColumnRecipe &a, const ColumnRecipe &b, CellKind kind, const Texts &texts)
{
    CellRule rule;
    rule.kind = kind;
    const CellReader readerA(a, rule), readerB(b, rule);
    return std::all_of(texts.begin(), texts.end(), [&](const std::string &text) {
        TypedCell cellA, cellB;
        return readerA.read(text, cellA) == nullptr && readerB.read(text, cellB) == nullptr && cellA == cellB;
    });
}

// The one format that reads them all; none when two do and differ.
std::optional<ColumnRecipe> formatFor(const ColumnRecipe &column, CellKind kind, const Texts &texts)
{
    std::optional<ColumnRecipe> found;
    for (const auto &candidate : otherFormats(column, kind)) {
        if (misread(candidate, kind, texts) > 0)
            continue;
        if (found && !agree(*found, candidate, kind, texts))
            return std::nullopt;
        found = found.value_or(candidate);
    }
    return found;
}

QString describe(const ColumnRecipe &column, CellKind kind)
{
    if (!column.format.isEmpty())
        return kind == CellKind::Time ? Martlet::tr("times written as %1").arg(column.format)
                                      : Martlet::tr("dates written as %1").arg(column.format);
    if (kind == CellKind::Boolean)
        return Martlet::tr("true and false");
    return Martlet::tr("numbers written like %1").arg(NumberText(column.number, 2, 0).example());
}

// The texts of each column of the recipe that has a format.
Result<std::vector<Texts>> sample(const FileRecipe &file, const QString &path, std::stop_token stop)
{
    TRY_ASSIGN(auto source, SourceFile::open(path));
    TRY_ASSIGN(auto reader, CsvReader::open(source.device(), file.dialect, file.encoding));
    TRY_ASSIGN(const auto header, reader.readHeader());
    std::vector<Texts> texts(file.columns.size());
    std::vector<std::unique_ptr<TextSteps>> steps(file.columns.size());
    std::vector<qsizetype> fields(file.columns.size(), -1);
    std::vector<CellReader> readers;
    for (size_t index = 0; index < file.columns.size(); ++index) {
        const auto &column = file.columns[index];
        readers.emplace_back(column, CellRule());
        if (isFormatted(kindOf(column, file.feed)))
            fields[index] = header.indexOf(column.source);
        // What a side file says of a key is not in this file.
        if (auto prepared = TextSteps::prepare(column.steps, header, Lookups()))
            steps[index] = std::make_unique<TextSteps>(std::move(*prepared));
        else
            fields[index] = -1;
    }
    RawRow row;
    for (int count = 0; count < sampledRows && !stop.stop_requested() && reader.next(row); ++count) {
        for (size_t index = 0; index < fields.size() && row.fault == RowFault::None; ++index) {
            if (fields[index] < 0)
                continue;
            const auto text =
                readers[index].strip(steps[index]->apply(row.fields[size_t(fields[index])], row.fields));
            if (!text.empty())
                texts[index].emplace_back(text);
        }
    }
    TRY(reader.status());
    return texts;
}

} // namespace

Result<void> findRetyped(LayoutDrift &drift, const QString &path, std::stop_token stop)
{
    auto *const file = proposedFile(drift);
    if (file == nullptr)
        return {};
    TRY_ASSIGN(const auto texts, sample(*file, path, stop));
    for (size_t index = 0; index < texts.size(); ++index) {
        auto &column = file->columns[index];
        const auto kind = kindOf(column, file->feed);
        if (misread(column, kind, texts[index]) * 2 <= qsizetype(texts[index].size()))
            continue; // single misfits are the lines' fault
        RetypedColumn retyped{
            column.source, describe(column, kind), QString::fromStdString(texts[index].front()), {}};
        if (const auto other = formatFor(column, kind, texts[index])) {
            column = *other;
            retyped.now = describe(column, kind);
        }
        drift.retyped.push_back(std::move(retyped));
    }
    checkProposal(drift);
    return {};
}

Result<LayoutDrift> driftOfValues(const ImportRecipe &recipe, const QString &file, const QString &path,
                                  std::stop_token stop)
{
    LayoutDrift drift;
    drift.known = drift.proposed = recipe;
    drift.file = file;
    TRY(findRetyped(drift, path, stop));
    return drift;
}

} // namespace martlet
