// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultshop.h"

#include "database/session.h"
#include "demo/demoshop.h"
#include "rollups/rollupstate.h"
#include "schema/warehouseschema.h"
#include "support/warehouses.h"

#include <QFile>

#include <cstdio>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 salesLines = 2'000;
constexpr int stockLines = 1'000;

// The first lines of a file, for stock is kept by the day and would be most of the work.
void shorten(const QString &path, int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("%s cannot be shortened.", qPrintable(path));
    for (int line = 0; line < lines; ++line)
        file.readLine();
    file.resize(file.pos());
}

Result<QString> checksum(Session &session)
{
    TRY_ASSIGN(const auto sums, warehouseChecksum(session));
    QString text;
    for (const auto &table : sums)
        text += u"%1 %2 %3\n"_s.arg(table.table).arg(table.rows).arg(table.sum);
    return text;
}

// A load leaves no batch under way behind, for it begins and ends in one transaction.
Result<void> checkBatches(Session &session)
{
    TRY_ASSIGN(const auto unfinished, session.integer(u"SELECT count(*) FROM etl_batches WHERE state NOT IN"
                                                      " ('DONE', 'REFUSED', 'FAILED', 'CANCELLED')"_s));
    return unfinished == 0 ? Result<void>() : fail(Error::Kind::Integrity, u"A batch was left under way."_s);
}

// What `warehouse verify` finds; on PostgreSQL also whether each index has every row (extension amcheck).
Result<void> checkTables(Session &session)
{
    TRY_ASSIGN(auto sentences, verifyWarehouse(session));
    TRY_ASSIGN(const auto model, SemanticModel::load());
    TRY_ASSIGN(const auto ofRollups, verifyRollups(session, model));
    sentences.insert(sentences.end(), ofRollups.begin(), ofRollups.end());
    if (!sentences.empty())
        return fail(Error::Kind::Integrity, QStringList(sentences.begin(), sentences.end()).join(u'\n'));
    if (session.engine() == Engine::PostgreSql)
        TRY(session.integer(
            u"SELECT count(bt_index_check(c.oid, true)) FROM pg_class c JOIN pg_am a ON a.oid = c.relam"
            " WHERE c.relkind = 'i' AND a.amname = 'btree'"
            " AND c.relnamespace = 'wh'::regnamespace"_s));
    return {};
}

} // namespace

FaultShop::FaultShop()
    : m_home(m_folder.path())
{
    const auto made = writeDemoShop({salesLines, 1, QDate(2025, 12, 31), true}, m_home, {});
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    shorten(m_home + u"/inventory.csv"_s, stockLines);
    for (const auto *name : {"suppliers", "stores", "employees", "products", "customers", "sales", "inventory"})
        m_files += m_home + u'/' + QLatin1StringView(name) + u".csv"_s;
}

void FaultShop::init(const ConnectionSpec &warehouse) const
{
    const auto made = run(warehouse, {u"warehouse"_s, u"init"_s}, {}, {});
    if (made.exitCode != 0)
        qFatal("%s", qPrintable(made.said));
}

ProgramRun FaultShop::loadOne(const ConnectionSpec &warehouse, const QString &name,
                              const Meanwhile &meanwhile) const
{
    return run(warehouse, {u"import"_s, m_home + u'/' + name + u".csv"_s}, {}, meanwhile);
}

ProgramRun FaultShop::run(const ConnectionSpec &warehouse, const QStringList &words, const QStringList &wrapper,
                          const Meanwhile &meanwhile) const
{
    using Clock = std::chrono::steady_clock;
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"MARTLET_HOME"_s, m_home);
    environment.insert(u"MARTLET_KEYCHAIN"_s, u"off"_s);
    process.setProcessEnvironment(environment);
    auto command = wrapper + QStringList{QStringLiteral(MARTLET_CTL), u"--db"_s, placeOf(warehouse)} + words;
    const auto begin = Clock::now();
    const auto program = command.takeFirst();
    process.start(program, command);
    if (!process.waitForStarted())
        qFatal("%s does not start: %s", qPrintable(program), qPrintable(process.errorString()));
    if (meanwhile)
        meanwhile(process);
    if (!process.waitForFinished(120'000))
        qFatal("%s does not end.", qPrintable(program));
    ProgramRun result;
    result.took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin);
    result.said = QString::fromUtf8(process.readAllStandardError());
    result.exitCode = process.exitStatus() == QProcess::CrashExit ? ProgramRun::killed : process.exitCode();
    return result;
}

void FaultShop::learn(const ConnectionSpec &undisturbed)
{
    const auto session = Session::open(undisturbed, Access::Writer);
    const auto found = session ? checksum(**session) : fail(session.error());
    if (!found)
        qFatal("%s %s", qPrintable(found.error().message), qPrintable(found.error().detail));
    m_expected = *found;
}

QString FaultShop::wrongAfterFault(const ConnectionSpec &warehouse)
{
    const auto loaded = exitCode(Error::Kind::AlreadyLoaded);
    if (const auto wrong = wrongWith(warehouse, When::AfterFault); !wrong.isEmpty())
        return wrong;
    const auto again = load(warehouse);
    if (again.exitCode != 0 && again.exitCode != loaded)
        return u"the second run ended with %1: %2"_s.arg(again.exitCode).arg(again.said);
    m_loadedAgain += again.exitCode == 0 ? 1 : 0;
    if (const auto wrong = wrongWith(warehouse, When::AfterSecondRun); !wrong.isEmpty())
        return wrong;
    const auto third = load(warehouse);
    return third.exitCode == loaded ? QString()
                                    : u"the third run ended with %1: %2"_s.arg(third.exitCode).arg(third.said);
}

QString FaultShop::wrongWith(const ConnectionSpec &warehouse, When when) const
{
    const auto check = [&]() -> Result<void> {
        TRY_ASSIGN(const auto session, Session::open(warehouse, Access::Writer));
        TRY(checkBatches(*session));
        if (when == When::AfterFault)
            return {};
        TRY_ASSIGN(const auto found, checksum(*session));
        if (found != m_expected)
            return fail(Error::Kind::Integrity, u"expected\n%1found\n%2"_s.arg(m_expected, found));
        return checkTables(*session);
    };
    const auto checked = check();
    return checked ? QString() : checked.error().message + u' ' + checked.error().detail;
}

QString FaultShop::takeEndings()
{
    QStringList parts;
    int runs = 0;
    for (const auto &[code, count] : std::exchange(m_endings, {})) {
        parts +=
            code == ProgramRun::killed ? u"%1 killed"_s.arg(count) : u"%1 with exit %2"_s.arg(count).arg(code);
        runs += count;
    }
    return u"%1 faults: %2; then %3 times something was left to load"_s.arg(runs)
        .arg(parts.join(u", "_s))
        .arg(std::exchange(m_loadedAgain, 0));
}

std::mt19937 faultDice()
{
    bool isGiven = false;
    auto seed = qEnvironmentVariableIntValue("MARTLET_FAULT_SEED", &isGiven);
    if (!isGiven)
        seed = int(std::random_device{}() >> 1);
    std::printf("MARTLET_FAULT_SEED=%d\n", seed);
    return std::mt19937(quint32(seed));
}

int quickOrFull(int quick, int full)
{
    return qEnvironmentVariable("MARTLET_FAULTS") == u"full" ? full : quick;
}

} // namespace martlet
