// SPDX-License-Identifier: GPL-3.0-or-later
// What one row of a fact gives to a measure, and how that is put together.
#include "semantic/rowmeasure.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestRowMeasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAggregateIsTakenApart_data()
    {
        QTest::addColumn<QString>("aggregate");
        QTest::addColumn<QString>("kinds"); // empty: it is made otherwise
        QTest::addColumn<QString>("cell");
        QTest::addRow("sum") << u"SUM(s.total_e4)"_s << u"s"_s << u"s.total_e4"_s;
        QTest::addRow("rows") << u"COUNT(*)"_s << u"n"_s << u"1"_s;
        QTest::addRow("values") << u"COUNT(CASE WHEN a THEN b END)"_s << u"n"_s << u"CASE WHEN a THEN b END"_s;
        QTest::addRow("things") << u"COUNT(DISTINCT a || ')' || b)"_s << u"d"_s << u"a || ')' || b"_s;
        QTest::addRow("most") << u"MAX(s.sale_date)"_s << u"m"_s << u"s.sale_date"_s;
        QTest::addRow("kept") << u"CAST(COALESCE(SUM(s.lines), 0) AS BIGINT)"_s << u"z"_s << u"s.lines"_s;
        QTest::addRow("two sums") << u"SUM(a) - SUM(b)"_s << QString() << QString();
        QTest::addRow("a sum of sums") << u"SUM((a)) + SUM((b))"_s << QString() << QString();
        QTest::addRow("different values") << u"SUM(DISTINCT a)"_s << QString() << QString();
        QTest::addRow("average") << u"AVG(a)"_s << QString() << QString();
    }
    void anAggregateIsTakenApart()
    {
        QFETCH(QString, aggregate);
        QFETCH(QString, kinds);
        const auto taken = rowMeasure(aggregate);
        QCOMPARE(taken.has_value(), !kinds.isEmpty());
        if (!taken)
            return;
        QCOMPARE(taken->kinds, kinds);
        QCOMPARE(taken->cells.size(), qsizetype(1));
        QTEST(taken->cells.front(), "cell");
    }

    void severalColumnsTellThingsApartTogether()
    {
        const auto model = SemanticModel::load();
        VERIFY_OK(model);
        const auto taken = rowMeasure(*model->measure(u"receipts"), *model, Engine::Sqlite);
        VERIFY_OK(taken);
        QVERIFY(taken->has_value());
        QCOMPARE((*taken)->kinds, u"dee"_s);
        QCOMPARE((*taken)->cells, (QStringList{u"CASE WHEN s.quantity_e3 > 0 THEN s.store_id END"_s,
                                               u"s.sale_date"_s, u"s.transaction_id"_s}));
    }

    void eachMeasureOfARollupIsPutTogetherLineByLine()
    {
        const auto model = SemanticModel::load();
        VERIFY_OK(model);
        for (const auto &rollup : model->rollups()) {
            for (const auto &name : rollup.measures) {
                for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
                    const auto taken = rowMeasure(*model->measure(name), *model, engine);
                    VERIFY_OK(taken);
                    QVERIFY2(taken->has_value(), qPrintable(name));
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRowMeasure)
#include "tst_rowmeasure.moc"
