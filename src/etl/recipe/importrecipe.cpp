// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/importrecipe.h"

#include "etl/recipe/recipecheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace martlet {

CellKind kindOf(const ColumnRecipe &column, Feed feed)
{
    return column.kind.value_or(targetKind(feed, column.target).value_or(CellKind::Text));
}

const ColumnRecipe *FileRecipe::column(QStringView target) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const ColumnRecipe &candidate) { return candidate.target == target; });
    return found == columns.end() ? nullptr : &*found;
}

bool FileRecipe::hasLineNumbers() const
{
    return column(u"line_number") != nullptr;
}

UnknownKeyRule FileRecipe::unknownKey(Entity entity) const
{
    return unknownKeys.value(entity, UnknownKeyRule::Infer);
}

const FileRecipe *ImportRecipe::fileFor(const QString &fileName) const
{
    for (const auto &file : files)
        for (const auto &pattern : file.patterns)
            if (matchesPattern(fileName, pattern))
                return &file;
    return files.size() == 1 ? &files.front() : nullptr;
}

bool matchesPattern(const QString &fileName, const QString &pattern)
{
    const QRegularExpression expression(QRegularExpression::wildcardToRegularExpression(pattern),
                                        QRegularExpression::CaseInsensitiveOption);
    return expression.match(fileName).hasMatch();
}

} // namespace martlet
