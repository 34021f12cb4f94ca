// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipechoice.h"

#include "base/tr.h"
#include "etl/csv/csvreader.h"
#include "etl/load/sourcefile.h"
#include "etl/recipe/recipes.h"
#include "etl/sniff/sniffedrecipe.h"

#include <QFileInfo>

#include <algorithm>

namespace martlet {

namespace {

// The recipe that reads a file, or the layout under the delimiter that makes the most columns of its first
// line.
struct Reading
{
    std::optional<RecipeMatch> match;
    std::optional<Error> ambiguity; // several recipes read it
    FileLayout layout;
};

// Ways in which the file may be written: those of one's own recipes, then the usual ones.
std::vector<FileRecipe> likelyLayouts(const RecipeFolder &own)
{
    std::vector<FileRecipe> layouts;
    const auto add = [&](const CsvDialect &dialect, const QString &encoding) {
        const bool isKnown = std::any_of(layouts.begin(), layouts.end(), [&](const FileRecipe &layout) {
            return layout.dialect == dialect && layout.encoding == encoding;
        });
        if (isKnown)
            return;
        layouts.emplace_back();
        layouts.back().dialect = dialect;
        layouts.back().encoding = encoding;
    };
    for (const auto &recipe : own.recipes())
        for (const auto &file : recipe.files)
            if (file.hasHeader)
                add(file.dialect, file.encoding);
    for (const char *const delimiter : {",", ";", "\t", "|"}) {
        CsvDialect dialect;
        dialect.delimiter = delimiter;
        add(dialect, {});
    }
    return layouts;
}

Result<Reading> readingOf(const QString &path, const RecipeFolder &own, std::stop_token stop)
{
    Reading reading;
    TRY_ASSIGN(auto source, SourceFile::open(path, stop));
    for (const auto &likely : likelyLayouts(own)) {
        source.device().seek(0);
        auto reader = CsvReader::open(source.device(), likely.dialect, likely.encoding);
        const auto header = reader ? reader->readHeader() : Result<QStringList>(fail(reader.error()));
        if (!header)
            continue;
        const FileLayout layout{*header, likely.dialect.delimiter, reader->encoding()};
        auto matches = recipesForLayout(layout, source.tableName(), own);
        if (header->size() > reading.layout.header.size())
            reading.layout = layout;
        if (matches.empty())
            continue;
        if (auto chosen = chosenRecipe(std::move(matches), source.tableName()))
            reading.match = std::move(*chosen);
        else
            reading.ambiguity = chosen.error();
        break;
    }
    return reading;
}

Result<std::optional<LayoutDrift>> driftOfReading(const Reading &reading, const QString &path,
                                                  const RecipeFolder &own, std::stop_token stop)
{
    std::optional<LayoutDrift> drift;
    if (reading.match && reading.match->isOwn) {
        TRY_ASSIGN(drift, driftOfValues(reading.match->recipe, reading.match->file, path, stop));
    } else if (!reading.match && !reading.ambiguity) {
        drift = driftOf(reading.layout, knownRecipes(own));
        if (drift)
            TRY(findRetyped(*drift, path, stop));
    }
    return drift && drift->hasAny() ? drift : std::nullopt;
}

// A file of a folder that only looks like one of ours is left alone.
bool isMeant(const LayoutDrift &drift, const QString &path)
{
    const auto &files = drift.known.files;
    const auto file = std::find_if(files.begin(), files.end(),
                                   [&](const FileRecipe &candidate) { return candidate.name == drift.file; });
    return drift.known.version > 0 ||
           std::any_of(file->patterns.begin(), file->patterns.end(), [&](const QString &pattern) {
               return matchesPattern(QFileInfo(path).fileName(), pattern);
           });
}

Result<std::optional<PlannedFile>> accepted(const LayoutDrift &drift, const QString &path,
                                            const ImportRequest &request)
{
    if (!request.acceptDrift || !drift.fault.isEmpty())
        return fail(driftError(drift, QFileInfo(path).fileName()));
    auto recipe = drift.proposed;
    if (!request.dryRun) {
        TRY_ASSIGN(recipe, RecipeFolder(request.recipeFolder).save(drift.proposed));
    }
    return PlannedFile{path, std::move(recipe), drift.file};
}

Result<std::optional<LayoutDrift>> driftOfNamed(const QString &path, const ImportRecipe &recipe,
                                                const FileRecipe &file, std::stop_token stop)
{
    if (!file.hasHeader || file.header.isEmpty())
        return std::nullopt;
    TRY_ASSIGN(auto source, SourceFile::open(path, stop));
    auto reader = CsvReader::open(source.device(), file.dialect, file.encoding);
    const auto header = reader ? reader->readHeader() : Result<QStringList>(fail(reader.error()));
    if (!header) // the load says what is wrong with it
        return std::nullopt;
    const bool lacks = std::any_of(file.columns.begin(), file.columns.end(), [&](const ColumnRecipe &column) {
        return file.header.contains(column.source) && !header->contains(column.source);
    });
    auto drift = lacks ? driftOf({*header, file.dialect.delimiter, file.encoding}, {recipe}) : std::nullopt;
    if (!drift || drift->file != file.name)
        return std::nullopt;
    TRY(findRetyped(*drift, path, stop));
    return drift;
}

} // namespace

Result<std::optional<PlannedFile>> chooseRecipe(const QString &path, bool isInFolder,
                                                const ImportRequest &request, std::stop_token stop,
                                                Progress &progress)
{
    const RecipeFolder own(request.recipeFolder);
    TRY_ASSIGN(const auto reading, readingOf(path, own, stop));
    TRY_ASSIGN(const auto drift, driftOfReading(reading, path, own, stop));
    if (drift && (!isInFolder || isMeant(*drift, path)))
        return accepted(*drift, path, request);
    if (reading.match)
        return PlannedFile{path, reading.match->recipe, reading.match->file};
    if (isInFolder)
        return std::nullopt;
    if (reading.ambiguity)
        return fail(*reading.ambiguity);
    if (request.onlyKnown)
        return fail(Error::Kind::Input,
                    Martlet::tr("No recipe reads %1: its columns are none that Martlet knows. "
                                "Name a recipe, or make one for it.")
                        .arg(path));
    TRY_ASSIGN(auto recipe, sniffedRecipe(path, stop, progress));
    const auto file = recipe.files.front().name;
    return PlannedFile{path, std::move(recipe), file};
}

Result<std::optional<PlannedFile>> chooseDrifted(const QString &path, const ImportRecipe &recipe,
                                                 const FileRecipe &file, const ImportRequest &request,
                                                 std::stop_token stop)
{
    TRY_ASSIGN(const auto drift, driftOfNamed(path, recipe, file, stop));
    return drift ? accepted(*drift, path, request) : std::nullopt;
}

Result<std::optional<LayoutDrift>> driftOfFile(const QString &path, const ImportRequest &request,
                                               std::stop_token stop)
{
    const RecipeFolder own(request.recipeFolder);
    if (request.recipe.isEmpty()) {
        TRY_ASSIGN(const auto reading, readingOf(path, own, stop));
        return driftOfReading(reading, path, own, stop);
    }
    TRY_ASSIGN(const auto recipe, findRecipe(request.recipe, own));
    TRY_ASSIGN(const auto source, SourceFile::open(path, stop));
    const auto *const file = recipe.fileFor(source.tableName());
    return file ? driftOfNamed(path, recipe, *file, stop) : std::nullopt;
}

} // namespace martlet
