// SPDX-License-Identifier: GPL-3.0-or-later
// What no file may do to the warehouse, however it is made: everything here is rejected or refused with a
// reason, within bounded memory. Faults of disks and connections are in tests/faults.
#include "etl/csv/csvreader.h"
#include "etl/shop.h"
#include "etl/sniff/sniff.h"
#include "support/peakmemory.h"

#include <QFileInfo>
#include <QTest>

#include <cstring>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QByteArray header = "transaction_id,line_number,customer_id,product_id,store_id,employee_id,sale_date,"
                          "quantity,unit_price,discount_amount,total_amount,sale_time\n";

QByteArray line(int transaction)
{
    return QByteArray::number(transaction) + ",1,-2,10,5,7,2025-01-01,1,5,0,5,10:00:00\n";
}

QByteArray lines(int count)
{
    QByteArray text = header;
    for (int transaction = 1; transaction <= count; ++transaction)
        text += line(transaction);
    return text;
}

// A good line, a record of 100 MB, and a good line.
void writeHuge(const QString &path, const QByteArray &begin, const QByteArray &middle, const QByteArray &end)
{
    constexpr qint64 size = 100 << 20;
    QFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly) && file.write(lines(1) + begin) > 0;
    const auto block = middle.repeated((1 << 20) / middle.size());
    for (qint64 written = 0; isWritten && written < size; written += block.size())
        isWritten = file.write(block) == block.size();
    if (!isWritten || file.write(end + line(3)) < 0)
        qFatal("%s cannot be written.", qPrintable(path));
}

// A file that is made while it is read: a header, one line of `size` letters, and a good line.
class LongLine final : public QIODevice
{
public:
    explicit LongLine(qint64 size)
        : m_size(size)
    {
    }
    qint64 size() const override { return m_size + 10; }
    bool seek(qint64 offset) override
    {
        m_offset = offset;
        return QIODevice::seek(offset);
    }

protected:
    qint64 readData(char *out, qint64 wanted) override
    {
        const QByteArray end = "\nc,d\n";
        const auto count = std::min(wanted, size() - m_offset);
        std::memset(out, 'x', size_t(count));
        const auto put = [&](qint64 offset, const QByteArray &text) {
            for (const char byte : text) {
                if (offset >= m_offset && offset < m_offset + count)
                    out[offset - m_offset] = byte;
                ++offset;
            }
        };
        put(0, "a,b\n");
        put(size() - end.size(), end);
        m_offset += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    qint64 m_offset = 0;
};

} // namespace

class BadInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void poisonIsRejected_data() { engines(); }
    void poisonIsRejected();
    void brokenRecordsAreRejected_data() { engines(); }
    void brokenRecordsAreRejected();
    void aBrokenFileIsRefused_data();
    void aBrokenFileIsRefused();
    void aFileThatChangesIsRefused_data();
    void aFileThatChangesIsRefused();
    void hugeRecordsNeedLittleMemory_data();
    void hugeRecordsNeedLittleMemory();
    void lookingAtHugeRecordsNeedsLittleMemory_data() { hugeRecordsNeedLittleMemory_data(); }
    void lookingAtHugeRecordsNeedsLittleMemory();
    void aLineOfTwoGigabytesIsPassedOver();
    void aHoleOfTwoGigabytesIsNoTable();
    void rejectsNeedLittleMemory();
    void aHundredThousandColumns();
    void tenThousandColumnsNeedLittleMemory();
};

