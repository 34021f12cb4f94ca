// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "gui/wizard.h"
#include "ui/import/beforeafter.h"

#include <QComboBox>
#include <QFile>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QString shared(const QString &path)
{
    return QStringLiteral(MARTLET_SHARED_DATA) + u'/' + path;
}

} // namespace

// The import wizard walked by its controls, with real files and their documented totals.
class ImportWizardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void knownLayoutTakesThreeClicksOrFewer();
    void backLosesNothing();
    void columnIsEditedAndUndone();
    void closedWindowIsTakenUpAgain();
    void keyboardAloneLoads();
    void realSetsLoad_data();
    void realSetsLoad();
    void unknownLayoutIsDescribedAndLoaded();

private:
    std::unique_ptr<Wizard> wizard(const QString &name)
    {
        return std::make_unique<Wizard>(*m_theme, m_home.filePath(name));
    }

    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
};

void ImportWizardTest::initTestCase()
{
    qputenv("MARTLET_HOME", m_home.path().toUtf8());
    qputenv("MARTLET_KEYCHAIN", "off");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void ImportWizardTest::knownLayoutTakesThreeClicksOrFewer()
{
    auto shop = wizard(u"uci"_s);
    picture(shop->window(), u"wizard-source-empty-light"_s);
    shop->drop({shared(u"uci_online_retail_2010-12/2010-12-01.csv"_s)});
    QVERIFY(shop->awaitStep(ImportStep::Check));
    QCOMPARE(shop->headline(), u"Nothing has been written yet. This is what would happen:"_s);
    picture(shop->window(), u"wizard-check-light"_s);
    auto *next = shop->button(u"next"_s);
    QVERIFY(Wizard::words(next).startsWith(u"Load 3,108 line"_s));
    shop->click(next);
    QVERIFY(shop->awaitStep(ImportStep::Load));
    picture(shop->window(), u"wizard-done-light"_s);
    QVERIFY2(shop->headline().startsWith(u"3,108 line"_s), qPrintable(shop->headline()));
    QCOMPARE(shop->clicks(), 1);
    QCOMPARE(namelessWidgets(shop->window()).join(u", "), QString());
}

void ImportWizardTest::backLosesNothing()
{
    auto shop = wizard(u"back"_s);
    shop->drop({shared(u"northwind_variants/v1_utf8_lf_comma_iso.csv"_s)});
    QVERIFY(shop->awaitStep(ImportStep::Check));
    for (const auto step : {ImportStep::Rules, ImportStep::Columns, ImportStep::Source}) {
        shop->click(shop->button(u"back"_s));
        QVERIFY(shop->awaitStep(step));
        QTest::qWait(300);
        picture(shop->window(), u"wizard-%1-light"_s.arg(toText(step)));
    }
    m_theme->setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    for (const auto step : {ImportStep::Columns, ImportStep::Rules, ImportStep::Check}) {
        picture(shop->window(), u"wizard-%1-dark"_s.arg(toText(shop->page().step())));
        shop->click(shop->button(u"next"_s));
        QVERIFY(shop->awaitStep(step));
    }
    picture(shop->window(), u"wizard-check-dark"_s);
    m_theme->setMode(Theme::Mode::Light);
    QVERIFY(Wizard::words(shop->button(u"next"_s)).startsWith(u"Load 2,155 line"_s));
}

void ImportWizardTest::columnIsEditedAndUndone()
{
    auto shop = wizard(u"columns"_s);
    shop->drop({shared(u"northwind_variants/v1_utf8_lf_comma_iso.csv"_s)});
    QVERIFY(shop->awaitStep(ImportStep::Check));
    shop->click(shop->button(u"back"_s));
    shop->click(shop->button(u"back"_s));
    QVERIFY(shop->awaitStep(ImportStep::Columns));
    auto *table = shop->find<QTableView>(u"mapping"_s);
    const auto rowOf = [&](const QString &target) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 1).data().toString() == target)
                return row;
        }
        return -1;
    };
    const int date = rowOf(u"Date"_s);
    QVERIFY(date >= 0);
    table->selectRow(date);
    auto *format = shop->find<QComboBox>(u"format"_s);
    QVERIFY(format->isVisible());
    QCOMPARE(format->currentText(), u"yyyy-MM-dd"_s);
    auto *after = shop->find<BeforeAfter>(u"samples"_s);
    QCOMPARE(after->rows().front(), (BeforeAfterRow{u"1996-07-04"_s, u"1996-07-04"_s}));
    format->setFocus();
    format->lineEdit()->selectAll();
    QTest::keyClicks(format->lineEdit(), u"dd/MM/yyyy"_s);
    QTest::keyClick(format->lineEdit(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return after->rows().front().fails; }));
    picture(shop->window(), u"wizard-columns-fails-light"_s);
    QTest::keyClick(shop->button(u"next"_s), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(QTest::qWaitFor([&] { return !after->rows().front().fails; }));
    QCOMPARE(format->currentText(), u"yyyy-MM-dd"_s);

    // A target taken away is missing, and the step says so; undo brings it back.
    table->selectRow(rowOf(u"Quantity"_s));
    auto *target = shop->find<QComboBox>(u"target"_s);
    target->setCurrentIndex(0);
    Q_EMIT target->activated(0);
    QCOMPARE(table->model()->index(rowOf(u"Quantity"_s), 5).data().toString(), u"missing"_s);
    shop->click(shop->button(u"undo"_s));
    QCOMPARE(table->model()->index(rowOf(u"Quantity"_s), 0).data().toString(), u"quantity"_s);
}

