// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/recipe/columnorigin.h"
#include "etl/recipe/recipes.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestColumnOrigin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColumnIsFilledFromItsFile_data()
    {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<QStringList>("wanted"); // feed, member, column
        QTest::addColumn<QString>("origins");
        const auto row = [](const QString &recipe, const QStringList &wanted, const QString &origins) {
            QTest::addRow("%s %s", qPrintable(recipe), qPrintable(wanted.last()))
                << recipe << wanted << origins;
        };
        row(u"star-sales"_s, {u"sales"_s, {}, u"unit_price"_s},
            u"sales*.csv unit_price 9: trimmed, decimal point, 4 places"_s);
        row(u"uci-online-retail"_s, {u"sales"_s, {}, u"sale_date"_s},
            u"20[0-9][0-9]-[0-9][0-9]-[0-9][0-9].csv InvoiceDate 5: trimmed, read as yyyy-MM-dd HH:mm:ss"_s);
        // A flat feed names a product in each of its lines.
        row(u"uci-online-retail"_s, {u"products"_s, u"product"_s, u"product_name"_s},
            u"20[0-9][0-9]-[0-9][0-9]-[0-9][0-9].csv Description 3: trimmed"_s);
        row(u"uci-online-retail"_s, {u"stores"_s, u"store"_s, u"store_name"_s},
            u"20[0-9][0-9]-[0-9][0-9]-[0-9][0-9].csv  0: always “Online shop”"_s);
        row(u"northwind"_s, {u"sales"_s, {}, u"discount_amount"_s},
            u"order_details.csv  0: computed: quantity * unit_price * rate"_s);
        row(u"northwind"_s, {u"products"_s, u"product"_s, u"category"_s},
            u"products.csv categories.category_name 0: trimmed"_s);
        row(u"northwind"_s, {u"products"_s, u"product"_s, u"brand"_s}, QString());
    }

    void aColumnIsFilledFromItsFile()
    {
        QFETCH(QString, recipe);
        QFETCH(QStringList, wanted);
        QFETCH(QString, origins);
        const auto found = findRecipe(recipe);
        QVERIFY(found.has_value());
        QStringList lines;
        for (const ColumnOrigin &origin : originsOf(*found, wanted[0], wanted[1], wanted[2]))
            lines += u"%1 %2 %3: %4"_s.arg(origin.file, origin.source)
                         .arg(origin.place)
                         .arg(origin.changes.join(u", "));
        QCOMPARE(lines.join(u'\n'), origins);
    }
};

QTEST_GUILESS_MAIN(TestColumnOrigin)
#include "tst_columnorigin.moc"
