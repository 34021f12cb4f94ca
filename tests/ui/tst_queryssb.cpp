// SPDX-License-Identifier: GPL-3.0-or-later
// Queries of the Star Schema Benchmark put together by the Query page's controls alone, over a model that has
// nothing of the shop; each answer is that of the paper's SQL (tests/query/ssb/cases).
#include "query/ssb/ssbplace.h"
#include "semantic/semanticmodel.h"
#include "support/print.h"
#include "ui/grid/resultgrid.h"
#include "ui/query/chiprow.h"
#include "ui/query/conditionpopup.h"
#include "ui/query/querypage.h"
#include "ui/query/questionchip.h"
#include "ui/query/resultpane.h"
#include "ui/query/valuelist.h"
#include "ui/queryperson.h"
#include "ui/theme/theme.h"
#include "workbench/workbench.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

class TestQuerySsb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("MARTLET_HOME", m_home.path().toUtf8());
        qputenv("MARTLET_KEYCHAIN", "off");
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
        const auto model = [] { return SemanticModel::parse(ssb::contentOf(u"ssb.toml"_s), u"ssb.toml"_s); };
        for (const auto engine : {Engine::Sqlite, Engine::PostgreSql}) {
            m_places[engine] = std::make_unique<ssb::Place>(engine);
            auto bench = Workbench::open(m_places[engine]->database.spec());
            QVERIFY2(bench, bench ? "" : qPrintable(bench.error().message));
            m_benches[engine] = std::move(*bench);
            m_sources[engine] = questionsTo(m_benches[engine], std::move(*model()));
        }
    }
    void cleanup() { m_page.reset(); }
    void cleanupTestCase()
    {
        m_source.reset();
        m_sources.clear();
        m_benches.clear();
        m_places.clear();
    }

    void smallDiscountsOnSmallLines()
    {
        open(Engine::Sqlite);
        m_person->add(u"Revenue gained"_s);
        valueIs(u"Year"_s, u"1993"_s);
        isBetween(u"Discount"_s, u"1"_s, u"3"_s);
        compared(u"Quantity"_s, u"is below"_s, u"25"_s);
        expectAsThePaper(Engine::Sqlite, u"q1.1"_s);
    }

    void brandsOfACategory_data() { engines(); }
    void brandsOfACategory()
    {
        QFETCH(Engine, engine);
        open(engine);
        m_person->add(u"Revenue"_s);
        m_person->add(u"Year"_s);
        m_person->add(u"Brand"_s);
        memberBegins(u"Category"_s, u"MFGR#12"_s);
        memberBegins(u"Supplier's region"_s, u"ameri"_s);
        expectAsThePaper(engine, u"q2.1"_s);
    }

    void nationsOfAsia()
    {
        open(Engine::Sqlite);
        m_person->add(u"Revenue"_s);
        m_person->add(u"Customer's nation"_s);
        m_person->add(u"Supplier's nation"_s);
        m_person->add(u"Year"_s);
        memberBegins(u"Customer's region"_s, u"asi"_s);
        memberBegins(u"Supplier's region"_s, u"asi"_s);
        isBetween(u"Year"_s, u"1992"_s, u"1997"_s);
        sortBy(u"Year"_s);
        sortBy(u"Revenue"_s);
        // Years go up.
        if (m_page->history().question().sort.front().descending)
            m_person->row(u"sort"_s)->chips()[0]->click();
        expectAsThePaper(Engine::Sqlite, u"q3.1"_s);
    }

    void profitInAmerica()
    {
        open(Engine::Sqlite);
        m_person->add(u"Profit"_s);
        m_person->add(u"Year"_s);
        m_person->add(u"Customer's nation"_s);
        memberBegins(u"Customer's region"_s, u"AMERICA"_s);
        memberBegins(u"Supplier's region"_s, u"america"_s);
        m_person->condition(u"Manufacturer"_s, [this](ConditionPopup &popup) {
            QueryPerson::compareBy(popup, u"is one of"_s);
            offerMembers(popup);
            for (const auto &maker : {u"MFGR#1"_s, u"MFGR#2"_s}) {
                QTest::keyClicks(&popup.values().line(), maker);
                QTest::keyClick(&popup.values().line(), Qt::Key_Return);
            }
            QueryPerson::use(popup);
        });
        expectAsThePaper(Engine::Sqlite, u"q4.1"_s);
    }

private:
    void open(Engine engine)
    {
        m_source = m_sources[engine];
        m_page = std::make_unique<QueryPage>(m_source);
        m_person = std::make_unique<QueryPerson>(*m_page, *m_benches[engine], *m_source);
        m_page->resize(1232, 824);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(m_page->isSettled());
    }

    void compared(const QString &field, const QString &comparison, const QString &value)
    {
        m_person->condition(field, [&](ConditionPopup &popup) {
            QueryPerson::compareBy(popup, comparison);
            QTest::keyClicks(&popup.values().line(), value);
            QTest::keyClick(&popup.values().line(), Qt::Key_Return);
        });
    }

    void valueIs(const QString &field, const QString &value) { compared(field, u"is"_s, value); }

    // A part of the member's name and Enter.
    void memberBegins(const QString &field, const QString &part)
    {
        m_person->condition(field, [&](ConditionPopup &popup) {
            offerMembers(popup);
            QTest::keyClicks(&popup.values().line(), part);
            QTest::keyClick(&popup.values().line(), Qt::Key_Return);
        });
    }

    // As the page reads them; but it would have to be waited for, and without a desktop a popup that waits is
    // closed.
    void offerMembers(ConditionPopup &popup)
    {
        const auto members = m_source->members(popup.field(), {});
        QVERIFY(members);
        popup.values().setMembers(*members);
    }

    void isBetween(const QString &field, const QString &from, const QString &to)
    {
        m_person->condition(field, [&](ConditionPopup &popup) {
            QueryPerson::compareBy(popup, u"is between"_s);
            for (auto *edit : popup.findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == u"From")
                    QTest::keyClicks(edit, from);
                if (edit->accessibleName() == u"To")
                    QTest::keyClicks(edit, to);
            }
            QueryPerson::use(popup);
        });
    }

    void sortBy(const QString &title)
    {
        m_person->row(u"sort"_s)->addButton()->click();
        QueryPerson::trigger(title);
    }

    void expectAsThePaper(Engine engine, const QString &name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled() && m_page->result().answer(), 20'000);
        const auto sql = QString::fromUtf8(ssb::contentOf(u"cases/%1.sql"_s.arg(name)));
        const auto hand = m_places[engine]->warehouse->ask({.sql = sql}, {u"analyst"_s, {}}, {});
        QVERIFY(hand);
        const auto &shown = *m_page->result().grid().table().rows();
        QVERIFY(shown.rowCount() > 0);
        QCOMPARE(printRows(shown), ssb::arranged(*hand->rows, shown));
    }

    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
    std::map<Engine, std::unique_ptr<ssb::Place>> m_places;
    std::map<Engine, std::shared_ptr<Workbench>> m_benches;
    std::map<Engine, std::shared_ptr<QuerySource>> m_sources;
    std::shared_ptr<QuerySource> m_source; // of the page
    std::unique_ptr<QueryPage> m_page;
    std::unique_ptr<QueryPerson> m_person;
};

QTEST_MAIN(TestQuerySsb)
#include "tst_queryssb.moc"
