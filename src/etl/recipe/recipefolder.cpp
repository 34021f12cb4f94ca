// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/recipefolder.h"

#include "base/tr.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Result<ImportRecipe> readKept(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input,
                    Martlet::tr("The recipe %1 cannot be read. Check who may read it.").arg(path),
                    file.errorString());
    return recipeFromToml(file.readAll(), path);
}

// "till.3.toml" is version 3 of till.
KeptRecipe namedBy(const QFileInfo &info)
{
    static const QRegularExpression versioned(u"^(.+)\\.([0-9]{1,6})$"_s);
    const auto base = info.completeBaseName();
    const auto match = versioned.match(base);
    KeptRecipe kept;
    kept.name = match.hasMatch() ? match.captured(1) : base;
    kept.version = match.captured(2).toInt();
    kept.path = info.filePath();
    return kept;
}

tl::unexpected<Error> notWritten(const QFile &file)
{
    return fail(
        Error::Kind::Disk,
        Martlet::tr("The recipe could not be kept as %1. Free some space there, and check who may write.")
            .arg(file.fileName()),
        file.errorString());
}

// Never over another file, also when two programs save at once.
Result<bool> writeNew(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return file.exists() ? Result<bool>(false) : Result<bool>(notWritten(file));
    if (file.write(text) == text.size() && file.flush())
        return true;
    auto error = notWritten(file);
    file.remove();
    return error;
}

bool saysTheSame(ImportRecipe a, const ImportRecipe &b)
{
    a.version = b.version;
    return a == b;
}

} // namespace

std::vector<KeptRecipe> RecipeFolder::list() const
{
    std::vector<KeptRecipe> all;
    if (m_path.isEmpty())
        return all;
    for (const auto &info : QDir(m_path).entryInfoList({u"*.toml"_s}, QDir::Files, QDir::Name)) {
        auto kept = namedBy(info);
        if (const auto recipe = readKept(kept.path); !recipe)
            kept.fault = recipe.error().message;
        else
            kept.title = recipe->title;
        all.push_back(std::move(kept));
    }
    std::sort(all.begin(), all.end(), [](const KeptRecipe &a, const KeptRecipe &b) {
        return a.name != b.name ? a.name < b.name : a.version > b.version;
    });
    return all;
}

std::vector<ImportRecipe> RecipeFolder::recipes() const
{
    std::vector<ImportRecipe> all;
    for (const auto &kept : list())
        if (auto recipe = readKept(kept.path))
            all.push_back(std::move(*recipe));
    return all;
}

bool RecipeFolder::has(const QString &name) const
{
    const auto all = list();
    return std::any_of(all.begin(), all.end(), [&](const KeptRecipe &kept) { return kept.name == name; });
}

Result<ImportRecipe> RecipeFolder::find(const QString &name, int version) const
{
    for (const auto &kept : list())
        if (kept.name == name && (version == 0 || kept.version == version))
            return readKept(kept.path);
    return fail(Error::Kind::Input,
                version == 0
                    ? Martlet::tr("There is no recipe “%1” of your own. “martletctl recipe list” shows those "
                                  "there are.")
                          .arg(name)
                    : Martlet::tr("There is no version %1 of the recipe “%2”. “martletctl recipe list” shows "
                                  "those there are.")
                          .arg(version)
                          .arg(name));
}

bool RecipeFolder::isName(const QString &name)
{
    static const QRegularExpression allowed(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$"_s);
    return allowed.match(name).hasMatch();
}

Result<ImportRecipe> RecipeFolder::save(ImportRecipe recipe) const
{
    if (!isName(recipe.name))
        return fail(
            Error::Kind::Input,
            Martlet::tr("“%1” cannot be kept: a recipe's name has letters without accents, digits, _ and -. "
                        "Name it otherwise.")
                .arg(recipe.name));
    if (m_path.isEmpty() || !QDir().mkpath(m_path))
        return fail(
            Error::Kind::Disk,
            Martlet::tr("The folder %1 for recipes cannot be made. Check who may write there.").arg(m_path));
    const auto all = list();
    const auto newest =
        std::find_if(all.begin(), all.end(), [&](const KeptRecipe &kept) { return kept.name == recipe.name; });
    if (newest != all.end())
        if (const auto before = readKept(newest->path); before && saysTheSame(recipe, *before))
            return *before;
    recipe.version = newest == all.end() ? 1 : newest->version + 1;
    for (;; ++recipe.version) {
        const auto name = u"%1.%2.toml"_s.arg(recipe.name).arg(recipe.version);
        TRY_ASSIGN(const bool isWritten, writeNew(QDir(m_path).filePath(name), toToml(recipe)));
        if (isWritten)
            return recipe;
    }
}

} // namespace martlet
