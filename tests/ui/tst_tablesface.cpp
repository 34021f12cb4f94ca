// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/tables/tablesface.h"

#include "query/question/questionfile.h"
#include "query/signup.h"
#include "ui/query/chiprow.h"
#include "ui/query/conditionpopup.h"
#include "ui/query/fieldlist.h"
#include "ui/query/questionchip.h"
#include "ui/query/resultpane.h"
#include "ui/query/sql/sqlface.h"
#include "ui/query/sqlpane.h"
#include "ui/query/stepspane.h"
#include "ui/query/tables/designgrid.h"
#include "ui/query/tables/tablescanvas.h"
#include "ui/query/valuelist.h"
#include "ui/querydesk.h"
#include "ui/reports/reportnotice.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

constexpr int mostSteps = 80; // of a walk over the canvas

// The question as tables, worked by keys and the mouse.
class TestTablesFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<QueryDesk>(); }
    void init()
    {
        m_desk->open();
        m_desk->page->setTables(true);
    }
    void cleanup() { m_desk->page.reset(); }

    // By keys alone, and the same question as by the steps; each step can be taken back.
    void aQuestionIsBuiltOnTheCanvas()
    {
        m_desk->person->add(u"revenue"_s);
        QCOMPARE(canvas().cards(), QStringList{u"sales"_s});
        canvas().setFocus(Qt::TabFocusReason);
        press(Qt::Key_Home);
        walk(Qt::Key_Down, u"Sales refers to Product"_s);
        press(Qt::Key_Space);
        QVERIFY(canvas().cards().contains(u"product"_s));
        QCOMPARE(canvas().routes().size(), size_t(1));
        QCOMPARE(canvas().currentWords(), u"Table Product"_s);
        walk(Qt::Key_Down, u"Category of Product, not in the question"_s);
        press(Qt::Key_Space);
        QVERIFY(canvas().currentWords().startsWith(u"Category of Product, in the question"_s));
        walk(Qt::Key_Down, u"Brand of Product"_s);
        press(Qt::Key_Return);
        write(u"is not"_s, u"Nordwald"_s);
        QVERIFY2(canvas().currentWords().contains(u"condition: is not Nordwald"_s),
                 qPrintable(canvas().currentWords()));
        walkTo(u"Sales"_s);
        walk(Qt::Key_Down, u"Units sold of Sales"_s);
        press(Qt::Key_Space);
        design().setFocus(Qt::TabFocusReason);
        design().setCurrentIndex(
            design().design().index(design().design().rowOf(u"units_sold"_s), DesignModel::Sort));
        QTest::keyClick(&design(), Qt::Key_Space);
        QTest::keyClick(&design(), Qt::Key_Up, Qt::ControlModifier); // before the revenue
        const auto built = page().history().question();
        QVERIFY(m_desk->person->shows(built));
        const int edits = page().history().edits().count();
        m_desk->pictures(u"query-tables"_s);
        QCOMPARE(namelessWidgets(page()).join(u", "), QString());

        m_desk->open();
        buildBySteps();
        QCOMPARE(page().history().question(), built);
        QCOMPARE(page().history().edits().count(), edits);
        page().setTables(true);
        QCOMPARE(canvas().cards().size(), qsizetype(2));
        for (int step = 0; step < edits; ++step)
            press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page().history().question(), Question());
        QCOMPARE(canvas().cards(), QStringList());
        for (int step = 0; step < edits; ++step)
            QTest::keyClick(&page(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(page().history().question(), built);
    }

    void deleteTakesAwayColumnsAndTables()
    {
        const Question question{
            .measures = {u"revenue"_s},
            .by = {u"product.category"_s, u"store.city"_s},
            .where = {.kind = Filter::Kind::All, .parts = {steps::isOf(u"product.category"_s, u"Garden"_s)}},
            .sort = {{u"product.category"_s, false}}};
        page().setQuestion(question);
        canvas().setFocus(Qt::TabFocusReason);
        canvas().goTo(u"product"_s, u"product.category"_s);
        press(Qt::Key_Delete); // its tick, and the order that stands on it
        QCOMPARE(page().history().question().by, QStringList{u"store.city"_s});
        QVERIFY(page().history().question().sort.empty());
        press(Qt::Key_Delete); // its condition
        QVERIFY(page().history().question().where.parts.empty());
        QVERIFY(canvas().cards().contains(u"product"_s)); // it can be ticked again
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page().history().question(), question);
        press(Qt::Key_Home);
        press(Qt::Key_Delete); // all of it at once
        QCOMPARE(page().history().question(), (Question{.measures = {u"revenue"_s},
                                                        .by = {u"store.city"_s},
                                                        .where = {.kind = Filter::Kind::All}}));
        QVERIFY(!canvas().cards().contains(u"product"_s));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(page().history().question(), question);
    }

    void theGridTakesAwayWhatItsCellsHave()
    {
        page().setQuestion({.measures = {u"revenue"_s},
                            .by = {u"product.category"_s},
                            .where = {.kind = Filter::Kind::All,
                                      .parts = {steps::isOf(u"store.city"_s, u"Leeds"_s),
                                                steps::isOf(u"product.category"_s, u"Garden"_s)}},
                            .sort = {{u"revenue"_s, true}}});
        const auto take = [this](const QString &field, int column) {
            design().setCurrentIndex(design().design().index(design().design().rowOf(field), column));
            QTest::keyClick(&design(), Qt::Key_Delete);
        };
        take(u"revenue"_s, DesignModel::Sort);
        take(u"product.category"_s, DesignModel::Condition);
        QCOMPARE(page().history().question(),
                 (Question{.measures = {u"revenue"_s},
                           .by = {u"product.category"_s},
                           .where = {.kind = Filter::Kind::All,
                                     .parts = {steps::isOf(u"store.city"_s, u"Leeds"_s)}}}));
        take(u"store.city"_s, DesignModel::Field);
        take(u"product.category"_s, DesignModel::Field);
        QCOMPARE(page().history().question(),
                 (Question{.measures = {u"revenue"_s}, .where = {.kind = Filter::Kind::All}}));
        // A click on a total takes the field into the answer and out of it.
        page().history().edit(u"Ask"_s, {.measures = {u"revenue"_s, u"margin"_s}});
        const auto total = design().visualRect(
            design().design().index(design().design().rowOf(u"margin"_s), DesignModel::Total));
        QTest::mouseClick(design().viewport(), Qt::LeftButton, {}, total.center());
        QCOMPARE(page().history().question().measures, QStringList{u"revenue"_s});
    }

    void aFieldIsDrawnOntoTheCanvas()
    {
        page().setQuestion({.measures = {u"revenue"_s}});
        const auto at = canvas().viewport()->rect().bottomRight() - QPoint(60, 60);
        QMimeData carried;
        carried.setData(FieldList::mimeType, "store.city");
        QDragEnterEvent enter(at, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas().viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction, &carried, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(canvas().viewport(), &drop);
        QCOMPARE(page().history().question(), (Question{.measures = {u"revenue"_s}, .by = {u"store.city"_s}}));
        QCOMPARE(canvas().cards(), (QStringList{u"sales"_s, u"store"_s}));
        QVERIFY(canvas().currentWords().startsWith(u"City of Store, in the question"_s));
    }

    void theMouseTicksNarrowsAndMoves()
    {
        page().setQuestion({.measures = {u"revenue"_s}, .by = {u"store.city"_s}});
        const auto city = canvas().placeOf(u"store"_s, u"store.country"_s);
        click({city.left() + 12, city.center().y()});
        QCOMPARE(page().history().question().by, (QStringList{u"store.city"_s, u"store.country"_s}));
        const auto country = canvas().placeOf(u"store"_s, u"store.country"_s);
        click({country.right() - 12, country.center().y()});
        write(u"is"_s, u"France"_s);
        QCOMPARE(page().history().question().where.parts.size(), size_t(1));
        const auto title = canvas().placeOf(u"store"_s);
        const auto from = QPoint(title.left() + 60, title.center().y());
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, from);
        move(from + QPoint(40, 30));
        move(from + QPoint(80, 60));
        QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, from + QPoint(80, 60));
        const auto moved = canvas().placeOf(u"store"_s);
        QVERIFY2(moved != title, "it stands where it was");
        // It stays there whatever is done to the question.
        page().history().edits().undo();
        page().history().edits().redo();
        QCOMPARE(canvas().placeOf(u"store"_s), moved);
    }

    void placesAreKeptWithTheirQuestion()
    {
        const Question question{.measures = {u"revenue"_s}, .by = {u"store.city"_s}};
        const auto path = m_desk->demo.path(u"placed.json"_s), other = m_desk->demo.path(u"other.json"_s);
        QVERIFY(writeQuestionFile(question, path) && writeQuestionFile(question, other));
        page().showItem(path);
        const auto before = canvas().routes().front().line;
        canvas().setFocus(Qt::TabFocusReason);
        canvas().goTo(u"store"_s);
        press(Qt::Key_Down, Qt::ControlModifier);
        press(Qt::Key_Down, Qt::ControlModifier);
        const auto after = canvas().routes().front().line;
        QVERIFY(after != before);
        page().setQuestion({});
        page().showItem(other);
        QCOMPARE(canvas().routes().front().line, before);
        page().setQuestion({});
        page().showItem(path);
        QCOMPARE(canvas().routes().front().line, after);
        canvas().arrangeAnew();
        QCOMPARE(canvas().routes().front().line, before);
    }

    void theCanvasIsZoomedByKeys()
    {
        page().setQuestion({.measures = {u"revenue"_s}, .by = {u"store.city"_s}});
        canvas().setFocus(Qt::TabFocusReason);
        press(Qt::Key_0);
        QCOMPARE(canvas().percent(), 100);
        press(Qt::Key_Plus);
        QCOMPARE(canvas().percent(), 110);
        press(Qt::Key_Minus);
        press(Qt::Key_Minus);
        QCOMPARE(canvas().percent(), 90);
        press(Qt::Key_F);
        QVERIFY(canvas().percent() <= 100);
        QVERIFY(canvas().viewport()->rect().contains(canvas().placeOf(u"store"_s)));
        QVERIFY(canvas().viewport()->rect().contains(canvas().placeOf(u"sales"_s)));
    }

    void manyColumnsAreFolded()
    {
        page().setQuestion({.measures = {u"employees"_s}});
        canvas().setFocus(Qt::TabFocusReason);
        QVERIFY(!canvas().placeOf(u"sales"_s, u"employees"_s).isNull()); // what is used is seen
        QVERIFY(canvas().placeOf(u"sales"_s, u"lines"_s).isNull());
        canvas().goTo(u"sales"_s);
        walk(Qt::Key_Down, u"Show "_s);
        press(Qt::Key_Space);
        QVERIFY(!canvas().placeOf(u"sales"_s, u"lines"_s).isNull());
    }

    void oneOfSeveralWaysIsChosen()
    {
        auto model =
            builtInModelWith("[[relationship]]\nfrom = \"employee.hire_date\"\nto = \"signup.full_date\"\n"
                             "[[relationship]]\nfrom = \"store.opening_date\"\nto = \"signup.full_date\"\n");
        QVERIFY(model);
        QueryPage page(questionsTo(m_desk->demo.context().bench, std::move(*model)));
        page.resize(1232, 824);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.setTables(true);
        page.setQuestion({.measures = {u"revenue"_s}, .by = {u"signup.year"_s}});
        auto &canvas = page.steps().tables().canvas();
        QVERIFY(canvas.routes().empty()); // nobody has said which
        canvas.setFocus(Qt::TabFocusReason);
        canvas.goTo(u"signup"_s);
        QTest::keyClick(&canvas, Qt::Key_Return);
        QueryPerson::trigger(u"Sales › Store › Sign-up"_s);
        QCOMPARE(page.history().question().via, QStringList{u"store"_s});
        QCOMPARE(canvas.routes().size(), size_t(2));
        QVERIFY(canvas.cards().contains(u"store"_s));
        QTRY_VERIFY(page.isSettled());
        QCOMPARE(page.result().place(), ResultPane::Place::Results);
        page.history().edits().undo();
        QCOMPARE(page.history().question().via, QStringList());
    }

    // What tables cannot show is said, and nothing of it is lost.
    void rowsOfSeveralQuestionsStayInTheSteps()
    {
        const Question united{
            .questions = {{.name = u"a"_s, .measures = {u"revenue"_s}, .by = {u"store.city"_s}},
                          {.name = u"b"_s, .measures = {u"revenue"_s}, .by = {u"store.city"_s}}},
            .rowsOf = {.of = {u"a"_s, u"b"_s}}};
        page().setQuestion(united);
        auto *const notice = page().steps().tables().findChild<ReportNotice *>();
        QVERIFY(notice->isVisible() && !canvas().isVisible());
        QVERIFY(notice->sentence().startsWith(u"This question puts the rows of other questions"_s));
        m_desk->pictures(u"query-tables-united"_s);
        Q_EMIT notice->actionTriggered();
        QCOMPARE(page().steps().face(), StepsPane::Face::Steps);
        QCOMPARE(page().history().question(), united);
        page().setTables(true);
        page().setQuestion({.measures = {u"revenue"_s}});
        QVERIFY(canvas().isVisible());
    }

    void theFacesLeadToEachOther()
    {
        page().setQuestion({.measures = {u"revenue"_s}});
        auto *const faces = facesOf(page().steps());
        faces->setCurrentIndex(2);
        QVERIFY(page().isSql());
        auto *const others = facesOf(page().sql());
        others->setCurrentIndex(1);
        QVERIFY(!page().isSql());
        QCOMPARE(page().steps().face(), StepsPane::Face::Tables);
        QVERIFY(canvas().isVisible());
        faces->setCurrentIndex(0);
        QVERIFY(!canvas().isVisible());
        QCOMPARE(page().steps().width(), 360);
    }

