// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "support/verify.h"
#include "ui/grid/resultgrid.h"
#include "ui/quality/calendarpanel.h"
#include "ui/quality/calendarview.h"
#include "ui/quality/checkdialog.h"
#include "ui/quality/checkpanel.h"
#include "ui/quality/qualitypage.h"
#include "ui/shell/jobs.h"
#include "ui/shell/preferences.h"
#include "ui/shell/railbutton.h"
#include "ui/theme/theme.h"
#include "ui/widgets/listrow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

CheckRun run(CheckStatus status, qint64 failed = 0, qint64 batch = 0)
{
    CheckRun made;
    made.id = 7;
    made.status = status;
    made.batch = BatchId{batch};
    made.checked = 1000;
    made.failed = failed;
    made.kept = 0;
    made.startedAt = 1'767'200'000'000'000;
    made.message = failed > 0 ? u"%1 of 1,000 rows fail."_s.arg(failed) : u"All of 1,000 rows are in order."_s;
    return made;
}

CheckState state(const QString &title, CheckSeverity severity, std::vector<CheckRun> runs)
{
    CheckState made;
    made.check.name = title.toLower().replace(u' ', u'-');
    made.check.title = title;
    made.check.kind = CheckKind::Range;
    made.check.severity = severity;
    made.check.table = u"sales_fact"_s;
    made.check.columns = {u"unit_price"_s};
    made.check.least = u"0"_s;
    made.check.owner = u"Ada"_s;
    made.runs = std::move(runs);
    return made;
}

std::vector<CheckState> someStates()
{
    return {state(u"No price below zero"_s, CheckSeverity::Block,
                  {run(CheckStatus::Failed, 12), run(CheckStatus::Passed), run(CheckStatus::Passed)}),
            state(u"Own question"_s, CheckSeverity::Warn, {run(CheckStatus::Broken)}),
            state(u"Never asked"_s, CheckSeverity::Warn, {}),
            state(u"Quantities are small"_s, CheckSeverity::Warn, {run(CheckStatus::Passed, 0, 8)})};
}

// Two stores over five days: the second has a day missing and one twice.
LoadCalendar someCalendar()
{
    LoadCalendar calendar;
    calendar.first = QDate(2025, 12, 19);
    calendar.last = QDate(2025, 12, 23);
    const Delivery file{BatchId{6}, u"sales.csv"_s, 0, 30, 30, Money::fromWhole(1200)};
    const Delivery again{BatchId{8}, u"sales_resend.csv"_s, 0, 30, 0, Money::fromWhole(1190)};
    const StoreDay loaded{StoreDayState::Loaded, {file}};
    calendar.stores = {{1, u"Market Square"_s, {}, {}, {loaded, loaded, loaded, loaded, loaded}},
                       {31,
                        u"Harbour Street"_s,
                        {},
                        {},
                        {{StoreDayState::NotOpen, {}},
                         {StoreDayState::Missing, {}},
                         {StoreDayState::Twice, {file, again}},
                         {StoreDayState::Closed, {}},
                         loaded}}};
    return calendar;
}

ResultSetPtr someRows()
{
    ResultSetBuilder rows({{u"key"_s, ColumnType::Text}, {u"unit_price"_s, ColumnType::Text}});
    for (int row = 1; row <= 12; ++row) {
        rows.append(0, u"%1/1"_s.arg(4700 + row));
        rows.append(1, u"-%1.00"_s.arg(row));
        rows.endRow();
    }
    return std::make_shared<const ResultSet>(std::move(rows).finish());
}

} // namespace

class QualityPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatNeedsSomebodyIsChosenFirst();
    void theListIsSearchedAndWalkedByKeys();
    void failingRowsAreShownWithTheirTrueNumber();
    void theCalendarOpensWhereSomethingIsOdd();
    void theCalendarIsWalkedByKeys();
    void theFilesFollowTheKeys();
    void anEmptyWarehouseLeadsToTheImport();
    void theDialogShowsTheFieldsOfItsKind();
    void theDialogSaysWhatIsMissing();
    void theRailShowsHowManyNeedSomebody();
    void picturesInBothThemes();

