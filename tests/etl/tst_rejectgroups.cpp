// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/csv/csvreader.h"
#include "etl/repair/rejectgroups.h"
#include "etl/validate/rowvalidator.h"

#include <QBuffer>
#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

ImportRecipe recipeOf(const QByteArray &options = {}, const QByteArray &columns = {})
{
    const auto recipe =
        recipeFromToml("name = \"till\"\nsource_system = \"till\"\n[[file]]\nfeed = \"sales\"\n" + options + R"(
[file.columns]
transaction_id = "receipt"
product_id = "product"
sale_date = "sale_date"
quantity = "quantity"
unit_price = "price"
customer_id = "customer_id"
product.product_name = "name"
)" + columns,
                       u"till.toml"_s);
    if (!recipe)
        qFatal("%s", qPrintable(recipe.error().message));
    return *recipe;
}

constexpr auto header = "receipt,product,sale_date,quantity,price,customer_id,name\n";

// The rejects of these lines, as reading the file finds them.
RejectedLines rejectsOf(const ImportRecipe &recipe, QByteArray lines)
{
    lines.prepend(header);
    QBuffer buffer(&lines);
    buffer.open(QIODevice::ReadOnly);
    const auto &file = recipe.files.front();
    auto reader = CsvReader::open(buffer, file.dialect, file.encoding);
    RejectedLines rejects;
    rejects.header = *reader->readHeader();
    rejects.encoding = reader->encoding();
    auto validator = RowValidator::open(recipe, file, rejects.header);
    RawRow row;
    while (reader->next(row))
        if (!validator->validate(row))
            rejects.add(validator->reject(), validator->amount());
    return rejects;
}

// "2 Sale date is written DD/MM/YYYY (no other reading fits all of them) [Mend] 2 fit"
QString print(const std::vector<RejectGroup> &groups)
{
    QStringList lines;
    for (const auto &group : groups)
        lines += u"%1 %2 (%3) [%4] %5 fit"_s.arg(group.lines)
                     .arg(group.title, group.reason, group.button)
                     .arg(group.fits);
    return lines.join(u'\n');
}

Result<std::vector<RejectGroup>> groupsOf(const QByteArray &lines, const ImportRecipe &recipe = recipeOf())
{
    return groupRejects(rejectsOf(recipe, lines), {recipe, recipe.files.front(), Lookups()}, {});
}

QString grouped(const QByteArray &lines, const ImportRecipe &recipe = recipeOf())
{
    const auto groups = groupsOf(lines, recipe);
    return groups ? print(*groups) : groups.error().message;
}

} // namespace

class RejectGroupsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOneReadingThatFitsIsOffered()
    {
        const auto groups = groupsOf("1,K-1,31/12/2025,1,5,,\n2,K-1,01/12/2025,1,5,,\n");
        QVERIFY(groups);
        QCOMPARE(print(*groups),
                 u"2 Sale date is written DD/MM/YYYY (no other reading fits all of them) [Mend] 2 fit"_s);
        const Mend expected{u"DATE"_s, u"sale_date"_s, MendAction::ReadDate, u"dd/MM/yyyy"_s};
        QCOMPARE(groups->front().mend, std::optional(expected));
        const auto &sample = groups->front().samples.front();
        QCOMPARE(sample.line, 2);
        QCOMPARE(sample.cells.value(sample.badCell), u"31/12/2025"_s);
        QCOMPARE(sample.mended, u"2025-12-31"_s);
    }

    // Nobody but a person can tell 3 April from 4 March.
    void twoReadingsThatFitAreAsked()
    {
        const auto groups = groupsOf("1,K-1,03/04/2025,1,5,,\n2,K-1,05/06/2025,1,5,,\n");
        QVERIFY(groups);
        QCOMPARE(
            print(*groups),
            u"2 Sale date can be read in two ways (“03/04/2025” fits dd/MM/yyyy and MM/dd/yyyy) [Choose] 2 fit"_s);
        QVERIFY(!groups->front().mend);
        QCOMPARE(groups->front().choices.size(), size_t(2));
    }

    void whatNoReadingFitsIsAGroupOfItsOwn()
    {
        QCOMPARE(
            grouped(
                "1,K-1,31/12/2025,1,5,,\n2,K-1,soon,1,5,,\n3,K-1,30.11.2025,1,5,,\n4,K-1,30/11/2025,1,5,,\n"),
            u"2 Sale date is written DD/MM/YYYY (no other reading fits all of them) [Mend] 2 fit\n"
            "1 Sale date is written DD.MM.YYYY (no other reading fits all of them) [Mend] 1 fit\n"
            "1 Sale date is no date (all are “soon”) [Show] 0 fit"_s);
    }

    void numbersShowTheirCommas_data()
    {
        QTest::addColumn<QByteArray>("price");
        QTest::addColumn<QString>("group");
        QTest::newRow("comma") << QByteArray("\"39,90\"") << u"Price has a decimal comma"_s;
        QTest::newRow("both") << QByteArray("\"1.239,90\"") << u"Price has a decimal comma"_s;
        QTest::newRow("thousands") << QByteArray("\"1,239.90\"") << u"Price has its thousands parted"_s;
        QTest::newRow("euro") << QByteArray("€ 12.50") << u"Price has the sign €"_s;
        QTest::newRow("asked") << QByteArray("\"1,239\"") << u"Price can be read in two ways"_s;
    }
    void numbersShowTheirCommas()
    {
        QFETCH(QByteArray, price);
        QFETCH(QString, group);
        const auto shown = grouped("1,K-1,2025-01-01,1," + price + ",,\n");
        QVERIFY2(shown.startsWith(u"1 "_s + group + u" ("_s), qPrintable(shown));
        QVERIFY2(shown.endsWith(u" 1 fit"), qPrintable(shown));
    }

    void aLetterIsNoCurrency()
    {
        QCOMPARE(grouped("1,K-1,2025-01-01,1,39.9O,,\n"),
                 u"1 Price is no number (all are “39.9O”) [Show] 0 fit"_s);
    }

    void everyTroubleHasItsGroup()
    {
        QCOMPARE(grouped("1,,2025-01-01,1,5,,\n"
                         "2,K-1,2025-01-01,1\n"
                         "3,K-1,2025-01-01,1,5,,,,\n"
                         "4,K-1,2025-01-01,0,5,,\n"
                         "5,K-1,2025-01-01,1,5,,caf\xe9\n"
                         "6,K-1,2025-01-01,1,5,," +
                         QByteArray(512, 'n') + "\n"),
                 u"1 Bytes are not UTF-8 (they read well as Windows-1252) [Mend] 1 fit\n"
                 "1 Name is too long (over 500 characters, 512 at most) [Mend] 1 fit\n"
                 "1 Too few fields (4 of 7) [Show] 0 fit\n"
                 "1 Too many fields (9 of 7) [Mend] 1 fit\n"
                 "1 Product is empty (it would be the unknown member) [Mend] 1 fit\n"
                 "1 Quantity is 0 (all are “0”) [Show] 1 fit"_s);
    }

    // A second fault that nothing mends: the reading is right, and yet the line does not come in.
    void aMendIsProvedOnTheWholeLine()
    {
        QCOMPARE(grouped("1,K-1,31/12/2025,1,5,,\n2,K-1,30/12/2025,one,5,,\n"),
                 u"2 Sale date is written DD/MM/YYYY (1 of 2 fit) [Mend] 1 fit"_s);
    }

    // What a person writes is read with the rest of the line, and the fault is the one that is left.
    void cellsWrittenAnewAreReadAgain()
    {
        const auto recipe = recipeOf();
        const auto rejects = rejectsOf(recipe, "1,K-1,2025-02-30,one,5,,\n2,K-1,2025-02-31,1,5,,\n");
        const Lookups none;
        const auto groups = groupRejects(rejects, {recipe, recipe.files.front(), none}, {});
        QVERIFY(groups);
        const auto tried = [&](const CellEdits &edits) {
            return samplesOf(rejects, groups->front(), {recipe, recipe.files.front(), none, edits}, {}, 0, 2);
        };
        const auto half = tried({{2, u"sale_date"_s, u"2025-02-28"_s}});
        QVERIFY(half);
        QCOMPARE(half->front().cells,
                 (QStringList{u"1"_s, u"K-1"_s, u"2025-02-28"_s, u"one"_s, u"5"_s, {}, {}}));
        QVERIFY(!half->front().isMended);
        QCOMPARE(half->front().found, u"one"_s);
        QVERIFY2(half->front().message.contains(u"quantity"_s), qPrintable(half->front().message));
        QCOMPARE(half->back().found, u"2025-02-31"_s);
        const auto whole = tried({{2, u"sale_date"_s, u"2025-02-28"_s}, {2, u"quantity"_s, u"1"_s}});
        QVERIFY(whole);
        QVERIFY(whole->front().isMended);
        QVERIFY(!whole->back().isMended);
        const auto line = tried({{3, {}, u"2,K-1,2025-02-27,1,5,,"_s}});
        QVERIFY(line);
        QVERIFY(!line->front().isMended && line->back().isMended);
    }

    void linesBeyondTheBoundAreCounted()
    {
        const auto recipe = recipeOf();
        auto rejects = rejectsOf(recipe, "1,K-1,31/12/2025,1,5,,\n");
        auto reject = rejects.kept().front().reject;
        const auto most = qint64(RejectedLines::mostLines);
        for (qint64 line = 3; line <= most + 11; ++line) {
            reject.line = line;
            rejects.add(reject, Money::fromWhole(5));
        }
        QCOMPARE(rejects.kept().size(), RejectedLines::mostLines);
        const auto groups = groupRejects(rejects, {recipe, recipe.files.front(), Lookups()}, {});
        QVERIFY(groups);
        QCOMPARE(groups->size(), size_t(1));
        QCOMPARE(groups->front().lines, most + 10);
        QCOMPARE(groups->front().fits, most);
        QCOMPARE(groups->front().amount, Money::fromWhole((most + 10) * 5));
    }
};

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::RejectGroupsTest)
#include "tst_rejectgroups.moc"