void ImportWizardTest::closedWindowIsTakenUpAgain()
{
    auto shop = wizard(u"kept"_s);
    shop->drop({shared(u"northwind_variants/v1_utf8_lf_comma_iso.csv"_s)});
    QVERIFY(shop->awaitStep(ImportStep::Check));
    shop->click(shop->button(u"back"_s));
    auto *duplicates = shop->find<QComboBox>(u"duplicates"_s);
    duplicates->setCurrentIndex(2);
    Q_EMIT duplicates->activated(2);
    shop.reset(); // closed at once: what was just edited is kept all the same

    shop = wizard(u"kept"_s);
    shop->window().go({PageId::Home, {}});
    QCoreApplication::processEvents();
    picture(shop->window(), u"wizard-kept-home-light"_s);
    shop->window().go({PageId::Import, {}});
    picture(shop->window(), u"wizard-kept-light"_s);
    auto *resume = shop->button(u"resume"_s);
    QVERIFY(resume->isVisible());
    shop->click(resume);
    QVERIFY(shop->awaitStep(ImportStep::Rules));
    QCOMPARE(shop->find<QComboBox>(u"duplicates"_s)->currentIndex(), 2);
    shop->click(shop->button(u"next"_s));
    QVERIFY(shop->awaitStep(ImportStep::Check));
    shop->click(shop->button(u"next"_s));
    QVERIFY(shop->awaitStep(ImportStep::Load));
    QVERIFY2(shop->headline().startsWith(u"2,155 line"_s), qPrintable(shop->headline()));
    shop.reset();

    shop = wizard(u"kept"_s); // loaded: nothing is left to take up
    QVERIFY(!shop->button(u"resume"_s)->isVisible());
}

