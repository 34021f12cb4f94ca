// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "ui/home/homepage.h"
#include "ui/import/importpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/numbertile.h"
#include "workbench/workbench.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace martlet;
using namespace Qt::StringLiterals;

// The whole window over a demo shop: from opening it to a file of one's own.
class WindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void homeShowsTheShop();
    void storiesRememberWhatWasFound();
    void fileIsCheckedAndLoaded();
    void unknownFileShowsWhatIsMissing();
    void everyFocusableWidgetHasAName();
    void cleanupTestCase();

private:
    template<typename Condition>
    static bool await(Condition &&condition)
    {
        return QTest::qWaitFor(condition, 60'000);
    }

    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::initTestCase()
{
    qputenv("MARTLET_HOME", m_home.path().toUtf8());
    qputenv("MARTLET_KEYCHAIN", "off");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ConnectionSpec spec;
    spec.name = u"Martlet Home"_s;
    spec.environment = Environment::Demo;
    spec.path = m_home.filePath(u"demo.db"_s);
    DemoPlan plan;
    plan.lines = 50'000;
    plan.end = QDate(2025, 12, 31);
    const auto made = Workbench::makeDemo(spec, plan, {}, {});
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message + made.error().detail));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_preferences = std::make_unique<Preferences>(m_home.filePath(u"window.ini"_s));
    m_window = std::make_unique<MainWindow>(*m_theme, *m_preferences);
    m_window->show();
    m_window->start(spec);
    QVERIFY(await([&] { return m_window->pages().current() != nullptr; }));
}

void WindowTest::homeShowsTheShop()
{
    auto *page = m_window->pages().current();
    const auto tiles = page->findChildren<NumberTile *>();
    QCOMPARE(tiles.size(), 4);
    QVERIFY(await([&] { return tiles.first()->accessibleName() != u"Revenue"; }));
    QVERIFY2(tiles.first()->accessibleName().startsWith(u"Revenue, "),
             qPrintable(tiles.first()->accessibleName()));
    QVERIFY(page->findChildren<ListRow *>().size() >= 7 + 5); // loads and first steps
    QCoreApplication::processEvents();
    picture(*m_window, u"home-light"_s);
    m_theme->setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    picture(*m_window, u"home-dark"_s);
    m_theme->setMode(Theme::Mode::Light);
    QCoreApplication::processEvents();
}

void WindowTest::storiesRememberWhatWasFound()
{
    auto *page = qobject_cast<HomePage *>(m_window->pages().current());
    QVERIFY(page);
    const auto rowOf = [&](const QString &start) -> ListRow * {
        for (auto *row : page->findChildren<ListRow *>()) {
            if (row->text().startsWith(start))
                return row;
        }
        return nullptr;
    };
    for (const auto *question :
         {u"Why did kettles drop in November?", u"Which store refunds too much?",
          u"Is the growth real, or bought with new stores?", u"Which promotion ate its own margin?",
          u"Whose contract lapsed, and what did it cost?", u"Which loyal customers are drifting away?",
          u"Why does March look weak and April strong?", u"What is bought together with charcoal?",
          u"Which store did not deliver before Christmas?"})
        QVERIFY2(rowOf(QString::fromUtf16(question)), qPrintable(QString::fromUtf16(question)));
    QVERIFY(rowOf(u"Which promotion"_s)->accessibleName().endsWith(u"no report yet"));
    QTest::mouseClick(rowOf(u"Which store refunds"_s), Qt::LeftButton);
    QVERIFY(m_preferences->isTicked(u"story/4"_s));
    QCOMPARE(m_window->pages().currentId(), PageId::Reports);
    m_window->go({PageId::Home, {}});
    QVERIFY(
        await([&] { return rowOf(u"Which store refunds"_s)->accessibleName().contains(u"Harbour Street"); }));
    picture(*m_window, u"home-stories-light"_s);
}

void WindowTest::fileIsCheckedAndLoaded()
{
    const QString path = m_home.filePath(u"customers.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("customer_id,first_name,last_name,email,phone,address,city,state,country,customer_tier,"
               "registration_date\n"
               "900001,Ada,Lovelace,ada@example.com,,,London,England,United Kingdom,Gold,2024-05-01\n"
               "900002,Alan,Turing,,,,London,England,United Kingdom,Silver,31/12/2024\n"
               "900003,Grace,Hopper,,,,New York,New York,United States,Gold,2024-07-01\n");
    file.close();
    m_window->go({PageId::Import, {}});
    picture(*m_window, u"import-source-light"_s);
    auto *page = qobject_cast<ImportPage *>(m_window->pages().current());
    QVERIFY(page);
    page->choose({path});
    auto *next = page->findChild<QPushButton *>(u"next"_s);
    const auto isAt = [&](ImportStep step) { return page->step() == step && !page->isBusy(); };
    QVERIFY(await([&] { return isAt(ImportStep::Check); })); // its layout is known
    picture(*m_window, u"import-check-light"_s);
    QVERIFY(next->text().remove(u'&').startsWith(u"Load 2 line"_s));
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(await([&] { return isAt(ImportStep::Load); }));
    picture(*m_window, u"import-loaded-light"_s);
    QCOMPARE(m_window->jobs().runningCount(), 0);
}

void WindowTest::unknownFileShowsWhatIsMissing()
{
    const QString path = m_home.filePath(u"poem.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("roses,are\nred,violets\n");
    file.close();
    auto *page = qobject_cast<ImportPage *>(m_window->pages().current());
    QVERIFY(page);
    page->choose({path});
    const auto isAt = [&](ImportStep step) { return page->step() == step && !page->isBusy(); };
    QVERIFY(await([&] { return isAt(ImportStep::Source); })); // no recipe knows it: it waits for a look
    QTest::mouseClick(page->findChild<QPushButton *>(u"next"_s), Qt::LeftButton);
    QVERIFY(isAt(ImportStep::Columns));
    QVERIFY(
        await([&] { return page->findChildren<QTableView *>(u"mapping"_s).first()->model()->rowCount() > 2; }));
    picture(*m_window, u"import-unknown-light"_s);
    const auto *model = page->findChild<QTableView *>(u"mapping"_s)->model();
    QCOMPARE(model->index(model->rowCount() - 1, 5).data().toString(), u"missing"_s);
}

void WindowTest::everyFocusableWidgetHasAName()
{
    QCOMPARE(namelessWidgets(*m_window).join(u", "), QString());
}

void WindowTest::cleanupTestCase()
{
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone(); // the last tasks hold the warehouse open
}

QTEST_MAIN(WindowTest)
#include "tst_window.moc"
