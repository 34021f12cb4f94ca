// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/celltext.h"
#include "exports/sheet.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Sheet mixed()
{
    ResultSetBuilder builder({{u"id"_s, ColumnType::Integer},
                              {u"amount"_s, ColumnType::Money},
                              {u"name"_s, ColumnType::Text},
                              {u"day"_s, ColumnType::Date},
                              {u"share"_s, ColumnType::Number, 1},
                              {u"open"_s, ColumnType::Boolean}});
    const auto add = [&](const std::vector<Value> &cells) {
        for (size_t i = 0; i < cells.size(); ++i)
            builder.append(int(i), cells[i]);
        builder.endRow();
    };
    add({qint64(-5), Money::fromUnits(-123400), u"a \"b\", c\r\nÄ"_s, QDate(2025, 12, 31), ScaledNumber{415, 1},
         true});
    add({Null{}, Null{}, Null{}, Null{}, Null{}, Null{}});
    add({qint64(9007199254740993), Money::fromUnits(1), u""_s, QDate(1999, 1, 2), ScaledNumber{-5, 1}, false});
    add({qint64(0), Money::fromUnits(100000), u"=1+1"_s, QDate(2000, 2, 29), ScaledNumber{0, 1}, false});
    Sheet sheet;
    sheet.title = u"Mixed"_s;
    sheet.columns = {{u"Id"_s}, {u"Amount"_s}, {u"Name"_s}, {u"Day"_s}, {u"Share"_s, 1, true}, {u"Open"_s}};
    sheet.rows = std::make_shared<const ResultSet>(std::move(builder).finish());
    sheet.totals = {Null{}, Money::fromUnits(-23399), u"Total"_s, Null{}, Null{}, Null{}};
    sheet.sql = u"SELECT 1"_s;
    sheet.user = u"ada"_s;
    sheet.parameters = {{u"period"_s, u"2025"_s}};
    sheet.asOfBatch = 7;
    return sheet;
}

// A reader of its own: RFC 4180, telling an empty text ("") from NULL (nothing).
QList<QList<std::optional<QByteArray>>> parse(const QByteArray &csv)
{
    QList<QList<std::optional<QByteArray>>> rows;
    QList<std::optional<QByteArray>> row;
    for (qsizetype at = 0; at < csv.size();) {
        std::optional<QByteArray> field;
        if (csv[at] == '"') {
            field = QByteArray();
            for (++at; csv[at] != '"' || (at + 1 < csv.size() && csv[at + 1] == '"'); ++at) {
                *field += csv[at];
                at += csv[at] == '"';
            }
            ++at;
        } else {
            for (; csv[at] != ',' && csv[at] != '\r'; ++at)
                field = field.value_or(QByteArray()) + csv[at];
        }
        row += field;
        if (csv[at] == '\r') {
            rows += row;
            row.clear();
            ++at;
        }
        ++at;
    }
    return rows;
}

} // namespace

class TestCsvSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exchangeModeIsExact()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(exportSheet(mixed(), path, {.csv = CsvMode::Exchange}, {}));
        QCOMPARE(bytesOf(path), QByteArray("\"id\",\"amount\",\"name\",\"day\",\"share\",\"open\"\r\n"
                                           "-5,-12.34,\"a \"\"b\"\", c\r\nÄ\",2025-12-31,41.5,true\r\n"
                                           ",,,,,\r\n"
                                           "9007199254740993,0.0001,\"\",1999-01-02,-0.5,false\r\n"
                                           "0,10.00,\"=1+1\",2000-02-29,0.0,false\r\n"));
    }

    void exchangeModeReadsBackByteForByte()
    {
        QList<QByteArray> texts{"",     "\"",  "\r\n",   "a,b",    "'=x",
                                "\t=1", "ÄÖ😀", "  lead", "trail ", "=HYPERLINK(\"x\")"};
        ResultSetBuilder builder({{u"text"_s, ColumnType::Text}, {u"n"_s, ColumnType::Integer}});
        for (int i = 0; i < texts.size(); ++i) {
            builder.appendText(0, std::string_view(texts[i].constData(), size_t(texts[i].size())));
            builder.appendNumber(1, i);
            builder.endRow();
        }
        Sheet sheet;
        sheet.rows = std::make_shared<const ResultSet>(std::move(builder).finish());
        const QTemporaryDir folder;
        QVERIFY(exportSheet(sheet, folder.filePath(u"a.csv"_s), {.csv = CsvMode::Exchange}, {}));
        const auto rows = parse(bytesOf(folder.filePath(u"a.csv"_s)));
        QCOMPARE(rows.size(), texts.size() + 1);
        for (int i = 0; i < texts.size(); ++i)
            QCOMPARE(rows[i + 1][0], std::optional(texts[i]));
    }

    void spreadsheetModeHasTitlesTotalsAndGuards()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QVERIFY(exportSheet(mixed(), path, {}, {}));
        const auto rows = parse(bytesOf(path));
        QCOMPARE(*rows[0][4], QByteArray("Share %"));
        QCOMPARE(*rows[1][0], QByteArray("-5")); // a typed number keeps its sign
        QCOMPARE(*rows[4][2], QByteArray("'=1+1"));
        QCOMPARE(*rows[5][1], QByteArray("-2.3399"));
        QCOMPARE(*rows[5][2], QByteArray("Total"));
    }

    void textLikeFormulasIsDisarmed_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *given, const char *expected) {
            QTest::newRow(given) << QByteArray(given) << QByteArray(expected);
        };
        row("=1+1", "'=1+1");
        row("+49 30", "'+49 30");
        row("-5", "'-5");
        row("@SUM(A1)", "'@SUM(A1)");
        row("\t=1", "'\t'=1");
        row("\rx", "'\rx");
        row("\nx", "'\nx");
        row("＝1", "'＝1");
        row("＋1", "'＋1");
        row("－1", "'－1");
        row("＠x", "'＠x");
        row("  =1", "'  =1");
        row("a,=1", "a,'=1");
        row("a;\"=1", "a;\"'=1");
        row("Smith - Sons", "Smith - Sons");
        row("a=b", "a=b");
        row("", "");
    }
    void textLikeFormulasIsDisarmed()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(guarded(given.toStdString())), expected);
    }

    void decimalsAreExact()
    {
        const auto print = [](qint64 units, int scale, int atLeast) {
            std::string text;
            appendDecimal(text, units, scale, atLeast);
            return QByteArray::fromStdString(text);
        };
        QCOMPARE(print(0, 4, 2), QByteArray("0.00"));
        QCOMPARE(print(1, 4, 0), QByteArray("0.0001"));
        QCOMPARE(print(-5, 1, 1), QByteArray("-0.5"));
        QCOMPARE(print(120000, 4, 0), QByteArray("12"));
        QCOMPARE(print(120500, 4, 2), QByteArray("12.05"));
        QCOMPARE(print(120500, 4, 4), QByteArray("12.0500"));
        QCOMPARE(print(std::numeric_limits<qint64>::min(), 4, 0), QByteArray("-922337203685477.5808"));
    }

    void manifestSaysWhatTheFileIs()
    {
        const QTemporaryDir folder;
        const auto result = exportSheet(mixed(), folder.filePath(u"a.csv"_s), {}, {});
        QVERIFY(result);
        const QByteArray file = bytesOf(result->path);
        const QJsonObject manifest = QJsonDocument::fromJson(bytesOf(result->manifestPath)).object();
        QCOMPARE(result->bytes, file.size());
        QCOMPARE(manifest.value(u"rows"_s).toInteger(), 4);
        QCOMPARE(manifest.value(u"sql"_s).toString(), u"SELECT 1"_s);
        QCOMPARE(manifest.value(u"user"_s).toString(), u"ada"_s);
        QCOMPARE(manifest.value(u"as_of_batch"_s).toInteger(), 7);
        QCOMPARE(manifest.value(u"sha256"_s).toString(),
                 QString::fromLatin1(QCryptographicHash::hash(file, QCryptographicHash::Sha256).toHex()));
    }
};

QTEST_GUILESS_MAIN(TestCsvSheet)
#include "tst_csvsheet.moc"
