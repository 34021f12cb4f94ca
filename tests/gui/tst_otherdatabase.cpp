// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a database that is no warehouse: what its pages say, its model, and a question.
#include "database/session.h"
#include "gui/picture.h"
#include "ui/model/modelpage.h"
#include "ui/model/nowarehousepage.h"
#include "ui/query/examplequestions.h"
#include "ui/query/querypage.h"
#include "ui/query/resultpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/strip.h"
#include "workbench/places.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace martlet;
using namespace Qt::StringLiterals;

class OtherDatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void pagesOfAWarehouseSayWhatIsMissing_data();
    void pagesOfAWarehouseSayWhatIsMissing();
    void theDataPageShowsTheModel();
    void aSlipIsMarkedAtItsLine();
    void whatIsKeptCounts();
    void theQueryPageBeginsWithExamplesOfItsOwn();
    void theQueryPageOffersItsFields();
    void cleanupTestCase();

private:
    template<typename Condition>
    static bool await(Condition &&condition)
    {
        return QTest::qWaitFor(condition, 60'000);
    }
    template<typename P>
    P *page(PageId id)
    {
        m_window->go({id});
        return qobject_cast<P *>(m_window->pages().current());
    }
    // The page, and its editor opened on the model.
    QPlainTextEdit *editor(ModelPage *page)
    {
        page->setEditing(true);
        return page->findChild<QPlainTextEdit *>(u"text"_s);
    }
    static void replace(QPlainTextEdit &text, const QString &from, const QString &to)
    {
        QTextCursor found = text.document()->find(from);
        QVERIFY2(!found.isNull(), qPrintable(from));
        found.insertText(to);
    }

    QTemporaryDir m_home;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
    ConnectionSpec m_spec;
};

void OtherDatabaseTest::initTestCase()
{
    qputenv("MARTLET_HOME", m_home.path().toUtf8());
    qputenv("MARTLET_KEYCHAIN", "off");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_spec.name = u"Bakery"_s;
    m_spec.path = m_home.filePath(u"bakery.db"_s);
    m_spec.create = true;
    {
        auto session = Session::open(m_spec, Access::Writer);
        QVERIFY(session);
        const auto made =
            (*session)->executeScript(u"CREATE TABLE Breads (BreadID INTEGER PRIMARY KEY, Name TEXT NOT NULL, "
                                      u"Price DECIMAL(6, 2) NOT NULL);"
                                      "CREATE TABLE Sales (SaleID INTEGER PRIMARY KEY, SaleDate DATE NOT NULL, "
                                      "BreadID INTEGER NOT NULL REFERENCES "
                                      "Breads, Quantity INTEGER NOT NULL, Price DECIMAL(6, 2) NOT NULL);"
                                      "INSERT INTO Breads VALUES (1, 'Rye', 3.20), (2, 'Wheat', 2.80);"
                                      "INSERT INTO Sales VALUES (1, '2025-03-01', 1, 2, 3.20), (2, "
                                      "'2025-03-02', 2, 1, 2.80), (3, '2025-04-02', 1, "
                                      "5, 3.20);"_s);
        QVERIFY(made);
    }
    m_spec.create = false;
    m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    m_preferences = std::make_unique<Preferences>(m_home.filePath(u"window.ini"_s));
    m_window = std::make_unique<MainWindow>(*m_theme, *m_preferences);
    m_window->show();
    m_window->start(m_spec);
    QVERIFY(await([&] { return m_window->pages().current() != nullptr; }));
}

void OtherDatabaseTest::pagesOfAWarehouseSayWhatIsMissing_data()
{
    QTest::addColumn<PageId>("id");
    QTest::newRow("home") << PageId::Home;
    QTest::newRow("reports") << PageId::Reports;
    QTest::newRow("import") << PageId::Import;
    QTest::newRow("quality") << PageId::Quality;
}

void OtherDatabaseTest::pagesOfAWarehouseSayWhatIsMissing()
{
    QFETCH(PageId, id);
    auto *shown = page<NoWarehousePage>(id);
    QVERIFY(shown);
    QStringList said;
    for (const auto *label : shown->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.join(u' ').contains(u"Bakery is no Martlet warehouse"_s), qPrintable(said.join(u' ')));
    for (auto *button : shown->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == u"Ask a question"_s)
            button->click();
    }
    QVERIFY(qobject_cast<QueryPage *>(m_window->pages().current()));
}

