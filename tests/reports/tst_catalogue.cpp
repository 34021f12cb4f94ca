// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/catalogue.h"

#include "reports/reportsreading.h"
#include "support/verify.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QByteArray ownReport = R"(
id = "mine"
title = "Mine"
group = "Own"
grain = "one row"
[[parameter]]
name = "period"
kind = "period"
default = "all"
[[column]]
name = "revenue"
measure = "revenue"
[sql]
any = "SELECT ${revenue} AS revenue FROM sales_lines s WHERE s.sale_date BETWEEN :from AND :to"
)";

} // namespace

class TestCatalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsSayWhichTablesTheyRead()
    {
        const auto catalogue = ReportCatalogue::load();
        VERIFY_OK(catalogue);
        const auto idsReading = [&](const QString &table) {
            QStringList ids;
            for (const Report *report : reportsReading(catalogue->reports(), {table}))
                ids += report->id;
            ids.sort();
            return ids.join(u", ");
        };
        QCOMPARE(idsReading(u"dim_customers"_s), u"customer-value"_s);
        QCOMPARE(idsReading(u"stock_levels"_s), u"low-stock, stock-value"_s);
        QCOMPARE(idsReading(u"dim_store"_s), QString()); // part of a name is no name
    }

    void tenReportsAreBuiltIn()
    {
        const auto catalogue = ReportCatalogue::load();
        VERIFY_OK(catalogue);
        QCOMPARE(catalogue->reports().size(), 10);
        for (const auto &report : catalogue->reports()) {
            QVERIFY2(!report.question.isEmpty() && !report.description.isEmpty(), qPrintable(report.id));
            for (const auto &parameter : report.parameters)
                QVERIFY2(!parameter.defaultValue.isEmpty() && !parameter.label.isEmpty(),
                         qPrintable(report.id));
            for (const auto &column : report.columns)
                QVERIFY2(column.hidden || !column.title.isEmpty(), qPrintable(report.id + u'.' + column.name));
            for (const auto &[engine, sql] : report.sql)
                QVERIFY2(!sql.isEmpty(), qPrintable(report.id));
        }
        QCOMPARE(catalogue->reports().front().group, u"Sales"_s);
    }

    // A receipt has many products, so the products' receipts are no sum.
    void countsThatDoNotAddUpAreKnown()
    {
        const auto catalogue = ReportCatalogue::load();
        VERIFY_OK(catalogue);
        const auto *const report = catalogue->find(u"top-products"_s);
        QVERIFY(report);
        for (const auto &column : report->columns)
            QVERIFY2(column.addsUp == (column.name != u"receipts"), qPrintable(column.name));
    }

    void ownReportsJoinTheBuiltInOnesAndMayReplaceThem()
    {
        QTemporaryDir folder;
        write(folder, u"mine.toml"_s, ownReport);
        write(folder, u"top.toml"_s, QByteArray(ownReport).replace("\"mine\"", "\"top-products\""));
        const auto catalogue = ReportCatalogue::load(folder.path());
        VERIFY_OK(catalogue);
        QCOMPARE(catalogue->reports().size(), 11);
        QVERIFY(catalogue->find(u"mine"_s));
        QCOMPARE(catalogue->find(u"top-products"_s)->title, u"Mine"_s);
        QVERIFY(!catalogue->find(u"nothing"_s));
    }

    void aMissingFolderIsNoError() { VERIFY_OK(ReportCatalogue::load(u"/nowhere/at/all"_s)); }

    void aBrokenTemplateNamesItsFileAndEntry_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("measure") << QByteArray("measure = \"revenue\"") << QByteArray("measure = \"luck\"")
                                 << u"luck"_s;
        QTest::newRow("placeholder") << QByteArray("${revenue}") << QByteArray("${luck}") << u"luck"_s;
        QTest::newRow("default") << QByteArray("default = \"all\"") << QByteArray() << u"default"_s;
        QTest::newRow("kind") << QByteArray("kind = \"period\"") << QByteArray("kind = \"era\"") << u"era"_s;
        QTest::newRow("grain") << QByteArray("grain = \"one row\"") << QByteArray() << u"grain"_s;
        QTest::newRow("sql") << QByteArray("any = ") << QByteArray("sqlite = ") << u"postgresql"_s;
        QTest::newRow("formula") << QByteArray("measure = \"revenue\"")
                                 << QByteArray("formula = \"ratio(a, b)\"") << u"\"a\""_s;
        QTest::newRow("dimension") << QByteArray("kind = \"period\"")
                                   << QByteArray("kind = \"member\"\ndimension = \"dim_customers.email\"")
                                   << u"dimension"_s;
        QTest::newRow("toml") << QByteArray("[sql]") << QByteArray("[sql") << u"line"_s;
    }

    void aBrokenTemplateNamesItsFileAndEntry()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        QTemporaryDir folder;
        QVERIFY(ownReport.contains(from));
        write(folder, u"mine.toml"_s, QByteArray(ownReport).replace(from, to));
        const auto catalogue = ReportCatalogue::load(folder.path());
        QVERIFY(!catalogue);
        QCOMPARE(catalogue.error().kind, Error::Kind::Input);
        QVERIFY2(catalogue.error().message.startsWith(u"mine.toml"), qPrintable(catalogue.error().message));
        QVERIFY2(catalogue.error().message.contains(said), qPrintable(catalogue.error().message));
    }

    void whatIsMissingIsSaidKindly()
    {
        Report report;
        WarehouseFacts facts;
        QVERIFY(missingFor(report, facts).contains(u"Import a sales file"));
        facts.asOf = QDate(2025, 12, 31);
        QVERIFY(missingFor(report, facts).isEmpty());
        report.needs = {u"stock"_s};
        QCOMPARE(missingFor(report, facts), u"This report needs stock levels. Import them."_s);
        facts.hasStock = true;
        QVERIFY(missingFor(report, facts).isEmpty());
    }

private:
    static void write(const QTemporaryDir &folder, const QString &name, const QByteArray &text)
    {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
};

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
