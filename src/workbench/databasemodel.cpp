// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/databasemodel.h"

#include "base/tr.h"
#include "database/pool.h"
#include "schema/database/databasereader.h"
#include "semantic/inferred/inferredmodel.h"
#include "workbench/modeltrial.h"
#include "workbench/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> unwritable(const QFileDevice &file)
{
    return fail(Error::Kind::Disk,
                Martlet::tr("%1 cannot be written. Check the folder's permissions.").arg(file.fileName()),
                file.errorString());
}

} // namespace

Result<QByteArray> inferredModelText(Pool &pool, std::stop_token stop)
{
    // Where people's SQL finds its tables, the server knows on their own lane.
    TRY_ASSIGN(const auto schemas, pool.ask<QStringList>(LaneKind::AdHoc, u"schemas"_s, stop,
                                                         [](Session &session) { return ownSchemas(session); }));
    TRY_ASSIGN(const auto tables,
               pool.ask<DatabaseTables>(LaneKind::Reader, u"catalogue"_s, stop, [&](Session &session) {
                   return readDatabase(session, schemas, stop);
               }));
    if (tables.tables.empty())
        return fail(
            Error::Kind::Input,
            (pool.spec().engine == Engine::Sqlite
                 ? Martlet::tr("%1 has no table that could be asked. Choose another database, or make a "
                               "warehouse with “martletctl --db … warehouse init”.")
                 : Martlet::tr("%1 has no table that you may read in the schemas of your search path. Choose "
                               "another database, or ask its owner for the right to read."))
                .arg(pool.spec().display()),
            tables.leftOut.join(u'\n'));
    return toToml(inferModel(tables, pool.spec().engine));
}

Result<std::optional<QByteArray>> keptModelText(const ConnectionSpec &spec)
{
    QFile file(places::databaseModelFile(spec));
    if (!file.exists())
        return std::optional<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Disk,
                    Martlet::tr("%1 cannot be read. Check its permissions.").arg(file.fileName()),
                    file.errorString());
    return std::optional(file.readAll());
}

Result<SemanticModel> databaseModel(Pool &pool, const QByteArray &text, const QString &source,
                                    std::stop_token stop)
{
    TRY_ASSIGN(auto model, SemanticModel::ofDatabase(text, source));
    if (model.measures().empty())
        return fail(Error::Kind::Input,
                    Martlet::tr("%1 has no measure, so nothing could be asked. Add one.").arg(source));
    TRY(pool.run(LaneKind::Reader, u"semantic model"_s, stop,
                 [&](Session &session) { return ModelTrial(session, model, source, text).runWhole(); }));
    return model;
}

Result<void> keepModelText(const ConnectionSpec &spec, const QByteArray &text)
{
    QSaveFile file(places::databaseModelFile(spec));
    QDir().mkpath(QFileInfo(file.fileName()).absolutePath());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return unwritable(file);
    return {};
}

Result<void> forgetModelText(const ConnectionSpec &spec)
{
    QFile file(places::databaseModelFile(spec));
    if (file.exists() && !file.remove())
        return unwritable(file);
    return {};
}

} // namespace martlet
