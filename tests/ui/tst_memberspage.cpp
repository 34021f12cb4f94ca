// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "support/starheaders.h"
#include "ui/data/datapage.h"
#include "ui/demobench.h"
#include "ui/grid/resultgrid.h"
#include "ui/members/memberhistory.h"
#include "ui/members/memberstab.h"
#include "ui/members/mergedialog.h"
#include "ui/widgets/statecard.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>
#include <QTreeWidget>

using namespace martlet;
using namespace Qt::StringLiterals;

// The tab of members over a small demo shop in which a file of sales names keys that nobody described: what is
// open, edited in its cell, taken back and made again, merged; with keys alone.
class TestMembersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void theMostRevenueStandsFirst();
    void choosingShowsTheMember();
    void aCellIsEditedTakenBackAndMadeAgain();
    void anAttributeWithFewWordsIsChosenFromThem();
    void whatIsNoNumberIsSaidAndNothingChanges();
    void anEarlierDayIsWrittenIntoTheHistory();
    void anyChangeOfTheLogIsTakenBack();
    void twoAreMergedAndPartedAgain();
    void searchingNarrowsBoth();
    void everythingDescribedIsSaid();
    void everyFocusableWidgetHasAName();

private:
    template<typename T>
    T *part(const QString &name = {}) const
    {
        return m_page->findChild<T *>(name);
    }
    bool settle() const
    {
        QCoreApplication::processEvents(); // an editor gives its text after Enter has been handled
        return QTest::qWaitFor([this] { return m_page->isSettled(); }, 60'000);
    }
    MembersTab &tab() const { return *part<MembersTab>(); }
    QTableView &grid() const { return *part<QTableView>(u"grid"_s); }
    QTreeWidget &history() const { return part<MemberHistory>()->list(); }
    ResultGrid &worklist() const { return *part<ResultGrid>(u"worklist"_s); }
    void show(Entity dimension, qint64 member) const
    {
        tab().choose(dimension, member);
        QVERIFY(settle());
    }
    int columnOf(const QString &title) const
    {
        for (int column = 0; column < grid().model()->columnCount(); ++column) {
            if (grid().model()->headerData(column, Qt::Horizontal).toString() == title)
                return column;
        }
        return -1;
    }
    QString cell(const QString &title) const
    {
        return grid().model()->index(0, columnOf(title)).data().toString();
    }
    // Types into the first row's cell as a person does: to the cell, F2, the text, Enter.
    void type(const QString &title, const QString &text) const
    {
        grid().setFocus();
        grid().setCurrentIndex(grid().model()->index(0, columnOf(title)));
        QTest::keyClick(&grid(), Qt::Key_F2);
        auto *const line = grid().viewport()->findChild<QLineEdit *>();
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(settle());
    }

    std::unique_ptr<DemoBench> m_shop;
    std::unique_ptr<DataPage> m_page;
};

void TestMembersPage::initTestCase()
{
    m_shop = std::make_unique<DemoBench>();
    QFile file(m_shop->path(u"late.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(salesHeader);
    file.write("9000001,1,1,880001,1,-2,2025-12-01,1,700,0,700,10:00:00\n"
               "9000001,2,1,880002,1,-2,2025-12-01,1,900,0,900,10:00:00\n"
               "9000002,1,990001,1,1,-2,2025-12-02,1,800,0,800,10:00:00\n");
    file.close();
    const auto loaded = m_shop->bench().import(ImportRequest{.paths = {file.fileName()}, .recipe = {}}, {}, {});
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message));
}

void TestMembersPage::cleanupTestCase()
{
    m_page.reset();
    QThreadPool::globalInstance()->waitForDone();
    m_shop.reset();
}

void TestMembersPage::init()
{
    m_page = std::make_unique<DataPage>(m_shop->context(), nullptr);
    m_page->resize(1240, 850);
    m_page->show();
    m_page->showItem(u"members"_s);
    QVERIFY(settle());
}

void TestMembersPage::theMostRevenueStandsFirst()
{
    QStringList keys;
    for (int row = 0; row < worklist().shown().rowCount(); ++row) {
        const auto key = worklist().shown().index(row, 0).data().toString();
        if (key.size() == 6)
            keys += key;
    }
    QCOMPARE(keys, (QStringList{u"880002"_s, u"990001"_s, u"880001"_s}));
    QVERIFY(!part<StateCard>(u"nothing"_s)->isVisible());
    picture(*m_page, u"members-light"_s);
    m_shop->theme().setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    picture(*m_page, u"members-dark"_s);
    m_shop->theme().setMode(Theme::Mode::Light);
    QCoreApplication::processEvents();
}

