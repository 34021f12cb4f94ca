// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/calendar/fiscalcalendar.h"
#include "schema/tinywarehouse.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <thread>
#include <vector>

using namespace martlet;
using namespace Qt::StringLiterals;

namespace {

QString flag(bool is, Engine engine)
{
    return engine == Engine::Sqlite ? (is ? u"1"_s : u"0"_s) : (is ? u"t"_s : u"f"_s);
}

} // namespace

class TestInit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDimensionHasItsReservedMembers_data() { engines(); }

    void everyDimensionHasItsReservedMembers()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        for (const auto &who : {u"supplier"_s, u"product"_s, u"store"_s, u"employee"_s, u"customer"_s}) {
            const auto name = who == u"employee" || who == u"customer" ? u"last_name"_s : who + u"_name"_s;
            QCOMPARE(warehouse.rows(
                         u"SELECT %1_id, %2, source_system FROM dim_%1s ORDER BY 1 DESC"_s.arg(who, name)),
                     u"-1|Unknown|0\n-2|Not applicable|0\n-3|Invalid|0"_s);
            QCOMPARE(warehouse.rows(
                         u"SELECT %1_id, valid_from, valid_to FROM dim_%1s_history ORDER BY 1 DESC"_s.arg(who)),
                     u"-1|1900-01-01|9999-12-31\n-2|1900-01-01|9999-12-31\n-3|1900-01-01|9999-12-31"_s);
        }
        QCOMPARE(warehouse.rows(u"SELECT source_system, name FROM etl_source_systems"_s), u"0|star"_s);
    }

    void everyDayIsWhatQtSaysItIs_data() { engines(); }

    void everyDayIsWhatQtSaysItIs()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        const auto fiscal = FiscalCalendar::byMonths(1);
        QDate expected(2000, 1, 1);
        const auto visited = warehouse.session().forEachRow(
            u"SELECT date_id, full_date, year, quarter, month, week, iso_year, day_of_week, is_weekend, "
            u"fiscal_year, "
            "fiscal_quarter, fiscal_month, fiscal_week FROM dim_date ORDER BY full_date"_s,
            {}, [&](const Row &row) -> Result<void> {
                int isoYear = 0;
                const int week = expected.weekNumber(&isoYear);
                const auto day = fiscal.day(expected);
                QStringList cells{expected.toString(u"yyyyMMdd"_s), expected.toString(Qt::ISODate)};
                for (const int part : {expected.year(), (expected.month() + 2) / 3, expected.month(), week,
                                       isoYear, expected.dayOfWeek()})
                    cells.append(QString::number(part));
                cells.append(flag(expected.dayOfWeek() > 5, engine));
                for (const int part : {day.year, day.quarter, day.month, day.week})
                    cells.append(QString::number(part));
                QStringList found;
                for (int i = 0; i < row.columnCount(); ++i)
                    found.append(row.string(i));
                if (found != cells)
                    return fail(Error::Kind::Integrity, found.join(u'|') + u" is not "_s + cells.join(u'|'));
                expected = expected.addDays(1);
                return {};
            });
        QVERIFY2(visited, visited ? "" : qPrintable(visited.error().message));
        QCOMPARE(expected, QDate(2050, 1, 1));
    }

    void holidaysAreThoseOfTheShopsCountry_data() { engines(); }

    void holidaysAreThoseOfTheShopsCountry()
    {
        QFETCH(Engine, engine);
        WarehouseSettings settings;
        settings.holidayCountry = u"FR"_s;
        TinyWarehouse warehouse(engine, settings);
        const auto holidays =
            u"SELECT full_date FROM dim_date WHERE is_holiday AND year = 2024 AND month IN (5, 8) "
            "ORDER BY 1"_s;
        QCOMPARE(warehouse.rows(holidays), u"2024-05-01\n2024-05-08\n2024-05-09\n2024-05-20\n2024-08-15"_s);
        QCOMPARE(
            warehouse.rows(u"SELECT country, count(DISTINCT name) FROM holidays GROUP BY country ORDER BY 1"_s)
                .count(u'\n'),
            4);
        QCOMPARE(
            warehouse.rows(u"SELECT name, days_from_easter FROM holidays WHERE country = 'GB' AND date BETWEEN "
                           "'2024-03-01' AND '2024-05-15' ORDER BY date"_s),
            u"Good Friday|-2\nEaster Monday|1\nEarly May bank holiday|NULL"_s);

        settings.holidayCountry = u"GB"_s;
        settings.fiscalCalendar = u"nrf454"_s;
        QVERIFY(changeWarehouseSettings(warehouse.session(), settings));
        QCOMPARE(warehouse.rows(holidays), u"2024-05-06\n2024-05-27\n2024-08-26"_s);
        QCOMPARE(
            warehouse.rows(u"SELECT fiscal_year, fiscal_month, fiscal_week FROM dim_date WHERE full_date = "
                           "'2024-02-03'"_s),
            u"2023|12|53"_s);
    }

    void settingsAreReadAsTheyWereGiven_data() { engines(); }

    void settingsAreReadAsTheyWereGiven()
    {
        QFETCH(Engine, engine);
        const WarehouseSettings given{u"Möbel Groß"_s,   u"CHF"_s, false, u"DE"_s, u"month"_s, 7,
                                      u"Europe/Zurich"_s};
        TinyWarehouse warehouse(engine, given);
        const auto read = warehouseSettings(warehouse.session());
        QVERIFY(read);
        QCOMPARE(read->shopName, given.shopName);
        QCOMPARE(read->currency, given.currency);
        QCOMPARE(read->pricesIncludeTax, given.pricesIncludeTax);
        QCOMPARE(read->holidayCountry, given.holidayCountry);
        QCOMPARE(read->fiscalStartMonth, given.fiscalStartMonth);
        QCOMPARE(read->timeZone, given.timeZone);
    }

    void eachWarehouseHasAnIdOfItsOwn()
    {
        TinyWarehouse one(Engine::Sqlite);
        TinyWarehouse other(Engine::Sqlite);
        const auto status = schemaStatus(one.session());
        QVERIFY(status);
        QCOMPARE(status->warehouseId.size(), 36);
        QVERIFY(status->warehouseId != schemaStatus(other.session())->warehouseId);
    }

    void settingsThatMakeNoSenseLeaveNothingBehind_data() { engines(); }

    void settingsThatMakeNoSenseLeaveNothingBehind()
    {
        QFETCH(Engine, engine);
        const EmptyDatabase database(engine);
        const auto session = database.open();
        for (const auto &settings :
             {WarehouseSettings{.holidayCountry = u"XX"_s}, WarehouseSettings{.fiscalCalendar = u"lunar"_s},
              WarehouseSettings{.fiscalStartMonth = 13}}) {
            const auto made = initWarehouse(*session, settings);
            QVERIFY(!made);
            QCOMPARE(made.error().kind, Error::Kind::Usage);
            QVERIFY(!schemaStatus(*session)->isWarehouse);
        }
        QVERIFY(initWarehouse(*session));
    }

    void theCalendarGrowsByWholeYears_data() { engines(); }

    void theCalendarGrowsByWholeYears()
    {
        QFETCH(Engine, engine);
        TinyWarehouse warehouse(engine);
        const auto span = u"SELECT min(full_date), max(full_date), count(*) FROM dim_date"_s;
        QVERIFY(extendDates(warehouse.session(), QDate(2010, 1, 1), QDate(2020, 1, 1)));
        QCOMPARE(warehouse.rows(span), u"2000-01-01|2049-12-31|18263"_s);
        QVERIFY(extendDates(warehouse.session(), QDate(1996, 7, 4), QDate(2051, 2, 1)));
        QCOMPARE(warehouse.rows(span),
                 u"1996-01-01|2051-12-31|%1"_s.arg(QDate(1996, 1, 1).daysTo(QDate(2052, 1, 1))));
        QCOMPARE(warehouse.rows(u"SELECT name FROM holidays WHERE country = 'GB' AND date = '1999-12-31'"_s),
                 u"Millennium holiday"_s);
        QVERIFY(!extendDates(warehouse.session(), QDate(1899, 12, 31), QDate(2020, 1, 1)));
    }

    void aMonthIsOpenedOnceForBothFacts()
    {
        TinyWarehouse warehouse(Engine::PostgreSql);
        warehouse.members(warehouse.batch(u"sales"_s));
        QVERIFY(!warehouse.tryInsert(u"sales_lines"_s, saleLine()));
        QVERIFY(openMonth(warehouse.session(), QDate(2024, 1, 31)));
        QVERIFY(openMonth(warehouse.session(), QDate(2024, 1, 1)));
        QCOMPARE(warehouse.rows(u"SELECT relid FROM pg_partition_tree('sales_lines') WHERE isleaf UNION ALL "
                                "SELECT relid FROM pg_partition_tree('stock_levels') WHERE isleaf"_s),
                 u"sales_lines_y2024m01\nstock_levels_y2024m01"_s);
        warehouse.insert(u"sales_lines"_s, saleLine());
        QVERIFY(!warehouse.tryInsert(u"sales_lines"_s, saleLine({{u"sale_date"_s, u"'2024-02-01'"_s}})));
    }

    void whoeverNeedsAMonthFirstMakesItForAll()
    {
        const EmptyDatabase database(Engine::PostgreSql);
        QVERIFY(initWarehouse(*database.open()));
        std::array<bool, 4> isOpen{};
        {
            std::vector<std::jthread> sessions;
            for (auto &open : isOpen)
                sessions.emplace_back(
                    [&] { open = openMonth(*database.open(), QDate(2024, 5, 17)).has_value(); });
        }
        QCOMPARE(std::count(isOpen.begin(), isOpen.end(), true), 4);
    }
};

QTEST_GUILESS_MAIN(TestInit)
#include "tst_init.moc"
