// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/repair/keptbatch.h"

#include "base/tr.h"
#include "database/dialect.h"
#include "database/session.h"
#include "lineage/batchledger.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

Result<KeptBatch> KeptBatch::open(Session &session, BatchId id)
{
    KeptBatch kept;
    TRY_ASSIGN(kept.batch, findBatch(session, id));
    if (kept.batch.state != BatchState::Done)
        return fail(
            Error::Kind::Input,
            Martlet::tr("Batch %1 is %2, so none of its lines can be loaded again. Load its file again.")
                .arg(id.value)
                .arg(toText(kept.batch.state)));
    QString text;
    TRY(session.forEachRow(statement(u"lineage/batch_source"_s, session.engine()), {{u"batch"_s, id.value}},
                           [&](const Row &row) -> Result<void> {
                               kept.format = QJsonDocument::fromJson(row.string(0).toUtf8()).object();
                               kept.sourceSystem = int(row.integer(1));
                               const auto wanted = kept.format.value(u"recipe_sha256"_s).toString();
                               if (text.isEmpty() || row.string(3) == wanted)
                                   text = row.string(2);
                               return {};
                           }));
    if (text.isEmpty())
        return fail(Error::Kind::Input,
                    Martlet::tr("The recipe of batch %1 is not kept. Load its file again.").arg(id.value));
    TRY_ASSIGN(kept.recipe, recipeFromToml(text.toUtf8(), kept.batch.recipe));
    const auto name = kept.format.value(u"file"_s).toString();
    const auto file = std::find_if(kept.recipe.files.begin(), kept.recipe.files.end(),
                                   [&name](const FileRecipe &candidate) { return candidate.name == name; });
    kept.file = file == kept.recipe.files.end() ? kept.recipe.files.front() : *file;
    for (const auto &column : kept.format.value(u"header"_s).toArray())
        kept.header += column.toString();
    kept.encoding = kept.format.value(u"encoding"_s).toString();
    return kept;
}

Result<Lookups> KeptBatch::lookups(const QString &folder) const
{
    if (!file.lookups.empty() && folder.isEmpty())
        return fail(Error::Kind::Input,
                    Martlet::tr("The lines of %1 are read with side files. Name the folder that has them.")
                        .arg(batch.fileName));
    return Lookups::load(file, folder);
}

} // namespace martlet