void TestMembersPage::choosingShowsTheMember()
{
    QAbstractItemModelTester tester(grid().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(grid().model()->rowCount(), 200); // the first page of the products; the rest comes by scrolling
    grid().scrollToBottom();
    QVERIFY(QTest::qWaitFor([this] { return grid().model()->rowCount() > 200; }, 10'000));
    QVERIFY(settle());
    worklist().view().setFocus();
    for (int row = 0; row < worklist().shown().rowCount(); ++row) {
        QTest::keyClick(&worklist().view(), row == 0 ? Qt::Key_Home : Qt::Key_Down,
                        row == 0 ? Qt::ControlModifier : Qt::NoModifier);
        if (worklist().shown().index(worklist().view().currentIndex().row(), 0).data() == u"990001"_s)
            break;
    }
    QVERIFY(settle());
    QCOMPARE(part<QComboBox>(u"dimension"_s)->currentText(), u"Customers"_s);
    QCOMPARE(grid().model()->rowCount(), 1);
    QCOMPARE(cell(u"Standing"_s), u"not described"_s);
    QTest::keyClick(&worklist().view(), Qt::Key_Return);
    QVERIFY(grid().hasFocus());
    QTest::mouseClick(part<QPushButton>(u"all"_s), Qt::LeftButton);
    QVERIFY(settle());
    QVERIFY(grid().model()->rowCount() > 1);
}

void TestMembersPage::aCellIsEditedTakenBackAndMadeAgain()
{
    show(Entity::Product, 880001);
    type(u"Product name"_s, u"Desk lamp"_s);
    QCOMPARE(cell(u"Product name"_s), u"Desk lamp"_s);
    QCOMPARE(cell(u"Standing"_s), QString());
    QVERIFY(history().topLevelItem(0)->text(0).startsWith(u"Edited"));
    QVERIFY(grid().hasFocus()); // whoever types goes on typing
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(settle());
    QCOMPARE(cell(u"Product name"_s), u"880001"_s);
    QCOMPARE(cell(u"Standing"_s), u"not described"_s);
    QTest::keyClick(&grid(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(settle());
    QCOMPARE(cell(u"Product name"_s), u"Desk lamp"_s);
    QTest::keyClick(&grid(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(settle());
    QCOMPARE(cell(u"Product name"_s), u"880001"_s);
    QVERIFY(!part<QPushButton>(u"undo"_s)->isEnabled());
}

void TestMembersPage::anAttributeWithFewWordsIsChosenFromThem()
{
    show(Entity::Product, 1);
    const auto before = cell(u"Product status"_s);
    grid().setCurrentIndex(grid().model()->index(0, columnOf(u"Product status"_s)));
    QTest::keyClick(&grid(), Qt::Key_F2);
    auto *const list = grid().viewport()->findChild<QComboBox *>();
    QVERIFY(list);
    QCOMPARE(list->count(), 4);
    QCOMPARE(list->currentText(), before);
    list->setCurrentText(u"seasonal"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(settle());
    QCOMPARE(cell(u"Product status"_s), u"seasonal"_s);
    tab().edits().undo();
    QVERIFY(settle());
    QCOMPARE(cell(u"Product status"_s), before);
}

void TestMembersPage::whatIsNoNumberIsSaidAndNothingChanges()
{
    show(Entity::Product, 1);
    const auto before = cell(u"Cost price"_s);
    type(u"Cost price"_s, u"cheap"_s);
    QCOMPARE(cell(u"Cost price"_s), before);
    QVERIFY(!part<QPushButton>(u"undo"_s)->isEnabled());
    QStringList said;
    for (const auto *label : m_page->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u'\n').contains(u"cost_price must be a number"), qPrintable(said.join(u'\n')));
}

void TestMembersPage::anEarlierDayIsWrittenIntoTheHistory()
{
    show(Entity::Product, 1);
    part<QDateEdit>(u"from"_s)->setDate(QDate(2025, 11, 1));
    type(u"Brand"_s, u"Acme"_s);
    const auto *const change = history().topLevelItem(0);
    QCOMPARE(change->text(0), u"Edited, from 1 Nov 2025"_s);
    const auto edited = change->child(1)->text(0);
    QVERIFY2(edited.startsWith(u"Brand: ") && edited.endsWith(u" → Acme"), qPrintable(edited));
    QCOMPARE(history().findItems(u"What it was from 1 Nov 2025"_s, Qt::MatchExactly).size(), 1);
    tab().edits().undo();
    QVERIFY(settle());
}

void TestMembersPage::anyChangeOfTheLogIsTakenBack()
{
    const auto made = m_shop->bench().edit({Entity::Store, 1, {{u"city"_s, u"Atlantis"_s}}, {}}, {});
    QVERIFY2(made.has_value(), made ? "" : qPrintable(made.error().message));
    show(Entity::Store, 1);
    QCOMPARE(cell(u"City"_s), u"Atlantis"_s);
    auto *const list = &history();
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Home);
    auto *const takeBack = part<MemberHistory>()->findChild<QPushButton *>();
    QVERIFY(takeBack->isEnabled());
    QTest::mouseClick(takeBack, Qt::LeftButton);
    QVERIFY(settle());
    QVERIFY(cell(u"City"_s) != u"Atlantis");
    QVERIFY(list->topLevelItem(0)->text(0).contains(u"taken back"));
    QVERIFY(!takeBack->isEnabled());
}

void TestMembersPage::twoAreMergedAndPartedAgain()
{
    show(Entity::Product, 880001);
    QTest::mouseClick(part<QPushButton>(u"merge"_s), Qt::LeftButton);
    auto *const dialog = m_page->findChild<MergeDialog *>();
    QVERIFY(dialog);
    auto *const merge = dialog->findChild<QPushButton *>(u"merge"_s);
    const auto look = [&](const QString &key) {
        dialog->findChild<QLineEdit *>(u"key"_s)->setText(key);
        return QTest::qWaitFor([&] { return dialog->isSettled(); }, 10'000);
    };
    QVERIFY(look(u"4711000"_s));
    QVERIFY(!merge->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"fault"_s)->text().contains(u"no product 4711000"));
    QVERIFY(look(u"880002"_s));
    QVERIFY(merge->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"moves"_s)->text().contains(u"of sales worth 700.00"));
    QCOMPARE(dialog->findChild<QTableWidget *>(u"both"_s)->horizontalHeaderItem(2)->text(), u"880002"_s);
    picture(*dialog, u"members-merge-light"_s);
    QTest::keyClick(merge, Qt::Key_Return);
    QVERIFY(settle());
    show(Entity::Product, 880001);
    QCOMPARE(cell(u"Standing"_s), u"merged into #880002"_s);
    QVERIFY(!(grid().model()->flags(grid().model()->index(0, columnOf(u"Brand"_s))) & Qt::ItemIsEditable));
    QVERIFY(!part<QPushButton>(u"merge"_s)->isEnabled());
    tab().edits().undo();
    QVERIFY(settle());
    QCOMPARE(cell(u"Standing"_s), u"not described"_s);
}

void TestMembersPage::searchingNarrowsBoth()
{
    auto *const search = part<QLineEdit>(u"search"_s);
    m_page->find();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"88000"_s);
    QVERIFY(settle());
    QCOMPARE(grid().model()->rowCount(), 2);
    QCOMPARE(worklist().shown().rowCount(), 2);
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(settle());
    QVERIFY(worklist().shown().rowCount() > 2);
}

void TestMembersPage::everythingDescribedIsSaid()
{
    ConnectionSpec spec;
    spec.path = m_shop->path(u"empty.db"_s);
    QVERIFY(Workbench::create(spec, {}).has_value());
    auto opened = Workbench::open(spec);
    QVERIFY(opened.has_value());
    const std::shared_ptr<Workbench> bench = std::move(*opened);
    auto context = m_shop->context();
    context.bench = bench;
    DataPage page(context, nullptr);
    page.resize(1240, 850);
    page.show();
    page.showItem(u"members"_s);
    QVERIFY(QTest::qWaitFor([&] { return page.isSettled(); }, 60'000));
    QVERIFY(page.findChild<StateCard *>(u"nothing"_s)->isVisible());
    QVERIFY(!page.findChild<ResultGrid *>(u"worklist"_s)->isVisible());
}

void TestMembersPage::everyFocusableWidgetHasAName()
{
    QCOMPARE(namelessWidgets(tab()), QStringList());
}

QTEST_MAIN(TestMembersPage)
#include "tst_memberspage.moc"
