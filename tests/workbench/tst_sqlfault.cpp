// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbench/sqlfault.h"

#include "schema/warehouseschema.h"
#include "semantic/semanticmodel.h"
#include "support/verify.h"
#include "support/warehouses.h"
#include "workbench/sqlnames.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// Where each engine's error is in the statement, and what was probably meant.
class TestSqlFault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto model = SemanticModel::load();
        QVERIFY(model);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            auto &database = m_databases[engine];
            database = std::make_unique<EmptyDatabase>(engine);
            VERIFY_OK(initWarehouse(*database->open()));
            m_sessions[engine] = database->open(Access::AdHoc);
            m_names[engine] = SqlNames::of(*model, engine);
        }
    }
    void cleanupTestCase()
    {
        m_sessions.clear();
        m_databases.clear();
    }

    void itIsPointedAt_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qsizetype>("from");
        QTest::addColumn<QString>("pointedAt");
        QTest::addColumn<QString>("suggested");
        const auto both = [](const char *name, const QString &marked, const QString &suggested) {
            auto sql = marked; // what is between the angles is at fault
            const auto from = sql.indexOf(u'‹');
            const auto at = sql.mid(from + 1, sql.indexOf(u'›') - from - 1);
            sql.remove(u'‹').remove(u'›');
            QTest::addRow("sqlite, %s", name) << Engine::Sqlite << sql << from << at << suggested;
            QTest::addRow("postgresql, %s", name) << Engine::PostgreSql << sql << from << at << suggested;
        };
        both("column", u"SELECT ‹sale_dat› FROM sales_fact"_s, u"sale_date"_s);
        both("table", u"SELECT 1 FROM ‹sales_fct›"_s, u"sales_fact"_s);
        both("qualified", u"SELECT s.‹totl_amount› FROM sales_fact s"_s, u"total_amount"_s);
        both("behind parameters",
             u"SELECT :first, :second, ‹sale_dat› FROM sales_fact WHERE 'sale_dat' = :first"_s, u"sale_date"_s);
        both("behind letters of two", u"SELECT 'ä', ‹sale_dat› FROM sales_fact"_s, u"sale_date"_s);
        both("nothing near", u"SELECT ‹weather› FROM sales_fact"_s, QString());
        both("syntax", u"SELECT store_id FROM sales_fact WHERE store_id = 1 ‹GRUOP› BY store_id"_s, QString());
    }
    void itIsPointedAt()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, sql);
        QFETCH(qsizetype, from);
        QFETCH(QString, pointedAt);
        QFETCH(QString, suggested);
        const auto refused =
            m_sessions[engine]->select(sql, {{u"first"_s, u"a"_s}, {u"second"_s, u"b"_s}}, {}, {});
        QVERIFY(!refused);
        const auto fault = sqlFault(sql, refused.error(), m_names[engine]);
        const auto said = refused.error().detail;
        QVERIFY2(sql.mid(fault.place.from, fault.place.length) == pointedAt, qPrintable(said));
        QVERIFY2(fault.place.from == from, qPrintable(said));
        QCOMPARE(fault.suggested, suggested);
        QCOMPARE(fault.sentence.contains(u"Did you mean"_s), !suggested.isEmpty());
    }

private:
    std::map<Engine, std::unique_ptr<EmptyDatabase>> m_databases;
    std::map<Engine, std::unique_ptr<Session>> m_sessions;
    std::map<Engine, SqlNames> m_names;
};

QTEST_GUILESS_MAIN(TestSqlFault)
#include "tst_sqlfault.moc"