private:
    std::unique_ptr<QualityPage> page();

    std::unique_ptr<Theme> m_theme;
    QTemporaryDir m_home;
    Jobs m_jobs;
    std::unique_ptr<Preferences> m_preferences;
};

void QualityPageTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    qputenv("MARTLET_HOME", m_home.path().toUtf8());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_preferences = std::make_unique<Preferences>(m_home.filePath(u"preferences.json"_s));
}

std::unique_ptr<QualityPage> QualityPageTest::page()
{
    auto made = std::make_unique<QualityPage>(PageContext{nullptr, m_jobs, *m_preferences}, nullptr);
    made->resize(1232, 824);
    made->show();
    return made;
}

void QualityPageTest::whatNeedsSomebodyIsChosenFirst()
{
    const auto shown = page();
    QSignalSpy attention(shown.get(), &Page::attentionChanged);
    shown->showStates(someStates());
    QCOMPARE(attention.size(), 1);
    QCOMPARE(attention.front().at(1).toInt(), 2); // the failing and the broken one
    const auto *const panel = shown->findChild<CheckPanel *>();
    QCOMPARE(panel->shown()->check.title, u"No price below zero"_s);
    QCOMPARE(namelessWidgets(*shown).join(u", "_s), QString());
    const auto *const list = shown->findChild<QListView *>(u"checks"_s);
    QAbstractItemModelTester tester(list->model());
    QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().section(u'.', 0, 0),
             u"No price below zero: fails"_s);

    // A run that comes in leaves the person on the check they were looking at.
    shown->showItem(u"never-asked"_s);
    QCOMPARE(panel->shown()->check.title, u"Never asked"_s);
    shown->showStates(someStates());
    QCOMPARE(panel->shown()->check.title, u"Never asked"_s);
}

void QualityPageTest::theListIsSearchedAndWalkedByKeys()
{
    const auto shown = page();
    shown->showStates(someStates());
    shown->activateWindow();
    shown->find();
    auto *const search = shown->findChild<QLineEdit *>(u"search"_s);
    const auto *const list = shown->findChild<QListView *>(u"checks"_s);
    const auto *const panel = shown->findChild<CheckPanel *>();
    QTest::keyClick(search, Qt::Key_Down);
    QCOMPARE(panel->shown()->check.title, u"Own question"_s);
    QTest::keyClicks(search, u"small"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    search->clear();
    QCOMPARE(list->model()->rowCount(), 4);

    // Tab leads from the search over the list to what can be done with the check.
    QVERIFY(QTest::qWaitForWindowActive(shown.get()));
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), static_cast<const QWidget *>(list));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    const auto *const button = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(button && panel->isAncestorOf(button));
    QCOMPARE(button->text(), u"Run now"_s);
}

void QualityPageTest::failingRowsAreShownWithTheirTrueNumber()
{
    CheckPanel panel;
    panel.resize(700, 600);
    auto failing = someStates().front();
    failing.runs.front().failed = 5000; // only twelve were kept
    failing.runs.front().kept = 12;
    panel.showCheck(failing);
    panel.showRows(someRows());
    QCOMPARE(panel.grid().table().rowCount(), 12);
    QVERIFY2(panel.grid().footer().leftText().startsWith(u"rows 1–12 of more"),
             qPrintable(panel.grid().footer().leftText()));
    QCOMPARE(panel.grid().table().headerData(1, Qt::Horizontal).toString(), u"Unit price"_s);
    panel.showError({Error::Kind::ConnectionLost, u"The server closed the connection."_s});
    QSignalSpy retry(&panel, &CheckPanel::retryWanted);
    for (auto *const button : panel.findChildren<QPushButton *>()) {
        if (button->text() == u"Retry")
            button->click();
    }
    QCOMPARE(retry.size(), 1);
}

