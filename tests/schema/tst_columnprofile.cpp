// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/catalogue/columnprofile.h"
#include "schema/tinywarehouse.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 400;

// Lines with prices between 1.00 and 80.00, a few far above, some returns, and a cost only on every third.
void fill(TinyWarehouse &warehouse)
{
    warehouse.members(warehouse.batch(u"products"_s));
    if (!openMonth(warehouse.session(), QDate(2024, 1, 1)))
        qFatal("The month cannot be opened.");
    const auto batch = QString::number(warehouse.batch(u"sales"_s, lines, u"0"_s));
    quint32 seed = 20240105;
    const auto next = [&seed](int below) {
        seed = seed * 1664525u + 1013904223u;
        return int((seed >> 8) % quint32(below));
    };
    for (int i = 1; i <= lines; ++i) {
        const int cents = i % 97 == 0 ? 90000 + next(9000) : 100 + next(790) * 10;
        const int pieces = i % 10 == 0 ? -1 - next(2) : 1 + next(4);
        const auto price = decimal::print(cents, 2);
        Cells cells =
            saleLine({{u"transaction_id"_s, QString::number((i + 2) / 3)},
                      {u"line_number"_s, QString::number((i + 2) % 3 + 1)},
                      {u"sale_date"_s, u"'2024-01-%1'"_s.arg((i + 2) / 3 % 28 + 1, 2, 10, QChar(u'0'))},
                      {u"customer_id"_s, i % 4 == 0 ? u"1"_s : u"-2"_s},
                      {u"product_id"_s, QString::number(1 + next(2))},
                      {u"quantity"_s, QString::number(pieces)},
                      {u"unit_price"_s, price},
                      {u"discount_amount"_s, u"0"_s},
                      {u"total_amount"_s, decimal::print(qint64(cents) * pieces, 2)},
                      {u"batch_id"_s, batch}});
        if (i % 3 == 0)
            cells[u"unit_cost"_s] = u"0.5000"_s;
        if (i % 2 == 0)
            cells[u"sale_time"_s] = u"'%1:30:00'"_s.arg(9 + next(10), 2, 10, QChar(u'0'));
        warehouse.insert(u"sales_lines"_s, cells);
    }
}

ColumnProfile profiled(TinyWarehouse &warehouse, const QString &table, const QString &column)
{
    const auto star = findStarTable(table).value();
    const auto profile = profileColumn(warehouse.session(), star, findStarColumn(star, column).value(), {});
    if (!profile)
        qFatal("%s %s", qPrintable(profile.error().message), qPrintable(profile.error().detail));
    return *profile;
}

// Every row's cell as a number, read plainly and one by one from the view that people read.
std::vector<double> cellsOf(TinyWarehouse &warehouse, const QString &table, const QString &column,
                            qint64 *nulls)
{
    std::vector<double> cells;
    *nulls = 0;
    for (const QString &line : warehouse.rows(u"SELECT %1 FROM %2"_s.arg(column, table)).split(u'\n')) {
        if (line == u"NULL")
            ++*nulls;
        else
            cells.push_back(line.toDouble());
    }
    std::sort(cells.begin(), cells.end());
    return cells;
}

double asDouble(const Value &value)
{
    return toText(value).toDouble();
}

} // namespace

class TestColumnProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheRows_data()
    {
        QTest::addColumn<Engine>("engine");
        QTest::addColumn<QString>("column");
        for (const QString &column :
             {u"unit_price"_s, u"quantity"_s, u"total_amount"_s, u"unit_cost"_s, u"discount_amount"_s}) {
            QTest::addRow("sqlite %s", qPrintable(column)) << Engine::Sqlite << column;
            QTest::addRow("postgresql %s", qPrintable(column)) << Engine::PostgreSql << column;
        }
    }

    // Everything again, by plain loops over the rows.
    void agreesWithTheRows()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, column);
        TinyWarehouse &warehouse = shop(engine);
        qint64 nulls = 0;
        const auto cells = cellsOf(warehouse, u"sales_fact"_s, column, &nulls);
        const auto profile = profiled(warehouse, u"sales_fact"_s, column);

        QCOMPARE(profile.rows, lines);
        QCOMPARE(profile.nulls, nulls);
        std::map<double, qint64> counts;
        for (const double cell : cells)
            ++counts[cell];
        QCOMPARE(profile.distinct.value(), qint64(counts.size()));
        QCOMPARE(profile.zeros.value(), counts[0]);
        QCOMPARE(asDouble(profile.smallest), cells.front());
        QCOMPARE(asDouble(profile.largest), cells.back());
        QCOMPARE(asDouble(*profile.median), cells[(cells.size() - 1) / 2]);
        const double mean = std::accumulate(cells.begin(), cells.end(), 0.0) / double(cells.size());
        QVERIFY(std::abs(asDouble(*profile.mean) - mean) <= 0.00005001);
        double squares = 0;
        for (const double cell : cells)
            squares += (cell - mean) * (cell - mean);
        QVERIFY(std::abs(*profile.deviation - std::sqrt(squares / double(cells.size()))) < 1e-9);
    }

    void bucketsHoldEveryRowOnce_data() { agreesWithTheRows_data(); }
    void bucketsHoldEveryRowOnce()
    {
        QFETCH(Engine, engine);
        QFETCH(QString, column);
        qint64 nulls = 0;
        const auto cells = cellsOf(shop(engine), u"sales_fact"_s, column, &nulls);
        const auto profile = profiled(shop(engine), u"sales_fact"_s, column);
        const Histogram histogram = profile.histogram.value();
        const double unit = double(decimal::powerOfTen(profile.column.scale()));
        QVERIFY(histogram.rows.size() <= 22);
        const auto between = [&](double low, double high) {
            return std::count_if(cells.begin(), cells.end(),
                                 [&](double cell) { return cell >= low - 1e-9 && cell < high - 1e-9; });
        };
        for (std::size_t i = 0; i < histogram.rows.size(); ++i) {
            const double low = double(histogram.low + qint64(i) * histogram.step) / unit;
            QCOMPARE(histogram.rows[i], between(low, low + double(histogram.step) / unit));
        }
        QCOMPARE(histogram.below, between(-1e9, double(histogram.low) / unit));
        QCOMPARE(histogram.above, between(double(histogram.high()) / unit, 1e9));
    }

    void aFarTailIsCountedApart_data() { engines(); }
    void aFarTailIsCountedApart()
    {
        QFETCH(Engine, engine);
        const auto histogram = profiled(shop(engine), u"sales_fact"_s, u"unit_price"_s).histogram.value();
        QCOMPARE(histogram.low, 0);
        QCOMPARE(histogram.step, 40000); // 4.00
        QCOMPARE(histogram.high(), 800000);
        QCOMPARE(histogram.above, 4);
        QCOMPARE(histogram.below, 0);
    }

    void mostFrequentAreInOrder_data() { engines(); }
    void mostFrequentAreInOrder()
    {
        QFETCH(Engine, engine);
        const auto profile = profiled(shop(engine), u"sales_fact"_s, u"unit_price"_s);
        QStringList found;
        for (const ValueCount &count : profile.mostFrequent)
            found += toText(count.value) + u'|' + QString::number(count.rows);
        QStringList expected;
        const QString sql = u"SELECT unit_price, count(*) FROM sales_fact GROUP BY unit_price "
                            "ORDER BY count(*) DESC, unit_price LIMIT 10"_s;
        for (const QString &line : shop(engine).rows(sql).split(u'\n'))
            expected += decimal::print(qRound64(line.section(u'|', 0, 0).toDouble() * 100), 2) + u'|' +
                        line.section(u'|', 1);
        QCOMPARE(found.join(u'\n'), expected.join(u'\n'));
        QCOMPARE(found.size(), 10);
    }

    void keysHaveNeitherMeanNorBuckets_data() { engines(); }
    void keysHaveNeitherMeanNorBuckets()
    {
        QFETCH(Engine, engine);
        const auto profile = profiled(shop(engine), u"sales_fact"_s, u"customer_id"_s);
        QCOMPARE(profile.distinct.value(), 2);
        QCOMPARE(profile.smallest, Value(qint64(-2)));
        QCOMPARE(profile.mostFrequent, (std::vector<ValueCount>{{qint64(-2), 300}, {qint64(1), 100}}));
        QVERIFY(!profile.mean && !profile.deviation && !profile.zeros && !profile.histogram);
    }

    void textsGoByTheirBytes_data() { engines(); }
    void textsGoByTheirBytes()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        const auto batch = QString::number(warehouse.batch(u"stores"_s));
        int id = 10;
        for (const QString &city : {u"'Zug'"_s, u"'aachen'"_s, u"'Örebro'"_s, u"'Zug'"_s, u"NULL"_s}) {
            warehouse.insert(u"dim_stores"_s, {{u"store_id"_s, QString::number(++id)},
                                               {u"store_name"_s, u"'Shop'"_s},
                                               {u"city"_s, city},
                                               {u"source_key"_s, u"'%1'"_s.arg(id)},
                                               {u"batch_id"_s, batch}});
        }
        const auto profile = profiled(warehouse, u"dim_stores"_s, u"city"_s);
        QCOMPARE(profile.rows, 8);
        QCOMPARE(profile.nulls, 4); // and three reserved members
        QCOMPARE(profile.distinct.value(), 3);
        QCOMPARE(profile.smallest, Value(u"Zug"_s));
        QCOMPARE(profile.largest, Value(u"Örebro"_s));
        QCOMPARE(profile.mostFrequent.front(), (ValueCount{u"Zug"_s, 2}));
        QVERIFY(!profile.zeros && !profile.median && !profile.histogram);
    }

    void datesAndTimesHaveBuckets_data() { engines(); }
    void datesAndTimesHaveBuckets()
    {
        QFETCH(Engine, engine);
        const auto days = profiled(shop(engine), u"sales_fact"_s, u"sale_date"_s);
        QCOMPARE(days.smallest, Value(QDate(2024, 1, 1)));
        QCOMPARE(days.largest, Value(QDate(2024, 1, 28)));
        QCOMPARE(days.distinct.value(), 28);
        const Histogram spread = days.histogram.value();
        QCOMPARE(std::accumulate(spread.rows.begin(), spread.rows.end(), qint64(0)), lines);
        const auto times = profiled(shop(engine), u"sales_fact"_s, u"sale_time"_s);
        QCOMPARE(times.nulls, lines / 2);
        QCOMPARE(times.smallest, Value(u"09:30:00"_s));
        QCOMPARE(times.histogram->step, 3600);
        QCOMPARE(times.histogram->low, 9 * 3600);
        QCOMPARE(qint64(times.histogram->rows.size()), 10);
    }

    void flagsAreYesOrNo_data() { engines(); }
    void flagsAreYesOrNo()
    {
        QFETCH(Engine, engine);
        const auto profile = profiled(shop(engine), u"dim_date"_s, u"is_weekend"_s);
        QCOMPARE(profile.distinct.value(), 2);
        QCOMPARE(profile.mostFrequent.front().value, Value(false));
        QCOMPARE(profile.mostFrequent.front().rows + profile.mostFrequent.back().rows, profile.rows);
    }

    void encryptedColumnsAreOnlyCounted_data() { engines(); }
    void encryptedColumnsAreOnlyCounted()
    {
        QFETCH(Engine, engine);
        const auto profile = profiled(shop(engine), u"dim_customers"_s, u"email"_s);
        QCOMPARE(profile.rows, 5);
        QCOMPARE(profile.nulls, 5);
        QVERIFY(!profile.distinct && !profile.histogram && profile.mostFrequent.empty());
        QVERIFY(isNull(profile.smallest));
    }

    void anEmptyTableHasAProfile_data() { engines(); }
    void anEmptyTableHasAProfile()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        const auto profile = profiled(warehouse, u"sales_fact"_s, u"unit_price"_s);
        QCOMPARE(profile.rows, 0);
        QCOMPARE(profile.distinct.value(), 0);
        QVERIFY(!profile.mean && !profile.histogram && isNull(profile.smallest));
    }

    void aStoppedProfileIsNoProfile_data() { engines(); }
    void aStoppedProfileIsNoProfile()
    {
        QFETCH(Engine, engine);
        std::stop_source stop;
        stop.request_stop();
        const auto star = findStarTable(u"sales_fact"_s).value();
        const auto profile =
            profileColumn(shop(engine).session(), star, *star.find(u"unit_price"), stop.get_token());
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, Error::Kind::Cancelled);
    }

    void cleanupTestCase() { m_shops.clear(); }

private:
    TinyWarehouse &shop(Engine engine)
    {
        auto &warehouse = m_shops[int(engine)];
        if (!warehouse) {
            warehouse = std::make_unique<TinyWarehouse>(engine);
            fill(*warehouse);
        }
        return *warehouse;
    }
    std::map<int, std::unique_ptr<TinyWarehouse>> m_shops;
};

QTEST_GUILESS_MAIN(TestColumnProfile)
#include "tst_columnprofile.moc"
