// SPDX-License-Identifier: GPL-3.0-or-later
// The totals that data/README.md states of real feeds, summed over the rows the validator lets pass.
#include "etl/csv/csvreader.h"
#include "etl/recipe/recipes.h"
#include "etl/validate/rowvalidator.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <map>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

struct Totals
{
    int rows = 0;
    int rejects = 0;
    int relaxed = 0;
    int returns = 0;
    int free = 0;
    int zeroQuantities = 0;
    qint64 quantity = 0;
    qint64 gross = 0;    // of positive and
    qint64 negative = 0; // negative lines
    qint64 total = 0;
    qint64 discount = 0;
    std::map<QString, qint64> extras;
    std::map<int, qint64> byYear;
    QSet<QByteArray> receipts, customers, products, stores;
    int withoutCustomer = 0;
    QSet<quint64> hashes;
    std::map<QByteArray, qint64> byProduct, byEmployee;
    QString firstReject;
};

QByteArray keyOf(const TypedCell &cell)
{
    return cell.isText() ? QByteArray(cell.text().data(), qsizetype(cell.text().size()))
                         : QByteArray::number(cell.number());
}

QString folder(const QString &name)
{
    const auto configured = qEnvironmentVariable("MARTLET_SHARED_DATA", QString::fromUtf8(MARTLET_SHARED_DATA));
    return QDir(configured).filePath(name);
}

void addSale(Totals &totals, const RowValidator &validator)
{
    const auto &row = validator.row();
    const auto number = [&](int cell) { return row.cells[size_t(cell)].number(); };
    const qint64 gross = number(SalesField::Quantity) * number(SalesField::UnitPrice) / 1000;
    ++totals.rows;
    totals.relaxed += row.relaxedRules != 0;
    totals.returns += number(SalesField::Quantity) < 0;
    totals.free += number(SalesField::UnitPrice) == 0;
    totals.zeroQuantities += number(SalesField::Quantity) == 0;
    totals.quantity += number(SalesField::Quantity);
    totals.gross += gross;
    totals.negative += std::min<qint64>(gross, 0);
    totals.total += number(SalesField::TotalAmount);
    totals.discount += number(SalesField::DiscountAmount);
    totals.receipts.insert(keyOf(row.cells[SalesField::TransactionId]));
    totals.products.insert(keyOf(row.cells[SalesField::ProductId]));
    totals.stores.insert(keyOf(row.cells[SalesField::StoreId]));
    const auto &customer = row.cells[SalesField::CustomerId];
    if (customer.kind() == CellKind::Member)
        ++totals.withoutCustomer;
    else
        totals.customers.insert(keyOf(customer));
    totals.byYear[QDate::fromJulianDay(number(SalesField::SaleDate)).year()] += number(SalesField::TotalAmount);
    totals.byProduct[keyOf(row.cells[SalesField::ProductId])] += number(SalesField::TotalAmount);
    totals.byEmployee[keyOf(row.cells[SalesField::EmployeeId])] += number(SalesField::TotalAmount);
    totals.hashes.insert(row.hash);
    for (size_t extra = 0; extra < validator.layout().extras.size(); ++extra)
        if (validator.layout().extras[extra].entity == Entity::None)
            totals.extras[validator.layout().extras[extra].name] +=
                number(validator.layout().firstExtra() + int(extra));
}

void readFile(Totals &totals, const ImportRecipe &recipe, const QString &path)
{
    const QFileInfo info(path);
    const auto *fileRecipe = recipe.fileFor(info.fileName());
    QVERIFY2(fileRecipe != nullptr, qPrintable(path));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    auto reader = CsvReader::open(file, fileRecipe->dialect, fileRecipe->encoding);
    QVERIFY(reader.has_value());
    const auto header = reader->readHeader();
    QVERIFY(header.has_value());
    const auto lookups = Lookups::load(*fileRecipe, info.path());
    QVERIFY2(lookups.has_value(), lookups ? "" : qPrintable(lookups.error().message));
    auto validator = RowValidator::open(recipe, *fileRecipe, *header, *lookups);
    QVERIFY2(validator.has_value(), validator ? "" : qPrintable(validator.error().message));
    RawRow row;
    while (reader->next(row)) {
        if (!validator->validate(row)) {
            if (totals.rejects++ == 0)
                totals.firstReject = validator->reject().message;
        } else if (fileRecipe->feed == Feed::Sales) {
            addSale(totals, *validator);
        } else {
            ++totals.rows;
        }
    }
    QVERIFY(reader->status().has_value());
    const auto &tally = reader->tally();
    QCOMPARE(tally.physicalLines,
             tally.headerLines + tally.blankLines + tally.commentLines + tally.recordLines);
}

ImportRecipe recipeNamed(const QString &name)
{
    auto recipe = findRecipe(name);
    if (!recipe)
        qFatal("%s", qPrintable(recipe.error().message));
    return *recipe;
}

QString money(qint64 units)
{
    return decimal::print(units, 4);
}

} // namespace

