// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/importrecipe.h"
#include "etl/repair/mending.h"
#include "etl/repair/numberpattern.h"
#include "etl/rowtext.h"

#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

const QByteArray plain = R"(name = "till"
source_system = "till"

[[file]]
feed = "sales"

[file.columns]
transaction_id = "Receipt"
product_id = "Item"
sale_date = "Day"
quantity = "Pieces"
unit_price = "Price"
)";

Result<ImportRecipe> withMend(const QByteArray &lines)
{
    return recipeFromToml(plain + "\n[[file.mend]]\n" + lines, u"till.toml"_s);
}

// Every line as typed row or reject, the rejected ones read again under the recipe's mends; then how many lines
// each mend helped in.
QString mended(const QByteArray &mends, QByteArray bytes, const CellEdits &edits = {})
{
    const auto recipe = recipeFromToml(plain + mends, u"till.toml"_s);
    if (!recipe)
        return recipe.error().message;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto &file = recipe->files.front();
    auto reader = CsvReader::open(buffer, file.dialect, file.encoding);
    const auto header = reader->readHeader();
    auto validator = RowValidator::open(*recipe, file, *header);
    auto mending = Mending::open(*recipe, file, *header, {}, edits);
    if (!mending)
        return mending.error().message;
    QStringList lines;
    RawRow row;
    while (reader->next(row)) {
        if (validator->validate(row)) {
            lines += printRow(validator->row());
            continue;
        }
        const auto isMended = mending->mend(row, validator->reject());
        if (!isMended)
            return isMended.error().message;
        lines += *isMended ? u"mended "_s + printRow(mending->row()) : printReject(mending->reject());
    }
    for (size_t mend = 0; mend < file.mends.size(); ++mend)
        lines += u"%1: %2"_s.arg(describe(file.mends[mend])).arg(mending->lines()[mend]);
    return lines.join(u'\n');
}

QByteArray mend(const char *rule, const char *column, const char *action, const char *argument = "")
{
    return QByteArray("\n[[file.mend]]\nrule = \"") + rule + "\"\ncolumn = \"" + column + "\"\naction = \"" +
           action + "\"\nargument = \"" + argument + "\"\n";
}

constexpr auto header = "Receipt,Item,Day,Pieces,Price\n";

} // namespace

class MendsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecipeKeepsItsMends()
    {
        const auto read =
            withMend("rule = \"DATE\"\ncolumn = \"Day\"\naction = \"date\"\n"
                     "argument = \"dd/MM/yyyy\"\n\n[[file.mend]]\nrule = \"RAGGED\"\naction = \"pad\"\n");
        QVERIFY2(read, read ? "" : qPrintable(read.error().message));
        const Mends expected{{u"DATE"_s, u"Day"_s, MendAction::ReadDate, u"dd/MM/yyyy"_s},
                             {u"RAGGED"_s, {}, MendAction::Pad, {}}};
        QCOMPARE(read->files.front().mends, expected);
        const auto again = recipeFromToml(toToml(*read), u"again.toml"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(*again, *read);
    }

    void aMendThatCannotBeMeantIsRefused_data()
    {
        QTest::addColumn<QByteArray>("mend");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("action") << QByteArray("rule = \"DATE\"\naction = \"heal\"\n")
                                << u"“heal” is no value"_s;
        QTest::newRow("rule") << QByteArray("action = \"pad\"\n") << u"“rule” is missing"_s;
        QTest::newRow("column") << QByteArray("rule = \"DATE\"\ncolumn = \"Dya\"\naction = \"date\"\n"
                                              "argument = \"d.M.yyyy\"\n")
                                << u"no column “Dya”"_s;
        QTest::newRow("format") << QByteArray("rule = \"DATE\"\ncolumn = \"Day\"\naction = \"date\"\n"
                                              "argument = \"tomorrow\"\n")
                                << u"not “tomorrow”"_s;
        QTest::newRow("number") << QByteArray("rule = \"NUMBER\"\ncolumn = \"Price\"\naction = \"number\"\n"
                                              "argument = \"12\"\n")
                                << u"not “12”"_s;
    }
    void aMendThatCannotBeMeantIsRefused()
    {
        QFETCH(QByteArray, mend);
        QFETCH(QString, sentence);
        const auto read = withMend(mend);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(sentence), qPrintable(read.error().message));
        QVERIFY2(read.error().message.startsWith(u"till.toml, line "), qPrintable(read.error().message));
    }

    void onlyRejectedLinesAreMended()
    {
        // Under dd/MM/yyyy alone the first line would be rejected.
        QCOMPARE(mended(mend("DATE", "Day", "date", "dd/MM/yyyy"),
                        QByteArray(header) + "1,K,2025-12-31,1,5\n2,K,30/12/2025,1,5\n3,K,12/30/2025,1,5\n"),
                 u"2: 1|NULL|#-2|K|#-2|#-2|2025-12-31|NULL|1|5.00|0.00|5.00|NULL|NULL\n"
                 "mended 3: 2|NULL|#-2|K|#-2|#-2|2025-12-30|NULL|1|5.00|0.00|5.00|NULL|NULL\n"
                 "4: DATE Day “12/30/2025”\n"
                 "Day is written dd/MM/yyyy: 1"_s);
    }

    // Each rule that is broken next has its mend; without one the line says what is wrong with it then.
    void mendsWorkTogether()
    {
        const auto mends =
            mend("DATE", "Day", "date", "dd/MM/yyyy") + mend("DATE", "Day", "date", "dd.MM.yyyy") +
            mend("NUMBER", "Price", "number", "1234,50") + mend("REQUIRED", "Item", "when_blank", "unknown");
        QCOMPARE(mended(mends, QByteArray(header) + "1,,30.12.2025,1,\"5,25\"\n2,K,30/12/2025,one,\"5,25\"\n"),
                 u"mended 2: 1|NULL|#-2|#-1|#-2|#-2|2025-12-30|NULL|1|5.25|0.00|5.25|NULL|NULL\n"
                 "3: NUMBER Pieces “one”\n"
                 "Day is written dd/MM/yyyy: 0\n"
                 "Day is written dd.MM.yyyy: 1\n"
                 "Price is written like 1234,50: 1\n"
                 "Item is the unknown member where it is blank: 1"_s);
    }

    void recordsAreFilledUpAndDecoded()
    {
        const auto mends = mend("ENCODING", "", "decode", "windows-1252") + mend("RAGGED", "", "drop");
        QCOMPARE(mended(mends, QByteArray(header) + "1,K\xe9,2025-12-30,1,5\n2,K,2025-12-30,1,5,,\n"
                                                    "3,K,2025-12-30,1,5,,x\n"),
                 u"mended 2: 1|NULL|#-2|Ké|#-2|#-2|2025-12-30|NULL|1|5.00|0.00|5.00|NULL|NULL\n"
                 "mended 3: 2|NULL|#-2|K|#-2|#-2|2025-12-30|NULL|1|5.00|0.00|5.00|NULL|NULL\n"
                 "4: RAGGED  “”\n"
                 "the bytes are text in windows-1252: 1\n"
                 "blank fields too many at the end are left out: 1"_s);
    }

    void cellsAreCorrectedByHand()
    {
        const CellEdits edits{{3, u"Price"_s, u"39.90"_s},
                              {4, {}, u"4,K,2025-12-30,1,5"_s},
                              {5, u"Item"_s, u"Kä"_s},
                              {6, u"Pieces"_s, u"two"_s}};
        QCOMPARE(mended({},
                        QByteArray(header) + "1,K,2025-12-30,1,5\n2,K,2025-12-30,1,39.9O\n4;K\n"
                                             "5,K\xe4,2025-12-30,1,5\n6,K,30/12/2025,1,5\n",
                        edits),
                 u"2: 1|NULL|#-2|K|#-2|#-2|2025-12-30|NULL|1|5.00|0.00|5.00|NULL|NULL\n"
                 "mended 3: 2|NULL|#-2|K|#-2|#-2|2025-12-30|NULL|1|39.90|0.00|39.90|NULL|NULL\n"
                 "mended 4: 4|NULL|#-2|K|#-2|#-2|2025-12-30|NULL|1|5.00|0.00|5.00|NULL|NULL\n"
                 "mended 5: 5|NULL|#-2|Kä|#-2|#-2|2025-12-30|NULL|1|5.00|0.00|5.00|NULL|NULL\n"
                 "6: DATE Day “30/12/2025”"_s);
        QVERIFY(mended({}, header, {{3, u"Prize"_s, u"1"_s}}).startsWith(u"The file has no column “Prize”"_s));
    }

    void numbersAreShownByExample_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const auto &pattern : {u"1234.50"_s, u"1234,50"_s, u"1.234,50"_s, u"1,234.50"_s, u"1’234.50"_s,
                                    u"€1.234,50"_s, u"1234,50 %"_s, u"1 234,50"_s})
            QTest::newRow(qPrintable(pattern)) << pattern;
    }
    void numbersAreShownByExample()
    {
        QFETCH(QString, pattern);
        const auto format = numberFormatFromPattern(pattern);
        QVERIFY(format);
        QCOMPARE(numberPattern(*format), pattern);
    }
};

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::MendsTest)
#include "tst_mends.moc"
