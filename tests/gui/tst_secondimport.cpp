// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "gui/picture.h"
#include "gui/wizard.h"
#include "quality/checks.h"
#include "quality/qualitylog.h"
#include "ui/import/balancetile.h"
#include "ui/widgets/stepbar.h"
#include "workbench/workbench.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

constexpr auto header = "Beleg;Artikel;Filiale;Datum;Menge;Einzelpreis\n";

QByteArray tillLine(int receipt, const char *day, const char *price = "4,50")
{
    return QByteArray::number(receipt) + ";K-01;Mitte;" + day + ";2;" + price + "\n";
}

QString text(QLabel *label)
{
    return label && label->isVisible() ? label->text() : QString();
}

} // namespace

// What the wizard makes of files that come again: in a known layout, in one that has changed, corrected, or
// with something that keeps them out.
class SecondImportTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aKeptRecipeReadsTheNextFileInOneClick();
    void aChangedLayoutWaitsToBeAccepted();
    void aCorrectedExportIsLoadedForItsBatch();
    void aRefusedFileShowsWhatWasCounted();

private:
    // Loads a file of a layout nobody knows and keeps its recipe as "till".
    void teach(Wizard &shop);

    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
};

void SecondImportTest::initTestCase()
{
    qputenv("MARTLET_KEYCHAIN", "off");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void SecondImportTest::teach(Wizard &shop)
{
    shop.drop({shop.writeFile(u"till-0226.csv"_s,
                              QByteArray(header) + tillLine(1, "27.02.2026") + tillLine(2, "28.02.2026"))});
    QVERIFY(shop.awaitStep(ImportStep::Source));
    for (const auto step : {ImportStep::Columns, ImportStep::Rules, ImportStep::Check, ImportStep::Load}) {
        shop.click(shop.button(u"next"_s));
        QVERIFY(shop.awaitStep(step));
    }
    shop.click(shop.button(u"keepRecipe"_s));
    auto *dialog = shop.find<QDialog>(u"RecipeDialog"_s);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    auto *name = dialog->findChild<QLineEdit *>(u"name"_s);
    auto *keep = dialog->findChild<QAbstractButton *>(u"keep"_s);
    name->setText(u"Käufe im Laden"_s);
    QVERIFY(!keep->isEnabled());
    name->setText(u"till"_s);
    QCOMPARE(text(dialog->findChild<QLabel *>(u"note"_s)), u"It becomes version 1 of a recipe of your own."_s);
    picture(*dialog, u"wizard-keep-recipe-light"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return shop.buttonSaying(u"till is kept as version 1"_s) != nullptr; }));
    QVERIFY(shop.button(u"keepRecipe"_s) == nullptr); // once is enough
    shop.window().activateWindow();                   // as the desktop does when a dialog is closed
}

