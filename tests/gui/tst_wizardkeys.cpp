// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "gui/wizard.h"
#include "ui/import/beforeafter.h"
#include "ui/import/rawlines.h"
#include "ui/import/sourcestep.h"
#include "ui/widgets/card.h"
#include "ui/widgets/listrow.h"

#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

constexpr auto someLines = "Beleg;Artikel;Filiale;Datum;Menge;Einzelpreis\n"
                           "1;K-01;Mitte;28.02.2026;2;4,50\n"
                           "1;K-07;Mitte;28.02.2026;;12,00\n"
                           "2;K-01;Ost;01.03.2026;3;4,50\n";

QString nameOf(const QWidget *widget)
{
    if (qobject_cast<const ListRow *>(widget))
        return u"file"_s;
    if (qobject_cast<const RawLines *>(widget))
        return u"raw"_s;
    return widget->objectName().isEmpty()
               ? QString::fromLatin1(widget->metaObject()->className()).section(u':', -1)
               : widget->objectName();
}

} // namespace

// The import wizard by the keyboard: where Tab goes, where the keys are, what they do and what is said of it.
class WizardKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void openingTheImportLeavesTheKeysAtTheWayToFiles();
    void tabGoesThroughTheStepAndThenItsFoot();
    void lettersPressTheMainButtons();
    void rawTextShowsThatItHasTheKeys();
    void aRemadeCardKeepsTheKeys();
    void editOfAnotherStepIsSaidWhenUndone();
    void blankThatCannotBeMeantIsBlamed();
    void escapeStopsWhatRuns();
    void undoneLoadLeadsOn();

private:
    QTableView *firstLines() { return m_shop->page().findChild<SourceStep *>()->findChild<QTableView *>(); }
    void goTo(ImportStep step);
    QStringList stops(); // of Tab, from the first of the step to "next"

    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Wizard> m_shop;
};

void WizardKeysTest::initTestCase()
{
    qputenv("MARTLET_HOME", m_home.path().toUtf8());
    qputenv("MARTLET_KEYCHAIN", "off");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void WizardKeysTest::init()
{
    m_shop.reset();
    m_shop =
        std::make_unique<Wizard>(*m_theme, m_home.filePath(QString::fromLatin1(QTest::currentTestFunction())));
    QVERIFY(QTest::qWaitForWindowActive(&m_shop->window()));
}

void WizardKeysTest::goTo(ImportStep step)
{
    m_shop->drop({m_shop->writeFile(u"till.csv"_s, someLines)});
    QVERIFY(m_shop->awaitStep(ImportStep::Source));
    auto *table = firstLines();
    QTRY_VERIFY(table->model()->rowCount() > 0);
    for (int at = 0; at < int(step); ++at) {
        m_shop->click(m_shop->button(u"next"_s));
        QVERIFY(m_shop->awaitStep(ImportStep(at + 1)));
    }
}

QStringList WizardKeysTest::stops()
{
    auto *next = m_shop->button(u"next"_s);
    next->setFocus(Qt::TabFocusReason);
    QStringList names;
    constexpr int most = 60;
    for (int stop = 0; stop < most; ++stop) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        auto *focus = QApplication::focusWidget();
        if (m_shop->page().isAncestorOf(focus))
            names += nameOf(focus);
        if (focus == next)
            break;
    }
    return names;
}

void WizardKeysTest::openingTheImportLeavesTheKeysAtTheWayToFiles()
{
    m_shop->window().go({PageId::Home, {}});
    QTest::keyClick(&m_shop->window(), Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_shop->button(u"choose"_s)));
    QVERIFY(m_shop->window().height() + 30 <= 900); // with a title bar on a common screen
}

void WizardKeysTest::tabGoesThroughTheStepAndThenItsFoot()
{
    goTo(ImportStep::Source);
    QCOMPARE(stops().join(u' '),
             u"file readAs encoding delimiter quote hasHeader LinesTable raw cancel next"_s);
    m_shop->click(m_shop->button(u"next"_s));
    QVERIFY(m_shop->awaitStep(ImportStep::Columns));
    auto on = stops();
    QCOMPARE(on.first(), u"mapping"_s);
    QVERIFY2(on.indexOf(u"source"_s) < on.indexOf(u"target"_s) &&
                 on.indexOf(u"byDefault"_s) < on.indexOf(u"cancel"_s),
             qPrintable(on.join(u' ')));
    QCOMPARE(on.last(3).join(u' '), u"cancel back next"_s);
    m_shop->click(m_shop->button(u"next"_s));
    QVERIFY(m_shop->awaitStep(ImportStep::Rules));
    on = stops();
    QCOMPARE(on.first(3).join(u' '), u"mode duplicates inWarehouse"_s);
    QCOMPARE(on.last(3).join(u' '), u"cancel back next"_s);
}

void WizardKeysTest::lettersPressTheMainButtons()
{
    goTo(ImportStep::Source);
    for (const auto step : {ImportStep::Columns, ImportStep::Rules, ImportStep::Check}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::AltModifier);
        QVERIFY(m_shop->awaitStep(step));
    }
    QStringList letters;
    for (const auto *button : m_shop->page().findChildren<QAbstractButton *>()) {
        if (const auto letter = button->shortcut().toString(); button->isVisible() && !letter.isEmpty())
            letters += letter;
    }
    QVERIFY2(letters.size() >= 3 && letters.removeDuplicates() == 0, qPrintable(letters.join(u' ')));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_B, Qt::AltModifier);
    QVERIFY(m_shop->awaitStep(ImportStep::Rules));
}