class TestFeedTotals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uciOnlineRetail()
    {
        const auto recipe = recipeNamed(u"uci-online-retail"_s);
        const QDir data(folder(u"uci_online_retail_2010-12"_s));
        const auto files = data.entryList({u"*.csv"_s});
        QCOMPARE(files.size(), 20);
        Totals totals;
        for (const auto &file : files)
            readFile(totals, recipe, data.filePath(file));
        QCOMPARE(totals.firstReject, QString());
        QCOMPARE(totals.rows, 42'481);
        QCOMPARE(totals.receipts.size(), 2'025);
        QCOMPARE(totals.customers.size(), 948);
        QVERIFY(totals.customers.contains("17850"));
        QCOMPARE(totals.withoutCustomer, 15'631);
        QCOMPARE(totals.products.size(), 2'822);
        QCOMPARE(totals.quantity, 342'228'000);
        QCOMPARE(money(totals.total), u"748957.0200"_s);
        QCOMPARE(money(totals.gross - totals.negative), u"823746.1400"_s);
        QCOMPARE(money(totals.negative), u"-74789.1200"_s);
        QCOMPARE(totals.returns, 798);
        QCOMPARE(totals.free, 273);
        QCOMPARE(totals.rows - totals.hashes.size(), 500); // the surplus exact duplicates
        int cancelled = 0;
        for (const auto &receipt : totals.receipts)
            cancelled += receipt.startsWith('C');
        QCOMPARE(cancelled, 326);
    }

    void completeJourney()
    {
        const auto recipe = recipeNamed(u"complete-journey"_s);
        const QDir data(folder(u"completejourney"_s));
        Totals totals;
        readFile(totals, recipe, data.filePath(u"transactions_sample.csv"_s));
        QCOMPARE(totals.firstReject, QString());
        QCOMPARE(totals.rows, 75'000);
        QCOMPARE(totals.receipts.size(), 47'243);
        QCOMPARE(totals.customers.size(), 2'377);
        QCOMPARE(totals.stores.size(), 293);
        QCOMPARE(money(totals.total), u"233935.2400"_s);
        QCOMPARE(money(totals.discount), u"40180.9100"_s);
        QCOMPARE(money(totals.extras[u"coupon_disc"_s]), u"1356.7100"_s);
        QCOMPARE(money(totals.extras[u"coupon_match_disc"_s]), u"242.1000"_s);
        QCOMPARE(totals.zeroQuantities, 416);

        Totals products;
        readFile(products, recipe, data.filePath(u"products.csv"_s));
        QCOMPARE(products.firstReject, QString());
        QCOMPARE(products.rows, 20'897);
        Totals households;
        readFile(households, recipe, data.filePath(u"demographics.csv"_s));
        QCOMPARE(households.rows, 801);
    }

    void northwind()
    {
        const auto recipe = recipeNamed(u"northwind"_s);
        const QDir data(folder(u"northwind"_s));
        const std::pair<QString, int> files[] = {{u"suppliers.csv"_s, 29},
                                                 {u"employees.csv"_s, 9},
                                                 {u"products.csv"_s, 77},
                                                 {u"customers.csv"_s, 91}};
        for (const auto &[name, rows] : files) {
            Totals dimension;
            readFile(dimension, recipe, data.filePath(name));
            QCOMPARE(dimension.firstReject, QString());
            QCOMPARE(dimension.rows, rows);
        }
        Totals totals;
        readFile(totals, recipe, data.filePath(u"order_details.csv"_s));
        checkNorthwind(totals);
        QCOMPARE(money(totals.byProduct["38"]), u"141396.7350"_s);
        QCOMPARE(money(totals.byEmployee["4"]), u"232890.8460"_s);
    }

    void northwindVariants_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("northwind-v1") << u"v1_utf8_lf_comma_iso.csv"_s;
        QTest::newRow("northwind-v2") << u"v2_utf8bom_crlf_comma_mdy.csv"_s;
        QTest::newRow("northwind-v3") << u"v3_cp1252_semicolon_decimalcomma_dmy.csv"_s;
        QTest::newRow("northwind-v4") << u"v4_utf16le_tab_dMony.txt"_s;
        QTest::newRow("northwind-v5") << u"v5_cr_only_pipe_quoteall.csv"_s;
        QTest::newRow("northwind-v6") << u"v6_utf8_currency.csv"_s;
    }

    void northwindVariants()
    {
        QFETCH(QString, file);
        const auto recipe = recipeNamed(QString::fromLatin1(QTest::currentDataTag()));
        Totals totals;
        readFile(totals, recipe, QDir(folder(u"northwind_variants"_s)).filePath(file));
        checkNorthwind(totals);
        QCOMPARE(money(totals.byProduct["Côte de Blaye"]), u"141396.7350"_s);
        QCOMPARE(money(totals.byEmployee["Margaret Peacock"]), u"232890.8460"_s);
        if (m_hashes.isEmpty())
            m_hashes = totals.hashes;
        QCOMPARE(totals.hashes, m_hashes); // the same lines, however they were written
    }

private:
    void checkNorthwind(Totals &totals)
    {
        QCOMPARE(totals.firstReject, QString());
        QCOMPARE(totals.rows, 2'155);
        QCOMPARE(totals.receipts.size(), 830);
        QCOMPARE(totals.quantity, 51'317'000);
        QCOMPARE(money(totals.gross), u"1354458.5900"_s);
        QCOMPARE(money(totals.discount), u"88665.5505"_s);
        QCOMPARE(money(totals.total), u"1265793.0395"_s);
        QCOMPARE(money(totals.byYear[1996]), u"208083.9700"_s);
        QCOMPARE(money(totals.byYear[1997]), u"617085.2035"_s);
        QCOMPARE(money(totals.byYear[1998]), u"440623.8660"_s);
        QCOMPARE(totals.relaxed, 0);
    }

    QSet<quint64> m_hashes;
};

QTEST_GUILESS_MAIN(TestFeedTotals)
#include "tst_feedtotals.moc"
