// SPDX-License-Identifier: GPL-3.0-or-later
// A million rows come into the grid, are scrolled, sorted and selected; the window's thread must never stop.
// The measured pause is printed; tests/benchmarks/heartbeat holds it against the limit of 100 ms.
#include "support/heartbeat.h"
#include "tasks/task.h"
#include "ui/grid/resultgrid.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

constexpr int million = 1'000'000;

ResultSetPtr aMillionRows()
{
    ResultSetBuilder builder(
        {{u"id"_s, ColumnType::Integer}, {u"name"_s, ColumnType::Text}, {u"amount"_s, ColumnType::Money}});
    for (int i = 0; i < million; ++i) {
        builder.appendNumber(0, i);
        builder.appendText(1, "Product " + std::to_string(i % 5000));
        builder.appendNumber(2, (qint64(i) * 7919 % 1'000'003) * 100);
        builder.endRow();
    }
    return std::make_shared<const ResultSet>(std::move(builder).finish());
}

std::vector<ReportColumn> columns()
{
    std::vector<ReportColumn> made(3);
    made[0].name = made[0].title = u"Line"_s;
    made[0].format = ReportColumn::Format::Integer;
    made[1].name = made[1].title = u"Product"_s;
    made[2].name = made[2].title = u"Amount"_s;
    made[2].format = ReportColumn::Format::Money;
    return made;
}

} // namespace

class TestHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMillionRowsDoNotStopTheWindow()
    {
        const Theme theme(*qApp, Theme::Mode::Light);
        ResultGrid grid;
        grid.resize(900, 500);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QCoreApplication::processEvents();

        Task<ResultSetPtr> load;
        Heartbeat heart;
        bool isThere = false;
        load.start([](std::stop_token, Progress &) { return aMillionRows(); },
                   [&](ResultSetPtr rows) {
                       GridContent content;
                       content.rows = std::move(rows);
                       content.columns = columns();
                       grid.setContent(std::move(content));
                       isThere = true;
                   });
        QTRY_VERIFY_WITH_TIMEOUT(isThere, 120'000);
        QCoreApplication::processEvents();
        const qint64 loading = heart.longestPause();
        QCOMPARE(grid.view().model()->rowCount(), million);

        QSignalSpy sorted(static_cast<SortedResult *>(&grid.shown()), &SortedResult::sorted);
        grid.setSorting({{2, Qt::DescendingOrder}});
        QTRY_COMPARE_WITH_TIMEOUT(sorted.size(), 1, 120'000);
        grid.view().scrollToBottom();
        QCoreApplication::processEvents();
        const qint64 sorting = heart.longestPause();
        QCOMPARE(grid.shown().index(0, 2).data(ResultTableModel::RawValueRole).toLongLong(), 1'000'002LL * 100);

        grid.view().selectAll();
        QCoreApplication::processEvents();
        const qint64 selecting = heart.longestPause();
        QVERIFY(grid.footer().rightText().contains(u"1.000.000"_s) ||
                grid.footer().rightText().contains(u"1,000,000"_s));
        qInfo("longest pause of the window, ms: loading %lld, sorting and scrolling %lld, selecting %lld",
              loading, sorting, selecting);
        // A frozen window fails; a slow machine does not.
        QVERIFY2(selecting < 5000, "the window stood still");
    }
};

QTEST_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
