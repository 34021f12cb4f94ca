// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "ui/data/cellwords.h"
#include "ui/data/columnpanel.h"
#include "ui/data/datapage.h"
#include "ui/data/lineagetab.h"
#include "ui/data/panelparts.h"
#include "ui/data/starview.h"
#include "ui/data/tablestab.h"
#include "ui/demobench.h"
#include "ui/grid/resultgrid.h"
#include "ui/quality/checkdialog.h"
#include "ui/reports/reportnotice.h"
#include "ui/widgets/listrow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace martlet;
using namespace Qt::StringLiterals;

// The page over a small demo shop, walked with keys.
class TestDataPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void theStarKnowsItsRows();
    void theStarIsWalkedWithKeys();
    void aCardUnfolds();
    void aColumnShowsItsProfile();
    void tabLeavesThePanelByItsFoot();
    void nearDaysAreToldApart();
    void aCheckIsAddedToTheColumn();
    void aPinnedPanelStays();
    void aTableShowsItsColumns();
    void rowsAreShown();
    void lineageLeadsToReports();
    void stepsOfTheSchemaAreListed();
    void zoomIsBounded();
    void faultsAreSaidInThePanel();
    void everyFocusableWidgetHasAName();

private:
    template<typename T>
    T *part(const QString &name = {})
    {
        return m_page->findChild<T *>(name);
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return m_page->isSettled(); }, 60'000);
    }
    StarView &star() { return *part<StarView>(); }
    ColumnPanel &panel() { return *part<ColumnPanel>(); }
    void press(Qt::Key key) { QTest::keyClick(&star(), key); }

    std::unique_ptr<DemoBench> m_shop;
    std::unique_ptr<DataPage> m_page;
};

void TestDataPage::initTestCase()
{
    m_shop = std::make_unique<DemoBench>();
}

void TestDataPage::cleanupTestCase()
{
    m_page.reset();
    QThreadPool::globalInstance()->waitForDone(); // the last tasks hold the warehouse open
}

void TestDataPage::init()
{
    m_page = std::make_unique<DataPage>(m_shop->context(), nullptr);
    m_page->resize(1232, 824);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QVERIFY(settle());
    star().setFocus(Qt::TabFocusReason);
}

void TestDataPage::theStarKnowsItsRows()
{
    QVERIFY2(star().currentWords().startsWith(u"Table sales_fact, 3,000 rows. What was sold"),
             qPrintable(star().currentWords()));
    QVERIFY(part<QLabel>(u"facts"_s)->text().startsWith(u"schema "));
}

void TestDataPage::theStarIsWalkedWithKeys()
{
    const auto at = [this] { return star().currentWords().section(u'.', 0, 0).section(u',', 0, 0); };
    press(Qt::Key_Down);
    QCOMPARE(at(), u"Column transaction_id of sales_fact"_s);
    press(Qt::Key_End);
    QCOMPARE(at(), u"Show 6 more columns of sales_fact"_s);
    press(Qt::Key_Down);
    QCOMPARE(at(), u"Table inventory_fact"_s);
    press(Qt::Key_Left);
    QVERIFY2(at().endsWith(u"dim_stores"), qPrintable(at()));
    press(Qt::Key_Home);
    QCOMPARE(at(), u"Table dim_stores"_s);
    press(Qt::Key_Up);
    QCOMPARE(at(), u"Show 6 more columns of dim_employees"_s);
    press(Qt::Key_Right);
    QVERIFY2(at().endsWith(u"of sales_fact"), qPrintable(at()));
    press(Qt::Key_Right);
    QVERIFY2(at().endsWith(u"of dim_products") || at().endsWith(u"dim_products"), qPrintable(at()));
    press(Qt::Key_Right); // there is nothing further
    QVERIFY(at().contains(u"dim_products"));
    QCOMPARE(star().accessibleDescription(), star().currentWords());
    // Every line of the star can be reached by going down and to the side.
    press(Qt::Key_Left);
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Up);
    QCOMPARE(at(), u"Table dim_date"_s);
}

void TestDataPage::aCardUnfolds()
{
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QVERIFY2(star().currentWords().startsWith(u"Column line_number of sales_fact"),
             qPrintable(star().currentWords()));
    press(Qt::Key_End);
    QCOMPARE(star().currentWords(), u"Show fewer columns of sales_fact"_s);
    press(Qt::Key_Return);
    QCOMPARE(star().currentWords(), u"Show 6 more columns of sales_fact"_s);
    star().setChosen({u"sales_fact"_s, u"sale_time"_s}); // a column that is not shown unfolds its card
    QVERIFY(star().currentWords().startsWith(u"Column sale_time of sales_fact"));
}

