// SPDX-License-Identifier: GPL-3.0-or-later
// With MARTLET_PICTURES=folder the pictures are written there, to be looked at.
#include "charts/picture.h"
#include "support/stores.h"

#include <QDir>
#include <QTest>

#include <cmath>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QImage drawn(const QString &name, const ChartSpec &spec, const ResultSet &rows,
             const std::vector<ReportColumn> &columns, const ChartHints &hints = {},
             const QSize &size = {904, 264})
{
    QImage kept;
    for (const bool dark : {false, true}) {
        for (const int scale : {1, 2}) {
            const ChartTheme theme = dark ? ChartTheme::dark() : ChartTheme::light();
            const QImage image = renderChart(spec, rows, columns, theme, size, scale, hints, english);
            if (qEnvironmentVariableIsSet("MARTLET_PICTURES"))
                image.save(
                    QDir(qEnvironmentVariable("MARTLET_PICTURES"))
                        .filePath(u"%1-%2-%3.png"_s.arg(name, dark ? u"dark" : u"light").arg(scale * 100)));
            if (!dark && scale == 1)
                kept = image;
        }
    }
    return kept;
}

int pixels(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

// Rows of pixels that contain the colour, as runs of their lengths: the bars of a picture from top to bottom.
QString runs(const QImage &image, const QColor &colour, int x)
{
    QStringList found;
    int length = 0;
    for (int y = 0; y <= image.height(); ++y) {
        if (y < image.height() && image.pixelColor(x, y) == colour) {
            ++length;
        } else if (length > 0) {
            found += QString::number(length);
            length = 0;
        }
    }
    return found.join(u' ');
}

ReportColumn column(const QString &name, const QString &title, ReportColumn::Format format)
{
    ReportColumn made;
    made.name = name;
    made.title = title;
    made.format = format;
    return made;
}

struct Months
{
    std::vector<ReportColumn> columns{column(u"month"_s, u"Month"_s, ReportColumn::Format::Text),
                                      column(u"revenue"_s, u"2025"_s, ReportColumn::Format::Money),
                                      column(u"last_year"_s, u"2024"_s, ReportColumn::Format::Money)};
    ResultSet rows = rowsOf({{u"month"_s, ColumnType::Text},
                             {u"revenue"_s, ColumnType::Money},
                             {u"last_year"_s, ColumnType::Money}},
                            u"2025-01|81000|82000\n2025-02|97000|98000\n2025-03|178000|196000\n"
                            "2025-04|262000|240000\n2025-05|334180|302040\n2025-06|290000|292000\n"
                            "2025-07|244000|246000\n2025-08|206000|207000\n2025-09|172000|171000\n"
                            "2025-10|140000|141000\n2025-11|124000|125000\n2025-12|196000|188000\n"_s);
    ChartSpec chart;

    explicit Months(ChartSpec::Kind kind)
    {
        chart.kind = kind;
        chart.title = u"Revenue"_s;
        chart.subtitle = u"by month, this year and last"_s;
        chart.category = u"month"_s;
        chart.values = QStringList{u"revenue"_s};
        chart.ghost = u"last_year"_s;
    }
};

} // namespace

class TestPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsFill64PercentOfTheirSlots()
    {
        const Stores stores = storeComparison();
        const QImage image = drawn(u"bars"_s, stores.chart, *stores.rows, stores.columns);
        QCOMPARE(runs(image, seriesColour(0), 200), u"12 12 12 12 12 12 12 12 12 12"_s);
        QVERIFY(pixels(image, seriesColour(1)) > 0); // down
        QVERIFY(pixels(image, ghostColour()) > 0);
    }

    void columnsHatchThePeriodThatIsNotOver()
    {
        const Months months(ChartSpec::Kind::Column);
        const QImage whole = drawn(u"columns"_s, months.chart, months.rows, months.columns);
        const QImage cut = drawn(u"columns-incomplete"_s, months.chart, months.rows, months.columns,
                                 {0, QDate(2025, 12, 22)}, {540, 264});
        QVERIFY(pixels(whole, seriesColour(0)) > pixels(cut, seriesColour(0)));
    }

    void linesAreDrawnOverTheirGhost()
    {
        const Months months(ChartSpec::Kind::Line);
        const QImage image = drawn(u"lines"_s, months.chart, months.rows, months.columns);
        QVERIFY(pixels(image, seriesColour(0)) > 500);
    }

    void manySeriesAreStackedWithALegend()
    {
        ChartSpec spec;
        spec.kind = ChartSpec::Kind::StackedColumn;
        spec.title = u"Revenue"_s;
        spec.subtitle = u"by month and category"_s;
        spec.category = u"month"_s;
        spec.series = u"category"_s;
        spec.values = QStringList{u"revenue"_s};
        QString text;
        for (int month = 1; month <= 12; ++month) {
            for (const char *name : {"Kitchen", "Furniture", "Bedding", "Tableware", "Storage", "Bath",
                                     "Lighting", "Garden", "Toys"})
                text += u"2025-%1|%2|%3\n"_s.arg(month, 2, 10, QChar(u'0'))
                            .arg(QLatin1String(name))
                            .arg(10000 + 1000 * month + 700 * int(qstrlen(name)));
        }
        const ResultSet rows = rowsOf({{u"month"_s, ColumnType::Text},
                                       {u"category"_s, ColumnType::Text},
                                       {u"revenue"_s, ColumnType::Money}},
                                      text);
        const std::vector<ReportColumn> columns{
            column(u"month"_s, u"Month"_s, ReportColumn::Format::Text),
            column(u"category"_s, u"Category"_s, ReportColumn::Format::Text),
            column(u"revenue"_s, u"Revenue"_s, ReportColumn::Format::Money)};
        const QImage image = drawn(u"stacked"_s, spec, rows, columns);
        for (int series = 0; series < 7; ++series)
            QVERIFY2(pixels(image, seriesColour(series)) > 100, qPrintable(QString::number(series)));
        spec.kind = ChartSpec::Kind::Line;
        drawn(u"lines-many"_s, spec, rows, columns);
        spec.kind = ChartSpec::Kind::StackedBar;
        drawn(u"stacked-bars"_s, spec, rows, columns, {}, {904, 340});
    }

    void otherIsCutWhereItDwarfsTheRest()
    {
        Stores stores = storeComparison();
        stores.chart.ghost.clear();
        stores.chart.change.clear();
        stores.chart.top = 7;
        stores.chart.subtitle.clear();
        const QImage image = drawn(u"bars-other"_s, stores.chart, *stores.rows, stores.columns, {}, {336, 248});
        QVERIFY(pixels(image, ghostColour()) > 100);
    }

    void aMillionPointsAreDrawn()
    {
        ResultSetBuilder builder({{u"at"_s, ColumnType::Integer}, {u"value"_s, ColumnType::Real}});
        for (int i = 0; i < 1'000'000; ++i) {
            builder.appendNumber(0, i);
            builder.appendReal(1, 100 + 50 * std::sin(i / 40000.0) + 10 * std::sin(i * 12.9898));
            builder.endRow();
        }
        ChartSpec spec;
        spec.kind = ChartSpec::Kind::Line;
        spec.title = u"Readings"_s;
        spec.category = u"at"_s;
        spec.values = QStringList{u"value"_s};
        const ResultSet rows = std::move(builder).finish();
        const QImage image = renderChart(spec, rows, {}, ChartTheme::light(), {904, 264}, 1, {}, english);
        QVERIFY(pixels(image, seriesColour(0)) > 1000);
    }
};

QTEST_MAIN(TestPicture)
#include "tst_picture.moc"