void BadInputTest::poisonIsRejected()
{
    QFETCH(martlet::Engine, engine);
    // column, text, rule
    const std::vector<std::tuple<int, QByteArray, QString>> poisons{
        {7, "NaN", u"NUMBER"_s},
        {8, "Infinity", u"NUMBER"_s},
        {8, "-inf", u"NUMBER"_s},
        {7, "0x1F", u"NUMBER"_s},
        {7, "1e5", u"NUMBER"_s},
        {8, "5,00", u"RAGGED"_s},
        {8, "\"5,00\"", u"NUMBER"_s},
        {7, "\xD9\xA1", u"NUMBER"_s},
        {0, "\xD9\xA1\xD9\xA2", u"NUMBER"_s},
        {6, "today", u"DATE"_s},
        {6, "infinity", u"DATE"_s},
        {6, "epoch", u"DATE"_s},
        {6, "2025-02-30", u"DATE"_s},
        {6, "2025-02-29", u"DATE"_s},
        {6, "02/03/2025", u"DATE"_s},
        {6, "1899-12-31", u"RANGE"_s},
        {6, "2201-01-01", u"RANGE"_s},
        {11, "24:00:00", u"TIME"_s},
        {11, "y", u"TIME"_s},
        {8, "99999999999999999999", u"RANGE"_s},
        {8, "5.00001", u"PRECISION"_s},
        {0, "+7 '", u"NUMBER"_s},
        {3, "'; DROP TABLE x;--", u"NUMBER"_s},
        {3, "", u"REQUIRED"_s},
        {7, "0", u"ZERO_QUANTITY"_s},
        {8, "-5", u"NEGATIVE_PRICE"_s},
        {10, "5.02", u"TOTAL"_s},
        {2, "-4", u"KEY"_s},
    };
    QByteArray text = header + line(1);
    QString expected;
    for (size_t place = 0; place < poisons.size(); ++place) {
        const auto &[column, poison, rule] = poisons[place];
        auto fields = line(int(place) + 2).trimmed().split(',');
        fields[column] = poison;
        text += fields.join(',') + '\n';
        expected += u"%1 | %2\n"_s.arg(place + 3).arg(rule);
    }
    Shop shop(engine);
    VERIFY_OK(shop.load(u"sales.csv"_s, text));
    QCOMPARE(shop.ask(u"SELECT line, rule FROM etl_rejects WHERE severity = 'error' ORDER BY line"_s),
             expected);
    QCOMPARE(shop.ask(u"SELECT transaction_id FROM sales_fact"_s), u"1\n"_s);
    QCOMPARE(shop.broken(), QString());
}

void BadInputTest::brokenRecordsAreRejected()
{
    QFETCH(martlet::Engine, engine);
    const QByteArray columns =
        "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    const auto sale = [](const QByteArray &code, const QByteArray &name) {
        return "536365," + code + ',' + name + ",6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom\n";
    };
    const QByteArray nul("N\0L", 3);
    const auto text = columns + sale("1", "K\xC3\xA4se")                   // UTF-8
                      + sale("2", "K\xE4se")                               // windows-1252
                      + sale("3", nul) + sale("4", "\"a\"b")               // text behind a quoted one
                      + sale("5", "a,b")                                   // a field too many
                      + sale("6", "\xED\xA0\x80")                          // half a surrogate pair
                      + sale("7", "\xF0\x9F\x98\x80") + "536365,8,short\n" // two fields too few
                      + sale("9", "\"open") + sale("A", "last");           // a quote that nobody closes
    Shop shop(engine);
    const auto path = shop.write(u"day.csv"_s, text);
    const auto loaded = shop.load({.paths = {path}, .recipe = u"uci-online-retail"_s});
    VERIFY_OK(loaded);
    QCOMPARE(countsOf(loaded->files.front().batch), u"read 10: 3 new 0 changed 0 same 0 twice 0 stale 7 bad"_s);
    QCOMPARE(shop.ask(u"SELECT line, rule FROM etl_rejects WHERE severity = 'error' ORDER BY line"_s),
             u"3 | ENCODING\n4 | NUL\n5 | QUOTE\n6 | RAGGED\n7 | ENCODING\n9 | RAGGED\n10 | QUOTE\n"_s);
    QCOMPARE(shop.ask(u"SELECT product_name FROM dim_products WHERE product_id > 0 ORDER BY source_key"_s),
             u"Käse\n😀\nlast\n"_s);
    QCOMPARE(shop.broken(), QString());
}

void BadInputTest::aBrokenFileIsRefused_data()
{
    QTest::addColumn<int>("good");
    QTest::addColumn<int>("broken");
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("one in a hundred") << 990 << 10 << false;
    QTest::newRow("more than one in a hundred") << 989 << 11 << true;
    QTest::newRow("too few lines to judge") << 900 << 99 << false;
    QTest::newRow("nothing readable") << 0 << 3 << true;
}

void BadInputTest::aBrokenFileIsRefused()
{
    QFETCH(int, good);
    QFETCH(int, broken);
    QFETCH(bool, isRefused);
    Shop shop(Engine::Sqlite);
    const auto before = shop.checksum();
    const auto loaded = shop.load(u"sales.csv"_s, lines(good) + QByteArray("1,\xFF\n").repeated(broken));
    QCOMPARE(!loaded, isRefused);
    if (!isRefused) {
        QCOMPARE(loaded->files.front().batch.counts.rejected, broken);
        return;
    }
    QCOMPARE(loaded.error().kind, Error::Kind::Input);
    QVERIFY2(loaded.error().message.contains(u"line %1"_s.arg(good + 2), Qt::CaseInsensitive),
             qPrintable(loaded.error().message));
    QCOMPARE(shop.checksum(), before);
    QCOMPARE(shop.ask(u"SELECT state FROM etl_batches"_s), u"REFUSED\n"_s);
}