void QualityPageTest::theCalendarOpensWhereSomethingIsOdd()
{
    CalendarPanel panel;
    panel.resize(1184, 700);
    panel.show();
    panel.showCalendar(someCalendar());
    QCOMPARE(panel.view().calendar().stores.front().name,
             u"Harbour Street"_s); // the store to call stands first
    QCOMPARE(panel.view().currentDay(), 1);
    QSignalSpy wanted(&panel, &CalendarPanel::differenceWanted);
    QTest::mouseClick(&panel.view(), Qt::LeftButton, {}, panel.view().cellRect(0, 2).center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().at(0).toLongLong(), 31);
    QCOMPARE(wanted.front().at(1).toDate(), QDate(2025, 12, 21));
    QCOMPARE(wanted.front().at(2).value<BatchId>().value, 6);
    QCOMPARE(wanted.front().at(3).value<BatchId>().value, 8);

    DeliveryDifference difference{u"sales.csv"_s, u"sales_resend.csv"_s};
    difference.same = 16;
    difference.lines = {
        {LineDifference::Kind::Changed, u"991/1"_s, 4, 2, {}, {}, u"discount_amount 0.00 → 1.25"_s}};
    panel.showDifference(difference);
    QCOMPARE(panel.differences().table().rowCount(), 1);
    QCOMPARE(panel.differences().table().index(0, 2).data().toString(), u"discount_amount 0.00 → 1.25"_s);
}

void QualityPageTest::theCalendarIsWalkedByKeys()
{
    CalendarView view;
    view.setCalendar(someCalendar());
    view.setCurrent(0, 0);
    QSignalSpy chosen(&view, &CalendarView::chosen);
    for (const auto key : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down})
        QTest::keyClick(&view, key);
    QCOMPARE(chosen.size(), 5); // what is shown of the day follows
    QCOMPARE(chosen.back(), (QVariantList{1, 2}));
    QVERIFY2(
        view.accessibleDescription().startsWith(u"Harbour Street, 21 Dec 2025: twice\nsales.csv: 30 lines"),
        qPrintable(view.accessibleDescription()));
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_Right);
    QCOMPARE(view.currentDay(), 4);
}

void QualityPageTest::theFilesFollowTheKeys()
{
    CalendarPanel panel;
    panel.resize(1184, 700);
    panel.show();
    panel.showCalendar(someCalendar());
    QSignalSpy wanted(&panel, &CalendarPanel::differenceWanted);
    QTest::keyClick(&panel.view(), Qt::Key_Right); // from the missing day to the one that came twice
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(panel.findChildren<ListRow *>().size(), 2);
    QTest::keyClick(&panel.view(), Qt::Key_Right);
    QCOMPARE(panel.findChildren<ListRow *>().size(), 0);
}

void QualityPageTest::anEmptyWarehouseLeadsToTheImport()
{
    const auto shown = page();
    shown->showStates({});
    shown->showCalendar({});
    shown->showItem(u"calendar"_s);
    QSignalSpy link(shown.get(), &Page::linkActivated);
    for (auto *const button : shown->findChildren<QPushButton *>()) {
        if (button->text() == u"Import sales")
            button->click();
    }
    QCOMPARE(link.size(), 1);
    QCOMPARE(link.front().front().value<PageLink>().page, PageId::Import);
}

