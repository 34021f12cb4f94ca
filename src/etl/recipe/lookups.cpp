// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/lookups.h"

#include "base/tr.h"
#include "etl/csv/csvreader.h"
#include "etl/csv/utf8.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <string>
#include <unordered_map>

namespace martlet {

struct LookupTable::Storage
{
    LookupRecipe recipe;
    QStringList columns;
    std::vector<std::string> cells;                 // row by row
    std::unordered_map<std::string_view, int> rows; // by key, which views into `cells`
};

LookupTable::LookupTable(std::unique_ptr<Storage> storage)
    : m_storage(std::move(storage))
{
}
LookupTable::LookupTable(LookupTable &&) noexcept = default;
LookupTable &LookupTable::operator=(LookupTable &&) noexcept = default;
LookupTable::~LookupTable() = default;

Result<LookupTable> LookupTable::read(QIODevice &device, const LookupRecipe &recipe)
{
    auto storage = std::make_unique<Storage>();
    storage->recipe = recipe;
    TRY_ASSIGN(auto reader, CsvReader::open(device, recipe.dialect, recipe.encoding));
    TRY_ASSIGN(storage->columns, reader.readHeader());
    const auto key = storage->columns.indexOf(recipe.key);
    if (key < 0)
        return fail(Error::Kind::Input,
                    Martlet::tr("The side file “%1” has no column “%2”. Check that it is the right file.")
                        .arg(recipe.name, recipe.key));
    RawRow row;
    std::vector<qint64> lines;
    while (reader.next(row)) {
        if (row.fault != RowFault::None)
            return fail(Error::Kind::Input,
                        Martlet::tr("Line %L1 of the side file “%2” cannot be read: %3. Correct it there.")
                            .arg(row.line)
                            .arg(recipe.name, printable(row.raw)));
        storage->cells.insert(storage->cells.end(), row.fields.begin(), row.fields.end());
        lines.push_back(row.line);
    }
    TRY(reader.status());
    const auto width = size_t(storage->columns.size());
    for (size_t index = 0; index < lines.size(); ++index) {
        const std::string_view value = storage->cells[index * width + size_t(key)];
        const auto [earlier, isNew] = storage->rows.emplace(value, int(index));
        if (!isNew)
            return fail(
                Error::Kind::Input,
                Martlet::tr("The side file “%1” has the key “%2” in lines %L3 and %L4. Remove one of them.")
                    .arg(recipe.name, printable(value))
                    .arg(lines[size_t(earlier->second)])
                    .arg(lines[index]));
    }
    return LookupTable(std::move(storage));
}

const LookupRecipe &LookupTable::recipe() const
{
    return m_storage->recipe;
}

int LookupTable::column(QStringView name) const
{
    return int(m_storage->columns.indexOf(name));
}

qsizetype LookupTable::rowCount() const
{
    return qsizetype(m_storage->rows.size());
}

int LookupTable::find(std::string_view key) const
{
    const auto found = m_storage->rows.find(key);
    return found == m_storage->rows.end() ? -1 : found->second;
}

std::string_view LookupTable::text(int row, int column) const
{
    return m_storage->cells[size_t(row) * size_t(m_storage->columns.size()) + size_t(column)];
}

Result<Lookups> Lookups::load(const FileRecipe &recipe, const QString &folder)
{
    std::vector<std::shared_ptr<const LookupTable>> tables;
    const auto files = QDir(folder).entryList(QDir::Files, QDir::Name);
    for (const auto &lookup : recipe.lookups) {
        const auto found = std::find_if(files.begin(), files.end(), [&](const QString &name) {
            return matchesPattern(name, lookup.pattern);
        });
        if (found == files.end())
            return fail(Error::Kind::Input,
                        Martlet::tr("The file %1 is missing in %2; the recipe joins it to “%3”. Put it there.")
                            .arg(lookup.pattern, folder, recipe.name));
        QFile file(QDir(folder).filePath(*found));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Error::Kind::Disk,
                        Martlet::tr("%1 cannot be read. Check its permissions.").arg(file.fileName()),
                        file.errorString());
        TRY_ASSIGN(auto table, LookupTable::read(file, lookup));
        tables.push_back(std::make_shared<const LookupTable>(std::move(table)));
    }
    return Lookups(std::move(tables));
}

} // namespace martlet