void OtherDatabaseTest::theDataPageShowsTheModel()
{
    auto *shown = page<ModelPage>(PageId::Data);
    QVERIFY(shown);
    auto *tree = shown->findChild<QTreeView *>(u"tree"_s);
    const QAbstractItemModelTester tester(tree->model());
    const auto &model = *tree->model();
    QStringList titles, names;
    for (int row = 0; row < model.rowCount(); ++row) {
        titles += model.index(row, 0).data().toString();
        names += model.index(row, 1).data().toString();
    }
    QCOMPARE(titles, (QStringList{u"Breads"_s, u"Sales"_s, u"Date"_s}));
    QCOMPARE(names, (QStringList{u"bread"_s, u"sale"_s, u"date"_s}));
    const auto measures = model.match(model.index(0, 0, model.index(1, 0)), Qt::DisplayRole, u"Measures"_s);
    QCOMPARE(measures.size(), 1);
    const auto amounts = model.match(model.index(0, 1, measures.front()), Qt::DisplayRole, u"amount"_s);
    QCOMPARE(amounts.size(), 1);
    QVERIFY(!shown->findChild<QPlainTextEdit *>(u"text"_s)->isVisible());
    tree->expandAll();
    QCoreApplication::processEvents();
    picture(*m_window, u"model"_s);
}

void OtherDatabaseTest::aSlipIsMarkedAtItsLine()
{
    auto *shown = page<ModelPage>(PageId::Data);
    auto *text = editor(shown);
    auto *keep = shown->findChild<QPushButton *>(u"keep"_s);
    QVERIFY(await([&] { return shown->isSettled(); }));
    QVERIFY(keep->isEnabled());
    replace(*text, u"title = \"Sales\""_s, u"titel = \"Sales\""_s);
    QVERIFY(!keep->isEnabled());
    QVERIFY(await([&] { return shown->isSettled(); }));
    QVERIFY(!keep->isEnabled());
    QCOMPARE(text->extraSelections().size(), 1);
    QCOMPARE(text->extraSelections().front().cursor.block().text(), u"titel = \"Sales\""_s);
    QVERIFY(shown->findChild<Strip *>(u"strip"_s)->isVisible());
    picture(*m_window, u"model-slip"_s);
    text->undo();
    QVERIFY(await([&] { return shown->isSettled() && keep->isEnabled(); }));
    QVERIFY(text->extraSelections().isEmpty());
    QVERIFY(!shown->findChild<Strip *>(u"strip"_s)->isVisible());
    shown->setEditing(false);
    QVERIFY(!QFile::exists(places::databaseModelFile(m_spec)));
}

void OtherDatabaseTest::whatIsKeptCounts()
{
    QPointer<ModelPage> shown = page<ModelPage>(PageId::Data);
    auto *text = editor(shown);
    replace(*text, u"title = \"Sales\""_s, u"title = \"Loaves sold\""_s);
    auto *keep = shown->findChild<QPushButton *>(u"keep"_s);
    QVERIFY(await([&] { return shown->isSettled() && keep->isEnabled(); }));
    keep->click();
    QVERIFY(await([&] { return !shown; })); // the database is opened anew
    QVERIFY(QFile::exists(places::databaseModelFile(m_spec)));
    auto *anew = qobject_cast<ModelPage *>(m_window->pages().current());
    QVERIFY(anew);
    QCOMPARE(anew->findChild<QTreeView *>(u"tree"_s)->model()->index(1, 0).data().toString(), u"Loaves sold"_s);
    // What the tables suggest is an edit like any other.
    auto *again = editor(anew);
    const auto kept = again->toPlainText();
    anew->findChild<QPushButton *>(u"inferAnew"_s)->click();
    QVERIFY(await([&] { return again->toPlainText().contains(u"title = \"Sales\""_s); }));
    again->undo();
    QCOMPARE(again->toPlainText(), kept);
    anew->setEditing(false);
}

void OtherDatabaseTest::theQueryPageBeginsWithExamplesOfItsOwn()
{
    auto *shown = page<QueryPage>(PageId::Query);
    QVERIFY(shown);
    shown->setQuestion({});
    auto *const examples = shown->findChild<ExampleQuestions *>();
    QVERIFY(examples);
    const auto offered = examples->findChildren<QPushButton *>();
    QVERIFY(!offered.isEmpty());
    for (auto *const example : offered) {
        shown->setQuestion({});
        example->click();
        QVERIFY(await([&] { return shown->isSettled(); }));
        QVERIFY2(shown->result().answer(), qPrintable(example->text()));
        QVERIFY2(shown->result().answer()->shown.answer.rows->rowCount() > 0, qPrintable(example->text()));
    }
}

void OtherDatabaseTest::theQueryPageOffersItsFields()
{
    auto *shown = page<QueryPage>(PageId::Query);
    QVERIFY(shown);
    const auto question = Question{.measures = {u"amount"_s}, .by = {u"bread.name"_s}};
    shown->setQuestion(question);
    QVERIFY(await([&] { return shown->isSettled(); }));
    QCoreApplication::processEvents();
    picture(*m_window, u"query-other-database"_s);
    bool hasAmount = false;
    for (const auto *view : shown->findChildren<QAbstractItemView *>()) {
        const auto *const model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column)
                hasAmount = hasAmount || model->index(row, column).data().toString().contains(u"22.40"_s);
        }
    }
    QVERIFY(hasAmount);
}

void OtherDatabaseTest::cleanupTestCase()
{
    m_window.reset();
}

QTEST_MAIN(OtherDatabaseTest)
#include "tst_otherdatabase.moc"
