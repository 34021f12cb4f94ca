// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/sourcefile.h"
#include "etl/source/pastedtext.h"
#include "etl/source/sheetreader.h"
#include "etl/workbookfile.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <zlib.h>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QByteArray gzipped(const QByteArray &text)
{
    z_stream stream = {};
    if (deflateInit2(&stream, 9, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        qFatal("no deflation");
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(text.size()))), Qt::Uninitialized);
    auto copy = text;
    stream.next_in = reinterpret_cast<Bytef *>(copy.data());
    stream.avail_in = uInt(copy.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

// The text within a source, or the sentence that refuses it.
QString textOf(const QString &path)
{
    auto source = SourceFile::open(path);
    return source ? QString::fromUtf8(source->device().readAll()) : source.error().message;
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    // "…" for the folder, so that sentences can be compared.
    QString shown(QString text) const { return text.replace(m_folder.path(), u"…"_s); }

private Q_SLOTS:
    void gzipIsReadAsItsText()
    {
        const auto packed = gzipped("a,b\n1,2\n") + gzipped("3,4\n");
        const auto file = write(u"sales.csv.gz"_s, packed);
        auto source = SourceFile::open(file);
        QVERIFY(source.has_value());
        QCOMPARE(source->tableName(), u"sales.csv"_s);
        QCOMPARE(source->fileName(), u"sales.csv.gz"_s);
        QCOMPARE(source->bytes(), 12);
        QCOMPARE(source->fileBytes(), packed.size());
        QCOMPARE(source->device().readAll(), QByteArray("a,b\n1,2\n3,4\n"));
        QCOMPARE(*source->bytesAt(4, 3), QByteArray("1,2"));
        QCOMPARE(*source->sha256({}),
                 QString::fromLatin1(QCryptographicHash::hash(packed, QCryptographicHash::Sha256).toHex()));
        QVERIFY(source->isUnchanged());
        QTest::qWait(20);
        write(u"sales.csv.gz"_s, packed + "x");
        QVERIFY(!source->isUnchanged());
    }

    void nothingIsLeftBehind()
    {
        QString unpacked;
        {
            auto source = SourceFile::open(write(u"left.gz"_s, gzipped("a,b\n")));
            unpacked = source->device().fileName();
            QVERIFY(QFile::exists(unpacked));
            QCOMPARE(QFile::permissions(unpacked) & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
        }
        QVERIFY(!QFile::exists(unpacked));
    }

    void aCutOrDamagedGzipIsRefused()
    {
        const auto packed = gzipped(QByteArray("a,b\n1,2\n").repeated(1000));
        const auto sentence =
            u" is damaged or not complete: it cannot be unpacked to its end. Ask for the file again."_s;
        QCOMPARE(shown(textOf(write(u"cut.gz"_s, packed.chopped(4)))), u"…/cut.gz"_s + sentence);
        auto damaged = packed;
        damaged[damaged.size() - 6] = char(damaged[damaged.size() - 6] ^ 1); // the sum
        QCOMPARE(shown(textOf(write(u"bad.gz"_s, damaged))), u"…/bad.gz"_s + sentence);
        QCOMPARE(textOf(write(u"empty.gz"_s, gzipped({}))),
                 path(u"empty.gz"_s) + u" is empty, so nothing was loaded. Ask for the file again."_s);
    }

    void whatUnpacksBeyondReasonIsRefused()
    {
        const QByteArray zeros(80 << 20, '0');
        QCOMPARE(shown(textOf(write(u"bomb.gz"_s, gzipped(zeros)))),
                 u"…/bomb.gz unpacks to more than 200 times its size, which no table does. If it is meant to, "
                 u"unpack it "
                 "yourself and load the text."_s);
        writeArchive(path(u"bomb.zip"_s), {{"bomb.csv", zeros}});
        QVERIFY(textOf(path(u"bomb.zip"_s)).contains(u"more than 200 times"));
        WorkbookFile book{.sheets = {{"Sheet1", "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + zeros.left(8 << 20) +
                                                    "</v></c></row>"}}};
        book.write(path(u"bomb.xlsx"_s));
        QVERIFY(textOf(path(u"bomb.xlsx"_s)).contains(u"is damaged, or no workbook"));
    }

    void unpackingCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto file = write(u"stop.gz"_s, gzipped("a,b\n"));
        QCOMPARE(SourceFile::open(file, stop.get_token()).error().kind, Error::Kind::Cancelled);
    }

    void anArchiveHasOneTableOrANamedOne()
    {
        writeArchive(path(u"one.zip"_s), {{"readme.md", "# hello"}, {"in/may.csv", "a,b\n1,2\n"}});
        QCOMPARE(textOf(path(u"one.zip"_s)), u"a,b\n1,2\n"_s);
        QCOMPARE(SourceFile::open(path(u"one.zip"_s))->tableName(), u"may.csv"_s);
        writeArchive(path(u"two.zip"_s), {{"april.csv", "a\n4\n"}, {"may.csv", "a\n5\n"}});
        QCOMPARE(
            shown(textOf(path(u"two.zip"_s))),
            u"…/two.zip has several tables: april.csv, may.csv. Name one of them, as in …/two.zip/april.csv."_s);
        QCOMPARE(textOf(path(u"two.zip/may.csv"_s)), u"a\n5\n"_s);
        QCOMPARE(shown(textOf(path(u"two.zip/june.csv"_s))),
                 u"…/two.zip has no file june.csv. It has: april.csv, may.csv."_s);
        QVERIFY(*SourceFile::open(path(u"two.zip/may.csv"_s))->sha256({}) !=
                *SourceFile::open(path(u"two.zip/april.csv"_s))->sha256({}));
        writeArchive(path(u"none.zip"_s), {{"readme.md", "# hello"}});
        QCOMPARE(shown(textOf(path(u"none.zip"_s))),
                 u"…/none.zip has no file that looks like a table (.csv, .tsv, .txt). It has: readme.md."_s);
        QCOMPARE(shown(textOf(write(u"plain.csv"_s, "a\n") + u"/x.csv"_s)),
                 u"…/plain.csv is no archive and no workbook, so there is no x.csv in it."_s);
    }

    void aClosedOrDamagedArchiveIsRefused()
    {
        writeArchive(path(u"closed.zip"_s), {{"may.csv", "a,b\n1,2\n"}}, "secret");
        QVERIFY(textOf(path(u"closed.zip"_s)).contains(u"needs a password"));
        QVERIFY(
            textOf(write(u"bad.zip"_s, "PK\x03\x04 and nothing else")).contains(u"cannot be opened as one"));
        writeArchive(path(u"sum.zip"_s), {{"may.csv", QByteArray("a,b\n1,2\n")}});
        QFile file(path(u"sum.zip"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto bytes = file.readAll();
        const auto at = bytes.indexOf("a,b\n");
        QVERIFY(at > 0); // so short a text is stored as it is
        bytes[at] = 'x';
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(textOf(path(u"sum.zip"_s)).contains(u"cannot be unpacked"));
    }

    void aSheetIsReadCellByCell()
    {
        WorkbookFile book;
        book.strings = "<si><t>item</t></si><si><r><t>price, </t></r><r><t>net</t></r></si><si><t>say "
                       "\"a\"</t><rPh><t>x</t></rPh></si>";
        book.numberFormats = "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/>"
                             "<numFmt numFmtId=\"165\" formatCode=\"#,##0.00 &quot;days&quot;\"/>";
        book.cellFormats = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf "
                           "numFmtId=\"165\"/><xf numFmtId=\"20\"/>";
        book.sheets = {
            {"Sales",
             "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" "
             "t=\"inlineStr\"><is><t>day</t></is></c></row>"
             "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>2</v></c><c r=\"B3\"><v>0.1</v></c><c r=\"C3\" "
             "s=\"1\"><v>45000</v></c></row>"
             "<row><c t=\"b\"><v>1</v></c><c s=\"3\"><v>1.25E-3</v></c><c s=\"2\"><v>45000.5</v></c></row>"
             "<row r=\"5\"><c r=\"C5\" s=\"4\"><v>0.34375</v></c><c r=\"D5\" s=\"1\"/></row>"
             "<row r=\"6\"><c r=\"A6\" t=\"e\"><v>#N/A</v></c><c r=\"B6\" "
             "t=\"str\"><f>A1&amp;B1</f><v>computed</v></c></row>"},
            {"Empty", ""}};
        book.write(path(u"book.xlsx"_s));
        QCOMPARE(textOf(path(u"book.xlsx"_s)), u"item,\"price, net\",day\n"
                                               "\n"
                                               "\"say \"\"a\"\"\",0.1,2023-03-15\n"
                                               "TRUE,0.00125,2023-03-15 12:00:00\n"
                                               ",,08:15:00\n"
                                               "#N/A,computed,\n"_s);
        book.from1904 = true;
        book.write(path(u"mac.xlsx"_s));
        QVERIFY(textOf(path(u"mac.xlsx"_s)).contains(u"2027-03-16"));
    }

    void oneOfSeveralSheetsIsNamed()
    {
        WorkbookFile book;
        book.sheets = {{"May", "<row><c><v>5</v></c></row>"}, {"June", "<row><c><v>6</v></c></row>"}};
        book.write(path(u"year.xlsx"_s));
        QCOMPARE(shown(textOf(path(u"year.xlsx"_s))),
                 u"…/year.xlsx has several sheets: May, June. Name one of them, as in …/year.xlsx/May."_s);
        QCOMPARE(textOf(path(u"year.xlsx/June"_s)), u"6\n"_s);
        QCOMPARE(shown(textOf(path(u"year.xlsx/July"_s))),
                 u"…/year.xlsx has no sheet July. It has: May, June."_s);
    }

    void numbersLoseTheirExponentAndNothingElse_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("plain");
        const auto row = [](const char *number, const char *plain) {
            QTest::newRow(number) << QString::fromLatin1(number) << QString::fromLatin1(plain);
        };
        row("12.50", "12.50");
        row("1.5E-3", "0.0015");
        row("-1.5e2", "-150");
        row("1.234E+2", "123.4");
        row("5E-1", "0.5");
        row("1E99", "1E99");
        row("E5", "E5");
    }

    void numbersLoseTheirExponentAndNothingElse()
    {
        QFETCH(QString, number);
        QFETCH(QString, plain);
        QCOMPARE(withoutExponent(number), plain);
    }

    void stylesTellDatesFromNumbers()
    {
        using Kind = CellStyles::Kind;
        QCOMPARE(kindOfNumberFormat(u"yyyy\\-mm\\-dd"), Kind::Date);
        QCOMPARE(kindOfNumberFormat(u"[$-409]d\\-mmm\\-yy;@"), Kind::Date);
        QCOMPARE(kindOfNumberFormat(u"[h]:mm:ss"), Kind::Time);
        QCOMPARE(kindOfNumberFormat(u"m/d/yy h:mm"), Kind::DateAndTime);
        QCOMPARE(kindOfNumberFormat(u"#,##0.00 \"days\""), Kind::Plain);
        QCOMPARE(kindOfNumberFormat(u"[Red]0.00"), Kind::Plain);
        QCOMPARE(kindOfNumberFormat(u"0.00_d"), Kind::Plain);
    }

    void pastedTextIsAFile()
    {
        QString place;
        {
            const auto pasted = PastedText::keep("a\tb\n1\t2\n");
            QVERIFY(pasted.has_value());
            place = pasted->path();
            QCOMPARE(textOf(place), u"a\tb\n1\t2\n"_s);
        }
        QVERIFY(!QFile::exists(place));
        QCOMPARE(PastedText::keep(" \n").error().kind, Error::Kind::Input);
    }
};

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
