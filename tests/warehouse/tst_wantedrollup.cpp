// SPDX-License-Identifier: GPL-3.0-or-later
#include "warehouse/wantedrollup.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const Rollup &rollup)
{
    return (rollup.keys + rollup.attributes).join(u' ') + u": "_s + rollup.measures.join(u' ');
}

} // namespace

// A rollup is advised only where it would give the same figures, and its stanza is one that the model takes.
class TestWantedRollup : public QObject
{
    Q_OBJECT

private:
    SemanticModel m_model;

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        m_model = std::move(*model);
    }

    void aNeedNamesWhatIsKeptApart_data()
    {
        QTest::addColumn<FactNeed>("need");
        QTest::addColumn<QStringList>("wanted");
        const QStringList revenue{u"revenue"_s};
        const auto sales = [](const QStringList &by, const QStringList &where, const QStringList &measures) {
            return FactNeed{u"sales"_s, by, where, measures};
        };
        QTest::newRow("nothing") << sales({}, {}, revenue) << QStringList{u": revenue"_s};
        QTest::newRow("an attribute, or its key")
            << sales({u"product.brand"_s}, {}, revenue)
            << QStringList{u"product_id: revenue"_s, u"product.brand: revenue"_s};
        QTest::newRow("attributes of two")
            << sales({u"product.brand"_s}, {u"store.city"_s, u"store.country"_s}, revenue)
            << QStringList{u"product_id store_id: revenue"_s, u"store_id product.brand: revenue"_s,
                           u"product_id store.city store.country: revenue"_s};
        QTest::newRow("its own key") << sales({u"product.product_id"_s, u"product.brand"_s}, {}, revenue)
                                     << QStringList{u"product_id: revenue"_s};
        QTest::newRow("what lies behind another")
            << sales({u"supplier.supplier_name"_s}, {}, revenue) << QStringList{u"product_id: revenue"_s};
        QTest::newRow("receipts lie in one store")
            << sales({u"store.store_name"_s}, {}, {u"receipts"_s}) << QStringList{u"store_id: receipts"_s};
        QTest::newRow("receipts by product number")
            << sales({u"product.product_id"_s}, {}, {u"receipts"_s}) << QStringList{u"product_id: receipts"_s};
        QTest::newRow("receipts have many products")
            << sales({u"product.brand"_s}, {}, {u"receipts"_s})
            << QStringList{u"“Receipts” would be counted more than once."_s};
        QTest::newRow("different customers") << sales({u"store.city"_s}, {}, {u"customers"_s})
                                             << QStringList{u"Parts of “Customers” do not add up."_s};
        QTest::newRow("a sum over stores") << sales({}, {}, {u"floor_area"_s})
                                           << QStringList{u"“Floor area” is no sum over the lines alone."_s};
        QTest::newRow("states") << FactNeed{u"stock"_s, {}, {}, {u"stock"_s}}
                                << QStringList{u"No rollups are kept of “Stock”."_s};
    }
    void aNeedNamesWhatIsKeptApart()
    {
        QFETCH(FactNeed, need);
        QFETCH(QStringList, wanted);
        const auto found = wantedRollups(need, m_model);
        if (!found) {
            QCOMPARE(QStringList{found.error().message}, wanted);
            return;
        }
        QStringList texts;
        for (const auto &rollup : *found) {
            texts += textOf(rollup);
            QVERIFY(keepsApart(rollup, need, m_model));
        }
        QCOMPARE(texts, wanted);
    }

    void theStanzaIsOneTheModelTakes_data()
    {
        QTest::addColumn<Rollup>("rollup");
        QTest::addColumn<QString>("name");
        const auto rollup = [](const QString &fact, const QStringList &keys, const QStringList &attributes,
                               const QStringList &measures, bool hasDays = true) {
            return Rollup{{}, {}, fact, keys, attributes, measures, hasDays};
        };
        QTest::newRow("key and attribute")
            << rollup(u"sales"_s, {u"store_id"_s}, {u"product.brand"_s}, {u"revenue"_s, u"units"_s})
            << u"store_brand"_s;
        QTest::newRow("over all time")
            << rollup(u"sales"_s, {u"customer_id"_s}, {}, {u"cost"_s}, false) << u"customer_2"_s;
        QTest::newRow("another fact") << rollup(u"stock"_s, {u"store_id"_s}, {}, {u"units_received"_s})
                                      << u"stock_store"_s;
        QTest::newRow("days alone") << rollup(u"sales"_s, {}, {}, {u"revenue"_s}) << u"sales"_s;
    }
    void theStanzaIsOneTheModelTakes()
    {
        QFETCH(Rollup, rollup);
        QFETCH(QString, name);
        nameRollup(rollup, m_model);
        QCOMPARE(rollup.name, name);
        const auto model = m_model.extended(tomlOf(rollup).toUtf8(), u"advice"_s);
        QVERIFY2(model, model ? "" : qPrintable(model.error().message));
        QCOMPARE(model->rollups().back(), rollup);
    }

    void finerDaysAreNotInMonths()
    {
        FactNeed need{u"sales"_s, {u"customer.city"_s}, {}, {u"revenue"_s}};
        const auto &customer = *m_model.rollup(u"customer");
        QVERIFY(keepsApart(customer, need, m_model));
        need.isByDay = true;
        QVERIFY(!keepsApart(customer, need, m_model));
    }
};

QTEST_GUILESS_MAIN(TestWantedRollup)
#include "tst_wantedrollup.moc"
