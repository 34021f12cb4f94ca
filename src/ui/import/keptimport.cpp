// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/keptimport.h"

#include "base/tr.h"
#include "database/connectionspec.h"
#include "workbench/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// One file for each warehouse, named by where that is.
QString fileName(const ConnectionSpec &warehouse)
{
    const auto place =
        warehouse.engine == Engine::Sqlite ? QFileInfo(warehouse.path).absoluteFilePath() : warehouse.display();
    const auto hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(16)) + u".json"_s;
}

} // namespace

KeptImport::KeptImport(const ConnectionSpec &warehouse)
    : m_path(places::dataFolder() + u"/imports/"_s + fileName(warehouse))
{
}

Result<std::optional<KeptImport::Kept>> KeptImport::find() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<Kept>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Disk,
                    Martlet::tr("The import you began is kept in %1, which cannot be read.").arg(m_path),
                    file.errorString());
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    TRY_ASSIGN(auto draft, ImportDraft::fromJson(object));
    if (draft.isEmpty())
        return std::optional<Kept>();
    return std::optional(Kept{std::move(draft), QFileInfo(file).lastModified().toUTC()});
}

Result<void> KeptImport::keep(const ImportDraft &draft) const
{
    QDir().mkpath(QFileInfo(m_path).absolutePath());
    QSaveFile file(m_path);
    const auto text = QJsonDocument(draft.toJson()).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::Kind::Disk,
                    Martlet::tr("This import is not kept for later: %1 cannot be written.").arg(m_path),
                    file.errorString());
    return {};
}

void KeptImport::forget() const
{
    QFile::remove(m_path);
}

} // namespace martlet
