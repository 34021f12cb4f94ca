// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace martlet {

// A folder for the files of a test, in which Martlet keeps its own too.
class HomeFolder final
{
public:
    HomeFolder()
    {
        if (!m_folder.isValid())
            qFatal("no temporary folder");
        qputenv("MARTLET_HOME", path(QStringLiteral("home")).toLocal8Bit());
        qputenv("MARTLET_KEYCHAIN", "off");
    }

    QString path() const { return m_folder.path(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(name));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace martlet
