// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcontent.h"
#include "charts/figuretext.h"
#include "support/stores.h"

#include <QTest>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QString print(const ChartContent &content)
{
    QString text = content.subtitle + u'\n';
    for (int i = 0; i < content.categoryCount(); ++i) {
        text += content.labels[i];
        for (const ChartSeries &series : content.series)
            text += u" | "_s + series.name + u' ' +
                    (series.has(i) ? shownText(series.value(i), series.column, english) : u"-"_s);
        if (i == content.incomplete)
            text += u" | "_s + content.incompleteNote;
        text += u'\n';
    }
    return text;
}

ReportColumn column(const QString &name, ReportColumn::Format format)
{
    ReportColumn made;
    made.name = made.title = name;
    made.format = format;
    return made;
}

const std::vector<ReportColumn> columns{column(u"month"_s, ReportColumn::Format::Text),
                                        column(u"shop"_s, ReportColumn::Format::Text),
                                        column(u"units"_s, ReportColumn::Format::Integer)};
const std::vector<ResultColumn> stored{
    {u"month"_s, ColumnType::Text}, {u"shop"_s, ColumnType::Text}, {u"units"_s, ColumnType::Integer}};

} // namespace

class TestChartContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparedRankingsShowTheTopOnly()
    {
        const Stores stores = storeComparison();
        const ChartContent content = chartContent(stores.chart, *stores.rows, stores.columns, {}, english);
        QCOMPARE(content.categoryCount(), 10);
        QCOMPARE(content.subtitle, u"by store, 10 of 50; outline is last year"_s);
        QCOMPARE(content.folded, 0);
        QVERIFY(!content.ghost->has(9));
        QVERIFY(describe(content, english)
                    .contains(u"Highest: Market Square 412,900. Lowest: Linden Park 318,562."));
    }

    void plainRankingsFoldTheRestIntoOther()
    {
        ChartSpec spec;
        spec.kind = ChartSpec::Kind::Bar;
        spec.category = u"month"_s;
        spec.values = QStringList{u"units"_s};
        spec.top = 2;
        const ResultSet rows = rowsOf(stored, u"B|x|9\nD|x|7\nA|x|5\nC|x|1\n"_s);
        QCOMPARE(print(chartContent(spec, rows, columns, {}, english)),
                 u"2 of 4\nB | units 9\nD | units 7\nOther, 2 | units 6\n"_s);
    }

    void whatStandsInSeveralRowsIsNotFolded()
    {
        Stores stores = storeComparison();
        stores.chart.ghost.clear();
        stores.chart.change.clear();
        QVERIFY(chartContent(stores.chart, *stores.rows, stores.columns, {}, english).folded > 0);
        for (auto &made : stores.columns)
            made.addsUp = false;
        const ChartContent content = chartContent(stores.chart, *stores.rows, stores.columns, {}, english);
        QCOMPARE(content.folded, 0);
        QCOMPARE(content.categoryCount(), 10);
    }

    void aSplittingColumnMakesSeries()
    {
        ChartSpec spec;
        spec.kind = ChartSpec::Kind::StackedColumn;
        spec.category = u"month"_s;
        spec.series = u"shop"_s;
        spec.values = QStringList{u"units"_s};
        const ResultSet rows = rowsOf(stored, u"2025-01|N|5\n2025-01|S|9\n2025-02|S|1\n"_s);
        QCOMPARE(print(chartContent(spec, rows, columns, {}, english)),
                 u"\nJan | N 5 | S 9\nFeb | N - | S 1\n"_s);
    }

    void moreThanEightSeriesEndInOther()
    {
        ChartSpec spec;
        spec.kind = ChartSpec::Kind::Line;
        spec.category = u"month"_s;
        spec.series = u"shop"_s;
        spec.values = QStringList{u"units"_s};
        QString text;
        for (int i = 1; i <= 12; ++i)
            text += u"2025-01|shop %1|%2\n"_s.arg(i).arg(i);
        const ChartContent content = chartContent(spec, rowsOf(stored, text), columns, {}, english);
        QCOMPARE(content.series.size(), size_t(8));
        QCOMPARE(content.series.back().name, u"Other, 5"_s);
        QCOMPARE(content.series.back().units.front(), 1 + 2 + 3 + 4 + 5);
        QCOMPARE(content.series.back().colour, -1);
    }

    void aPeriodThatIsNotOverIsMarked()
    {
        ChartSpec spec;
        spec.kind = ChartSpec::Kind::Column;
        spec.category = u"month"_s;
        spec.values = QStringList{u"units"_s};
        const ResultSet rows = rowsOf(stored, u"2025-10|x|5\n2025-11|x|3\n"_s);
        QCOMPARE(print(chartContent(spec, rows, columns, {0, QDate(2025, 11, 22)}, english)),
                 u"\nOct | units 5\nNov | units 3 | to 22 Nov\n"_s);
        QCOMPARE(chartContent(spec, rows, columns, {0, QDate(2025, 11, 30)}, english).incomplete, -1);
    }

    void unknownColumnsDrawNothing()
    {
        ChartSpec spec;
        spec.kind = ChartSpec::Kind::Bar;
        spec.category = u"nowhere"_s;
        QVERIFY(chartContent(spec, rowsOf(stored, u"A|x|5\n"_s), columns).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestChartContent)
#include "tst_chartcontent.moc"