void SecondImportTest::aKeptRecipeReadsTheNextFileInOneClick()
{
    qputenv("MARTLET_HOME", m_home.filePath(u"kept"_s).toUtf8());
    Wizard shop(*m_theme, m_home.filePath(u"kept"_s));
    teach(shop);
    const int before = shop.clicks();
    shop.drop({shop.writeFile(u"till-0326.csv"_s, QByteArray(header) + tillLine(3, "01.03.2026"))});
    QVERIFY(shop.awaitStep(ImportStep::Check));
    QVERIFY(Wizard::words(shop.button(u"next"_s)).startsWith(u"Load 1 line"_s));
    shop.click(shop.button(u"next"_s));
    QVERIFY(shop.awaitStep(ImportStep::Load));
    QVERIFY2(shop.headline().startsWith(u"1 line"_s), qPrintable(shop.headline()));
    QCOMPARE(shop.clicks() - before, 1); // three or fewer
    QVERIFY(shop.button(u"keepRecipe"_s) == nullptr);
    QCOMPARE(shop.revenue(), qint64(270'000));
}

void SecondImportTest::aChangedLayoutWaitsToBeAccepted()
{
    qputenv("MARTLET_HOME", m_home.filePath(u"drift"_s).toUtf8());
    Wizard shop(*m_theme, m_home.filePath(u"drift"_s));
    teach(shop);
    shop.drop({shop.writeFile(u"till-0326.csv"_s, "Beleg;Artikel;Filiale;Datum;Mengen;Einzelpreis;Kasse\n"
                                                  "3;K-01;Mitte;2026-03-01;2;4,50;1\n"
                                                  "4;K-01;Mitte;2026-03-14;2;4,50;1\n")});
    QVERIFY(shop.awaitStep(ImportStep::Columns));
    const auto *drift = shop.find<QTableView>(u"drift"_s)->model();
    QStringList shown;
    for (int row = 0; row < drift->rowCount(); ++row)
        shown += drift->index(row, 0).data().toString() + u": "_s + drift->index(row, 1).data().toString() +
                 u" | "_s + drift->index(row, 2).data().toString();
    QCOMPARE(shown.join(u'\n'), u"renamed: Menge | Mengen\n"
                                "new:  | Kasse\n"
                                "written otherwise: Datum: dates written as dd.MM.yyyy | “2026-03-01”"_s);
    picture(shop.window(), u"wizard-drift-light"_s);
    auto *next = shop.button(u"next"_s);
    QVERIFY(!next->isEnabled());
    // Nothing else leads past it, either.
    shop.find<StepBar>(u"steps"_s)->stepClicked(int(ImportStep::Check));
    QVERIFY(shop.awaitStep(ImportStep::Columns));
    QVERIFY(shop.pressByKey(shop.button(u"acceptDrift"_s)));
    QVERIFY(next->isEnabled());
    picture(shop.window(), u"wizard-drift-accepted-light"_s);
    shop.click(shop.button(u"undo"_s)); // an edit like any other
    QVERIFY(!next->isEnabled());
    shop.click(shop.button(u"redo"_s));
    for (const auto step : {ImportStep::Rules, ImportStep::Check, ImportStep::Load}) {
        shop.click(next);
        QVERIFY(shop.awaitStep(step));
    }
    QVERIFY2(shop.headline().startsWith(u"2 line"_s), qPrintable(shop.headline()));
    QCOMPARE(shop.revenue(), qint64(360'000));
    // Both layouts are known from now on.
    for (const auto &[name, lines] :
         {std::pair(u"a.csv"_s, QByteArray("Beleg;Artikel;Filiale;Datum;Mengen;Einzelpreis;Kasse\n"
                                           "5;K-01;Mitte;2026-03-15;2;4,50;1\n")),
          std::pair(u"b.csv"_s, QByteArray(header) + tillLine(6, "16.03.2026"))}) {
        shop.drop({shop.writeFile(name, lines)});
        QVERIFY(shop.awaitStep(ImportStep::Check));
        QVERIFY(Wizard::words(shop.button(u"next"_s)).startsWith(u"Load 1 line"_s));
    }
}

void SecondImportTest::aCorrectedExportIsLoadedForItsBatch()
{
    qputenv("MARTLET_HOME", m_home.filePath(u"corrected"_s).toUtf8());
    Wizard shop(*m_theme, m_home.filePath(u"corrected"_s));
    teach(shop);
    shop.drop({shop.writeFile(u"till-0326.csv"_s, QByteArray(header) + tillLine(3, "01.03.2026") +
                                                      tillLine(4, "02.03.2026", "dear"))});
    QVERIFY(shop.awaitStep(ImportStep::Check));
    shop.click(shop.button(u"next"_s));
    QVERIFY(shop.awaitStep(ImportStep::Load));
    const auto corrected = [&shop](const char *price) {
        return shop.writeFile(u"till-0326-rejects.csv"_s, QByteArray(header).trimmed() +
                                                              ";_line;_column;_rule;_message\n" +
                                                              tillLine(4, "02.03.2026", price).trimmed() +
                                                              ";3;unit_price;NUMBER;no number\n");
    };
    shop.drop({corrected("still dear")});
    QVERIFY(shop.awaitStep(ImportStep::Check));
    QVERIFY(!shop.button(u"next"_s)->isEnabled());
    QVERIFY2(shop.headline().startsWith(u"This would not be loaded."), qPrintable(shop.headline()));
    shop.drop({corrected("12,00")});
    QVERIFY(shop.awaitStep(ImportStep::Check));
    QVERIFY(Wizard::words(shop.button(u"next"_s)).startsWith(u"Load 1 line"_s));
    shop.click(shop.button(u"back"_s)); // it has no columns and rules of its own
    QVERIFY(shop.awaitStep(ImportStep::Source));
    picture(shop.window(), u"wizard-corrected-light"_s);
    for (const auto step : {ImportStep::Check, ImportStep::Load}) {
        shop.click(shop.button(u"next"_s));
        QVERIFY(shop.awaitStep(step));
    }
    QCOMPARE(shop.revenue(), qint64(510'000));
    shop.drop({corrected("12,00")}); // loaded: nothing is open any more
    QVERIFY(shop.awaitStep(ImportStep::Check));
    QCOMPARE(shop.headline(), u"This could not be checked. Nothing has been written."_s);
}

void SecondImportTest::aRefusedFileShowsWhatWasCounted()
{
    qputenv("MARTLET_HOME", m_home.filePath(u"refused"_s).toUtf8());
    Wizard shop(*m_theme, m_home.filePath(u"refused"_s));
    teach(shop);
    const auto checks =
        checksFromToml("[[check]]\nname='dear'\ntitle='No price over 100'\nkind='range'\n"
                       "severity='block'\ntable='sales_fact'\ncolumns=['unit_price']\nmost=100\n",
                       u"test"_s);
    const auto kept = shop.bench()->pool().run(LaneKind::Writer, u"keep a check"_s, {}, [&](Session &session) {
        return keepCheck(session, checks->front());
    });
    QVERIFY(kept.has_value());
    shop.drop({shop.writeFile(u"till-0326.csv"_s, QByteArray(header) + tillLine(3, "01.03.2026") +
                                                      tillLine(4, "02.03.2026", "450,00") +
                                                      tillLine(5, "03.03.2026", "dear"))});
    QVERIFY(shop.awaitStep(ImportStep::Check));
    picture(shop.window(), u"wizard-check-refused-light"_s);
    QVERIFY(!shop.button(u"next"_s)->isEnabled());
    QCOMPARE(shop.headline(), u"This would not be loaded. Nothing has been written. What was counted:"_s);
    QStringList counted;
    for (const auto *tile : shop.page().findChildren<BalanceTile *>())
        if (tile->isVisible())
            counted += tile->accessibleName();
    QCOMPARE(counted.join(u'\n'), u"Read: 3 rows, amount 909.00\n"
                                  "New: 2 rows, amount 909.00\n"
                                  "Changed: 0 rows, amount 0.00\n"
                                  "Unchanged: 0 rows, amount 0.00\n"
                                  "Repeated: 0 rows, amount 0.00\n"
                                  "Rejected: 1 rows, amount 0.00"_s);
    bool isSaid = false;
    for (const auto *label : shop.page().findChildren<QLabel *>())
        isSaid |= label->isVisible() &&
                  label->text().contains(u"“No price over 100” does not let the file in: 1 of 2 rows fail."_s);
    QVERIFY(isSaid);
}

QTEST_MAIN(SecondImportTest)
#include "tst_secondimport.moc"
