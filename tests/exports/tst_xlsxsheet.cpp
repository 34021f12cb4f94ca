// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/sheet.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <clocale>
#include <limits>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QByteArray part(const QString &path, const QString &name)
{
    QProcess unzip;
    unzip.start(u"unzip"_s, {u"-p"_s, path, name});
    unzip.waitForFinished(-1);
    return unzip.readAllStandardOutput();
}

struct Cell
{
    QString type, text; // type: n (number), s (text), b (truth)
    bool operator==(const Cell &) const = default;
};

// The cells of a sheet by reference; text is written in place, thanks to constant memory.
QMap<QString, Cell> cellsOf(const QByteArray &xml)
{
    QMap<QString, Cell> cells;
    QXmlStreamReader reader(xml);
    QString at, type;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == u"c") {
            at = reader.attributes().value(u"r"_s).toString();
            type = reader.attributes().value(u"t"_s).toString();
        } else if (reader.name() == u"v" || reader.name() == u"t") {
            cells[at] = {type.isEmpty()         ? u"n"_s
                         : type == u"inlineStr" ? u"s"_s
                                                : type,
                         reader.readElementText()};
        }
    }
    return reader.hasError() ? QMap<QString, Cell>() : cells;
}

Sheet oneColumn(ColumnType type, const std::vector<Value> &values, int scale = 0)
{
    ResultSetBuilder builder({{u"value"_s, type, scale}});
    for (const Value &value : values) {
        builder.append(0, value);
        builder.endRow();
    }
    Sheet sheet;
    sheet.title = u"Values: [all]"_s;
    sheet.rows = std::make_shared<const ResultSet>(std::move(builder).finish());
    return sheet;
}

} // namespace

class TestXlsxSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(std::setlocale(LC_ALL, ""), "the German locale is not installed"); }

    void cellsAreTypedUnderAGermanLocale()
    {
        ResultSetBuilder builder({{u"id"_s, ColumnType::Integer},
                                  {u"amount"_s, ColumnType::Money},
                                  {u"name"_s, ColumnType::Text},
                                  {u"day"_s, ColumnType::Date},
                                  {u"share"_s, ColumnType::Number, 1},
                                  {u"open"_s, ColumnType::Boolean}});
        const std::vector<Value> cells{qint64(1234567890123456), Money::fromUnits(12345600), u"=1+1"_s,
                                       QDate(2025, 12, 31),      ScaledNumber{-415, 1},      true};
        for (size_t i = 0; i < cells.size(); ++i)
            builder.append(int(i), cells[i]);
        builder.endRow();
        Sheet sheet;
        sheet.columns = {{}, {u"Revenue"_s}, {}, {}, {u"Margin rate"_s, 1, true}, {}};
        sheet.rows = std::make_shared<const ResultSet>(std::move(builder).finish());
        sheet.totals = {u"Total"_s, Money::fromUnits(12345600), Null{}, Null{}, ScaledNumber{-415, 1}, Null{}};
        const QTemporaryDir folder;
        QVERIFY(exportSheet(sheet, folder.filePath(u"a.xlsx"_s), {}, {}));
        const QByteArray xml = part(folder.filePath(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s);
        const auto found = cellsOf(xml);
        QCOMPARE(found[u"B1"_s].text, u"Revenue"_s);
        QCOMPARE(found[u"E1"_s].text, u"Margin rate %"_s);
        QCOMPARE(found[u"A2"_s], (Cell{u"s"_s, u"1234567890123456"_s}));
        QCOMPARE(found[u"B2"_s], (Cell{u"n"_s, u"1234.56"_s}));
        QCOMPARE(found[u"C2"_s], (Cell{u"s"_s, u"=1+1"_s}));
        QCOMPARE(found[u"D2"_s], (Cell{u"n"_s, u"46022"_s}));
        QCOMPARE(found[u"E2"_s], (Cell{u"n"_s, u"-41.5"_s}));
        QCOMPARE(found[u"F2"_s], (Cell{u"b"_s, u"1"_s}));
        QCOMPARE(found[u"B3"_s], (Cell{u"n"_s, u"1234.56"_s}));
        QVERIFY(!xml.contains("<f>"));
        QVERIFY(xml.contains("state=\"frozen\""));
    }

    void idsOfUpTo15DigitsAreNumbers()
    {
        const QTemporaryDir folder;
        const Sheet sheet = oneColumn(ColumnType::Integer,
                                      {qint64(999'999'999'999'999), qint64(1'000'000'000'000'000), qint64(-7)});
        QVERIFY(exportSheet(sheet, folder.filePath(u"a.xlsx"_s), {}, {}));
        const auto found = cellsOf(part(folder.filePath(u"a.xlsx"_s), u"xl/worksheets/sheet1.xml"_s));
        QCOMPARE(found[u"A2"_s], (Cell{u"n"_s, u"999999999999999"_s}));
        QCOMPARE(found[u"A3"_s], (Cell{u"s"_s, u"1000000000000000"_s}));
        QCOMPARE(found[u"A4"_s], (Cell{u"n"_s, u"-7"_s}));
    }

    void tooLongTextIsRefused()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        QVERIFY(exportSheet(oneColumn(ColumnType::Text, {QString(32'767, u'ä')}), path, {}, {}));
        const auto result = exportSheet(oneColumn(ColumnType::Text, {QString(32'768, u'ä')}), path, {}, {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Input);
        QVERIFY(result.error().message.contains(u"32,767"));
    }

    void whatIsNoNumberIsRefused()
    {
        const QTemporaryDir folder;
        for (const double value :
             {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
            const auto result =
                exportSheet(oneColumn(ColumnType::Real, {value}), folder.filePath(u"a.xlsx"_s), {}, {});
            QVERIFY(!result);
            QCOMPARE(result.error().kind, Error::Kind::Input);
        }
    }

    void moreRowsThanASheetHoldsGoOn()
    {
        ResultSetBuilder builder({{u"n"_s, ColumnType::Integer}});
        for (int row = 0; row < 1'048'577; ++row) {
            builder.appendNumber(0, row);
            builder.endRow();
        }
        Sheet sheet;
        sheet.title = u"Many"_s;
        sheet.rows = std::make_shared<const ResultSet>(std::move(builder).finish());
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.xlsx"_s);
        QVERIFY(exportSheet(sheet, path, {}, {}));
        const auto second = cellsOf(part(path, u"xl/worksheets/sheet2.xml"_s));
        QCOMPARE(second.size(), 3);
        QCOMPARE(second[u"A2"_s].text, u"1048575"_s);
        QCOMPARE(second[u"A3"_s].text, u"1048576"_s);
        QVERIFY(part(path, u"xl/workbook.xml"_s).contains("name=\"Many (2)\""));
    }
};

QTEST_GUILESS_MAIN(TestXlsxSheet)
#include "tst_xlsxsheet.moc"
