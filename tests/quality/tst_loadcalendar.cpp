// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/delivery/deliverydifference.h"
#include "etl/shop.h"
#include "quality/loadcalendar.h"
#include "support/starheaders.h"
#include "workbench/workbench.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

QByteArray line(int transaction, int store, QDate date, int price = 5)
{
    return QByteArray::number(transaction) + ",1,-2,10," + QByteArray::number(store) + ",7," +
           date.toString(Qt::ISODate).toLatin1() + ",1," + QByteArray::number(price) + ",0," +
           QByteArray::number(price) + ",10:00:00\n";
}

// "store 3: 2025-12-19 missing, …", what is neither loaded nor closed.
QString oddDays(const LoadCalendar &calendar)
{
    QString text;
    for (const auto &store : calendar.stores) {
        QStringList days;
        for (int index = 0; index < calendar.dayCount(); ++index) {
            const auto state = store.days[size_t(index)].state;
            if (state != StoreDayState::Loaded && state != StoreDayState::Closed &&
                state != StoreDayState::NotOpen)
                days += calendar.day(index).toString(Qt::ISODate) + u' ' + toText(state);
        }
        if (!days.isEmpty())
            text += u"store %1: %2\n"_s.arg(store.id).arg(days.join(u", "));
    }
    return text;
}

// "LLLMC…", a letter a day.
QString row(const LoadCalendar &calendar, qint64 id)
{
    QString letters;
    for (const auto &store : calendar.stores) {
        if (store.id == id) {
            for (const auto &day : store.days)
                letters += u"LATMC-"[int(day.state)];
        }
    }
    return letters;
}

} // namespace

class LoadCalendarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemoShopsSilentStoreIsFound_data() { engines(); }
    void theDemoShopsSilentStoreIsFound();
    void daysWithoutTradeAreNotMissing_data() { engines(); }
    void daysWithoutTradeAreNotMissing();
    void nothingIsMissingBeforeTheFirstFile_data() { engines(); }
    void nothingIsMissingBeforeTheFirstFile();
    void aSecondHalfIsNotTwice_data() { engines(); }
    void aSecondHalfIsNotTwice();
    void aFileAfterTheOthersIsLate_data() { engines(); }
    void aFileAfterTheOthersIsLate();
    void deliveriesAreCompared_data() { engines(); }
    void deliveriesAreCompared();
    void anEmptyWarehouseHasNoDays();
};

