// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listcard.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/taborder.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFocusFrame>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QPushButton *button(const QString &text, const char *look, bool compact = false)
{
    auto *button = new QPushButton(text);
    button->setProperty("look", QLatin1StringView(look));
    button->setProperty("compact", compact);
    return button;
}

QBoxLayout *row(QBoxLayout *column, std::initializer_list<QWidget *> widgets)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    for (auto *widget : widgets)
        line->addWidget(widget);
    line->addStretch();
    column->addLayout(line);
    return line;
}

// The controls of the component sheet, in its order.
class Sheet final : public QWidget
{
public:
    explicit Sheet(const Theme &theme)
    {
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(24, 24, 24, 24);
        column->setSpacing(12);
        column->addWidget(new Label(u"Components"_s, FontRole::Title));
        column->addWidget(new Label(u"Buttons"_s, FontRole::LabelStrong, Token::Text2));
        buttons(column, theme);
        column->addWidget(new Label(u"Inputs"_s, FontRole::LabelStrong, Token::Text2));
        inputs(column, theme);
        views(column, theme);
        column->addStretch();
    }

    QPushButton *first = nullptr;

private:
    void buttons(QBoxLayout *column, const Theme &theme)
    {
        auto *save = button(u"Save view"_s, "");
        save->setMenu(new QMenu(save));
        first = button(u"Focus"_s, "primary");
        row(column, {button(u"Load 965,500 lines"_s, "primary"), save, button(u"Cancel"_s, "quiet")});
        auto *disabled = button(u"Disabled"_s, "");
        disabled->setEnabled(false);
        auto *refresh = button({}, "quiet");
        refresh->setIcon(theme.icon(u"refresh"_s));
        refresh->setAccessibleName(u"Refresh"_s);
        row(column, {first, disabled, refresh});
        auto *exported = button(u"Export"_s, "", true);
        exported->setIcon(theme.icon(u"export"_s));
        auto *condition = button(u"Condition"_s, "quiet", true);
        condition->setIcon(theme.icon(u"plus"_s));
        row(column, {button(u"Mend"_s, "", true), exported, condition, button(u"All loads"_s, "link")});
    }

    void inputs(QBoxLayout *column, const Theme &theme)
    {
        auto *name = new QLineEdit(u"Stores, 12 months"_s);
        name->setAccessibleName(u"Name"_s);
        auto *find = new QLineEdit;
        find->setPlaceholderText(u"Find a field"_s);
        find->setAccessibleName(u"Find"_s);
        find->addAction(theme.icon(u"search"_s), QLineEdit::TrailingPosition);
        row(column, {name, find});
        auto *delimiter = new QComboBox;
        delimiter->addItems({u"Semicolon ;"_s, u"Comma ,"_s});
        delimiter->setAccessibleName(u"Delimiter"_s);
        auto *number = new QSpinBox;
        number->setAccessibleName(u"Number"_s);
        auto *wrong = new QLineEdit(u"39,9 %"_s);
        wrong->setProperty("fault", true);
        wrong->setAccessibleName(u"Margin"_s);
        row(column, {delimiter, number, wrong});
        auto *stores = new QCheckBox(u"Stores"_s);
        stores->setTristate(true);
        stores->setCheckState(Qt::PartiallyChecked);
        auto *holidays = new QCheckBox(u"Holidays"_s);
        holidays->setChecked(true);
        auto *month = new QRadioButton(u"Month"_s);
        month->setChecked(true);
        row(column, {holidays, stores, new QCheckBox(u"Returns"_s), month, new QRadioButton(u"Week"_s)});
    }

    void views(QBoxLayout *column, const Theme &)
    {
        auto *tabs = new QTabBar;
        for (const auto &name : {u"Executive"_s, u"Sales"_s, u"Inventory"_s})
            tabs->addTab(name);
        tabs->setAccessibleName(u"Dashboards"_s);
        column->addWidget(tabs);
        auto *progress = new QProgressBar;
        progress->setValue(64);
        column->addWidget(progress);
        auto *tree = new QTreeWidget;
        tree->setAccessibleName(u"Stores"_s);
        tree->setHeaderLabels({u"Store"_s, u"City"_s});
        for (int i = 0; i < 12; ++i)
            new QTreeWidgetItem(tree, {u"Store %1"_s.arg(i), u"Hull"_s});
        tree->setCurrentItem(tree->topLevelItem(2));
        tree->setFixedHeight(180);
        auto *card = new Card(u"Revenue"_s, u"by month; thousands"_s);
        card->body()->addWidget(new QLineEdit(u"In a card"_s));
        card->setMark(Card::Mark::Fault);
        card->findChild<QLineEdit *>()->setAccessibleName(u"In a card"_s);
        row(column, {tree, card});
    }
};

} // namespace

class ComponentsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sheetInBothThemes();
    void menuInBothThemes();
    void enterPressesTheButtonThatHasTheFocus();
    void ringComesBackFromAListAndADialog();
    void arrowsStayInTheirList();
    void tabGoesAsTheLayoutsPlace();
};

