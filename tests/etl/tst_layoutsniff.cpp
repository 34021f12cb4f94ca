// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/csv/layoutsniff.h"

#include <QBuffer>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestLayoutSniff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposesALayout_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("layout");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &layout) {
            QTest::newRow(name) << bytes << layout;
        };
        row("plain", "a,b\n1,2\n", u"UTF-8 , a/b"_s);
        row("semicolons under decimal commas", "day;price\n1;2,50\n2;3,50\n", u"UTF-8 ; day/price"_s);
        row("tabs", "a\tb, c\n1\t2\n", u"UTF-8 \t a/b, c"_s);
        row("pipes", "\"a|b\"|c\r1|2\r", u"UTF-8 | a|b/c"_s);
        row("one column", "name\nx\n", u"UTF-8 , name"_s);
        row("windows-1252", "name,price\nK\xE4se,1 \x80\nBr\xF6tchen,2 \x80\n", u"windows-1252 , name/price"_s);
        row("UTF-16 with a mark",
            QByteArray("\xFF\xFE"
                       "a\0;\0b\0\n\0",
                       10),
            u"UTF-16LE ; a/b"_s);
        row("UTF-16 without",
            QByteArray("\0a\0,\0b\0\n\0"
                       "1\0,\0"
                       "2\0\n",
                       16),
            u"UTF-16BE , a/b"_s);
        row("UTF-8 cut in a character", QByteArray("a,b\n") + QByteArray("\xE2\x82\xAC,x\n").repeated(50'000),
            u"UTF-8 , a/b"_s);
    }

    void proposesALayout()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, layout);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto found = sniffLayout(buffer);
        QVERIFY(found.has_value());
        QCOMPARE(found->encoding + u' ' + QString::fromUtf8(found->dialect.delimiter) + u' ' +
                     found->header.join(u'/'),
                 layout);
        QCOMPARE(buffer.pos(), 0);
    }

    void anEmptyFileIsAnError()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QCOMPARE(sniffLayout(buffer).error().kind, Error::Kind::Input);
    }
};

QTEST_GUILESS_MAIN(TestLayoutSniff)
#include "tst_layoutsniff.moc"
