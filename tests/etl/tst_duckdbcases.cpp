// SPDX-License-Identifier: GPL-3.0-or-later
// DuckDB's files for its CSV reader: each as its sqllogictest says, or as duckdb-differences.txt says instead,
// and all of them as the sniffer and the reader see them without being told anything.
#include "etl/csv/csvreader.h"
#include "etl/duckdb/csvscript.h"
#include "etl/load/sourcefile.h"
#include "etl/sniff/sniff.h"
#include "etl/sniff/typeshare.h"
#include "etl/validate/rejecttext.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const auto cases = QString::fromUtf8(MARTLET_CSV_CASES);
const auto folder = cases + u"duckdb"_s;

QString contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

// What differs, by the statement's place.
struct Difference
{
    QString reason; // a row of the table in docs/csv.md
    QString answer;
    QString files;
};

QMap<QString, Difference> differences()
{
    QMap<QString, Difference> all;
    for (const auto &part : contentOf(cases + u"duckdb-differences.txt"_s).split(u"\n== "_s).mid(1)) {
        const auto head = part.section(u'\n', 0, 0).split(u" | "_s);
        all[head.value(0)] = {head.value(1), part.section(u'\n', 1).trimmed(), head.value(2)};
    }
    return all;
}

// Of a file nobody describes: how it is punctuated, what its columns hold, and what is rejected.
Result<QString> readingOf(const QString &path)
{
    TRY_ASSIGN(const auto first, sniff(path, {}, {}, {}));
    TRY_ASSIGN(const auto sniffed, refine(first, {}, {}, {}));
    TRY_ASSIGN(auto file, SourceFile::open(path));
    TRY_ASSIGN(auto reader, CsvReader::open(file.device(), sniffed.dialect, sniffed.encoding));
    if (sniffed.hasHeader)
        TRY(reader.readHeader());
    reader.setColumnCount(int(sniffed.header.size()));
    QStringList kinds;
    for (const auto &column : sniffed.columns)
        kinds += column.isAsked ? kindWord(column.kind) + u'?' : kindWord(column.kind);
    if (kinds.size() > 12)
        kinds = kinds.mid(0, 12) << u"…"_s;
    QMap<QString, int> rejects;
    RawRow raw;
    qint64 rows = 0;
    while (reader.next(raw)) {
        if (raw.fault == RowFault::None)
            ++rows;
        else
            ++rejects[ruleOf(raw.fault)];
    }
    TRY(reader.status());
    const auto &tally = reader.tally();
    if (tally.physicalLines != tally.headerLines + tally.blankLines + tally.commentLines + tally.recordLines)
        return fail(Error::Kind::Internal, u"some lines have no fate"_s);
    auto delimiter = QString::fromUtf8(sniffed.dialect.delimiter);
    delimiter.replace(u"\t"_s, u"tab"_s);
    QStringList parts{sniffed.encoding, delimiter};
    const auto &dialect = sniffed.dialect;
    parts += QString::fromUtf8(dialect.quote + (dialect.escape == dialect.quote ? "" : dialect.escape));
    parts += sniffed.hasHeader ? u"header"_s : u"no header"_s;
    parts += u"%1 rows"_s.arg(rows);
    parts += kinds.join(u' ');
    QStringList rest;
    if (tally.blankLines > 0)
        rest += u"%1 blank"_s.arg(tally.blankLines);
    if (tally.commentLines > 0)
        rest += u"%1 passed over"_s.arg(tally.commentLines);
    for (auto reject = rejects.begin(); reject != rejects.end(); ++reject)
        rest += u"%1 %2"_s.arg(reject.value()).arg(reject.key());
    if (!rest.isEmpty())
        parts += rest.join(u", "_s);
    return parts.join(u"  "_s);
}

} // namespace

class DuckDbCasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statement_data();
    void statement();
    void everyDifferenceIsDocumented();
    void unaided_data();
    void unaided();
};

