// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "gui/wizard.h"
#include "ui/import/grouprow.h"
#include "ui/import/samplemodel.h"

#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QString shared(const QString &path)
{
    return QStringLiteral(MARTLET_SHARED_DATA) + u'/' + path;
}

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
}

// The lines of Northwind with faults: each 20th date is written day first, each 30th price has a decimal comma,
// each 400th line lacks its last field.
QByteArray faultyLines()
{
    auto lines = linesOf(shared(u"northwind_variants/v1_utf8_lf_comma_iso.csv"_s));
    for (qsizetype at = 1; at + 1 < lines.size(); ++at) {
        auto &line = lines[at];
        const auto fields = line.split(',');
        if (at % 400 == 0)
            line = line.left(line.lastIndexOf(','));
        else if (at % 20 == 0)
            line.replace(fields[5], fields[5].right(2) + '/' + fields[5].mid(5, 2) + '/' + fields[5].left(4));
        else if (at % 30 == 10)
            line.replace(fields[7], '"' + QByteArray(fields[7]).replace('.', ',') + '"');
    }
    return lines.join('\n');
}

// Two prices that no reading makes a number of, and a line cut short.
QByteArray mistypedLines()
{
    auto lines = linesOf(shared(u"northwind_variants/v1_utf8_lf_comma_iso.csv"_s));
    for (const int at : {3, 9}) {
        auto fields = lines[at].split(',');
        fields[7] = "1O.50";
        lines[at] = fields.join(',');
    }
    lines[20] = lines[20].left(lines[20].lastIndexOf(','));
    return lines.join('\n');
}

GroupRow *groupSaying(Wizard &shop, const QString &words)
{
    for (auto *row : shop.page().findChildren<GroupRow *>()) {
        if (row->isVisible() && row->accessibleName().contains(words))
            return row;
    }
    return nullptr;
}

// Lines, as the button that loads them says.
int toLoad(Wizard &shop)
{
    auto digits = shop.button(u"next"_s)->text();
    return digits.remove(QRegularExpression(u"[^0-9]"_s)).toInt();
}

QTableView *shownSamples(Wizard &shop)
{
    for (auto *table : shop.page().findChildren<QTableView *>()) {
        if (table->isVisible() && qobject_cast<SampleModel *>(table->model()))
            return table;
    }
    return nullptr;
}

// Writes the cell at fault of a shown line anew.
void writeCell(Wizard &shop, int row, const QString &text)
{
    auto *model = qobject_cast<SampleModel *>(shownSamples(shop)->model());
    model->setData(model->editableCell(model->index(row, 0)), text, Qt::EditRole);
}

} // namespace

// Rejected lines mended in the window, before the load and after it.
class MendingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void mendsBringLinesInAtCheck();
    void cellsAreWrittenAnewAtCheck();
    void rejectsAreMendedAfterTheLoad();
    void rejectsAreExportedAfterTheLoad();

private:
    std::unique_ptr<Wizard> wizard(const QString &name)
    {
        return std::make_unique<Wizard>(*m_theme, m_home.filePath(name));
    }
    // The step Load, done, with the rejects of `text`.
    std::unique_ptr<Wizard> loaded(const QString &name, const QByteArray &text)
    {
        auto shop = wizard(name);
        shop->drop({shop->writeFile(u"v1_faulty.csv"_s, text)});
        if (shop->awaitStep(ImportStep::Check))
            shop->click(shop->button(u"next"_s));
        return shop->awaitStep(ImportStep::Load) ? std::move(shop) : nullptr;
    }

    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
};

void MendingTest::initTestCase()
{
    qputenv("MARTLET_HOME", m_home.path().toUtf8());
    qputenv("MARTLET_KEYCHAIN", "off");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
}

