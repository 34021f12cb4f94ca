// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/ownmodel.h"

#include "base/tr.h"
#include "database/pool.h"
#include "semantic/semanticmodel.h"
#include "workbench/modeltrial.h"

#include <QFile>

namespace martlet {

using namespace Qt::StringLiterals;

Result<SemanticModel> ownModel(Pool &pool, const SemanticModel &model, const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return model;
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input, Martlet::tr("%1 cannot be read. Check its permissions.").arg(path),
                    file.errorString());
    const auto text = file.readAll();
    TRY_ASSIGN(auto extended, model.extended(text, path));
    TRY(pool.run(LaneKind::Reader, u"semantic model"_s, {},
                 [&](Session &session) { return ModelTrial(session, extended, path, text).runAdded(); }));
    return extended;
}

} // namespace martlet
