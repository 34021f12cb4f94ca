// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

namespace martlet {

// Of a file that belongs to the tests.
inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return file.readAll();
}

} // namespace martlet
