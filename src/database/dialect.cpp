// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/dialect.h"

#include "base/tr.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestIdentifier = 63; // bytes; PostgreSQL cuts longer ones silently
}

const Dialect &Dialect::of(Engine engine)
{
    static const Dialect sqlite(Engine::Sqlite);
    static const Dialect postgresql(Engine::PostgreSql);
    return engine == Engine::Sqlite ? sqlite : postgresql;
}

Result<QString> Dialect::quoted(const QString &identifier) const
{
    if (identifier.isEmpty() || identifier.contains(QChar(0)) || !identifier.isValidUtf16() ||
        identifier.toUtf8().size() > longestIdentifier)
        return fail(Error::Kind::Input,
                    Martlet::tr("\"%1\" cannot name a table or a column: names have 1 to 63 "
                                "bytes and no NUL. Choose another name.")
                        .arg(identifier.left(80)));
    return u'"' + QString(identifier).replace(u'"', u"\"\""_s) + u'"';
}

// Sessions pin standard_conforming_strings, so a backslash is a letter like any other on both engines.
QString Dialect::literal(const QString &text) const
{
    return u'\'' + QString(text).remove(QChar(0)).replace(u'\'', u"''"_s) + u'\'';
}

Result<QString> Dialect::upsert(const QString &table, const QStringList &columns, const QStringList &keys) const
{
    QStringList names;
    QStringList parameters;
    QStringList changes;
    QStringList targets;
    for (const QString &column : columns) {
        TRY_ASSIGN(const QString name, quoted(column));
        names += name;
        parameters += u':' + column;
        if (!keys.contains(column))
            changes += name + u" = excluded."_s + name;
    }
    for (const QString &key : keys) {
        TRY_ASSIGN(const QString name, quoted(key));
        targets += name;
    }
    TRY_ASSIGN(const QString target, quoted(table));
    const QString action = changes.isEmpty() ? u"NOTHING"_s : u"UPDATE SET "_s + changes.join(u", ");
    return u"INSERT INTO %1 (%2) VALUES (%3) ON CONFLICT (%4) DO %5"_s.arg(
        target, names.join(u", "), parameters.join(u", "), targets.join(u", "), action);
}

} // namespace martlet
