// SPDX-License-Identifier: GPL-3.0-or-later
// What sniffed columns are taken for, and the recipe that comes of it.
#include "etl/sniffedtext.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QString printMapping(const Sniffed &sniffed)
{
    QStringList all;
    for (const auto &mapped : sniffed.mapping)
        all += mapped.target + u'=' + mapped.source;
    return toText(sniffed.feed) + u": "_s + all.join(u' ') +
           (sniffed.missing.isEmpty() ? QString() : u" missing "_s + sniffed.missing.join(u' '));
}

} // namespace

class TestFeedMapping : public QObject
{
    Q_OBJECT

    SniffedText m_text;

private Q_SLOTS:
    void mapsInFourLanguages_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("mapping");
        QTest::newRow("English")
            << u"InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice"_s << u"1,A,2,2024-01-31,1.50"_s
            << u"sales: transaction_id=InvoiceNo product_id=StockCode sale_date=InvoiceDate "
               "quantity=Quantity unit_price=UnitPrice"_s;
        QTest::newRow("German")
            << u"Bon-Nr.,Artikel,Menge,Datum,Einzelpreis"_s << u"1,A,2,31.01.2024,1.50"_s
            << u"sales: transaction_id=Bon-Nr. product_id=Artikel sale_date=Datum quantity=Menge "
               "unit_price=Einzelpreis"_s;
        QTest::newRow("French")
            << u"N° facture,Référence,Quantité,Date de vente,Prix unitaire"_s << u"1,A,2,2024-01-31,1.50"_s
            << u"sales: transaction_id=N° facture product_id=Référence sale_date=Date de vente "
               "quantity=Quantité unit_price=Prix unitaire"_s;
        QTest::newRow("Spanish") << u"Factura,Código,Cantidad,Fecha,Precio"_s << u"1,A,2,2024-01-31,1.50"_s
                                 << u"sales: transaction_id=Factura product_id=Código sale_date=Fecha "
                                    "quantity=Cantidad unit_price=Precio"_s;
        QTest::newRow("products") << u"SKU,Bezeichnung,Warengruppe,EK"_s << u"A,Tea,Drinks,1.50"_s
                                  << u"products: product_id=SKU product_name=Bezeichnung category=Warengruppe "
                                     "cost_price=EK"_s;
        QTest::newRow("stock") << u"Artikel,Filiale,Stichtag,Anfangsbestand,Endbestand"_s
                               << u"A,1,2024-01-31,5,6"_s
                               << u"inventory: product_id=Artikel store_id=Filiale date=Stichtag "
                                  "opening_stock=Anfangsbestand closing_stock=Endbestand"_s;
        QTest::newRow("a type decides")
            << u"receipt,item,date,qty,price,amount"_s << u"1,A,2024-01-31,2,1.50,3.00"_s
            << u"sales: transaction_id=receipt product_id=item sale_date=date quantity=qty "
               "unit_price=price total_amount=amount"_s;
        QTest::newRow("not enough")
            << u"receipt,item,qty"_s << u"1,A,2"_s
            << u"sales: transaction_id=receipt product_id=item quantity=qty missing sale_date "
               "unit_price"_s;
    }

    void mapsInFourLanguages()
    {
        QFETCH(QString, header);
        QFETCH(QString, row);
        QFETCH(QString, mapping);
        QCOMPARE(printMapping(m_text.sniffed((header + u'\n' + row + u'\n').toUtf8())), mapping);
    }

    void theDraftIsARecipe()
    {
        const auto found =
            m_text.sniffed("Bon;Artikel;Menge;Datum;Preis;Rabatt\n1;A;2;31.01.2024 08:15;1.234,50 €;5 %\n");
        QVERIFY2(found.isComplete(), qPrintable(found.missing.join(u' ')));
        const auto recipe = recipeFromToml(toToml(found.recipe), u"draft.toml"_s);
        QVERIFY2(recipe.has_value(), qPrintable(recipe ? QString() : recipe.error().message));
        QCOMPARE(*recipe, found.recipe);
        const auto &file = recipe->files.front();
        QCOMPARE(file.column(u"unit_price")->number.symbol, u"€"_s);
        QCOMPARE(file.column(u"sale_time")->format, u"dd.MM.yyyy HH:mm"_s);
        QCOMPARE(file.column(u"discount_amount")->expression, u"abs(quantity * unit_price) * discount_rate"_s);
    }
};

QTEST_GUILESS_MAIN(TestFeedMapping)
#include "tst_feedmapping.moc"
