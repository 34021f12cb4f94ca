// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/query/resultpane.h"
#include "ui/querydesk.h"
#include "ui/reports/reportnotice.h"

#include <QSignalSpy>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

// The Query page over a warehouse that is not the only one, and over one that is empty.
class TestQueryWarehouses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<QueryDesk>(); }

    void aWarehouseWithoutSalesSaysSo()
    {
        QueryPage page(emptyWarehouse(), nullptr);
        const auto &notice = page.result().notice();
        QTRY_VERIFY(page.isSettled());
        for (const auto &question : {Question{}, Question{.measures = {u"revenue"_s, u"receipts"_s}},
                                     Question{.measures = {u"revenue"_s}, .by = {u"product.category"_s}},
                                     Question{.measures = {u"revenue"_s},
                                     .by = {u"date.month"_s},
                                     .period = QuestionPeriod{.relative = u"last-12-full-months"_s}}}) {
            page.setQuestion(question);
            QTRY_VERIFY(page.isSettled());
            QVERIFY2(page.result().place() == ResultPane::Place::NoSales, qPrintable(notice.sentence()));
            QVERIFY2(notice.sentence().startsWith(u"There are no sales yet"), qPrintable(notice.sentence()));
        }
        QSignalSpy left(&page, &Page::linkActivated);
        Q_EMIT page.result().notice().actionTriggered();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.front().front().value<PageLink>(), PageLink{PageId::Import});
        page.setQuestion({.measures = {u"nothing_of_the_kind"_s}}); // what is wrong is said all the same
        QCOMPARE(page.result().place(), ResultPane::Place::Complaint);
    }

    void eachWarehouseHasItsOwnDraft()
    {
        const auto other = emptyWarehouse();
        const Question written{.measures = {u"revenue"_s}};
        {
            QueryPage page(m_desk->demo.context(), nullptr);
            page.history().edit(u"Write"_s, written);
        }
        QCOMPARE(QueryPage(other, nullptr).history().question(), Question());
        QCOMPARE(QueryPage(m_desk->demo.context(), nullptr).history().question(), written);
    }

private:
    PageContext emptyWarehouse()
    {
        ConnectionSpec spec;
        spec.path = m_desk->demo.path(u"empty.db"_s);
        QFile::remove(spec.path);
        if (!Workbench::create(spec, {}))
            qFatal("no warehouse");
        auto context = m_desk->demo.context();
        context.bench = std::move(*Workbench::open(spec));
        return context;
    }

    std::unique_ptr<QueryDesk> m_desk;
};

QTEST_MAIN(TestQueryWarehouses)
#include "tst_querywarehouses.moc"
