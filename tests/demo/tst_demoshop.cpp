// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoshop.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

DemoPlan plan(qint64 lines, quint64 seed = 1)
{
    return {.lines = lines, .seed = seed, .end = QDate(2025, 12, 31)};
}

QByteArray hashOf(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (file.open(QIODevice::ReadOnly))
            hash.addData(&file);
    }
    return hash.result().toHex();
}

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    QList<QByteArray> lines;
    if (file.open(QIODevice::ReadOnly))
        lines = file.readAll().split('\n');
    if (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

class TestDemoShop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesSameBytes()
    {
        const QTemporaryDir first, second, other;
        QVERIFY(writeDemoShop(plan(5000), first.path(), {}));
        QVERIFY(writeDemoShop(plan(5000), second.path(), {}));
        QVERIFY(writeDemoShop(plan(5000, 2), other.path(), {}));
        QCOMPARE(hashOf(first.path()), hashOf(second.path()));
        QVERIFY(hashOf(first.path()) != hashOf(other.path()));
    }

    void smallShopHasItsSizes()
    {
        const QTemporaryDir folder;
        const auto files = writeDemoShop(plan(50'000), folder.path(), {});
        QVERIFY(files);
        QCOMPARE(files->salesLines, 50'000);
        QCOMPARE(linesOf(folder.filePath(u"sales.csv"_s)).size(), 50'001);
        QCOMPARE(linesOf(folder.filePath(u"stores.csv"_s)).size(), 7);
        QCOMPARE(linesOf(folder.filePath(u"customers.csv"_s)).size(), 2501);
        QCOMPARE(linesOf(folder.filePath(u"inventory.csv"_s)).size(), files->stockRows + 1);
    }
};

QTEST_GUILESS_MAIN(TestDemoShop)
#include "tst_demoshop.moc"