void DuckDbCasesTest::statement_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("answer");
    QTest::addColumn<QString>("wanted");
    auto differing = differences();
    QMap<QString, int> passedOver;
    int same = 0;
    for (const auto &part : {u"/sqllogictest"_s, u"/sqllogictest/rejects"_s}) {
        const QDir tests(folder + part);
        for (const auto &name : tests.entryList(QDir::Files)) {
            CsvScript script(folder);
            for (const auto &logic : statementsOf(tests.filePath(name))) {
                const auto answer = script.run(logic);
                if (!answer.passedOver.isEmpty()) {
                    ++passedOver[answer.passedOver];
                    continue;
                }
                const auto difference = differing.find(logic.place);
                const bool differs = difference != differing.end();
                QVERIFY2(!differs || difference->answer != answer.wanted.trimmed(), qPrintable(logic.place));
                same += differs ? 0 : 1;
                QTest::addRow("%s", qPrintable(logic.place))
                    << logic.sql << answer.text.trimmed()
                    << (differs ? difference->answer : answer.wanted.trimmed());
                if (differs)
                    differing.erase(difference);
            }
        }
    }
    QCOMPARE(QStringList(differing.keys()), QStringList());
    // What a change of the script must not lose from sight.
    QString counts = u"%1 as DuckDB\n"_s.arg(same);
    for (auto reason = passedOver.begin(); reason != passedOver.end(); ++reason)
        counts += u"%1: %2\n"_s.arg(reason.key()).arg(reason.value());
    QCOMPARE(counts, u"168 as DuckDB\n"
                     "a contradiction in DuckDB's own options: 28\n"
                     "a function of DuckDB's: 2\n"
                     "a join of two readings: 2\n"
                     "no reading: 85\n"
                     "not the table of rejects as DuckDB has it: 1\n"
                     "the file is not among the cases: 69\n"
                     "what DuckDB notes about a reading: 51\n"_s);
}

void DuckDbCasesTest::statement()
{
    QFETCH(QString, sql);
    QFETCH(QString, answer);
    QFETCH(QString, wanted);
    QVERIFY2(answer == wanted, qPrintable(sql + u"\nhere:\n"_s + answer + u"\nwanted:\n"_s + wanted));
}

void DuckDbCasesTest::everyDifferenceIsDocumented()
{
    const auto page = contentOf(cases + u"../../../docs/csv.md"_s);
    for (const auto &difference : differences()) {
        QVERIFY2(page.contains(difference.reason), qPrintable(difference.reason));
        for (const auto &file : difference.files.split(u", "_s))
            QVERIFY2(page.contains(u'`' + file + u'`'), qPrintable(file));
    }
}

void DuckDbCasesTest::unaided_data()
{
    QTest::addColumn<QString>("wanted");
    QMap<QString, QString> readings;
    for (const auto &line : contentOf(cases + u"duckdb-readings.txt"_s).split(u'\n', Qt::SkipEmptyParts))
        if (!line.startsWith(u'#'))
            readings[line.section(u": "_s, 0, 0)] = line.section(u": "_s, 1);
    for (QDirIterator files(folder, {u"*.csv"_s, u"*.tsv"_s, u"*.gzz"_s}, QDir::Files,
                            QDirIterator::Subdirectories);
         files.hasNext();) {
        const auto name = QDir(folder).relativeFilePath(files.next());
        QTest::newRow(qPrintable(name)) << readings.take(name);
    }
    QCOMPARE(QStringList(readings.keys()), QStringList());
}

void DuckDbCasesTest::unaided()
{
    QFETCH(QString, wanted);
    const auto name = QString::fromUtf8(QTest::currentDataTag());
    const auto reading = readingOf(folder + u'/' + name);
    const auto got = reading ? *reading : u"refused: "_s + reading.error().message.section(u'/', -1);
    QCOMPARE(got, wanted);
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::DuckDbCasesTest)
#include "tst_duckdbcases.moc"