void TestDataPage::aColumnShowsItsProfile()
{
    QSignalSpy shown(m_page.get(), &Page::itemShown);
    for (int i = 0; i < 7; ++i)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(panel().spot(), (StarSpot{u"sales_fact"_s, u"unit_price"_s}));
    QVERIFY(panel().profile());
    QCOMPARE(panel().facts().fact(u"Rows"_s), u"3,000"_s);
    QCOMPARE(panel().facts().fact(u"Zero"_s), u"0"_s);
    QCOMPARE(panel().facts().fact(u"Distinct"_s), QLocale().toString(*panel().profile()->distinct));
    QVERIFY(panel().facts().fact(u"Mean"_s).contains(u'.'));
    QCOMPARE(shown.size(), 1);
    const auto lines = panel().findChildren<MarkedLine *>();
    QCOMPARE(lines.size(), 1 + 2); // a check, the file, and what happens on the way
    QVERIFY(!star().grab().isNull());
    picture(*m_page, u"data-star-light"_s);
    m_shop->theme().setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    picture(*m_page, u"data-star-dark"_s);
    m_shop->theme().setMode(Theme::Mode::Light);
    QCoreApplication::processEvents();
    QTest::mouseClick(panel().findChildren<QToolButton *>().last(), Qt::LeftButton); // close
    QVERIFY(!panel().isVisible());
    QCOMPARE(star().chosen(), StarSpot());
}

void TestDataPage::aCheckIsAddedToTheColumn()
{
    m_page->choose({u"dim_stores"_s, u"country"_s});
    QVERIFY(settle());
    const auto before = panel().findChildren<MarkedLine *>().size();
    for (auto *button : panel().findChildren<QPushButton *>()) {
        if (button->text() == u"Add a check")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    auto *dialog = m_page->findChild<CheckDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->check().table, u"dim_stores"_s);
    QCOMPARE(dialog->check().columns, QStringList{u"country"_s});
    dialog->findChild<QLineEdit *>(u"title"_s)->setText(u"Every store has a country"_s);
    Q_EMIT dialog->accept();
    QVERIFY(settle());
    QCOMPARE(panel().findChildren<MarkedLine *>().size(), before + 1);
    const auto labels = panel().findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(),
                        [](const QLabel *label) { return label->text() == u"Every store has a country"; }));
}

// The link to the recipe stands above the buttons, and Tab comes to it before them.
void TestDataPage::tabLeavesThePanelByItsFoot()
{
    m_page->showItem(u"sales_fact.unit_price"_s);
    QVERIFY(settle());
    const auto *panel = part<ColumnPanel>();
    const auto buttonSaying = [&](const QString &words) -> QPushButton * {
        for (auto *button : panel->findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisible())
                return button;
        }
        return nullptr;
    };
    QTRY_VERIFY(buttonSaying(u"Recipe"_s));
    auto *recipe = buttonSaying(u"Recipe"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    recipe->setFocus();
    QTest::keyClick(recipe, Qt::Key_Tab);
    while (qobject_cast<QPushButton *>(QApplication::focusWidget()) &&
           static_cast<QPushButton *>(QApplication::focusWidget())->text() == u"Recipe")
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // of further kinds of files
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(buttonSaying(u"See rows"_s)));
}

void TestDataPage::nearDaysAreToldApart()
{
    const StarColumn day = [] {
        StarColumn column;
        column.type = StarColumn::Type::Date;
        return column;
    }();
    const auto first = QDate(2025, 12, 1).toJulianDay();
    QCOMPARE(cellwords::bound(first, day, 7), u"1 Dec 2025"_s);
    QCOMPARE(cellwords::bound(first + 7, day, 7), u"8 Dec 2025"_s);
    QCOMPARE(cellwords::bound(first, day, 90), u"Dec 2025"_s);
}

void TestDataPage::aPinnedPanelStays()
{
    m_page->choose({u"dim_stores"_s, u"city"_s});
    QVERIFY(settle());
    QTest::mouseClick(panel().findChildren<QToolButton *>().first(), Qt::LeftButton);
    QVERIFY(panel().isPinned());
    m_page->choose({u"dim_stores"_s, u"country"_s});
    QVERIFY(settle());
    QCOMPARE(panel().spot(), (StarSpot{u"dim_stores"_s, u"city"_s}));
    QCOMPARE(star().chosen(), (StarSpot{u"dim_stores"_s, u"country"_s}));
}

