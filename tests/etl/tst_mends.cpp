// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/importrecipe.h"
#include "etl/repair/numberpattern.h"

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
