// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/sniff/sniffedrecipe.h"

#include "base/tr.h"
#include "etl/sniff/sniff.h"

namespace martlet {

using namespace Qt::StringLiterals;

Result<ImportRecipe> sniffedRecipe(const QString &path, std::stop_token stop, Progress &progress)
{
    TRY_ASSIGN(const auto first, sniff(path, {}, stop, progress));
    TRY_ASSIGN(const auto whole, refine(first, {}, stop, progress));
    if (!whole.missing.isEmpty())
        return fail(
            Error::Kind::Input,
            Martlet::tr(
                "%1 looks like %2, but none of its columns (%3) seems to fill: %4. Draft a recipe with "
                "“martletctl sniff %1 --out my.toml”, name them there and import with --recipe my.toml.")
                .arg(path, toText(whole.feed), whole.header.join(u", "_s), whole.missing.join(u", "_s)));
    QStringList questions;
    for (const auto &question : whole.questions)
        questions += question.sentence;
    if (!questions.isEmpty())
        return fail(
            Error::Kind::Input,
            Martlet::tr(
                "%1 can be read in two ways. %2 Draft a recipe with “martletctl sniff %1 --out my.toml”, "
                "say it there and import with --recipe my.toml.")
                .arg(path, questions.join(u' ')));
    return whole.recipe;
}

} // namespace martlet
