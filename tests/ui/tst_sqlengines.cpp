// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/verify.h"
#include "support/warehouses.h"
#include "ui/query/plan/planmodel.h"
#include "ui/query/plan/planview.h"
#include "ui/query/querysource.h"
#include "ui/query/sql/parameterform.h"
#include "ui/query/sql/resulttabs.h"
#include "ui/query/sql/sqleditor.h"
#include "ui/query/sql/sqlface.h"
#include "ui/reports/reportnotice.h"
#include "ui/theme/theme.h"
#include "workbench/workbench.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// The SQL face before each engine.
class TestSqlEngines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("MARTLET_HOME", m_home.path().toUtf8());
        qputenv("MARTLET_KEYCHAIN", "off");
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            auto &database = m_databases[engine];
            database = std::make_unique<EmptyDatabase>(engine);
            VERIFY_OK(Workbench::create(database->spec(), {}));
            auto opened = Workbench::open(database->spec());
            VERIFY_OK(opened);
            m_sources[engine] = questionsTo(std::move(*opened));
        }
    }
    void cleanupTestCase()
    {
        m_sources.clear();
        m_databases.clear();
    }
    void init()
    {
        QFETCH(Engine, engine);
        m_face = std::make_unique<SqlFace>(m_sources[engine]);
        m_face->resize(900, 700);
        m_face->show();
    }
    void cleanup() { m_face.reset(); }

    void aStatementIsAnswered_data() { engines(); }
    void aStatementIsAnswered()
    {
        run(u"SELECT year, COUNT(*) AS days FROM dim_date WHERE year BETWEEN 2024 AND 2025 GROUP BY year ORDER BY year"_s);
        QVERIFY(m_face->results().answer());
        QCOMPARE(m_face->results().answer()->rows->rowCount(), 2);
        QCOMPARE(m_face->results().answer()->rows->number(0, 1), 366);
    }

    void whatIsTypedFitsItsPlace_data() { engines(); }
    void whatIsTypedFitsItsPlace()
    {
        const auto sql = u"SELECT full_date FROM dim_date WHERE year = :year AND full_date > :day"_s;
        m_face->editor().setText(sql);
        m_face->parameters().setValue(u"year"_s, u"2025"_s);
        m_face->parameters().setValue(u"day"_s, u"2025-12-24"_s);
        run(sql);
        QVERIFY(m_face->results().answer());
        QCOMPARE(m_face->results().answer()->rows->rowCount(), 7);
    }

    void aMisspeltNameIsUnderlined_data() { engines(); }
    void aMisspeltNameIsUnderlined()
    {
        const auto sql = u"SELECT 1; SELECT d.yaer FROM dim_date d"_s;
        run(sql);
        QVERIFY(m_face->notice().sentence().endsWith(u"Did you mean “year”?"_s));
        const auto place = m_face->editor().underlined();
        QCOMPARE(sql.mid(place.from, place.length), u"yaer"_s);
    }

    void itReadsOnlyAndIsCut_data() { engines(); }
    void itReadsOnlyAndIsCut()
    {
        run(u"DELETE FROM dim_date"_s);
        QVERIFY(!m_face->results().answer());
        run(u"SELECT a.full_date FROM dim_date a CROSS JOIN dim_date b"_s);
        QVERIFY(m_face->results().answer());
        QCOMPARE(m_face->results().answer()->rows->rowCount(), SqlFace::mostRows);
        QVERIFY(m_face->results().answer()->cut);
    }

    void itIsExplained_data() { engines(); }
    void itIsExplained()
    {
        m_face->editor().setText(u"SELECT full_date FROM dim_date WHERE week = 7"_s);
        m_face->explain();
        QTRY_VERIFY(!m_face->isRunning());
        QVERIFY(m_face->plan().steps().rowCount() > 0);
    }

private:
    void run(const QString &sql)
    {
        m_face->editor().setText(sql);
        m_face->run();
        QTRY_VERIFY(!m_face->isRunning());
    }

    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
    std::map<Engine, std::unique_ptr<EmptyDatabase>> m_databases;
    std::map<Engine, std::shared_ptr<QuerySource>> m_sources;
    std::unique_ptr<SqlFace> m_face;
};

QTEST_MAIN(TestSqlEngines)
#include "tst_sqlengines.moc"
