// SPDX-License-Identifier: GPL-3.0-or-later
// `martletctl import` into SQLite, killed at random moments and at its writes, with a disk that is full, broken
// or may not be written to. Afterwards the same command ends where an undisturbed run does, and once more
// changes nothing.
#include "faultshop.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cstdio>
#include <optional>
#include <thread>

namespace martlet {

using namespace Qt::StringLiterals;

class SqliteFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_timer.start(); }
    void cleanup();

    void killedAtAnyMoment();
    void killedAtAnyWrite_data();
    void killedAtAnyWrite();
    void theDiskFails_data();
    void theDiskFails();
    void theFolderMayNotBeWritten();

private:
    ConnectionSpec emptyWarehouse();
    // Runs under strace with what it is to do to calls on the warehouse's files; false when the program ends
    // before that many calls, and when something is wrong.
    bool disturb(const QString &injection);

    std::optional<FaultShop> m_shop;
    std::chrono::microseconds m_undisturbed{0};
    QString m_template;
    QElapsedTimer m_timer;
};

void SqliteFaultsTest::initTestCase()
{
    m_shop.emplace();
    m_template = m_shop->folder() + u"/empty.db"_s;
    ConnectionSpec spec;
    spec.path = m_template;
    m_shop->init(spec);
    const auto warehouse = emptyWarehouse();
    const auto run = m_shop->load(warehouse);
    QVERIFY2(run.exitCode == 0, qPrintable(run.said));
    m_undisturbed = run.took;
    m_shop->learn(warehouse);
}

void SqliteFaultsTest::cleanup()
{
    std::printf("%s: %s; %.1f s\n", QTest::currentTestFunction(), qPrintable(m_shop->takeEndings()),
                double(m_timer.elapsed()) / 1000);
}

ConnectionSpec SqliteFaultsTest::emptyWarehouse()
{
    ConnectionSpec spec;
    spec.path = m_shop->folder() + u"/warehouse.db"_s;
    for (const auto *part : {"", "-wal", "-shm", ".lock"})
        QFile::remove(spec.path + QLatin1StringView(part));
    if (!QFile::copy(m_template, spec.path))
        qFatal("%s cannot be copied.", qPrintable(m_template));
    return spec;
}

void SqliteFaultsTest::killedAtAnyMoment()
{
    auto dice = faultDice();
    std::uniform_int_distribution<qint64> moment(0, m_undisturbed.count());
    for (int count = quickOrFull(60, 500); count > 0; --count) {
        const auto warehouse = emptyWarehouse();
        const std::chrono::microseconds wait(moment(dice));
        const auto run = m_shop->load(warehouse, [&wait](QProcess &process) {
            std::this_thread::sleep_for(wait);
            process.kill();
        });
        m_shop->count(run);
        const auto wrong = m_shop->wrongAfterFault(warehouse);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"killed after %1 µs: %2"_s.arg(wait.count()).arg(wrong)));
    }
}

bool SqliteFaultsTest::disturb(const QString &injection)
{
    const bool kills = injection.contains(u"SIGKILL");
    const auto warehouse = emptyWarehouse();
    const auto trace = m_shop->folder() + u"/trace"_s;
    QStringList strace{u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, trace};
    for (const auto *part : {"", "-wal", "-shm", ".lock"})
        strace += {u"-P"_s, warehouse.path + QLatin1StringView(part)};
    strace += {u"-e"_s, u"trace="_s + injection.section(u':', 0, 0), u"-e"_s, u"inject="_s + injection};
    const auto run = m_shop->load(warehouse, strace);
    QFile log(trace);
    const bool isDisturbed = kills ? run.exitCode == ProgramRun::killed
                                   : log.open(QIODevice::ReadOnly) && log.readAll().contains("(INJECTED)");
    if (isDisturbed)
        m_shop->count(run);
    QString wrong = isDisturbed ? m_shop->wrongAfterFault(warehouse) : QString();
    if (!isDisturbed && run.exitCode != 0)
        wrong = u"the program was not disturbed"_s;
    if (!kills && run.exitCode == ProgramRun::killed)
        wrong = u"the program crashed"_s;
    if (!wrong.isEmpty())
        QTest::qFail(qPrintable(u"%1: %2; it ended with %3 and said: %4"_s.arg(injection, wrong)
                                    .arg(run.exitCode)
                                    .arg(run.said)),
                     __FILE__, __LINE__);
    return isDisturbed && wrong.isEmpty();
}

void SqliteFaultsTest::killedAtAnyWrite_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("step");
    QTest::newRow("write") << u"pwrite64"_s << quickOrFull(50, 1);
    QTest::newRow("sync") << u"fdatasync"_s << quickOrFull(5, 1);
    QTest::newRow("cut") << u"ftruncate"_s << 1;
    QTest::newRow("remove") << u"unlink"_s << quickOrFull(2, 1);
}

void SqliteFaultsTest::killedAtAnyWrite()
{
    QFETCH(QString, call);
    QFETCH(int, step);
    int place = 1;
    while (disturb(u"%1:signal=SIGKILL:when=%2"_s.arg(call).arg(place)))
        place += step;
    QVERIFY(place > 1);
}

void SqliteFaultsTest::theDiskFails_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("step");
    QTest::newRow("full from then on") << u"pwrite64:error=ENOSPC:when=%1+"_s << quickOrFull(120, 10);
    QTest::newRow("full once") << u"pwrite64:error=ENOSPC:when=%1"_s << quickOrFull(120, 10);
    QTest::newRow("a write fails") << u"pwrite64:error=EIO:when=%1"_s << quickOrFull(120, 10);
    QTest::newRow("a sync fails") << u"fdatasync:error=EIO:when=%1"_s << quickOrFull(5, 1);
    QTest::newRow("a read fails") << u"pread64:error=EIO:when=%1"_s << quickOrFull(100, 10);
}

void SqliteFaultsTest::theDiskFails()
{
    QFETCH(QString, fault);
    QFETCH(int, step);
    int place = 1;
    while (disturb(fault.arg(place)))
        place += step;
    QVERIFY(place > 1);
}

void SqliteFaultsTest::theFolderMayNotBeWritten()
{
    for (const auto *file : {".lock", "-wal", "-shm"}) {
        const auto warehouse = emptyWarehouse();
        const auto run = m_shop->load(warehouse, {u"strace"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s,
                                                  u"-P"_s, warehouse.path + QLatin1StringView(file), u"-e"_s,
                                                  u"trace=openat"_s, u"-e"_s, u"inject=openat:error=EROFS"_s});
        m_shop->count(run);
        QVERIFY2(run.exitCode == exitCode(Error::Kind::Disk) || run.exitCode == exitCode(Error::Kind::Denied),
                 qPrintable(u"%1: exit %2 %3"_s.arg(QLatin1StringView(file)).arg(run.exitCode).arg(run.said)));
        const auto wrong = m_shop->wrongAfterFault(warehouse);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::SqliteFaultsTest)
#include "tst_sqlitefaults.moc"
