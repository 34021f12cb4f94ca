// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/pastedtext.h"

#include "base/tr.h"
#include "workbench/places.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>

namespace martlet {

using namespace Qt::StringLiterals;

Result<QString> keepPasted(const QString &text)
{
    const QString folder = places::dataFolder() + u"/imports"_s;
    QDir().mkpath(folder);
    const auto path =
        folder + u"/pasted-%1.csv"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s));
    TRY(saveText(path, text.toUtf8()));
    return path;
}

Result<void> saveText(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(Error::Kind::Disk, Martlet::tr("%1 cannot be written. Check the folder.").arg(path),
                    file.errorString());
    return {};
}

} // namespace martlet