void QualityPageTest::theDialogShowsTheFieldsOfItsKind()
{
    CheckDialog dialog(someStates().front().check, false);
    dialog.show();
    const auto isShown = [&](const char *name) {
        return dialog.findChild<QWidget *>(QLatin1StringView(name))->isVisible();
    };
    QVERIFY(isShown("least") && isShown("most") && isShown("columns"));
    QVERIFY(!isShown("sql") && !isShown("pattern") && !isShown("days"));
    QCOMPARE(dialog.check(), someStates().front().check); // nothing is lost that is not shown

    auto *const kind = dialog.findChild<QComboBox *>(u"kind"_s);
    kind->setCurrentIndex(kind->findData(int(CheckKind::Sql)));
    QVERIFY(isShown("sql"));
    QVERIFY(!isShown("columns") && !isShown("least"));
    kind->setCurrentIndex(kind->findData(int(CheckKind::Reference)));
    QStringList columns;
    const auto *const list = dialog.findChild<QListWidget *>(u"columns"_s);
    for (int row = 0; row < list->count(); ++row)
        columns += list->item(row)->text();
    QVERIFY(columns.contains(u"product_id"_s));
    QVERIFY(!columns.contains(u"unit_price"_s));
    QCOMPARE(namelessWidgets(dialog).join(u", "_s), QString());
}

void QualityPageTest::theDialogSaysWhatIsMissing()
{
    CheckDialog dialog({}, true);
    dialog.show();
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    auto *const keep = dialog.findChild<QPushButton *>(u"keep"_s);
    keep->click();
    QCOMPARE(accepted.size(), 0);
    const auto *const fault = dialog.findChild<QLabel *>(u"fault"_s);
    QCOMPARE(fault->text(), u"The check cannot be kept: it needs a title."_s);
    QVERIFY(fault->isVisible());
    auto *const title = dialog.findChild<QLineEdit *>(u"title"_s);
    title->setText(u"Every customer has a city"_s);
    QVERIFY(!fault->isVisible()); // it was about what has been corrected
    keep->click();
    QCOMPARE(fault->text(), u"The check cannot be kept: it needs columns."_s);
    // The sentence has room of its own, and pushes nothing over anything else.
    QCoreApplication::processEvents();
    const auto *const above = dialog.findChild<QCheckBox *>(u"onLoad"_s);
    QVERIFY(fault->geometry().top() >= above->geometry().bottom());
    QVERIFY(fault->height() >= fault->heightForWidth(fault->width()));
    QVERIFY(keep->geometry().top() > fault->geometry().bottom());
    dialog.findChild<QComboBox *>(u"table"_s)->setCurrentText(u"dim_customers"_s);
    auto *const columns = dialog.findChild<QListWidget *>(u"columns"_s);
    columns->findItems(u"city"_s, Qt::MatchExactly).front()->setCheckState(Qt::Checked);
    keep->click();
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.check().columns, QStringList{u"city"_s});
    QVERIFY(dialog.check().name.startsWith(u"every-customer-has-a-city-"_s));
}

void QualityPageTest::theRailShowsHowManyNeedSomebody()
{
    RailButton button(u"rail-quality"_s, u"Quality"_s);
    button.resize(208, 36);
    const auto without = button.grab().toImage();
    button.setCount(2);
    QVERIFY(button.grab().toImage() != without);
    QVERIFY(button.accessibleDescription().startsWith(u'2'));
    button.setCount(0);
    QCOMPARE(button.grab().toImage(), without);
}

void QualityPageTest::picturesInBothThemes()
{
    const auto shown = page();
    shown->showStates(someStates());
    shown->showCalendar(someCalendar());
    CheckDialog dialog(someStates().front().check, false);
    dialog.show();
    for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        m_theme->setMode(mode);
        QCoreApplication::processEvents();
        const auto name = mode == Theme::Mode::Light ? u"light"_s : u"dark"_s;
        for (const auto *const tab : {"checks", "calendar"}) {
            shown->showItem(QLatin1StringView(tab) == "calendar"_L1 ? u"calendar"_s : u"no-price-below-zero"_s);
            const auto drawn = picture(*shown, u"quality-%1-%2"_s.arg(QLatin1StringView(tab), name));
            QCOMPARE(drawn.pixelColor(2, 2), m_theme->colour(Token::Canvas));
        }
        picture(dialog, u"quality-dialog-%1"_s.arg(name));
    }
    m_theme->setMode(Theme::Mode::Light);
}

QTEST_MAIN(QualityPageTest)
#include "tst_qualitypage.moc"
