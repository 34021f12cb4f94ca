// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picture.h"
#include "support/stores.h"
#include "ui/grid/resultgrid.h"
#include "ui/reports/parameterbar.h"
#include "ui/reports/perioddialog.h"
#include "ui/reports/picker.h"
#include "ui/reports/reportlist.h"
#include "ui/reports/reportnotice.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/reportview.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
using Kind = ReportParameter::Kind;

ReportParameter parameter(const QString &name, const QString &label, Kind kind, const QString &value,
                          const QString &after = {})
{
    ReportParameter made;
    made.name = name;
    made.label = label;
    made.kind = kind;
    made.defaultValue = value;
    made.after = after;
    if (kind == Kind::Period)
        made.choices = {{u"last-12-full-months"_s, u"Last 12 full months"_s},
                        {u"last-full-month"_s, u"Last full month"_s}};
    if (kind == Kind::Compare)
        made.choices = {{u"same-period-last-year"_s, u"Last year"_s}, {u"none"_s, u"Nothing"_s}};
    made.minimum = kind == Kind::Number ? 1 : 0;
    made.maximum = kind == Kind::Number ? 1000 : 0;
    return made;
}

Report report(const QString &group, const QString &title, const QString &description,
              const QStringList &needs = {})
{
    Report made;
    made.id = title.toLower().replace(u' ', u'-');
    made.title = title;
    made.group = group;
    made.description = description;
    made.needs = needs;
    return made;
}

// The reports of the picture, answered from memory; what it answers next is set by the test.
class FakeReports final : public ReportSource
{
public:
    FakeReports()
    {
        m_reports = {report(u"Sales"_s, u"Store comparison"_s, u"Rank, change, like-for-like"_s),
                     report(u"Sales"_s, u"Revenue trend"_s, u"By day, week or month, with a second period"_s),
                     report(u"Sales"_s, u"Product ranking"_s, u"What sells most, and what stopped"_s),
                     report(u"Sales"_s, u"Discounts"_s, u"What was given away, and what it brought"_s),
                     report(u"Customers"_s, u"Customer value"_s, u"Who buys how much"_s),
                     report(u"Inventory"_s, u"Low stock"_s, u"What runs out first"_s, {u"stock"_s})};
        Report &first = m_reports.front();
        first.question = u"Which stores do better or worse than comparable ones?"_s;
        first.parameters = {parameter(u"period"_s, u"Period"_s, Kind::Period, u"last-12-full-months"_s),
                            parameter(u"compare"_s, u"Compare"_s, Kind::Compare, u"same-period-last-year"_s),
                            parameter(u"type"_s, u"Store type"_s, Kind::Member, u"all"_s),
                            parameter(u"country"_s, u"Country"_s, Kind::Member, u"all"_s),
                            parameter(u"city"_s, u"City"_s, Kind::Member, u"all"_s, u"country"_s),
                            parameter(u"top"_s, u"Show top"_s, Kind::Number, u"10"_s)};
        first.chart = storeComparison().chart;
    }

