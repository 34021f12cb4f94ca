// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "ui/connections/connectiondialog.h"
#include "ui/connections/opening.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// The window before any warehouse is open: what a new person sees.
class ShellTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void windowIsUsableAtOnce();
    void goToOpensByKeyAndClosesByEscape();
    void connectionDialogSaysWhatIsMissing();
    void railCollapses();

private:
    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
};

void ShellTest::initTestCase()
{
    qputenv("MARTLET_HOME", m_home.path().toUtf8());
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void ShellTest::windowIsUsableAtOnce()
{
    Preferences preferences(m_home.filePath(u"a.ini"_s));
    MainWindow window(*m_theme, preferences);
    window.start({});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    picture(window, u"welcome-light"_s);
    QCOMPARE(namelessWidgets(window).join(u", "), QString());
}

void ShellTest::goToOpensByKeyAndClosesByEscape()
{
    Preferences preferences(m_home.filePath(u"b.ini"_s));
    MainWindow window(*m_theme, preferences);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto *focus = QApplication::focusWidget();
    QVERIFY(focus);
    QCOMPARE(focus->accessibleName(), u"Search or jump to"_s);
    QTest::keyClicks(focus, u"dark"_s);
    picture(window, u"goto-light"_s);
    QCOMPARE(namelessWidgets(window).join(u", "), QString());
    QTest::keyClick(focus, Qt::Key_Return);
    QCOMPARE(m_theme->mode(), Theme::Mode::Dark);
    QCOMPARE(preferences.themeMode(), Theme::Mode::Dark);
    m_theme->setMode(Theme::Mode::Light);
}

void ShellTest::connectionDialogSaysWhatIsMissing()
{
    Jobs jobs;
    Opening opening(jobs);
    ConnectionDialog dialog(opening, nullptr);
    dialog.show();
    auto *tabs = dialog.findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"open"_s), Qt::LeftButton);
        QVERIFY(!dialog.findChild<QLabel *>(u"fault"_s)->text().isEmpty());
        picture(dialog, u"connection-%1-light"_s.arg(tab));
    }
    QVERIFY(!opening.isRunning());
    QCOMPARE(namelessWidgets(dialog).join(u", "), QString());
}

void ShellTest::railCollapses()
{
    Preferences preferences(m_home.filePath(u"c.ini"_s));
    MainWindow window(*m_theme, preferences);
    window.resize(1100, 700);
    window.show();
    picture(window, u"narrow-light"_s);
    auto *rail = window.findChild<QWidget *>(u"rail"_s);
    QCOMPARE(rail->width(), 56);
    window.resize(1440, 900);
    QCOMPARE(rail->width(), 208);
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
