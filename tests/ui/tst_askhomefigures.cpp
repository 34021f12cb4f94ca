// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/warehouses.h"
#include "ui/home/homefigures.h"
#include "workbench/workbench.h"

#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// Home's questions give the same answers on both engines.
class AskHomeFiguresTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bothEnginesAgree();

private:
    static Result<HomeFigures> ask(const ConnectionSpec &spec);
    QTemporaryDir m_home;
};

void AskHomeFiguresTest::initTestCase()
{
    qputenv("MARTLET_HOME", m_home.path().toUtf8());
    qputenv("MARTLET_KEYCHAIN", "off");
}

Result<HomeFigures> AskHomeFiguresTest::ask(const ConnectionSpec &spec)
{
    DemoPlan plan;
    plan.lines = 20'000;
    plan.end = QDate(2025, 12, 31);
    TRY(Workbench::makeDemo(spec, plan, {}, {}));
    TRY_ASSIGN(const auto bench, Workbench::open(spec));
    TRY_ASSIGN(const auto facts, bench->warehouse().facts());
    return askHomeFigures(bench->warehouse(), facts, bench->viewer(), {});
}

void AskHomeFiguresTest::bothEnginesAgree()
{
    ConnectionSpec file;
    file.path = m_home.filePath(u"demo.db"_s);
    const auto sqlite = ask(file);
    QVERIFY2(sqlite.has_value(), sqlite ? "" : qPrintable(sqlite.error().message + sqlite.error().detail));
    const EmptyDatabase database(Engine::PostgreSql);
    const auto postgres = ask(database.spec());
    QVERIFY2(postgres.has_value(),
             postgres ? "" : qPrintable(postgres.error().message + postgres.error().detail));
    QVERIFY(sqlite->revenue.units() > 0);
    QCOMPARE(postgres->revenue, sqlite->revenue);
    QCOMPARE(postgres->revenueBefore, sqlite->revenueBefore);
    QCOMPARE(postgres->likeForLike, sqlite->likeForLike);
    QCOMPARE(postgres->marginRate, sqlite->marginRate);
    QCOMPARE(postgres->basket, sqlite->basket);
    QCOMPARE(postgres->revenueCourse, sqlite->revenueCourse);
    QCOMPARE(postgres->marginCourse, sqlite->marginCourse);
    QCOMPARE(postgres->lastDay.revenue, sqlite->lastDay.revenue);
    QCOMPARE(postgres->lastDay.storesDelivered, sqlite->lastDay.storesDelivered);
    QCOMPARE(postgres->lastDay.storesExpected, sqlite->lastDay.storesExpected);
    QVERIFY(sqlite->likeForLike && sqlite->marginRate && sqlite->basket);
}

QTEST_GUILESS_MAIN(AskHomeFiguresTest)
#include "tst_askhomefigures.moc"