void BadInputTest::aFileThatChangesIsRefused_data()
{
    QTest::addColumn<QString>("change");
    for (const auto &change : {u"shorter"_s, u"longer"_s, u"another"_s, u"gone"_s})
        QTest::newRow(qPrintable(change)) << change;
}

void BadInputTest::aFileThatChangesIsRefused()
{
    QFETCH(QString, change);
    Shop shop(Engine::Sqlite);
    const auto before = shop.checksum();
    const auto path = shop.write(u"sales.csv"_s, lines(30'000));
    bool isChanged = false;
    const Progress progress([&](const ProgressStep &) {
        if (std::exchange(isChanged, true))
            return;
        QFile file(path);
        if (change == u"shorter")
            QVERIFY(file.resize(file.size() / 2));
        else if (change == u"gone")
            QVERIFY(file.remove());
        else if (change == u"longer")
            QVERIFY(file.open(QIODevice::Append) && file.write(line(99'999)) > 0);
        else
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 3) && file.write("9") == 1);
    });
    // A file's time may be as coarse as the clock's tick.
    QTest::qWait(20);
    const auto loaded = shop.load({.paths = {path}, .recipe = {}}, {}, progress);
    QVERIFY(!loaded && isChanged);
    QCOMPARE(loaded.error().kind, Error::Kind::Input);
    QVERIFY2(loaded.error().message.contains(u"sales.csv"_s), qPrintable(loaded.error().message));
    QCOMPARE(shop.checksum(), before);
    VERIFY_OK(shop.load({.paths = {shop.write(u"sales.csv"_s, lines(30'000))}, .recipe = {}}));
    QCOMPARE(shop.ask(u"SELECT count(*) FROM sales_fact"_s), u"30000\n"_s);
}

void BadInputTest::hugeRecordsNeedLittleMemory_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("middle");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("a field") << QByteArray("2,") << QByteArray("x") << QByteArray(",1\n");
    QTest::newRow("a quoted field") << QByteArray("2,\"") << QByteArray("x") << QByteArray("\",1\n");
    QTest::newRow("a field of many lines") << QByteArray("2,\"") << QByteArray("xxx\n") << QByteArray("\",1\n");
    QTest::newRow("zero bytes") << QByteArray() << QByteArray(1, '\0') << QByteArray("\n");
    QTest::newRow("delimiters") << QByteArray() << QByteArray(",") << QByteArray("\n");
}

void BadInputTest::hugeRecordsNeedLittleMemory()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, middle);
    QFETCH(QByteArray, end);
    Shop shop(Engine::Sqlite);
    writeHuge(shop.path(u"sales.csv"_s), begin, middle, end);
    PeakMemory memory;
    const auto loaded = shop.load({.paths = {shop.path(u"sales.csv"_s)}, .recipe = u"star-sales"_s});
    QVERIFY2(memory.grownMib() < 160, qPrintable(QString::number(memory.grownMib())));
    if (loaded) {
        QCOMPARE(loaded->files.front().batch.counts.inserted, 2);
        QVERIFY(loaded->files.front().batch.counts.rejected >= 1);
    } else { // so many lines that the file is no file of ours
        QCOMPARE(loaded.error().kind, Error::Kind::Input);
        QVERIFY(middle.contains('\n'));
    }
    QCOMPARE(shop.broken(), QString());
}

// The wizard looks at a file before anybody says what it is.
void BadInputTest::lookingAtHugeRecordsNeedsLittleMemory()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, middle);
    QFETCH(QByteArray, end);
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"sales.csv"_s);
    writeHuge(path, begin, middle, end);
    PeakMemory memory;
    const auto first = sniff(path, {}, {}, {});
    VERIFY_OK(first);
    QVERIFY(first->header.size() <= CsvReader::maxColumns);
    const auto whole = refine(*first, {}, {}, {});
    VERIFY_OK(whole);
    QVERIFY2(memory.grownMib() < 160, qPrintable(QString::number(memory.grownMib())));
}

void BadInputTest::aLineOfTwoGigabytesIsPassedOver()
{
    LongLine device(qint64(2) << 30);
    QVERIFY(device.open(QIODevice::ReadOnly));
    PeakMemory memory;
    auto reader = CsvReader::open(device, {});
    QVERIFY(reader.has_value());
    const auto names = reader->readHeader();
    QVERIFY(names.has_value());
    RawRow row;
    QVERIFY(reader->next(row));
    QCOMPARE(row.fault, RowFault::RecordTooLong);
    QCOMPARE(row.lineCount, 1);
    QVERIFY(row.raw.size() <= 64 << 10);
    QVERIFY(reader->next(row));
    QCOMPARE(row.fault, RowFault::None);
    QCOMPARE(row.line, 3);
    QVERIFY(!reader->next(row));
    QVERIFY(reader->status().has_value());
    QVERIFY2(memory.grownMib() < 80, qPrintable(QString::number(memory.grownMib())));
}

// A file whose blocks were never written: zero bytes and nothing else.
void BadInputTest::aHoleOfTwoGigabytesIsNoTable()
{
    Shop shop(Engine::Sqlite);
    const auto path = shop.write(u"sales.csv"_s, {});
    QVERIFY(QFile::resize(path, qint64(2) << 30));
    PeakMemory memory;
    const auto sniffed = sniff(path, {}, {}, {});
    QVERIFY(!sniffed);
    QCOMPARE(sniffed.error().kind, Error::Kind::Input);
    const auto loaded = shop.load({.paths = {path}, .recipe = u"star-sales"_s});
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::Input);
    QVERIFY2(memory.grownMib() < 160, qPrintable(QString::number(memory.grownMib())));
    QCOMPARE(shop.ask(u"SELECT count(*) FROM sales_fact"_s), u"0\n"_s);
}

void BadInputTest::rejectsNeedLittleMemory()
{
    Shop shop(Engine::Sqlite);
    // 2,000 bad lines of 60 KB each, all of which are kept.
    const auto bad = "x,1," + QByteArray(60'000, 'y') + ",10,5,7,2025-01-01,1,5,0,5,10:00:00\n";
    shop.write(u"sales.csv"_s, lines(1) + bad.repeated(2'000));
    PeakMemory memory;
    const auto loaded = shop.load({.paths = {shop.path(u"sales.csv"_s)}, .recipe = {}});
    QVERIFY2(memory.grownMib() < 160, qPrintable(QString::number(memory.grownMib())));
    VERIFY_OK(loaded);
    QCOMPARE(loaded->files.front().batch.counts.rejected, 2'000);
    QCOMPARE(shop.ask(u"SELECT count(*), min(length(raw)) FROM etl_rejects WHERE severity = 'error'"_s),
             u"2000 | %1\n"_s.arg(bad.size() - 1));
}

void BadInputTest::aHundredThousandColumns()
{
    Shop shop(Engine::Sqlite);
    const auto wide = QByteArray("a,").repeated(100'000).chopped(1) + '\n';
    const auto refused =
        shop.load({.paths = {shop.write(u"wide.csv"_s, wide + wide)}, .recipe = u"star-sales"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Input);
    QVERIFY2(refused.error().message.size() < 1000, qPrintable(refused.error().message));
    const auto loaded = shop.load(u"sales.csv"_s, lines(1) + wide + line(3));
    VERIFY_OK(loaded);
    QCOMPARE(shop.ask(u"SELECT line, rule FROM etl_rejects WHERE severity = 'error'"_s), u"3 | COLUMNS\n"_s);
    QCOMPARE(loaded->files.front().batch.counts.inserted, 2);
    const auto looked = sniff(shop.write(u"wide.csv"_s, wide + wide), {}, {}, {});
    VERIFY_OK(looked);
    QCOMPARE(looked->header.size(), 1); // it is no table, and nothing can be loaded from it
    QVERIFY(!looked->isComplete());
}

void BadInputTest::tenThousandColumnsNeedLittleMemory()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"wide.csv"_s);
    QByteArray text;
    for (int column = 1; column <= CsvReader::maxColumns; ++column)
        text += 'c' + QByteArray::number(column) + (column == CsvReader::maxColumns ? '\n' : ',');
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) > 0);
    for (int row = 0; row < 200; ++row)
        QVERIFY(file.write(QByteArray("1234.5,").repeated(CsvReader::maxColumns).chopped(1) + '\n') > 0);
    file.close();
    PeakMemory memory;
    const auto first = sniff(path, {}, {}, {});
    VERIFY_OK(first);
    QCOMPARE(first->header.size(), CsvReader::maxColumns);
    const auto whole = refine(*first, {}, {}, {});
    VERIFY_OK(whole);
    QCOMPARE(whole->rows, 200);
    QVERIFY2(memory.grownMib() < 200, qPrintable(QString::number(memory.grownMib())));
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::BadInputTest)
#include "tst_badinput.moc"
