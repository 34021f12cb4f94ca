// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/checks.h"

#include "base/clock.h"
#include "base/tr.h"
#include "database/session.h"
#include "database/transaction.h"
#include "quality/checkedrows.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <map>

// Q_INIT_RESOURCE declares a function and must stand outside every namespace.
static void openChecks()
{
    Q_INIT_RESOURCE(checks);
}

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A shipped check that cannot be read is a programming error and ends the program.
const std::vector<Check> &shippedChecks()
{
    static const auto checks = [] {
        openChecks();
        std::vector<Check> all;
        const QDir folder(u":/martlet/checks"_s);
        for (const auto &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            const bool isOpen = file.open(QIODevice::ReadOnly);
            auto some = checksFromToml(isOpen ? file.readAll() : QByteArray(), name);
            if (!some)
                qFatal("%s", qUtf8Printable(some.error().message));
            for (auto &check : *some) {
                check.isShipped = true;
                all.push_back(std::move(check));
            }
        }
        return all;
    }();
    return checks;
}

} // namespace

Result<std::vector<Check>> allChecks(Session &session)
{
    std::map<QString, Check> byName;
    for (const auto &check : shippedChecks())
        byName.emplace(check.name, check);
    TRY(session.forEachRow(u"SELECT name, definition FROM quality_checks"_s, {},
                           [&](const Row &row) -> Result<void> {
                               const auto object = QJsonDocument::fromJson(row.string(1).toUtf8()).object();
                               TRY_ASSIGN(byName[row.string(0)], checkFromJson(object, u"quality_checks"_s));
                               return {};
                           }));
    std::vector<Check> checks;
    for (auto &[name, check] : byName)
        checks.push_back(std::move(check));
    return checks;
}

Result<Check> findCheck(Session &session, const QString &name)
{
    TRY_ASSIGN(auto checks, allChecks(session));
    QStringList names;
    for (auto &check : checks) {
        if (check.name == name)
            return std::move(check);
        names += check.name;
    }
    return fail(Error::Kind::Input,
                Martlet::tr("There is no check “%1”. There are: %2.").arg(name, names.join(u", ")));
}

Result<void> keepCheck(Session &session, const Check &check)
{
    TRY(checkFromJson(toJson(check), check.name));
    if (!check.table.isEmpty()) {
        TRY_ASSIGN(const auto table, findStarTable(check.table));
        TRY(columnsOf(table, check.columns + check.keep));
        if (!check.by.isEmpty())
            TRY(findStarColumn(table, check.by));
    }
    const auto definition = QString::fromUtf8(QJsonDocument(toJson(check)).toJson(QJsonDocument::Compact));
    return inWriteTransaction(session, [&]() -> Result<void> {
        TRY(session.execute(
            u"INSERT INTO quality_checks (name, definition, changed_at) VALUES (:name, :definition, "
            ":now) ON CONFLICT (name) DO UPDATE SET definition = excluded.definition, changed_at = "
            "excluded.changed_at"_s,
            {{u"name"_s, check.name},
             {u"definition"_s, definition},
             {u"now"_s, SystemClock().microseconds()}}));
        return {};
    });
}

Result<void> forgetCheck(Session &session, const QString &name)
{
    return inWriteTransaction(session, [&]() -> Result<void> {
        TRY_ASSIGN(const auto removed,
                   session.execute(u"DELETE FROM quality_checks WHERE name = :name"_s, {{u"name"_s, name}}));
        if (removed == 0)
            return fail(
                Error::Kind::Input,
                Martlet::tr("“%1” is no check of this warehouse's own, so nothing was removed.").arg(name));
        return {};
    });
}

} // namespace martlet