// Story 9: no file for three days before Christmas, and the next day's came again with 14 lines corrected.
void LoadCalendarTest::theDemoShopsSilentStoreIsFound()
{
    QFETCH(Engine, engine);
    const QTemporaryDir home;
    qputenv("MARTLET_HOME", home.path().toUtf8());
    qputenv("MARTLET_KEYCHAIN", "off");
    std::unique_ptr<EmptyDatabase> database;
    ConnectionSpec spec;
    spec.path = home.filePath(u"shop.db"_s);
    if (engine == Engine::PostgreSql) {
        database = std::make_unique<EmptyDatabase>(engine);
        spec = database->spec();
    }
    VERIFY_OK(Workbench::makeDemo(spec, {.lines = 50'000, .seed = 1, .end = QDate(2025, 12, 31)}, {}, {}));
    const auto session = Session::open(spec, Access::Reader);
    VERIFY_OK(session);
    const auto calendar = loadCalendar(**session, {});
    VERIFY_OK(calendar);
    QCOMPARE(calendar->first, QDate(2025, 11, 27));
    QCOMPARE(calendar->last, QDate(2025, 12, 31));
    QCOMPARE(oddDays(*calendar),
             u"store 5: 2025-12-19 missing, 2025-12-20 missing, 2025-12-21 missing, 2025-12-22 twice\n"_s);
    QCOMPARE(calendar->count(StoreDayState::Closed), 6); // Christmas, in all six stores

    const auto &store = calendar->stores[4];
    const auto &day = store.days[size_t(calendar->first.daysTo(QDate(2025, 12, 22)))];
    QCOMPARE(day.deliveries.size(), 2u);
    QCOMPARE(day.deliveries[0].fileName, u"sales.csv"_s);
    QCOMPARE(day.deliveries[1].fileName, u"sales_resend.csv"_s);
    QCOMPARE(day.deliveries[0].lines, day.deliveries[1].lines);
    QCOMPARE(day.deliveries[1].newLines, 0);
    const auto difference = deliveryDifference(**session, store.id, QDate(2025, 12, 22),
                                               day.deliveries[0].batch, day.deliveries[1].batch);
    VERIFY_OK(difference);
    QCOMPARE(difference->count(LineDifference::Kind::Changed), 14);
    QCOMPARE(difference->lines.size(), 14u);
    QCOMPARE(difference->same, day.deliveries[0].lines - 14);
    QVERIFY(difference->lines.front().words.startsWith(u"discount_amount "));
}

void LoadCalendarTest::daysWithoutTradeAreNotMissing()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    // A file for each day from 3 February to 9 March 2025; 6 March came for nobody.
    int transaction = 0;
    for (QDate day(2025, 2, 3); day <= QDate(2025, 3, 9); day = day.addDays(1)) {
        if (day == QDate(2025, 3, 6))
            continue;
        QByteArray text = salesHeader + line(++transaction, 1, day);
        if (day.dayOfWeek() != 7)
            text += line(++transaction, 2, day);
        if (day >= QDate(2025, 3, 5) && day != QDate(2025, 3, 8))
            text += line(++transaction, 3, day);
        if (day <= QDate(2025, 3, 4))
            text += line(++transaction, 4, day);
        if (day < QDate(2025, 3, 3) || day > QDate(2025, 3, 4))
            text += line(++transaction, 5, day);
        VERIFY_OK(shop.load(u"sales_%1.csv"_s.arg(day.toString(Qt::ISODate)), text));
    }
    const auto session = shop.open();
    for (const auto &sql : {u"UPDATE dim_stores SET opening_date = '2025-03-05' WHERE store_id = 3"_s,
                            u"UPDATE dim_stores SET closing_date = '2025-03-04' WHERE store_id = 4"_s,
                            u"INSERT INTO events (kind, name, starts_on, ends_on, store_id) "
                            "VALUES ('refit', 'Paint', '2025-03-03', '2025-03-04', 5)"_s})
        VERIFY_OK(session->execute(sql));
    const auto calendar = loadCalendar(*session, {}, QDate(2025, 3, 2), QDate(2025, 3, 9)); // from a Sunday on
    VERIFY_OK(calendar);
    QCOMPARE(row(*calendar, 1), u"LLLLMLLL"_s);
    QCOMPARE(row(*calendar, 2), u"CLLLMLLC"_s);
    QCOMPARE(row(*calendar, 3), u"---LMLML"_s);
    QCOMPARE(row(*calendar, 4), u"LLL-----"_s);
    QCOMPARE(row(*calendar, 5), u"LCCLMLLL"_s);
}

void LoadCalendarTest::nothingIsMissingBeforeTheFirstFile()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    const QDate day(2025, 3, 3);
    VERIFY_OK(shop.load(u"a.csv"_s, salesHeader + line(1, 1, day)));
    VERIFY_OK(shop.load(u"b.csv"_s, salesHeader + line(2, 1, day.addDays(2)) + line(3, 2, day.addDays(2))));
    const auto session = shop.open();
    VERIFY_OK(session->execute(u"UPDATE dim_stores SET opening_date = '2020-01-01' WHERE store_id = 1"_s));
    const auto calendar = loadCalendar(*session, {}, day.addDays(-2), day.addDays(2));
    VERIFY_OK(calendar);
    QCOMPARE(row(*calendar, 1), u"CCLML"_s);
    QCOMPARE(row(*calendar, 2), u"----L"_s); // nobody said when it opened
}

void LoadCalendarTest::aSecondHalfIsNotTwice()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    const QDate day(2025, 3, 3);
    VERIFY_OK(shop.load(u"morning.csv"_s, salesHeader + line(1, 1, day) + line(2, 1, day)));
    VERIFY_OK(shop.load(u"evening.csv"_s, salesHeader + line(3, 1, day)));
    auto calendar = loadCalendar(*shop.open(), {}, day, day);
    VERIFY_OK(calendar);
    QCOMPARE(row(*calendar, 1), u"L"_s);
    QCOMPARE(calendar->stores.front().days.front().lines(), 3);
    // The same lines in another file are all unchanged, and yet they came again.
    VERIFY_OK(shop.load(u"again.csv"_s, salesHeader + line(2, 1, day) + line(1, 1, day)));
    calendar = loadCalendar(*shop.open(), {}, day, day);
    VERIFY_OK(calendar);
    QCOMPARE(row(*calendar, 1), u"T"_s);
    QCOMPARE(calendar->stores.front().days.front().lines(), 3);
}