void ComponentsTest::sheetInBothThemes()
{
    Theme theme(*qApp, Theme::Mode::Light);
    Sheet sheet(theme);
    sheet.resize(760, 760);
    sheet.show();
    QVERIFY(QTest::qWaitForWindowActive(&sheet));
    sheet.first->setFocus(Qt::TabFocusReason);
    const auto light = picture(sheet, u"components-light"_s);
    theme.setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    const auto dark = picture(sheet, u"components-dark"_s);
    QCOMPARE(QColor(light.pixel(2, 2)), QColor(0xF4F5F7));
    QCOMPARE(QColor(dark.pixel(2, 2)), QColor(0x12151A));
    QCOMPARE(namelessWidgets(sheet).join(u", "), QString());
}

void ComponentsTest::menuInBothThemes()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QMenu menu;
    menu.addAction(theme.icon(u"table"_s), u"See records\tEnter"_s);
    menu.addAction(theme.icon(u"trace"_s), u"Where from"_s);
    menu.addSeparator();
    menu.addMenu(u"Break out by"_s);
    menu.addAction(theme.icon(u"copy"_s), u"Copy"_s)->setShortcut(QKeySequence::Copy);
    menu.popup({});
    menu.setActiveAction(menu.actions().first());
    picture(menu, u"menu-light"_s);
    theme.setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    picture(menu, u"menu-dark"_s);
    QVERIFY(menu.sizeHint().width() >= 160);
}

// A page's button is pressed, and so is a row; a dialog keeps Enter for its default button.
void ComponentsTest::enterPressesTheButtonThatHasTheFocus()
{
    Theme theme(*qApp, Theme::Mode::Light);
    const auto clicksIn = [](QWidget &window) {
        int clicks = 0;
        QPushButton button(u"Load"_s, &window);
        connect(&button, &QPushButton::clicked, &window, [&clicks] { ++clicks; });
        window.show();
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Return);
        QTest::keyClick(&button, Qt::Key_Enter);
        QTest::keyClick(&button, Qt::Key_Tab);
        return clicks;
    };
    QWidget page;
    QCOMPARE(clicksIn(page), 2);
    QDialog dialog;
    QCOMPARE(clicksIn(dialog), 0);
    ListRow row(u"Open a report"_s, &page);
    row.setLeads(true);
    row.show(); // the style sees a widget when it is first shown
    QSignalSpy opened(&row, &ListRow::clicked);
    QTest::keyClick(&row, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCheckBox box(u"Of all dimensions"_s, &page);
    box.show();
    QTest::keyClick(&box, Qt::Key_Return);
    QVERIFY(!box.isChecked());
}

void ComponentsTest::ringComesBackFromAListAndADialog()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *box = new QComboBox;
    box->addItems({u"Comma ,"_s, u"Semicolon ;"_s});
    column->addWidget(new QPushButton(u"Back"_s)); // what a window first gives the keys to
    column->addWidget(box);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    box->setFocus(Qt::TabFocusReason);
    const auto hasRing = [&page](const QWidget *widget) {
        const auto *ring = page.findChild<QFocusFrame *>();
        return ring && ring->widget() == widget;
    };
    QVERIFY(hasRing(box));
    QTest::keyClick(box, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(box->view()->isVisible());
    QVERIFY(!hasRing(box));
    QTest::keyClick(box->view(), Qt::Key_Down);
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_VERIFY(!box->view()->isVisible());
    QCOMPARE(box->currentIndex(), 1);
    QVERIFY(hasRing(box));

    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason); // as a dialog opens, and closes
    QApplication::sendEvent(box, &away);
    QVERIFY(!hasRing(box));
    QFocusEvent back(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(box, &back);
    QVERIFY(hasRing(box));
}

// Down past the last row goes nowhere, instead of on through the window.
void ComponentsTest::arrowsStayInTheirList()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    auto *list = new ListCard(u"And now?"_s);
    column->addWidget(list);
    column->addWidget(new QPushButton(u"Next"_s));
    std::vector<ListRow *> rows;
    for (const auto &words : {u"Open a report"_s, u"kept as version 1"_s, u"Undo this load"_s}) {
        rows.push_back(list->addRow(words));
        rows.back()->setLeads(words != u"kept as version 1");
    }
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    rows[0]->setFocus();
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(rows[2]));
    for (int press = 0; press < 3; ++press)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(rows[0]));
}

void ComponentsTest::tabGoesAsTheLayoutsPlace()
{
    Theme theme(*qApp, Theme::Mode::Light);
    QWidget page;
    auto *foot = new QPushButton(u"Next"_s, &page);
    auto *late = new QLineEdit(&page);
    auto *first = new QComboBox(&page);
    auto *column = new QVBoxLayout(&page);
    auto *line = new QHBoxLayout;
    line->addWidget(first);
    line->addWidget(late);
    column->addLayout(line);
    column->addWidget(foot);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    chainTabs(page);
    first->setFocus();
    for (const QWidget *next : std::initializer_list<QWidget *>{late, foot, first}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(static_cast<const QWidget *>(QApplication::focusWidget()), next);
    }
}

QTEST_MAIN(ComponentsTest)
#include "tst_components.moc"
