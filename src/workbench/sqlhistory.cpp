// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sqlhistory.h"

#include "base/tr.h"
#include "database/connectionspec.h"
#include "workbench/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostStatements = 1000;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QByteArray lineOf(const RanStatement &ran)
{
    const QJsonObject object{{u"at"_s, ran.at.toString(Qt::ISODateWithMs)},
                             {u"sql"_s, ran.sql},
                             {u"rows"_s, ran.rows},
                             {u"cut"_s, ran.isCut},
                             {u"ms"_s, ran.elapsedMs},
                             {u"error"_s, ran.error}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

RanStatement statementOf(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    RanStatement ran;
    ran.at = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODateWithMs);
    ran.sql = object["sql"_L1].toString();
    ran.rows = object["rows"_L1].toInteger();
    ran.isCut = object["cut"_L1].toBool();
    ran.elapsedMs = object["ms"_L1].toDouble();
    ran.error = object["error"_L1].toString();
    return ran;
}

Error cannotWrite(const QString &path, const QString &said)
{
    return {
        Error::Kind::Disk,
        Martlet::tr("The history of statements cannot be written to %1. Free some space, or check the folder.")
            .arg(path),
        said};
}

Result<QList<QByteArray>> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<QByteArray>();
    if (!file.open(QIODevice::ReadOnly))
        return fail(
            Error::Kind::Disk,
            Martlet::tr("The history of statements in %1 cannot be read. Check its permissions.").arg(path),
            file.errorString());
    QList<QByteArray> lines;
    for (const auto &line : file.readAll().split('\n')) {
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

} // namespace

SqlHistory SqlHistory::of(const ConnectionSpec &spec)
{
    return SqlHistory(u"%1/history/%2.jsonl"_s.arg(places::dataFolder(), places::fileNameOf(spec)));
}

// A line that a broken disk has damaged is passed over.
Result<std::vector<RanStatement>> SqlHistory::read() const
{
    TRY_ASSIGN(const auto lines, linesOf(m_path));
    std::vector<RanStatement> all;
    for (const auto &line : lines) {
        if (auto ran = statementOf(line); !ran.sql.isEmpty())
            all.push_back(std::move(ran));
    }
    return all;
}

Result<void> SqlHistory::add(const RanStatement &ran) const
{
    const QFileInfo info(m_path);
    if (!QDir().mkpath(info.absolutePath()))
        return fail(cannotWrite(m_path, {}));
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(std::chrono::seconds(5).count() * 1000))
        return fail(cannotWrite(m_path, u"locked"_s));
    TRY_ASSIGN(auto lines, linesOf(m_path));
    lines += lineOf(ran);
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly))
        return fail(cannotWrite(m_path, file.errorString()));
    for (const auto &line : lines.mid(std::max<qsizetype>(0, lines.size() - mostStatements)))
        file.write(line + '\n');
    return file.commit() ? Result<void>() : fail(cannotWrite(m_path, file.errorString()));
}

} // namespace martlet