void ImportWizardTest::keyboardAloneLoads()
{
    auto shop = wizard(u"keyboard"_s);
    QVERIFY(shop->tabTo(shop->button(u"choose"_s)));
    QVERIFY(shop->tabTo(shop->find<QComboBox>(u"recipe"_s)));
    shop->page().showItem(shared(u"uci_online_retail_2010-12/2010-12-02.csv"_s));
    QVERIFY(shop->awaitStep(ImportStep::Check));
    QVERIFY(shop->pressByKey(shop->button(u"back"_s)));
    QVERIFY(shop->awaitStep(ImportStep::Rules));
    for (const auto step : {ImportStep::Columns, ImportStep::Source}) {
        QVERIFY(shop->pressByKey(shop->button(u"back"_s)));
        QVERIFY(shop->awaitStep(step));
    }
    for (const auto step : {ImportStep::Columns, ImportStep::Rules, ImportStep::Check, ImportStep::Load}) {
        QVERIFY(shop->pressByKey(shop->button(u"next"_s)));
        QVERIFY(shop->awaitStep(step));
    }
    QVERIFY2(shop->headline().startsWith(u"2,109 line"_s), qPrintable(shop->headline()));
    QCOMPARE(shop->clicks(), 0);
    // The page moved the keyboard on to its way on, and shows where it is.
    const auto *ring = shop->window().findChild<QFocusFrame *>();
    QVERIFY(ring && ring->widget() == shop->button(u"next"_s));
}

// Every set of sales that data/README.md gives totals of, by dropping it.
void ImportWizardTest::realSetsLoad_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("button");
    QTest::addColumn<qint64>("total"); // ten-thousandths
    QTest::newRow("UCI") << u"uci_online_retail_2010-12"_s << u"Load 42,481 line"_s << qint64(7'489'570'200);
    QTest::newRow("Complete Journey") << u"completejourney"_s << u""_s << qint64(2'339'352'400);
    QTest::newRow("Northwind") << u"northwind"_s << u""_s << qint64(12'657'930'395);
    QTest::newRow("rfm orders") << u"rfm_orders/rfm_data_orders.csv"_s << u"Load 4,906 line"_s
                                << qint64(4'641'580'000);
}

void ImportWizardTest::realSetsLoad()
{
    QFETCH(QString, path);
    QFETCH(QString, button);
    QFETCH(qint64, total);
    auto shop = wizard(QString::fromUtf8(QTest::currentDataTag()));
    shop->drop({shared(path)});
    QVERIFY(shop->awaitStep(ImportStep::Check));
    auto *next = shop->button(u"next"_s);
    if (!button.isEmpty())
        QVERIFY2(Wizard::words(next).startsWith(button), qPrintable(next->text()));
    shop->click(next);
    QVERIFY(shop->awaitStep(ImportStep::Load));
    QCOMPARE(shop->revenue(), total);
}

void ImportWizardTest::unknownLayoutIsDescribedAndLoaded()
{
    QFile till(m_home.filePath(u"till.csv"_s));
    QVERIFY(till.open(QIODevice::WriteOnly));
    till.write("Beleg;Artikel;Filiale;Datum;Menge;Einzelpreis\n"
               "1;K-01;Mitte;28.02.2026;2;4,50\n"
               "1;K-07;Mitte;28.02.2026;1;12,00\n"
               "2;K-01;Ost;01.03.2026;3;4,50\n");
    till.close();
    auto shop = wizard(u"unknown"_s);
    shop->drop({till.fileName()});
    QVERIFY(shop->awaitStep(ImportStep::Source)); // nobody has described it: it waits for a look
    QVERIFY(QTest::qWaitFor([&] { return shop->find<QLabel>(u"delimiterNote"_s)->isVisible(); }, 60'000));
    picture(shop->window(), u"wizard-source-sniffed-light"_s);
    auto *next = shop->button(u"next"_s);
    for (const auto step : {ImportStep::Columns, ImportStep::Rules, ImportStep::Check}) {
        shop->click(next);
        QVERIFY(shop->awaitStep(step));
        if (step == ImportStep::Columns)
            picture(shop->window(), u"wizard-columns-sniffed-light"_s);
    }
    QVERIFY(Wizard::words(next).startsWith(u"Load 3 line"_s));
    shop->click(next);
    QVERIFY(shop->awaitStep(ImportStep::Load));
    QCOMPARE(shop->revenue(), qint64(345'000));
}

QTEST_MAIN(ImportWizardTest)
#include "tst_importwizard.moc"
