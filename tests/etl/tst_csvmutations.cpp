// SPDX-License-Identifier: GPL-3.0-or-later
// 20,000 damaged files, always the same ones: nothing crashes, and every line and byte is accounted for.
#include "etl/csvtext.h"
#include "etl/mutations.h"
#include "etl/recipe/recipes.h"
#include "etl/validate/rowvalidator.h"

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

// Line ends, counted apart from the reader.
qint64 linesOf(const QByteArray &bytes, int unit)
{
    qint64 lines = 0;
    bool open = false;
    const auto unitAt = [&](qsizetype at) {
        return unit == 1 ? quint32(quint8(bytes[at]))
                         : quint32(quint8(bytes[at])) | quint32(quint8(bytes[at + 1])) << 8;
    };
    for (qsizetype at = 0; at + unit <= bytes.size(); at += unit) {
        const auto value = unitAt(at);
        const bool endsPair = value == '\r' && at + 2 * unit <= bytes.size() && unitAt(at + unit) == '\n';
        open = value != '\n' && value != '\r';
        lines += (value == '\n' || (value == '\r' && !endsPair)) ? 1 : 0;
        open |= endsPair;
    }
    return lines + (open || bytes.size() % unit != 0 ? 1 : 0);
}

} // namespace

class TestCsvMutations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyByteIsAccountedFor_data()
    {
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<int>("files");
        QTest::newRow("UTF-8") << u"UTF-8"_s << 12'000;
        QTest::newRow("windows-1252") << u"windows-1252"_s << 4'000;
        QTest::newRow("UTF-16LE") << u"UTF-16LE"_s << 4'000;
    }

    void everyByteIsAccountedFor()
    {
        QFETCH(QString, encoding);
        QFETCH(int, files);
        const auto recipe =
            recipeFromToml("name = 't'\nsource_system = 's'\n[[file]]\nfeed = 'sales'\n[file.columns]\n"
                           "transaction_id = 't'\nproduct_id = 'p'\nsale_date = 'd'\nquantity = 'q'\n"
                           "unit_price = 'u'\n",
                           u"t"_s);
        QVERIFY(recipe.has_value());
        CsvDialect dialect;
        dialect.comment = "#";
        std::mt19937 random(20'251'231);
        for (int file = 0; file < files; ++file)
            check(mutated(random), encoding, dialect, *recipe);
    }

private:
    void check(QByteArray bytes, const QString &encoding, const CsvDialect &dialect, const ImportRecipe &recipe)
    {
        const int unit = encoding == u"UTF-16LE" ? 2 : 1;
        if (unit == 2)
            bytes = widened(bytes);
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        auto reader = CsvReader::open(buffer, dialect, encoding);
        QVERIFY(reader.has_value());
        reader->setColumnCount(5);
        const QStringList header{u"t"_s, u"p"_s, u"d"_s, u"q"_s, u"u"_s};
        auto validator = RowValidator::open(recipe, recipe.files.front(), header);
        QVERIFY(validator.has_value());
        RawRow row;
        qint64 line = 0;
        qint64 end = 0; // of the record before
        while (reader->next(row)) {
            QVERIFY(row.line > line && row.lineCount >= 1);
            QVERIFY(row.offset >= end);
            QCOMPARE(QByteArray(row.raw.data(), qsizetype(row.raw.size())),
                     bytes.mid(row.offset, qsizetype(row.raw.size())));
            line = row.line + row.lineCount - 1;
            end = row.offset + qint64(row.raw.size());
            if (validator->validate(row))
                QCOMPARE(row.fault, RowFault::None);
            else
                QVERIFY(!validator->reject().rule.isEmpty() && !validator->reject().message.isEmpty());
        }
        QVERIFY(reader->status().has_value());
        const auto &tally = reader->tally();
        QCOMPARE(tally.physicalLines, linesOf(bytes, unit));
        QCOMPARE(tally.physicalLines,
                 tally.headerLines + tally.blankLines + tally.commentLines + tally.recordLines);
        QCOMPARE(reader->position(), (CsvPosition{bytes.size(), tally.physicalLines + 1}));
    }
};

QTEST_GUILESS_MAIN(TestCsvMutations)
#include "tst_csvmutations.moc"