void TestDataPage::aTableShowsItsColumns()
{
    press(Qt::Key_Return);
    QCOMPARE(panel().spot(), (StarSpot{u"sales_fact"_s, {}}));
    QCOMPARE(panel().facts().fact(u"Rows"_s), u"3,000"_s);
    const auto rows = panel().findChildren<ListRow *>();
    QCOMPARE(rows.size(), 13);
    QTest::mouseClick(rows[7], Qt::LeftButton);
    QVERIFY(settle());
    QCOMPARE(panel().spot(), (StarSpot{u"sales_fact"_s, u"quantity"_s}));

    auto *tables = part<TablesTab>();
    part<QTabBar>(u"tabs"_s)->setCurrentIndex(1);
    QVERIFY(settle());
    QCOMPARE(tables->table(), u"sales_fact"_s);
    QCOMPARE(tables->grid().table().rowCount(), 13);
    QCOMPARE(tables->grid().table().index(8, 0).data().toString(), u"unit_price"_s);
    QCOMPARE(tables->grid().table().index(8, 1).data().toString(), u"decimal (16, 4)"_s);
}

void TestDataPage::rowsAreShown()
{
    m_page->choose({u"sales_fact"_s, u"unit_price"_s});
    QVERIFY(settle());
    for (auto *button : panel().findChildren<QPushButton *>()) {
        if (button->text() == u"See rows")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(settle());
    auto *tables = part<TablesTab>();
    QVERIFY(tables->isVisible());
    QCOMPARE(tables->face(), TablesTab::Face::Rows);
    QCOMPARE(tables->grid().table().rowCount(), 1000);
    QCOMPARE(tables->grid().table().columnCount(), 13);
    QVERIFY(tables->grid().footer().leftText().contains(u"1,000"));
    tables->setTable(u"dim_customers"_s, TablesTab::Face::Rows);
    QVERIFY(settle());
    QCOMPARE(tables->grid().table().columnCount(), 11 - 3); // without what is encrypted
    tables->setTable(u"targets"_s, TablesTab::Face::Rows);
    QVERIFY(settle());
    QVERIFY(!tables->grid().isVisible());
    QVERIFY(tables->findChild<ReportNotice *>()->sentence().contains(u"targets has no rows"));
}

void TestDataPage::lineageLeadsToReports()
{
    m_page->showItem(u"lineage"_s);
    QVERIFY(settle());
    auto *lineage = part<LineageTab>();
    lineage->setTable(u"dim_customers"_s);
    QVERIFY(settle());
    QCOMPARE(lineage->batches().table().rowCount(), 1);
    QCOMPARE(lineage->batches().table().index(0, 1).data().toString(), u"customers.csv"_s);
    QCOMPARE(lineage->columns().table().rowCount(), 11);
    QSignalSpy links(m_page.get(), &Page::linkActivated);
    const auto reports = lineage->findChildren<ListRow *>();
    QCOMPARE(reports.size(), 1);
    QTest::mouseClick(reports.front(), Qt::LeftButton);
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.front().front().value<PageLink>(), (PageLink{PageId::Reports, u"customer-value"_s}));
    picture(*m_page, u"data-lineage-light"_s);
    lineage->setTable(u"dim_date"_s);
    QVERIFY(settle());
    QCOMPARE(lineage->batches().table().rowCount(), 0);
}

void TestDataPage::stepsOfTheSchemaAreListed()
{
    m_page->showItem(u"migrations"_s);
    const auto &steps = part<ResultGrid>(u"migrations"_s)->table();
    QCOMPARE(steps.rowCount(), int(builtInMigrations(Engine::Sqlite).size()));
    QCOMPARE(steps.index(0, 1).data().toString(), u"0001_ledger"_s);
    QCOMPARE(steps.index(0, 4).data().toString().size(), 64);
}

void TestDataPage::zoomIsBounded()
{
    press(Qt::Key_Plus);
    QCOMPARE(star().percent(), 110);
    QCOMPARE(part<QLabel>(u"percent"_s)->text(), u"110 %"_s);
    for (int i = 0; i < 20; ++i)
        QTest::mouseClick(part<QToolButton>(u"zoomOut"_s), Qt::LeftButton);
    QCOMPARE(star().percent(), 50);
    press(Qt::Key_0);
    QCOMPARE(star().percent(), 100);
}

void TestDataPage::faultsAreSaidInThePanel()
{
    m_page->choose({u"sales_fact"_s, u"quantity"_s});
    QVERIFY(settle());
    panel().showError({Error::Kind::ConnectionLost, u"The server closed the connection."_s, u"57P01"_s});
    auto *notice = panel().findChild<ReportNotice *>();
    QVERIFY(notice->isVisible());
    QVERIFY(notice->sentence().contains(u"closed the connection"));
    picture(*m_page, u"data-fault-light"_s);
    for (auto *button : notice->findChildren<QPushButton *>()) {
        if (button->text() == u"Retry")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(settle());
    QVERIFY(!notice->isVisible());
    QVERIFY(panel().profile());
}

void TestDataPage::everyFocusableWidgetHasAName()
{
    m_page->choose({u"sales_fact"_s, u"unit_price"_s});
    QVERIFY(settle());
    QCOMPARE(namelessWidgets(*m_page).join(u", "), QString());
}

QTEST_MAIN(TestDataPage)
#include "tst_datapage.moc"
