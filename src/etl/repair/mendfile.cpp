// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/mendfile.h"

#include "base/toml.h"
#include "base/tr.h"
#include "etl/recipe/recipesections.h"
#include "etl/recipe/tomlposition.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<Mends> mendsFromToml(const QByteArray &text, const QString &origin)
{
    TRY_ASSIGN(const QJsonObject object, parseToml(text, origin));
    std::optional<RecipeFault> fault;
    const RecipeSection section(object, {}, fault);
    section.allowOnly({u"mend"_s});
    Mends mends;
    for (const auto &mend : section.tables(u"mend"_s))
        mends.push_back(readMend(mend));
    if (!fault)
        return mends;
    const auto at = tomlPosition(text, fault->path);
    return fail(
        Error::Kind::Input,
        Martlet::tr("%1, line %2, column %3: %4").arg(origin).arg(at.line).arg(at.column).arg(fault->sentence));
}

QByteArray toToml(const Mends &mends)
{
    QString text;
    for (const auto &mend : mends)
        text += u"[[mend]]\n"_s + mendEntries(mend).lines() + u'\n';
    return text.toUtf8();
}

} // namespace martlet