void MendingTest::mendsBringLinesInAtCheck()
{
    auto shop = wizard(u"mends"_s);
    shop->drop({shop->writeFile(u"v1_faulty.csv"_s, faultyLines())});
    QVERIFY(shop->awaitStep(ImportStep::Check));
    picture(shop->window(), u"wizard-check-groups-light"_s);
    m_theme->setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    picture(shop->window(), u"wizard-check-groups-dark"_s);
    m_theme->setMode(Theme::Mode::Light);
    auto *dates = groupSaying(*shop, u"DD/MM/YYYY"_s);
    QVERIFY(dates);
    QCOMPARE(dates->accessibleName().section(u' ', 0, 0), u"102"_s);
    auto *next = shop->button(u"next"_s);
    const int before = toLoad(*shop);
    shop->click(dates->findChild<QPushButton *>());
    QVERIFY(shop->awaitStep(ImportStep::Check));
    QVERIFY(!groupSaying(*shop, u"DD/MM/YYYY"_s));
    QCOMPARE(toLoad(*shop), before + 102);
    QVERIFY(qobject_cast<GroupRow *>(shop->window().focusWidget())); // on to the next, not to loading
    picture(shop->window(), u"wizard-check-mended-light"_s);
    shop->click(shop->button(u"undo"_s)); // a mend is an edit like any other
    QVERIFY(shop->awaitStep(ImportStep::Check));
    QCOMPARE(toLoad(*shop), before);
    shop->click(shop->button(u"redo"_s));
    QVERIFY(shop->awaitStep(ImportStep::Check));
    shop->click(next);
    QVERIFY(shop->awaitStep(ImportStep::Load));
    picture(shop->window(), u"wizard-done-rejects-light"_s);
    QVERIFY2(shop->headline().contains(u"were not taken"_s), qPrintable(shop->headline()));
    shop->click(shop->button(u"undoLoad"_s));
    QVERIFY(QTest::qWaitFor([&] { return shop->headline().startsWith(u"The load is undone"_s); }, 60'000));
    picture(shop->window(), u"wizard-undone-light"_s);
}

void MendingTest::cellsAreWrittenAnewAtCheck()
{
    auto shop = wizard(u"cells"_s);
    shop->drop({shop->writeFile(u"v1_mistyped.csv"_s, mistypedLines())});
    QVERIFY(shop->awaitStep(ImportStep::Check));
    const int before = toLoad(*shop);
    QVERIFY(groupSaying(*shop, u"price"_s));
    shop->click(groupSaying(*shop, u"price"_s));
    QTRY_VERIFY(shownSamples(*shop));
    writeCell(*shop, 0, u"still no number"_s); // it says so, and nothing is checked again
    QTRY_VERIFY(shownSamples(*shop)
                    ->model()
                    ->index(0, 1)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains(u"still no number"_s));
    QCOMPARE(toLoad(*shop), before);
    writeCell(*shop, 0, u"34.80"_s);
    QTRY_COMPARE_WITH_TIMEOUT(toLoad(*shop), before + 1, 60'000);
    QVERIFY(shop->awaitStep(ImportStep::Check));
    QVERIFY(groupSaying(*shop, u"price"_s)->isChecked()); // one goes on where one was
    writeCell(*shop, 0, u"16.80"_s);
    QTRY_COMPARE_WITH_TIMEOUT(toLoad(*shop), before + 2, 60'000);
    // Of a line with too few fields no cell is for sure: it is written anew as a whole.
    QVERIFY(shop->awaitStep(ImportStep::Check));
    QTRY_VERIFY(shownSamples(*shop) && shownSamples(*shop)->model()->rowCount() == 1);
    for (auto *button : shop->page().findChildren<QPushButton *>(u"changeCell"_s)) {
        if (button->isVisible())
            shop->click(button);
    }
    auto *dialog = shop->page().findChild<QInputDialog *>();
    QVERIFY(dialog);
    picture(*dialog, u"wizard-change-line-light"_s);
    const auto whole = linesOf(shared(u"northwind_variants/v1_utf8_lf_comma_iso.csv"_s))[20];
    QVERIFY(whole.startsWith(dialog->textValue().toUtf8()));
    dialog->setTextValue(QString::fromUtf8(whole));
    dialog->accept();
    QTRY_COMPARE_WITH_TIMEOUT(toLoad(*shop), before + 3, 60'000);
    shop->click(shop->button(u"undo"_s)); // an edit like any other
    QVERIFY(shop->awaitStep(ImportStep::Check));
    QCOMPARE(toLoad(*shop), before + 2);
    shop->click(shop->button(u"next"_s));
    QVERIFY(shop->awaitStep(ImportStep::Load));
    QVERIFY2(shop->headline().startsWith(QLocale().toString(before + 2)), qPrintable(shop->headline()));
}

void MendingTest::rejectsAreMendedAfterTheLoad()
{
    const auto shop = loaded(u"after"_s, faultyLines());
    QVERIFY(shop);
    QTRY_VERIFY(groupSaying(*shop, u"DD/MM/YYYY"_s));
    picture(shop->window(), u"wizard-done-groups-light"_s);
    m_theme->setMode(Theme::Mode::Dark);
    QCoreApplication::processEvents();
    picture(shop->window(), u"wizard-done-groups-dark"_s);
    m_theme->setMode(Theme::Mode::Light);
    const auto before = shop->revenue();
    shop->click(groupSaying(*shop, u"DD/MM/YYYY"_s)->findChild<QPushButton *>());
    QTRY_VERIFY_WITH_TIMEOUT(!groupSaying(*shop, u"DD/MM/YYYY"_s), 60'000);
    QVERIFY(shop->awaitStep(ImportStep::Load));
    QVERIFY(shop->revenue() > before);
    QVERIFY(qobject_cast<GroupRow *>(shop->window().focusWidget())); // on to the next
    picture(shop->window(), u"wizard-done-mended-light"_s);
    // What was mended is part of the load: one undo takes both back.
    shop->click(shop->button(u"undoLoad"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shop->headline().startsWith(u"The load is undone"_s), 60'000);
    QVERIFY(shop->awaitStep(ImportStep::Load));
    QCOMPARE(shop->revenue(), qint64(0));
    QVERIFY(!groupSaying(*shop, u""_s));
}

void MendingTest::rejectsAreExportedAfterTheLoad()
{
    const auto shop = loaded(u"export"_s, mistypedLines());
    QVERIFY(shop);
    const auto path = m_home.filePath(u"rejects.csv"_s);
    shop->click(shop->button(u"exportOpen"_s));
    auto *dialog = shop->page().findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(path);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 60'000);
    dialog->reject();
    QVERIFY(shop->awaitStep(ImportStep::Load));
    const auto lines = linesOf(path);
    QVERIFY(lines.front().endsWith("_line,_column,_rule,_message"));
    QCOMPARE(lines.size(), 5); // a header, three lines, the end
}

QTEST_MAIN(MendingTest)
#include "tst_mending.moc"
