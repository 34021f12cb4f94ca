// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoshop.h"
#include "demo/shopfiles.h"

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

    // The bytes of one shop, for good: a change here is a change of everybody's demo figures.
    void bytesNeverChange()
    {
        const QTemporaryDir folder;
        QVERIFY(writeDemoShop(plan(5000), folder.path(), {}));
        QCOMPARE(hashOf(folder.path()),
                 QByteArray("5aa8522fbd6259cf66e48c2f483c87dd2a89f93293b7e3ab4d0c8a23e649c028"));
    }

    void smallShopHasItsSizes()
    {
        const QTemporaryDir folder;
        const auto files = writeDemoShop(plan(50'000), folder.path(), {});
        QVERIFY(files);
        QCOMPARE(files->salesLines, 50'000);
        QCOMPARE(linesOf(folder.filePath(u"sales.csv"_s)).size(), 50'000);
        QCOMPARE(linesOf(folder.filePath(u"stores.csv"_s)).size(), 6);
        QCOMPARE(linesOf(folder.filePath(u"customers.csv"_s)).size(), 2500);
        QCOMPARE(linesOf(folder.filePath(u"inventory.csv"_s)).size(), files->stockRows);
        QVERIFY(files->paths.last().endsWith(u"sales_resend.csv"));
        QHash<QByteArray, int> names;
        for (const QByteArray &line : linesOf(folder.filePath(u"products.csv"_s)))
            if (fieldsOf(line)[11].isEmpty())
                QCOMPARE(++names[fieldsOf(line)[1]], 1);
        QCOMPARE(names.size(), 300);
    }

    void totalsAreExact()
    {
        const QTemporaryDir folder;
        QVERIFY(writeDemoShop(plan(20'000, 7), folder.path(), {}));
        const ShopFiles shop(folder.path());
        for (const auto &sale : shop.sales) {
            QVERIFY(sale.quantity != 0 && sale.price >= 0 && sale.discount >= 0);
            QCOMPARE(sale.total,
                     sale.quantity * sale.price - (sale.quantity < 0 ? -sale.discount : sale.discount));
            QVERIFY(sale.customer == -2 || shop.customers.contains(sale.customer));
            QVERIFY(shop.products.contains(sale.product) && shop.openings.contains(sale.store));
            QVERIFY(sale.date >= shop.openings[sale.store]);
        }
    }

    // Closing = opening + received - sold + adjusted; opening = the closing before, but for what a stocktaking
    // found missing; sold = what sales.csv says.
    void stockIsContinuous()
    {
        const QTemporaryDir folder;
        QVERIFY(writeDemoShop(plan(50'000), folder.path(), {}));
        const ShopFiles shop(folder.path());
        QHash<QPair<QPair<int, int>, QDate>, qint64> sold;
        for (const auto &sale : shop.sales)
            sold[{{sale.product, sale.store}, sale.date}] += sale.quantity;
        QHash<QPair<int, int>, int> closing;
        int gaps = 0;
        for (const QByteArray &line : linesOf(folder.filePath(u"inventory.csv"_s))) {
            const auto f = line.split(',');
            const QPair<int, int> pile{f[0].toInt(), f[1].toInt()};
            const QDate date = QDate::fromString(QString::fromLatin1(f[2]), Qt::ISODate);
            QCOMPARE(f[7].toInt(), f[3].toInt() + f[4].toInt() - f[5].toInt() + f[6].toInt());
            QVERIFY(f[7].toInt() >= 0);
            QCOMPARE(f[5].toLongLong(), sold.take({pile, date}));
            if (f[3].toInt() != closing.value(pile)) {
                QVERIFY(f[3].toInt() < closing.value(pile) && date.month() == 2);
                ++gaps;
            }
            closing[pile] = f[7].toInt();
        }
        QCOMPARE(sold.size(), 0); // every sale is in the stock
        QVERIFY(gaps > 0 && gaps < 60);
    }

    void dirtyShopListsItsFaults()
    {
        const QTemporaryDir clean, dirty;
        DemoPlan spoilt = plan(8000);
        QVERIFY(writeDemoShop(spoilt, clean.path(), {}));
        spoilt.dirty = true;
        QVERIFY(writeDemoShop(spoilt, dirty.path(), {}));
        const auto good = linesOf(clean.filePath(u"sales.csv"_s)),
                   bad = linesOf(dirty.filePath(u"sales.csv"_s));
        const auto manifest = linesOf(dirty.filePath(u"sales_manifest.csv"_s));
        QCOMPARE(bad.size(), 8000);
        QCOMPARE(manifest.size(), 80);
        QHash<QByteArray, int> kinds;
        QSet<qsizetype> faulty;
        for (const QByteArray &line : manifest) {
            const auto f = line.split(',');
            ++kinds[f[1]];
            faulty.insert(f[0].toLongLong() - 2); // the header is line 1
            QCOMPARE(f[2], QByteArray(f[1] == "duplicate" ? "repeated" : "rejected"));
        }
        QCOMPARE(kinds.size(), 8);
        for (const int count : kinds)
            QCOMPARE(count, 10);
        for (qsizetype i = 0; i < good.size(); ++i)
            QCOMPARE(good[i] != bad[i], faulty.contains(i));
    }

    void anyEndWorks_data()
    {
        QTest::addColumn<QDate>("end");
        for (const QDate end : {QDate(2026, 11, 22), QDate(2024, 2, 29), QDate(2025, 3, 1), QDate(2031, 1, 1)})
            QTest::newRow(qPrintable(end.toString(Qt::ISODate))) << end;
    }
    void anyEndWorks()
    {
        QFETCH(QDate, end);
        const QTemporaryDir folder;
        DemoPlan moved = plan(20'000);
        moved.end = end;
        const auto files = writeDemoShop(moved, folder.path(), {});
        QVERIFY(files);
        QCOMPARE(files->salesLines, 20'000);
        QVERIFY(
            linesOf(folder.filePath(u"inventory.csv"_s)).last().contains(end.toString(Qt::ISODate).toLatin1()));
    }

    void stopsWhenAsked()
    {
        const QTemporaryDir folder;
        std::stop_source stop;
        stop.request_stop();
        const auto files = writeDemoShop(plan(5000), folder.path(), stop.get_token());
        QVERIFY(!files);
        QCOMPARE(files.error().kind, Error::Kind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestDemoShop)
#include "tst_demoshop.moc"
