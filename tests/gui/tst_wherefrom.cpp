// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "gui/picture.h"
#include "gui/wizard.h"
#include "quality/checks.h"
#include "quality/qualitylog.h"
#include "quality/runchecks.h"
#include "support/starheaders.h"
#include "ui/data/tablestab.h"
#include "ui/grid/resultgrid.h"
#include "ui/quality/checkpanel.h"
#include "ui/reports/reportview.h"
#include "ui/trace/wherefromdialog.h"
#include "ui/widgets/label.h"
#include "workbench/workbench.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// From the row of any grid to the file and line that brought it.
class WhereFromTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aRowOfATableLeadsToItsLine();
    void aFailingRowLeadsToItsLine();
    void aRowOfAReportLeadsToItsMember();
    void aRowThatIsNoneOfTheWarehouseIsNotAsked();

private:
    // The menu of the grid's first row, opened by the keyboard; null when it has no such entry.
    QAction *entry(ResultGrid &grid);
    // What the dialog says behind the entry, a line for each fact.
    QString follow(ResultGrid &grid, const QString &shot);

    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Wizard> m_shop;
};

void WhereFromTest::initTestCase()
{
    qputenv("MARTLET_HOME", m_home.path().toUtf8());
    qputenv("MARTLET_KEYCHAIN", "off");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_shop = std::make_unique<Wizard>(*m_theme, m_home.filePath(u"shop"_s));
    const auto sales = m_shop->writeFile(u"sales.csv"_s, QByteArray(salesHeader) +
                                                             "4711,1,-2,7,5,7,2026-03-31,2,40,0,80,10:00:00\n");
    const auto loaded = m_shop->bench()->import(ImportRequest{.paths = {sales}}, {}, {});
    QVERIFY2(loaded.has_value(), loaded ? "" : qPrintable(loaded.error().message));
    m_shop.reset(); // it knew the warehouse empty
    m_shop = std::make_unique<Wizard>(*m_theme, m_home.filePath(u"shop"_s));
}

QAction *WhereFromTest::entry(ResultGrid &grid)
{
    grid.view().setFocus();
    grid.view().setCurrentIndex(grid.shown().index(0, 0));
    QTest::keyClick(&grid.view(), Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = grid.findChild<QMenu *>();
    auto *found = menu ? menu->findChild<QAction *>(u"whereFrom"_s) : nullptr;
    if (menu)
        menu->close();
    return found;
}

QString WhereFromTest::follow(ResultGrid &grid, const QString &shot)
{
    auto *action = entry(grid);
    if (!action)
        return u"no entry"_s;
    action->trigger();
    auto *dialog = grid.findChild<WhereFromDialog *>();
    auto *raw = dialog->findChild<QPlainTextEdit *>(u"raw"_s);
    if (!QTest::qWaitFor([&] { return raw->isVisible(); }, 60'000))
        return u"nothing came"_s;
    QCoreApplication::processEvents();
    picture(*dialog, shot);
    QStringList facts{dialog->findChild<Label *>(u"title"_s)->text()};
    for (const auto *label : dialog->findChildren<Label *>())
        if (label->accessibleName().startsWith(u"File: ") || label->accessibleName().startsWith(u"Line: "))
            facts += label->accessibleName();
    facts += raw->toPlainText().trimmed();
    delete dialog;
    return facts.join(u'\n');
}

void WhereFromTest::aRowOfATableLeadsToItsLine()
{
    m_shop->window().go({PageId::Data, u"tables"_s});
    auto *tab = m_shop->window().pages().current()->findChild<TablesTab *>();
    tab->setTable(u"sales_fact"_s, TablesTab::Face::Rows);
    QVERIFY(QTest::qWaitFor([&] { return tab->grid().table().rowCount() == 1; }, 60'000));
    QCOMPARE(
        follow(tab->grid(), u"where-from-light"_s),
        u"sales_fact, row 4711/1\nFile: sales.csv\nLine: 2\n4711,1,-2,7,5,7,2026-03-31,2,40,0,80,10:00:00"_s);
}

void WhereFromTest::aFailingRowLeadsToItsLine()
{
    const auto checks = checksFromToml("[[check]]\nname='dear'\ntitle='No price over 10'\nkind='range'\n"
                                       "table='sales_fact'\ncolumns=['unit_price']\nmost=10\n",
                                       u"test"_s);
    const auto bench = m_shop->bench();
    QVERIFY(bench->pool().run(LaneKind::Writer, u"keep a check"_s, {},
                              [&](Session &session) { return keepCheck(session, checks->front()); }));
    QVERIFY(runChecks(bench->pool(), {{u"dear"_s}}, SystemClock(), {}, {}));
    m_shop->window().go({PageId::Quality, u"dear"_s});
    auto *panel = m_shop->window().pages().current()->findChild<CheckPanel *>();
    QVERIFY(QTest::qWaitFor([&] { return panel->rows() && panel->grid().isVisible(); }, 60'000));
    QCOMPARE(
        follow(panel->grid(), u"where-from-check-light"_s),
        u"sales_fact, row 4711/1\nFile: sales.csv\nLine: 2\n4711,1,-2,7,5,7,2026-03-31,2,40,0,80,10:00:00"_s);
}

void WhereFromTest::aRowOfAReportLeadsToItsMember()
{
    // Nobody has described product 7 yet: the sale made it.
    m_shop->window().go({PageId::Reports, u"top-products"_s});
    auto *view = m_shop->window().pages().current()->findChild<ReportView *>();
    auto *grid = &view->grid();
    QVERIFY(QTest::qWaitFor([&] { return grid->isVisible() && grid->table().rowCount() > 0; }, 60'000));
    QCOMPARE(follow(*grid, u"where-from-report-light"_s),
             u"dim_products, row 7\nFile: sales.csv\nLine: 2\n4711,1,-2,7,5,7,2026-03-31,2,40,0,80,10:00:00"_s);
}

void WhereFromTest::aRowThatIsNoneOfTheWarehouseIsNotAsked()
{
    m_shop->window().go({PageId::Data, u"tables"_s});
    auto *tab = m_shop->window().pages().current()->findChild<TablesTab *>();
    tab->setTable(u"sales_fact"_s, TablesTab::Face::Columns);
    QVERIFY(QTest::qWaitFor([&] { return tab->grid().table().rowCount() > 1; }, 60'000));
    QVERIFY(entry(tab->grid()) == nullptr);
}

QTEST_MAIN(WhereFromTest)
#include "tst_wherefrom.moc"
