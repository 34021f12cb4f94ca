// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/fieldcipher.h"

#include <QSet>
#include <QTest>

using namespace martlet;

namespace {
const CellAddress email{"dim_customers", "email", 4711};

FieldCipher cipherOf(char fill, quint32 id = 1)
{
    auto cipher = FieldCipher::create(QByteArray(32, fill), id);
    Q_ASSERT(cipher);
    return std::move(*cipher);
}
} // namespace

class TestFieldCipher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("mail") << QByteArray("zoë@example.org");
        QTest::newRow("31 bytes") << QByteArray(31, 'x');
        QTest::newRow("32 bytes") << QByteArray(32, 'x');
        QTest::newRow("with NUL") << QByteArray("a\0b", 3);
        QTest::newRow("long") << QByteArray(5000, 'y');
    }
    void opensWhatItSealed()
    {
        QFETCH(QByteArray, plain);
        const auto cipher = cipherOf('k');
        const auto blob = cipher.encrypt({plain.constData(), size_t(plain.size())}, email);
        QVERIFY(plain.isEmpty() || !blob.contains(plain));
        const auto opened = cipher.decrypt(blob, email);
        QVERIFY(opened);
        QCOMPARE(*opened, plain);
    }

    void equalValuesGiveDifferentBlobsOfEqualLength()
    {
        const auto cipher = cipherOf('k');
        QSet<QByteArray> blobs;
        for (const char *plain : {"a@b.de", "a@b.de", "longer.name@example.de"})
            blobs.insert(cipher.encrypt(plain, email));
        QCOMPARE(blobs.size(), 3);
        for (const auto &blob : blobs)
            QCOMPARE(blob.size(), blobs.begin()->size());
    }

    void aMovedOrChangedBlobNeverOpens()
    {
        const auto cipher = cipherOf('k');
        const auto blob = cipher.encrypt("a@b.de", email);
        for (const auto &elsewhere :
             {CellAddress{"dim_customers", "phone", 4711}, CellAddress{"dim_suppliers", "email", 4711},
              CellAddress{"dim_customers", "email", 4712}}) {
            const auto opened = cipher.decrypt(blob, elsewhere);
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, Error::Kind::Integrity);
        }
        for (qsizetype at = 0; at < blob.size(); ++at) {
            auto changed = blob;
            changed[at] = char(changed[at] ^ 1);
            QVERIFY2(!cipher.decrypt(changed, email), qPrintable(QString::number(at)));
        }
        QVERIFY(!cipher.decrypt(blob.first(20), email));
        QVERIFY(!cipherOf('q').decrypt(blob, email));
        QVERIFY(!cipherOf('k', 2).decrypt(blob, email));
    }

    void blindIndexFindsEqualValuesOfOneColumnOnly()
    {
        const auto cipher = cipherOf('k');
        QCOMPARE(cipher.blindIndex("a@b.de", "email"), cipher.blindIndex("a@b.de", "email"));
        QVERIFY(cipher.blindIndex("a@b.de", "email") != cipher.blindIndex("a@b.de", "phone"));
        QVERIFY(cipher.blindIndex("a@b.de", "email") != cipherOf('q').blindIndex("a@b.de", "email"));
        QCOMPARE(cipher.blindIndex("x", "email").size(), 16);
    }

    void aKeyOfWrongLengthIsRefused() { QVERIFY(!FieldCipher::create(QByteArray(31, 'k'))); }
};

QTEST_GUILESS_MAIN(TestFieldCipher)
#include "tst_fieldcipher.moc"
