// SPDX-License-Identifier: GPL-3.0-or-later
// Files, records and headers of any size are rejected or refused with a reason, within bounded memory.
#include "etl/csv/csvreader.h"
#include "etl/plainsales.h"
#include "etl/shop.h"
#include "etl/sniff/sniff.h"
#include "support/peakmemory.h"

#include <QTest>

#include <cstring>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// A good line, a record of 100 MB, and a good line.
void writeHuge(const QString &path, const QByteArray &begin, const QByteArray &middle, const QByteArray &end)
{
    constexpr qint64 size = 100 << 20;
    QFile file(path);
    bool isWritten = file.open(QIODevice::WriteOnly) && file.write(plainSales(1) + begin) > 0;
    const auto block = middle.repeated((1 << 20) / middle.size());
    for (qint64 written = 0; isWritten && written < size; written += block.size())
        isWritten = file.write(block) == block.size();
    if (!isWritten || file.write(end + plainSale(3)) < 0)
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

class HugeInputTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void HugeInputTest::hugeRecordsNeedLittleMemory_data()
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

void HugeInputTest::hugeRecordsNeedLittleMemory()
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
void HugeInputTest::lookingAtHugeRecordsNeedsLittleMemory()
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

void HugeInputTest::aLineOfTwoGigabytesIsPassedOver()
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
void HugeInputTest::aHoleOfTwoGigabytesIsNoTable()
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

void HugeInputTest::rejectsNeedLittleMemory()
{
    Shop shop(Engine::Sqlite);
    // 2,000 bad lines of 60 KB each, all of which are kept.
    const auto bad = "x,1," + QByteArray(60'000, 'y') + ",10,5,7,2025-01-01,1,5,0,5,10:00:00\n";
    shop.write(u"sales.csv"_s, plainSales(1) + bad.repeated(2'000));
    PeakMemory memory;
    const auto loaded = shop.load({.paths = {shop.path(u"sales.csv"_s)}, .recipe = {}});
    QVERIFY2(memory.grownMib() < 160, qPrintable(QString::number(memory.grownMib())));
    VERIFY_OK(loaded);
    QCOMPARE(loaded->files.front().batch.counts.rejected, 2'000);
    QCOMPARE(shop.ask(u"SELECT count(*), min(length(raw)) FROM etl_rejects WHERE severity = 'error'"_s),
             u"2000 | %1\n"_s.arg(bad.size() - 1));
}

void HugeInputTest::aHundredThousandColumns()
{
    Shop shop(Engine::Sqlite);
    const auto wide = QByteArray("a,").repeated(100'000).chopped(1) + '\n';
    const auto refused =
        shop.load({.paths = {shop.write(u"wide.csv"_s, wide + wide)}, .recipe = u"star-sales"_s});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Input);
    QVERIFY2(refused.error().message.size() < 1000, qPrintable(refused.error().message));
    const auto loaded = shop.load(u"sales.csv"_s, plainSales(1) + wide + plainSale(3));
    VERIFY_OK(loaded);
    QCOMPARE(shop.ask(u"SELECT line, rule FROM etl_rejects WHERE severity = 'error'"_s), u"3 | COLUMNS\n"_s);
    QCOMPARE(loaded->files.front().batch.counts.inserted, 2);
    const auto looked = sniff(shop.write(u"wide.csv"_s, wide + wide), {}, {}, {});
    VERIFY_OK(looked);
    QCOMPARE(looked->header.size(), 1); // it is no table, and nothing can be loaded from it
    QVERIFY(!looked->isComplete());
}

void HugeInputTest::tenThousandColumnsNeedLittleMemory()
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

QTEST_GUILESS_MAIN(martlet::HugeInputTest)
#include "tst_hugeinput.moc"
