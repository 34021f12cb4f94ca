// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dialect.h"

#include <QFile>

// Q_INIT_RESOURCE declares a function and must stand outside every namespace.
static void openStatements()
{
    Q_INIT_RESOURCE(statements);
}

namespace martlet {

using namespace Qt::StringLiterals;

QString statement(const QString &name, Engine engine)
{
    static const bool isOpen = [] {
        openStatements();
        return true;
    }();
    Q_UNUSED(isOpen);
    const QString base = u":/martlet/statements/"_s + name;
    const QString own = base + (engine == Engine::Sqlite ? u".sqlite.sql"_s : u".postgresql.sql"_s);
    QFile file(QFile::exists(own) ? own : base + u".sql"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("There is no statement \"%s\" in schema/statements.", qUtf8Printable(name));
    return QString::fromUtf8(file.readAll());
}

} // namespace martlet