private:
    QueryPage &page() { return *m_desk->page; }
    TablesCanvas &canvas() { return page().steps().tables().canvas(); }
    DesignGrid &design() { return page().steps().tables().design(); }
    static QTabBar *facesOf(const QWidget &pane)
    {
        const auto all = pane.findChildren<QTabBar *>();
        const auto found = std::find_if(all.begin(), all.end(), [](const auto *bar) {
            return bar->accessibleName() == u"Faces of the question";
        });
        return found == all.end() ? nullptr : *found;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&canvas(), key, modifiers);
    }
    void click(const QPoint &at) { QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, at); }
    void move(const QPoint &at)
    {
        QMouseEvent event(QEvent::MouseMove, at, canvas().viewport()->mapToGlobal(at), Qt::NoButton,
                          Qt::LeftButton, {});
        QApplication::sendEvent(canvas().viewport(), &event);
    }
    void walk(Qt::Key key, const QString &words)
    {
        for (int step = 0; step < mostSteps && !canvas().currentWords().startsWith(words); ++step)
            press(key);
        QVERIFY2(canvas().currentWords().startsWith(words), qPrintable(canvas().currentWords()));
    }
    // To the title of the card at the other side.
    void walkTo(const QString &title)
    {
        const auto isThere = [&] {
            const auto words = canvas().currentWords();
            return words.contains(u" of "_s + title) || words.startsWith(title + u" refers"_s) ||
                   words.startsWith(u"Table "_s + title);
        };
        for (const auto key : {Qt::Key_Left, Qt::Key_Right}) {
            if (!isThere())
                press(key);
        }
        QVERIFY2(isThere(), qPrintable(canvas().currentWords()));
        press(Qt::Key_Home);
    }
    void write(const QString &comparison, const QString &value)
    {
        auto *const popup = openPopup<ConditionPopup>();
        QVERIFY(popup);
        QueryPerson::compareBy(*popup, comparison);
        popup->values().setValues({value});
        QueryPerson::use(*popup);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    }
    void buildBySteps()
    {
        auto &person = *m_desk->person;
        person.add(u"revenue"_s);
        person.add(u"category"_s);
        person.condition(u"brand"_s, [](ConditionPopup &popup) {
            QueryPerson::compareBy(popup, u"is not"_s);
            popup.values().setValues({u"Nordwald"_s});
            QueryPerson::use(popup);
        });
        person.add(u"units sold"_s);
        person.row(u"sort"_s)->addButton()->click();
        QueryPerson::trigger(u"Units sold"_s);
        QTest::keyClick(person.row(u"show"_s)->chips()[1], Qt::Key_Left, Qt::ControlModifier);
    }

    std::unique_ptr<QueryDesk> m_desk;
};

QTEST_MAIN(TestTablesFace)
#include "tst_tablesface.moc"