void LoadCalendarTest::aFileAfterTheOthersIsLate()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    const QDate day(2025, 3, 3);
    VERIFY_OK(shop.load(u"a.csv"_s, salesHeader + line(1, 1, day)));
    VERIFY_OK(shop.load(u"b.csv"_s, salesHeader + line(2, 1, day.addDays(1))));
    VERIFY_OK(shop.load(u"c.csv"_s, salesHeader + line(3, 2, day)));
    // As if each had come in the night after its day, and the last one two days after the others.
    const auto session = shop.open();
    const auto arrive = [&](const QString &file, QDate on) {
        return session->execute(u"UPDATE etl_batches SET finished_at = :at WHERE file_name = :file"_s,
                                {{u"at"_s, FixedClock(on).microseconds()}, {u"file"_s, file}});
    };
    VERIFY_OK(arrive(u"a.csv"_s, QDate(2025, 3, 4)));
    VERIFY_OK(arrive(u"b.csv"_s, QDate(2025, 3, 5)));
    VERIFY_OK(arrive(u"c.csv"_s, QDate(2025, 3, 7)));
    const auto calendar = loadCalendar(*session, {}, day, day.addDays(1));
    VERIFY_OK(calendar);
    QCOMPARE(row(*calendar, 1), u"LL"_s);
    QCOMPARE(row(*calendar, 2), u"AM"_s);
}

void LoadCalendarTest::deliveriesAreCompared()
{
    QFETCH(Engine, engine);
    Shop shop(engine);
    const QDate day(2025, 3, 3);
    const auto first = shop.load(u"a.csv"_s, salesHeader + line(9, 2, day) + line(1, 1, day) + line(2, 1, day) +
                                                 line(3, 1, day) + line(8, 1, day.addDays(1)));
    VERIFY_OK(first);
    const auto second = shop.load(u"b.csv"_s, salesHeader + line(2, 1, day, 7) + line(4, 1, day) +
                                                  line(1, 1, day) + line(9, 2, day));
    VERIFY_OK(second);
    const auto difference =
        deliveryDifference(*shop.open(), 1, day, first->files.front().batch.id, second->files.front().batch.id);
    VERIFY_OK(difference);
    QString text;
    for (const auto &each : difference->lines)
        text += u"%1 %2 %3>%4 %5\n"_s.arg(toText(each.kind), each.key)
                    .arg(each.lineBefore)
                    .arg(each.lineAfter)
                    .arg(each.words);
    QCOMPARE(text, u"removed 3/1 5>0 \n"
                   "changed 2/1 4>2 unit_price 5 → 7, total_amount 5 → 7\n"
                   "added 4/1 0>3 \n"_s);
    QCOMPARE(difference->same, 1);

    const auto nothing = deliveryDifference(*shop.open(), 1, day.addDays(1), first->files.front().batch.id,
                                            second->files.front().batch.id);
    QVERIFY(!nothing);
    QVERIFY2(nothing.error().message.contains(u"brought no lines of store 1 on 2025-03-04"),
             qPrintable(nothing.error().message));
}

void LoadCalendarTest::anEmptyWarehouseHasNoDays()
{
    Shop shop(Engine::Sqlite);
    const auto calendar = loadCalendar(*shop.open(), {});
    VERIFY_OK(calendar);
    QVERIFY(!calendar->first.isValid());
    QVERIFY(calendar->stores.empty());
}

} // namespace martlet

QTEST_GUILESS_MAIN(martlet::LoadCalendarTest)
#include "tst_loadcalendar.moc"