    const std::vector<Report> &reports() const override { return m_reports; }
    std::vector<KeptQuestion> questions() const override { return kept; }
    QString userName() const override { return u"ann"_s; }
    Result<WarehouseFacts> facts(std::stop_token) override
    {
        WarehouseFacts facts;
        facts.hasCost = facts.hasCustomers = facts.hasEmployees = true;
        facts.asOf = QDate(2025, 12, 31);
        return facts;
    }
    Result<ReportAnswer> run(const Report &asked, const ReportArguments &arguments, std::stop_token stop,
                             Progress progress) override
    {
        ++runs;
        last = arguments;
        progress.report({410'000, 1'000'000, u"lines"_s, u"Reading 10 M sales lines"_s});
        while (isHeld && !stop.stop_requested())
            QThread::msleep(5);
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, u"Stopped."_s);
        if (fails)
            return fail(Error::Kind::ConnectionLost, u"The server closed the connection."_s,
                        u"FATAL: terminating connection"_s);
        return answerTo(asked);
    }
    Result<QStringList> members(const Report &, const QString &, const ReportArguments &,
                                std::stop_token) override
    {
        return QStringList{u"France"_s, u"Germany"_s, u"United Kingdom"_s};
    }

    std::atomic<int> runs = 0;
    std::atomic<bool> isHeld = false, fails = false, isEmpty = false;
    ReportArguments last;
    std::vector<KeptQuestion> kept;

private:
    ReportAnswer answerTo(const Report &asked) const
    {
        const Stores stores = storeComparison();
        ReportAnswer answer;
        answer.report = asked;
        answer.report.chart = asked.parameters.empty() ? ChartSpec() : stores.chart;
        answer.columns = stores.columns;
        answer.rows = stores.rows;
        if (isEmpty) {
            ResultSetBuilder none(stores.rows->columns());
            answer.rows = std::make_shared<const ResultSet>(std::move(none).finish());
        }
        answer.totals = {Null{},
                         u"Total"_s,
                         u"50 stores"_s,
                         Money::fromWhole(13'098'412),
                         Money::fromWhole(12'704'310),
                         ScaledNumber{31, 1},
                         ScaledNumber{-9, 1},
                         ScaledNumber{412, 1},
                         ScaledNumber{31, 1}};
        answer.totalNotes = {
            {}, {}, {}, u"Sum of all rows."_s, {}, {}, {}, u"Margin ÷ revenue of all stores."_s, {}};
        answer.parameters = {{u"period"_s, u"Period"_s, u"last-12-full-months"_s, u"1 Jan–31 Dec 2025"_s,
                              QDate(2025, 1, 1), QDate(2025, 12, 31)},
                             {u"compare"_s, u"Compare"_s, u"same-period-last-year"_s, u"1 Jan–31 Dec 2024"_s,
                              QDate(2024, 1, 1), QDate(2024, 12, 31)}};
        answer.allRows = answer.rows->rowCount();
        answer.answer.elapsedMs = 20;
        answer.answer.rollup = u"day × store"_s;
        answer.answer.grain = u"one row per store"_s;
        return answer;
    }

    std::vector<Report> m_reports;
};

QString print(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += parent.isValid() ? u"  "_s + index.data().toString() + u'\n'
                                 : index.data().toString() + u' ' +
                                       index.data(ReportListModel::CountRole).toString() + u'\n';
        text += print(model, index);
    }
    return text;
}

} // namespace

class TestReportsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(english);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }

    void init()
    {
        m_source = std::make_shared<FakeReports>();
        m_page = std::make_unique<ReportsPage>(m_source);
        m_page->resize(1232, 824);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(m_page->view().answer() != nullptr);
    }

    void cleanup() { m_page.reset(); }

    void looksLikeThePicture()
    {
        m_page->view().grid().setSorting({{3, Qt::DescendingOrder}});
        m_page->view().grid().chooseRow(6);
        for (const auto mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme->setMode(mode);
            QCoreApplication::processEvents();
            picture(*m_page, mode == Theme::Mode::Light ? u"reports-light"_s : u"reports-dark"_s);
        }
        m_theme->setMode(Theme::Mode::Light);
        QCOMPARE(namelessWidgets(*m_page).join(u", "), QString());
    }

    void reportsStandInGroupsAndThoseThatLackDataAtTheEnd()
    {
        const QAbstractItemModelTester tester(&m_page->list().shown());
        QCOMPARE(print(m_page->list().shown()),
                 u"Sales 4\n  Store comparison\n  Revenue trend\n  Product ranking\n  Discounts\n"
                 "Customers 1\n  Customer value\nNeeds stock levels 1\n  Low stock\n"_s);
        auto *search = m_page->list().findChild<QLineEdit *>();
        QTest::keyClicks(search, u"rank"_s);
        QCOMPARE(print(m_page->list().shown()), u"Sales 4\n  Store comparison\n  Product ranking\n"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
    }

    void questionsOfOnesOwnStandAmongTheReportsAndOpenInTheirEditor()
    {
        m_source->kept = {{u"/questions/Returns.json"_s, u"Where do returns come from?"_s, {}},
                          {u"/questions/Torn.json"_s, u"Torn"_s, u"It cannot be read."_s}};
        m_page->hide();
        m_page->show();
        const auto listed = print(m_page->list().shown());
        QVERIFY2(listed.contains(u"Yours 2\n  Where do returns come from?\n"_s), qPrintable(listed));
        QSignalSpy links(m_page.get(), &Page::linkActivated);
        auto *search = m_page->list().findChild<QLineEdit *>();
        QTest::keyClicks(search, u"returns come"_s);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(links.size(), 1);
        QCOMPARE(links[0][0].value<PageLink>(), (PageLink{PageId::Query, u"/questions/Returns.json"_s}));
        QVERIFY(m_page->view().answer()); // the report stays
    }

    void changesAreAppliedTogetherAfterAMoment()
    {
        const int before = m_source->runs;
        ParameterBar &bar = m_page->view().parameters();
        QVERIFY(bar.isDefault());
        for (const QString &label : {u"Last full month"_s, u"Nothing"_s}) {
            bar.picker(label == u"Nothing" ? u"compare"_s : u"period"_s)->click();
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(menu);
            const auto actions = menu->actions();
            const auto found = std::find_if(actions.begin(), actions.end(),
                                            [&](auto *action) { return action->text() == label; });
            QVERIFY(found != actions.end());
            (*found)->trigger();
            menu->close();
        }
        QCOMPARE(int(m_source->runs), before);
        QTRY_COMPARE(int(m_source->runs), before + 1);
        QCOMPARE(m_source->last,
                 (ReportArguments{{u"compare"_s, u"none"_s}, {u"period"_s, u"last-full-month"_s}}));
        QTRY_COMPARE(bar.picker(u"compare"_s)->value(), u"Nothing"_s);
        bar.reset();
        QTRY_COMPARE(int(m_source->runs), before + 2);
        QVERIFY(m_source->last.empty());
    }

    void aSlowAnswerShowsItsProgressAndCanBeCancelled()
    {
        m_source->isHeld = true;
        m_page->refresh();
        auto find = [&] {
            for (auto *button : m_page->findChildren<QPushButton *>()) {
                if (button->text() == u"Cancel" && button->isVisible())
                    return button;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY_WITH_TIMEOUT(find() != nullptr, 20'000);
        picture(*m_page, u"reports-busy"_s);
        const ReportAnswerPtr old = m_page->view().answer();
        find()->click();
        QCOMPARE(m_page->view().answer(), old);
        QVERIFY(m_page->view().header().age().startsWith(u"Stopped after"_s));
        m_source->isHeld = false;
    }

    void anErrorKeepsTheOldNumbersAndCanBeRetried()
    {
        m_source->fails = true;
        m_page->refresh();
        ReportNotice *state = &m_page->view().notice();
        QTRY_VERIFY(state->isVisible());
        picture(*m_page, u"reports-error"_s);
        QVERIFY(state->sentence().contains(u"The numbers shown were loaded at"_s));
        QVERIFY(m_page->view().grid().isVisible());
        m_source->fails = false;
        for (auto *button : state->findChildren<QPushButton *>()) {
            if (button->text() == u"Retry")
                button->click();
        }
        QTRY_VERIFY(!state->isVisible());
    }

    void ownDaysBeginWithTheLastThatHaveSales()
    {
        auto *dialog = new PeriodDialog(u"Period"_s, m_page.get());
        dialog->setLastDay({2025, 12, 31});
        const auto edits = dialog->findChildren<QDateEdit *>();
        QCOMPARE(edits.size(), 2);
        QCOMPARE(edits[0]->date(), QDate(2025, 12, 2));
        QCOMPARE(edits[1]->date(), QDate(2025, 12, 31));
    }

    void noRowsAreSaidAsASentence()
    {
        m_source->isEmpty = true;
        m_page->refresh();
        ReportNotice *state = &m_page->view().notice();
        QTRY_VERIFY(state->isVisible());
        QVERIFY(!m_page->view().grid().isVisible());
        picture(*m_page, u"reports-empty"_s);
    }

    void whatAReportLacksIsSaidWithALinkToTheImport()
    {
        const int before = m_source->runs;
        QSignalSpy link(m_page.get(), &Page::linkActivated);
        m_page->showItem(u"low-stock"_s);
        ReportNotice *state = &m_page->view().notice();
        QVERIFY(state->isVisible());
        picture(*m_page, u"reports-needs"_s);
        QCOMPARE(int(m_source->runs), before);
        Q_EMIT state->actionTriggered();
        QCOMPARE(link.size(), 1);
        QCOMPARE(link.front().front().value<PageLink>().page, PageId::Import);
    }

private:
    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<FakeReports> m_source;
    std::unique_ptr<ReportsPage> m_page;
};

QTEST_MAIN(TestReportsPage)
#include "tst_reportspage.moc"
