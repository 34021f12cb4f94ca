// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queryperson.h"

#include "gui/picture.h"
#include "query/question/questionjson.h"
#include "semantic/semanticmodel.h"
#include "ui/grid/resultgrid.h"
#include "ui/query/chiprow.h"
#include "ui/query/conditionpopup.h"
#include "ui/query/fieldlist.h"
#include "ui/query/fieldpopup.h"
#include "ui/query/querypage.h"
#include "ui/query/resultpane.h"
#include "ui/query/stepspane.h"
#include "ui/reports/reportnotice.h"
#include "ui/widgets/searchbox.h"
#include "workbench/workbench.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QTest>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// The rows of the warehouse as texts, as any asker gets them.
QString print(const ResultSet &rows)
{
    QString text;
    for (qint64 row = 0; row < rows.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < rows.columnCount(); ++column)
            cells += rows.isNull(row, column) ? u"NULL"_s : toText(rows.value(row, column));
        text += cells.join(u'|') + u'\n';
    }
    return text;
}

} // namespace

void QueryPerson::add(const QString &words)
{
    auto &search = m_page.fields().search();
    search.setFocus();
    search.selectAll();
    QTest::keyClicks(&search, words);
    QTest::keyClick(&search, Qt::Key_Return);
}

ChipRow *QueryPerson::row(const QString &name) const
{
    return m_page.steps().findChild<ChipRow *>(name);
}

void QueryPerson::condition(const QString &field, const std::function<void(ConditionPopup &)> &write)
{
    QVERIFY(QTest::qWaitFor([&] { return m_page.isSettled(); }, 20'000));
    for (auto *button : m_page.steps().findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Add a condition")
            button->click();
    }
    auto *fields = openPopup<FieldPopup>();
    QVERIFY(fields);
    auto *search = fields->findChild<SearchBox *>();
    QTest::keyClicks(search, field);
    picture(*fields, u"query-popup-fields-light"_s);
    QTest::keyClick(search, Qt::Key_Return);
    auto *popup = openPopup<ConditionPopup>();
    QVERIFY(popup);
    write(*popup);
    QTRY_VERIFY(!QApplication::activePopupWidget());
}

void QueryPerson::compareBy(ConditionPopup &popup, const QString &words)
{
    auto *box = popup.findChild<QComboBox *>();
    box->setCurrentIndex(box->findText(words));
}

void QueryPerson::use(ConditionPopup &popup)
{
    popup.findChild<QPushButton *>(u"use"_s)->click();
}

void QueryPerson::choose(const QString &box, const QString &words)
{
    auto *choice = m_page.steps().findChild<QComboBox *>(box);
    const int index = choice->findText(words);
    QVERIFY(index >= 0);
    choice->setCurrentIndex(index);
    Q_EMIT choice->activated(index);
}

void QueryPerson::trigger(const QString &words)
{
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (auto *action : menu->actions()) {
        if (action->text() == words) {
            action->trigger();
            menu->close();
            return;
        }
    }
    menu->close();
    QFAIL(qPrintable(words));
}

bool QueryPerson::shows(const QByteArray &json)
{
    return shows(*questionFromJson(json, u"test"_s));
}
bool QueryPerson::shows(const Question &question)
{
    if (!QTest::qWaitFor([&] { return m_page.isSettled() && m_page.result().answer(); }, 20'000)) {
        qWarning("no answer: %s", qPrintable(m_page.result().notice().sentence()));
        return false;
    }
    const auto expected = answer(m_bench.warehouse(), question, m_source.model(), m_bench.viewer(), {});
    if (!expected || expected->answer.rows->rowCount() == 0) {
        qWarning("nothing is expected");
        return false;
    }
    const auto &grid = m_page.result().grid().table();
    const auto shown = print(*grid.rows()), wanted = print(*expected->answer.rows);
    if (shown != wanted)
        qWarning("shown:\n%s\nexpected:\n%s", qPrintable(shown), qPrintable(wanted));
    return shown == wanted && m_page.result().place() == ResultPane::Place::Results;
}

void QueryPerson::click(const QString &words)
{
    for (auto *button : m_page.findChildren<QPushButton *>()) {
        if (button->text() == words && button->isVisible())
            return button->click();
    }
    QFAIL(qPrintable(words));
}

} // namespace martlet
