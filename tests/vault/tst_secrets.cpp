// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/secrets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesArePrivateAndReadBack()
    {
        const QTemporaryDir folder;
        Secrets secrets(folder.filePath(u"keys"_s), false);
        QVERIFY(secrets.write(u"../shop/pw"_s, "s3cret"));
        QCOMPARE(secrets.read(u"../shop/pw"_s).value(), QByteArray("s3cret"));
        const auto files = QDir(folder.filePath(u"keys"_s)).entryInfoList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().permissions() & QFile::Permissions(0x7077),
                 QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(secrets.remove(u"../shop/pw"_s));
        QCOMPARE(secrets.read(u"../shop/pw"_s).error().kind, Error::Kind::Input);
    }

    void aFileOthersCanReadIsRefused()
    {
        const QTemporaryDir folder;
        Secrets secrets(folder.path(), false);
        QVERIFY(secrets.write(u"pw"_s, "x"));
        QFile file(folder.filePath(u"pw.secret"_s));
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
        QCOMPARE(secrets.read(u"pw"_s).error().kind, Error::Kind::Denied);
    }

    void theWarehouseKeyIsMadeOnceAndKept()
    {
        const QTemporaryDir folder;
        const auto first = Secrets(folder.path(), false).warehouseKey(u"w1"_s);
        QVERIFY(first);
        QCOMPARE(first->size(), 32);
        QCOMPARE(Secrets(folder.path(), false).warehouseKey(u"w1"_s).value(), *first);
        QVERIFY(Secrets(folder.path(), false).warehouseKey(u"w2"_s).value() != *first);
    }

    void withoutADesktopTheFilesServe()
    {
        const QTemporaryDir folder;
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        Secrets secrets(folder.path(), true);
        QVERIFY(secrets.write(u"pw"_s, "x"));
        QCOMPARE(secrets.read(u"pw"_s).value(), QByteArray("x"));
    }

    void aFolderThatCannotBeMadeIsADiskError()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        Secrets secrets(folder.filePath(u"file/keys"_s), false);
        QCOMPARE(secrets.write(u"pw"_s, "x").error().kind, Error::Kind::Disk);
    }
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
