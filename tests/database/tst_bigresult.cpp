// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "support/verify.h"
#include "support/warehouses.h"

#include <QFile>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// The most memory the process ever had, in MB, as the kernel counts it.
qint64 peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(2).trimmed().toLongLong() / 1024;
    }
    return 0;
}

QString millionRows(Engine engine)
{
    const QString numbers =
        engine == Engine::Sqlite
            ? u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) "_s
            : u"WITH n(i) AS (SELECT generate_series(1, 1000000)) "_s;
    return numbers +
           u"SELECT i AS a, i * 7 AS b, i % 100 AS c, i * 1000 AS d, i % 5000 AS e, "
           "'name ' || (i % 1000) AS f, 'shop ' || (i % 20) AS g, i / 3 AS h, i % 2 AS j, i * 3 AS k FROM n"_s;
}

} // namespace

// A million rows of ten columns: one row at a time on the way, packed when they are here.
class TestBigResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionRowsStaySmall_data() { engines(); }
    void aMillionRowsStaySmall()
    {
        QFETCH(martlet::Engine, engine);
        const EmptyDatabase database(engine);
        const auto session = database.open(Access::Reader);
        const qint64 before = peakMemory();
        qint64 reported = 0;
        const auto selected = session->select(
            millionRows(engine), {}, {}, {}, Progress([&](const ProgressStep &step) { reported = step.done; }));
        VERIFY_OK(selected);
        QCOMPARE(selected->rows->rowCount(), 1'000'000);
        QCOMPARE(reported, 1'000'000);
        QCOMPARE(selected->rows->number(999'999, 0), 1'000'000);
        QVERIFY2(selected->rows->memory() < 60'000'000, qPrintable(QString::number(selected->rows->memory())));
        const qint64 grown = peakMemory() - before;
        QVERIFY2(grown < 150, qPrintable(u"%1 MB"_s.arg(grown)));
    }
};

QTEST_GUILESS_MAIN(TestBigResult)
#include "tst_bigresult.moc"