void WizardKeysTest::rawTextShowsThatItHasTheKeys()
{
    goTo(ImportStep::Source);
    auto *raw = m_shop->page().findChild<SourceStep *>()->findChild<RawLines *>();
    const auto without = raw->grab().toImage();
    QVERIFY(m_shop->tabTo(raw));
    QVERIFY(raw->grab().toImage() != without);
    auto *table = firstLines();
    const auto quiet = table->grab().toImage();
    QVERIFY(m_shop->tabTo(table));
    QVERIFY(table->grab().toImage() != quiet);
}

// A choice that brings another question makes the cards anew; the keys stay at the choice.
void WizardKeysTest::aRemadeCardKeepsTheKeys()
{
    goTo(ImportStep::Rules);
    auto *mode = m_shop->find<QComboBox>(u"mode"_s);
    QVERIFY(m_shop->tabTo(mode));
    QTest::keyClick(mode, Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTRY_VERIFY(m_shop->find<QComboBox>(u"shrunken"_s));
    auto *anew = qobject_cast<QComboBox *>(QApplication::focusWidget());
    QVERIFY(anew);
    QCOMPARE(anew->objectName(), u"mode"_s);
    QCOMPARE(anew->currentIndex(), 2);
}

void WizardKeysTest::editOfAnotherStepIsSaidWhenUndone()
{
    goTo(ImportStep::Rules);
    auto *duplicates = m_shop->find<QComboBox>(u"duplicates"_s);
    const int before = duplicates->currentIndex();
    QVERIFY(m_shop->tabTo(duplicates));
    QTest::keyClick(duplicates, Qt::Key_Down);
    QCOMPARE(duplicates->currentIndex(), before + 1);
    m_shop->click(m_shop->button(u"back"_s));
    QVERIFY(m_shop->awaitStep(ImportStep::Columns));
    auto *said = m_shop->find<QLabel>(u"edit"_s);
    QTest::keyClick(m_shop->button(u"next"_s), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(said->text(), u"Undone: The same key twice in the file (step Rules)"_s);
    QTRY_VERIFY(said->isVisible() && said->width() >= said->sizeHint().width());
    QCOMPARE(duplicates->currentIndex(), before);
    QTest::keyClick(m_shop->button(u"next"_s), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(said->text(), u"Done again: The same key twice in the file (step Rules)"_s);
    QCOMPARE(duplicates->currentIndex(), before + 1);
    picture(m_shop->window(), u"wizard-columns-undone-light"_s);
    m_shop->click(m_shop->button(u"next"_s));
    QVERIFY(m_shop->awaitStep(ImportStep::Rules));
    QCOMPARE(said->text(), QString());
}

// What a blank means must be of the column's type; until it is, no line is read, which is not the same as
// blank.
void WizardKeysTest::blankThatCannotBeMeantIsBlamed()
{
    goTo(ImportStep::Columns);
    auto *table = m_shop->find<QTableView>(u"mapping"_s);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == u"Menge")
            table->selectRow(row);
    }
    auto *blank = m_shop->find<QLineEdit>(u"byDefault"_s);
    auto *after = m_shop->find<BeforeAfter>(u"samples"_s);
    QTRY_VERIFY(!after->rows().empty());
    QVERIFY(m_shop->tabTo(blank));
    blank->clear();
    QTest::keyClicks(blank, u"n/a"_s);
    QTRY_VERIFY2(after->fault().contains(u"n/a"), qPrintable(after->fault()));
    QVERIFY(after->rows().empty());
    QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width()); // the match is not cut
    picture(m_shop->window(), u"wizard-columns-blank-light"_s);
    blank->selectAll();
    QTest::keyClicks(blank, u"1"_s);
    QTRY_VERIFY(after->fault().isEmpty());
    QCOMPARE(after->rows().at(1), (BeforeAfterRow{u""_s, u"1"_s}));
}

void WizardKeysTest::escapeStopsWhatRuns()
{
    goTo(ImportStep::Rules);
    QTest::keyClick(m_shop->button(u"next"_s), Qt::Key_Escape); // nothing runs
    QCOMPARE(m_shop->page().step(), ImportStep::Rules);
    m_shop->click(m_shop->button(u"next"_s));
    QVERIFY(m_shop->page().isBusy());
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_shop->button(u"cancel"_s)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_shop->page().isBusy());
    QVERIFY2(m_shop->headline().startsWith(u"This could not be checked"_s), qPrintable(m_shop->headline()));
    QVERIFY(m_shop->page().isAncestorOf(QApplication::focusWidget()));
}

void WizardKeysTest::undoneLoadLeadsOn()
{
    goTo(ImportStep::Check);
    m_shop->click(m_shop->button(u"next"_s));
    QVERIFY(m_shop->awaitStep(ImportStep::Load));
    auto *undo = m_shop->button(u"undoLoad"_s);
    QVERIFY(m_shop->pressByKey(undo));
    QTRY_VERIFY_WITH_TIMEOUT(m_shop->headline().startsWith(u"The load is undone"_s), 60'000);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_shop->button(u"next"_s)));
    for (const auto *label : m_shop->page().findChildren<QLabel *>())
        QVERIFY2(!label->isVisible() || !label->text().contains(u"rejected lines"), qPrintable(label->text()));
}

QTEST_MAIN(WizardKeysTest)
#include "tst_wizardkeys.moc"
