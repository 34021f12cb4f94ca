// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/csv/csvreader.h"

#include "etl/csvtext.h"

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// A device that gives a few bytes at a time, so that every border is crossed.
class Dripping final : public QIODevice
{
public:
    Dripping(QByteArray bytes, qint64 atOnce)
        : m_bytes(std::move(bytes))
        , m_atOnce(atOnce)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_bytes.size(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 from = pos();
        const qint64 size = std::min({maxSize, m_atOnce, m_bytes.size() - from});
        std::copy_n(m_bytes.constData() + from, std::max<qint64>(size, 0), data);
        return std::max<qint64>(size, 0);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_atOnce;
};

// Gives some bytes, then fails.
class Failing final : public QIODevice
{
public:
    Failing() { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 size() const override { return 1000; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        if (pos() > 0) {
            setErrorString(u"Input/output error"_s);
            return -1;
        }
        const QByteArray start("a,b\n1,2\n3,");
        const auto size = std::min<qint64>(maxSize, start.size());
        std::copy_n(start.constData(), size, data);
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }
};

CsvDialect with(const QByteArray &delimiter, CsvDialect::Newline newline = CsvDialect::Newline::Any)
{
    CsvDialect dialect;
    dialect.delimiter = delimiter;
    dialect.newline = newline;
    return dialect;
}

} // namespace

Q_DECLARE_METATYPE(martlet::CsvDialect)

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAroundTheTableAreComments_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<CsvDialect>("dialect");
        QTest::addColumn<QString>("records");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char *name, const QByteArray &bytes, const CsvDialect &dialect,
                            const QString &records, const QString &lines) {
            QTest::newRow(name) << bytes << dialect << records << lines;
        };
        CsvDialect skip;
        skip.skipLines = 3;
        row("before", "report\n\n\"of\na,b\n1,2\n", skip, u"h: a|b\n5: 1|2"_s, u"5 = 1 + 1 + 2 + 1"_s);
        row("nothing behind them", "report\n", skip,
            u"The file is empty. Ask for it again where it comes from."_s, u"1 = 0 + 0 + 1 + 0"_s);
        CsvDialect footer;
        footer.footerLines = 2;
        row("behind", "a,b\n1,2\n\"total,2\nend\n\n", footer, u"h: a|b\n2: 1|2"_s, u"5 = 1 + 1 + 2 + 1"_s);
        row("behind, CR LF", "a,b\r\n1,2\r\ntotal\r\nend", footer, u"h: a|b\n2: 1|2"_s, u"4 = 1 + 0 + 2 + 1"_s);
        row("fewer than that", "a\n", footer, u"h: a"_s, u"1 = 1 + 0 + 0 + 0"_s);
        CsvDialect again;
        again.repeatsHeader = true;
        row("the header again", "a,b\n1,2\na,b\na,c\n", again, u"h: a|b\n2: 1|2\n4: a|c"_s,
            u"4 = 1 + 0 + 1 + 2"_s);
        row("the header again, over lines", "\"a\n\",b\n1,2\n\"a\n\",b\n", again, u"h: a|b\n3: 1|2"_s,
            u"5 = 2 + 0 + 2 + 1"_s);
        CsvDialect semicolon;
        semicolon.delimiter = ";";
        row("a declared delimiter", "sep=;\na;b\n1;2\n", semicolon, u"h: a|b\n3: 1|2"_s,
            u"3 = 1 + 0 + 1 + 1"_s);
        row("another one than ours", "sep=,\n1\n", semicolon, u"h: sep=,\n2: 1"_s, u"2 = 1 + 0 + 0 + 1"_s);
        row("declared later", "a;b\nsep=;\n", semicolon, u"h: a|b\n2: sep=|"_s, u"2 = 1 + 0 + 0 + 1"_s);
    }

    void linesAroundTheTableAreComments()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(CsvDialect, dialect);
        QFETCH(QString, records);
        QFETCH(QString, lines);
        QCOMPARE(printFile(bytes, dialect, {}, true), records);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(buffer, dialect);
        (void)reader->readHeader();
        RawRow row;
        while (reader->next(row)) {
        }
        const auto &tally = reader->tally();
        QCOMPARE(u"%1 = %2 + %3 + %4 + %5"_s.arg(tally.physicalLines)
                     .arg(tally.headerLines)
                     .arg(tally.blankLines)
                     .arg(tally.commentLines)
                     .arg(tally.recordLines),
                 lines);
    }

    void splitsRecords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("records");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &records) {
            QTest::newRow(name) << bytes << records;
        };
        row("empty file", "", u""_s);
        row("one record, no line end", "a,b", u"1: a|b"_s);
        row("all line ends", "a\nb\r\nc\rd\r\n", u"1: a\n2: b\n3: c\n4: d"_s);
        row("blank lines are passed over", "\na\n\n\r\nb\n", u"2: a\n5: b"_s);
        row("a blank quoted field is none", "\"\"\na", u"1: \n2: a"_s);
        row("delimiters alone", ",,", u"1: ||"_s);
        row("quotes", R"("a","b,c","d""e""")", u"1: a|b,c|d\"e\""_s);
        row("quoted line ends", "\"a\nb\r\nc\",d\ne,f", u"1: a\nb\r\nc|d\n4: e|f"_s);
        row("quotes within are themselves", "a \"b\",12\" pipe", u"1: a \"b\"|12\" pipe"_s);
        row("blanks behind a quote", "\"a\" ,\"b\"\t\n", u"1: a|b"_s);
        row("text behind a quote", "1,\"a\"b,c\n2,d,e", u"1: 1|a ! TextAfterQuote 1:1\n2: 2|d|e"_s);
        row("text behind a quote, lines later", "1,\"a\nb\"c\n2,d",
            u"1: 1|a\nb ! TextAfterQuote 2:1\n3: 2|d"_s);
        row("unterminated", "1,a\n2,\"b\n3,c\n", u"1: 1|a\n2: 2 ! UnterminatedQuote 2:1\n3: 3|c"_s);
        row("unterminated at the end", "1,\"", u"1: 1 ! UnterminatedQuote 1:1"_s);
        row("a zero byte", QByteArray("a,b\0c\nd,e", 9), u"1: a|b"_s + QChar(0) + u"c ! NulByte 1:1\n2: d|e"_s);
    }

    void splitsRecords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, records);
        QCOMPARE(printFile(bytes), records);
        for (const qint64 atOnce : {1, 2, 3, 7}) {
            Dripping device(bytes, atOnce);
            auto reader = CsvReader::open(device, {});
            QVERIFY(reader.has_value());
            QStringList lines;
            RawRow row;
            while (reader->next(row))
                lines += printRecord(row);
            QCOMPARE(lines.join(u'\n'), records);
        }
    }

    void obeysTheDialect()
    {
        using Newline = CsvDialect::Newline;
        QCOMPARE(printFile("a||b|c||d\n", with("||")), u"1: a|b|c|d"_s);
        QCOMPARE(printFile("a\tb\n", with("\t")), u"1: a|b"_s);
        QCOMPARE(printFile("a\rb\nc\n", with(",", Newline::Lf)), u"1: a\rb\n2: c"_s);
        QCOMPARE(printFile("a\nb\rc\r", with(",", Newline::Cr)), u"1: a\nb\n2: c"_s);
        QCOMPARE(printFile("a\rb\nc\r\nd", with(",", Newline::CrLf)), u"1: a\rb\nc\n2: d"_s);
        CsvDialect dialect;
        dialect.comment = "//";
        dialect.quote = "'";
        dialect.escape = "\\";
        QCOMPARE(printFile("// no, 'record\n/a,'b\\'c\\\\d\\e'\n//", dialect), u"2: /a|b'c\\d\\e"_s);
        dialect = {};
        dialect.quote.clear();
        dialect.skipBlankLines = false;
        QCOMPARE(printFile("\"a,b\n\nc\n", dialect), u"1: \"a|b\n2: \n3: c"_s);
    }

    void refusesAnImpossibleDialect() { QCOMPARE(printFile("a", with("")).left(11), u"A delimiter"_s); }

    void headerSetsTheWidth()
    {
        QCOMPARE(printFile("a, b ,c\n1,2,3\n4,5\n6,7,8,9\n", {}, {}, true),
                 u"h: a|b|c\n2: 1|2|3\n3: 4|5 ! Ragged 3:2\n4: 6|7|8|9 ! Ragged 4:3"_s);
        QVERIFY(printFile("", {}, {}, true).startsWith(u"The file is empty"_s));
        QVERIFY(printFile("a,\"b", {}, {}, true).contains(u"line 1"_s));
    }

    void everyLineIsAccountedFor()
    {
        QByteArray bytes("# one\na,b\n\n1,\"2\n3\"\n# two\r\n4\r5,6");
        CsvDialect dialect;
        dialect.comment = "#";
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(buffer, dialect);
        QVERIFY(reader.has_value());
        QVERIFY(reader->readHeader().has_value());
        RawRow row;
        while (reader->next(row)) {
        }
        QCOMPARE(reader->tally(), (CsvTally{8, 1, 1, 2, 4, 3}));
        QCOMPARE(reader->position(), (CsvPosition{bytes.size(), 9}));
    }

    void recordsKnowTheirBytes()
    {
        QByteArray bytes("\xEF\xBB\xBFname\r\n\"a \"\"b\"\"\"\r\nc");
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(buffer, {});
        QVERIFY(reader.has_value());
        QCOMPARE(*reader->readHeader(), QStringList(u"name"_s));
        RawRow row;
        QVERIFY(reader->next(row));
        QCOMPARE(row.raw, std::string_view("\"a \"\"b\"\"\""));
        QCOMPARE(row.offset, 9);
        QCOMPARE(row.fields[0], std::string_view("a \"b\""));
        const auto position = reader->position();
        QCOMPARE(position, (CsvPosition{20, 3}));

        auto resumed = CsvReader::open(buffer, {}, {}, position);
        QVERIFY(resumed.has_value());
        QVERIFY(resumed->next(row));
        QCOMPARE(printRecord(row), u"3: c"_s);
        QVERIFY(!resumed->next(row));
    }

    void capsAreFaultsNotErrors()
    {
        const QByteArray longText(CsvReader::maxFieldBytes + 1, 'x');
        QVERIFY(printFile("1," + longText + "\n2,b").endsWith(u"! FieldTooLong 1:1\n2: 2|b"_s));
        QVERIFY(printFile("1,\"" + longText + "\"\n2,b").endsWith(u"! UnterminatedQuote 1:1\n2: 2|b"_s));
        const QByteArray lines(CsvReader::maxRecordLines, '\n');
        QVERIFY(printFile("1,\"" + lines + "\"\n2,b").endsWith(u"! RecordTooLong 1:0\n10002: 2|b"_s));
        const QByteArray commas(CsvReader::maxColumns, ',');
        QVERIFY(printFile(commas + "\n2,b").endsWith(u"! TooManyColumns 1:10000\n2: 2|b"_s));
        const QByteArray line(CsvReader::maxRecordBytes + 100, ',');
        QCOMPARE(printFile("a\n" + line + "\r\n2,b"), u"1: a\n2:  ! RecordTooLong 2:0\n3: 2|b"_s);
    }

    // Quotes that open and close around each line end make one record of the whole file, from whichever line it
    // is read: each byte must still be looked at only a few times.
    void hostileQuotesTakeNoLongerThanOthers()
    {
        const QByteArray bytes = QByteArray("a\",\"\n").repeated(8'000'000);
        QByteArray copy = bytes;
        QBuffer buffer(&copy);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(buffer, {});
        QVERIFY(reader.has_value());
        RawRow row;
        int records = 0;
        while (reader->next(row))
            ++records;
        QVERIFY2(records < 10, qPrintable(QString::number(records)));
        const auto &tally = reader->tally();
        QCOMPARE(tally.physicalLines, 8'000'000);
        QCOMPARE(tally.recordLines, 8'000'000);
    }

    void readErrorsAreErrors()
    {
        Failing device;
        auto reader = CsvReader::open(device, {});
        QVERIFY(reader.has_value());
        RawRow row;
        int records = 0;
        while (reader->next(row))
            ++records;
        QVERIFY(records < 3);
        QVERIFY(!reader->status().has_value());
        QCOMPARE(reader->status().error().kind, Error::Kind::Disk);
        QCOMPARE(reader->status().error().detail, u"Input/output error"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
