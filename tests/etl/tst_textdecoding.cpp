// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/csv/textdecoding.h"

#include "etl/csv/utf8.h"
#include "etl/csvtext.h"

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// UTF-16 or UTF-32, by hand, so that nothing but the reader is tested.
QByteArray wide(const QString &text, int unit, bool bigEndian)
{
    QByteArray bytes;
    const auto append = [&](quint32 value) {
        for (int byte = 0; byte < unit; ++byte)
            bytes += char(value >> 8 * (bigEndian ? unit - 1 - byte : byte));
    };
    if (unit == 2)
        for (const QChar letter : text)
            append(letter.unicode());
    else
        for (const auto letter : text.toUcs4())
            append(letter);
    return bytes;
}

} // namespace

class TestTextDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("records");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &encoding,
                            const QString &records) { QTest::newRow(name) << bytes << encoding << records; };
        const auto text = u"Käse,12 €\r\n\"Brot\n😀\",3\r\n"_s;
        const auto read = u"1: Käse|12 €\n2: Brot\n😀|3"_s;
        row("UTF-8", text.toUtf8(), {}, read);
        row("UTF-8 with a mark", "\xEF\xBB\xBF" + text.toUtf8(), {}, read);
        row("UTF-8 with a mark, named", "\xEF\xBB\xBF" + text.toUtf8(), u"utf-8"_s, read);
        row("UTF-16LE", wide(text, 2, false), u"UTF-16LE"_s, read);
        row("UTF-16LE with a mark", wide(QChar(0xFEFF) + text, 2, false), {}, read);
        row("UTF-16BE with a mark", wide(QChar(0xFEFF) + text, 2, true), u"UTF-16"_s, read);
        row("UTF-32LE with a mark", wide(QChar(0xFEFF) + text, 4, false), {}, read);
        row("UTF-32BE", wide(text, 4, true), u"UTF-32BE"_s, read);
        row("windows-1252", "K\xE4se,12 \x80\n", u"windows-1252"_s, u"1: Käse|12 €"_s);
        row("ISO-8859-15", "K\xE4se,12 \xA4\n", u"ISO-8859-15"_s, u"1: Käse|12 €"_s);
        row("ISO-8859-1", "K\xE4se,\"\xA4 \"\"\xE4\"\"\"\n", u"ISO-8859-1"_s, u"1: Käse|¤ \"ä\""_s);
        row("Shift_JIS", "\x83\x5C,\x83\x7C\n", u"Shift_JIS"_s, u"1: ソ|ポ"_s); // trail bytes \ and |
        row("Big5", "\xA6\x5C,a\r\nb,c", u"BIG5"_s, u"1: 吒|a\n2: b|c"_s);
        row("GB18030", "\xD6\xD0,\x81\x30\x81\x30\n", u"GB18030"_s, u"1: 中|\u0080"_s);
    }

    void readsEveryEncoding()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, records);
        QCOMPARE(printFile(bytes, {}, encoding), records);
    }

    void badBytesRejectTheirRecordOnly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        const auto row = [](const char *name, const QByteArray &bad, const QString &encoding = {}) {
            QTest::newRow(name) << "1,a\n2,b" + bad + "c,x\n3,d\n" << encoding;
        };
        row("lone continuation", "\x80");
        row("lead without continuation", "\xC3");
        row("overlong", "\xC0\xAF");
        row("overlong in three", "\xE0\x9F\xBF");
        row("surrogate", "\xED\xA0\x80");
        row("above U+10FFFF", "\xF4\x90\x80\x80");
        row("five bytes", "\xF8\x88\x80\x80\x80");
        row("0xFF", "\xFF");
        row("not in windows-1252", "\x81", u"windows-1252"_s);
        row("not in EUC-JP", "\xFF", u"EUC-JP"_s);
    }

    void badBytesRejectTheirRecordOnly()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const auto lines = printFile(bytes, {}, encoding).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], u"1: 1|a"_s);
        QVERIFY2(lines[1].endsWith(u"! BadBytes 2:1"_s), qPrintable(lines[1]));
        QCOMPARE(lines[2], u"3: 3|d"_s);
    }

    void badUnitsRejectTheirRecordOnly()
    {
        auto bytes = wide(u"1,a\n2,b"_s, 2, false);
        bytes += QByteArray("\x00\xD8", 2); // half a surrogate pair
        bytes += wide(u"c\n3,d"_s, 2, false);
        const auto lines = printFile(bytes, {}, u"UTF-16LE"_s).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines[1].endsWith(u"! BadBytes 2:1"_s), qPrintable(lines[1]));
        QCOMPARE(lines[2], u"3: 3|d"_s);
        bytes.chop(1); // half a unit
        QVERIFY(printFile(bytes, {}, u"UTF-16LE"_s).endsWith(u"! BadBytes 3:1"_s));
    }

    void wideRecordsKnowTheirBytes()
    {
        auto bytes = wide(QChar(0xFEFF) + u"a\r\nö,\"b\nc\"\r\nd"_s, 2, false);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(buffer, {});
        QVERIFY(reader.has_value());
        RawRow row;
        QVERIFY(reader->next(row));
        QCOMPARE(row.offset, 2);
        QVERIFY(reader->next(row));
        QCOMPARE(row.offset, 8);
        const auto wanted = wide(u"ö,\"b\nc\""_s, 2, false);
        QCOMPARE(QByteArray(row.raw.data(), qsizetype(row.raw.size())), wanted);
        QCOMPARE(reader->position(), (CsvPosition{8 + wanted.size() + 4, 4}));
        auto resumed = CsvReader::open(buffer, {}, {}, reader->position());
        QVERIFY(resumed.has_value());
        QVERIFY(resumed->next(row));
        QCOMPARE(printRecord(row), u"4: d"_s);
    }

    void unknownEncodingsAreErrors()
    {
        for (const auto &name : {u"klingon"_s, u"ASCII//TRANSLIT"_s, u"UTF-8//IGNORE"_s, u"EBCDIC-US"_s}) {
            const auto decoding = TextDecoding::open(name);
            QVERIFY2(!decoding.has_value(), qPrintable(name));
            QCOMPARE(decoding.error().kind, Error::Kind::Input);
            QVERIFY(decoding.error().message.contains(name));
        }
    }

    void utf8IsCheckedToTheByte()
    {
        QCOMPARE(utf8ErrorAt("aé€😀"), size_t(10));
        QCOMPARE(utf8ErrorAt("aé\xE2\x82"), size_t(3));
        QCOMPARE(utf8Length("aé€😀"), 4);
        QCOMPARE(printable("a\xE9\tb"), u"a\\xe9\\x09b"_s);
        QCOMPARE(printable("abcdef", 3), u"abc…"_s);
        // Every code point, and every surrogate.
        for (char32_t point = 1; point <= 0x10FFFF; ++point) {
            const bool isSurrogate = point >= 0xD800 && point <= 0xDFFF;
            if (isSurrogate)
                continue;
            const auto bytes = QString::fromUcs4(&point, 1).toUtf8();
            if (utf8ErrorAt({bytes.constData(), size_t(bytes.size())}) != size_t(bytes.size()))
                QFAIL(qPrintable(QString::number(point, 16)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTextDecoding)
#include "tst_textdecoding.moc"
