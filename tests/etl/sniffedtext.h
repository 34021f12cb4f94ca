// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/sniff/sniff.h"

#include <QFile>
#include <QTemporaryDir>

namespace martlet {

// Texts as files, and what sniffing makes of them.
class SniffedText final
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QByteArray &bytes)
    {
        QFile file(path(QStringLiteral("file.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    Sniffed sniffed(const QByteArray &bytes, const SniffOptions &options = {})
    {
        auto result = sniff(write(bytes), options, {}, {});
        if (!result)
            qFatal("%s", qPrintable(result.error().message));
        return *result;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace martlet
