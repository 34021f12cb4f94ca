// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/ssb/ssbtables.h"

#include "database/session.h"
#include "database/transaction.h"
#include "demo/dice.h"
#include "query/ssb/ssbwords.h"

#include <QDate>
#include <QFile>
#include <QLocale>

#include <vector>

namespace martlet::ssb {

using namespace Qt::StringLiterals;
using demo::Dice;

namespace {

const QDate firstDay(1992, 1, 1), lastDay(1998, 12, 31);
const QDate lastOrder(1998, 8, 2); // so that each line can be committed and received within the calendar

// Each table has dice of its own.
enum Stream : quint64 { Parts = 1, Suppliers, Customers, Orders };

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// Takes the rows of one table.
class TableFile final
{
public:
    TableFile(Session &session, const QString &name, const QString &columns)
        : m_writer(need(session.bulkInsert(name, columns.split(u' '))))
    {
    }
    template<typename... Cells>
    void row(const Cells &...cells)
    {
        (put(cells), ...);
        need(m_writer->endRow());
    }
    void finish() { need(m_writer->finish()); }

private:
    void put(qint64 value) { m_writer->integer(value); }
    void put(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        m_writer->text({utf8.constData(), size_t(utf8.size())});
    }

    std::unique_ptr<BulkWriter> m_writer;
};

QString oneOf(const QStringList &words, Dice &dice)
{
    return words.at(dice.below(int(words.size())));
}

qint64 keyOf(QDate day)
{
    return day.year() * 10'000 + day.month() * 100 + day.day();
}

// ------------------------------------------------------------------ customers and suppliers

// Where somebody lives: each of the ten cities of the 25 nations is as likely.
struct Home
{
    QString address, city, nation, region, phone;
};

Home someHome(Dice &dice)
{
    static const QString letters = u"abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ,0123456789"_s;
    Home home;
    for (int left = dice.between(10, 25); left > 0; --left)
        home.address += letters.at(dice.below(int(letters.size())));
    const int nation = dice.below(int(nations.size()));
    home.nation = nations.at(nation);
    home.region = regions.at(nation / 5);
    home.city = home.nation.leftJustified(9, u' ', true) + QString::number(dice.below(10));
    home.phone = u"%1-%2-%3-%4"_s.arg(nation + 10)
                     .arg(dice.between(100, 999))
                     .arg(dice.between(100, 999))
                     .arg(dice.between(1000, 9999));
    return home;
}

QString nameOf(const QString &who, int key)
{
    return u"%1#%2"_s.arg(who).arg(key, 9, 10, QChar(u'0'));
}

void fillCustomers(Session &session, const Scale &scale)
{
    Dice dice(scale.seed, Customers);
    TableFile file(session, u"customer"_s,
                   u"c_custkey c_name c_address c_city c_nation c_region c_phone c_mktsegment"_s);
    for (int key = 1; key <= scale.customers; ++key) {
        const auto home = someHome(dice);
        file.row(key, nameOf(u"Customer"_s, key), home.address, home.city, home.nation, home.region, home.phone,
                 oneOf(segments, dice));
    }
    file.finish();
}

void fillSuppliers(Session &session, const Scale &scale)
{
    Dice dice(scale.seed, Suppliers);
    TableFile file(session, u"supplier"_s, u"s_suppkey s_name s_address s_city s_nation s_region s_phone"_s);
    for (int key = 1; key <= scale.suppliers; ++key) {
        const auto home = someHome(dice);
        file.row(key, nameOf(u"Supplier"_s, key), home.address, home.city, home.nation, home.region,
                 home.phone);
    }
    file.finish();
}

// ------------------------------------------------------------------ parts

// In cents, as TPC-H makes it of the key.
qint64 priceOf(int part)
{
    return 90'000 + (part / 10) % 20'001 + 100 * (part % 1000);
}

void fillParts(Session &session, const Scale &scale)
{
    Dice dice(scale.seed, Parts);
    TableFile file(session, u"part"_s,
                   u"p_partkey p_name p_mfgr p_category p_brand1 p_color p_type p_size p_container"_s);
    for (int key = 1; key <= scale.parts; ++key) {
        const auto colour = oneOf(colours, dice);
        const auto maker = u"MFGR#%1"_s.arg(dice.between(1, 5));
        const auto category = maker + QString::number(dice.between(1, 5));
        const auto brand = category + QString::number(dice.between(1, 40));
        const QStringList type{oneOf(sizes, dice), oneOf(finishes, dice), oneOf(metals, dice)};
        const auto container = oneOf(packings, dice) + u' ' + oneOf(boxes, dice);
        file.row(key, colour + u' ' + oneOf(colours, dice), maker, category, brand, colour, type.join(u' '),
                 dice.between(1, 50), container);
    }
    file.finish();
}

// ------------------------------------------------------------------ the calendar

QString seasonOf(QDate day)
{
    const int month = day.month();
    return month >= 11  ? u"Christmas"_s
           : month >= 9 ? u"Fall"_s
           : month >= 5 ? u"Summer"_s
           : month == 4 ? u"Spring"_s
                        : u"Winter"_s;
}

bool isHoliday(QDate day)
{
    return (day.month() == 12 && day.day() == 24) || (day.month() == 1 && day.day() == 1);
}

void fillDates(Session &session)
{
    const auto english = QLocale::c();
    TableFile file(session, u"date"_s,
                   u"d_datekey d_date d_dayofweek d_month d_year d_yearmonthnum d_yearmonth d_daynuminweek "
                   "d_daynuminmonth d_daynuminyear d_monthnuminyear d_weeknuminyear d_sellingseason "
                   "d_lastdayinweekfl d_lastdayinmonthfl d_holidayfl d_weekdayfl"_s);
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        const int inWeek = day.dayOfWeek() % 7 + 1; // Sunday is the first
        file.row(keyOf(day), english.toString(day, u"MMMM d, yyyy"_s), english.dayName(day.dayOfWeek()),
                 english.monthName(day.month()), day.year(), day.year() * 100 + day.month(),
                 english.toString(day, u"MMMyyyy"_s), inWeek, day.day(), day.dayOfYear(), day.month(),
                 (day.dayOfYear() - 1) / 7 + 1, seasonOf(day), qint64(inWeek == 7),
                 qint64(day.day() == day.daysInMonth()), qint64(isHoliday(day)),
                 qint64(inWeek != 1 && inWeek != 7));
    }
    file.finish();
}

// ------------------------------------------------------------------ orders

struct Line
{
    int part, supplier, quantity, discount, tax;
    QDate commitDay;
    QString shipMode;

    qint64 extendedPrice() const { return quantity * priceOf(part); }
    qint64 revenue() const { return extendedPrice() * (100 - discount) / 100; }
};

Line someLine(Dice &dice, const Scale &scale, QDate ordered)
{
    Line line;
    line.part = dice.between(1, scale.parts);
    line.supplier = dice.between(1, scale.suppliers);
    line.quantity = dice.between(1, 50);
    line.discount = dice.between(0, 10);
    line.tax = dice.between(0, 8);
    line.commitDay = ordered.addDays(dice.between(30, 90));
    line.shipMode = oneOf(shipModes, dice);
    return line;
}

std::vector<Line> someLines(Dice &dice, const Scale &scale, QDate ordered)
{
    std::vector<Line> lines;
    for (int left = dice.between(1, 7); left > 0; --left)
        lines.push_back(someLine(dice, scale, ordered));
    return lines;
}

void fillOrders(Session &session, const Scale &scale)
{
    Dice dice(scale.seed, Orders);
    TableFile file(session, u"lineorder"_s,
                   u"lo_orderkey lo_linenumber lo_custkey lo_partkey lo_suppkey lo_orderdate lo_orderpriority "
                   "lo_shippriority lo_quantity lo_extendedprice lo_ordtotalprice lo_discount lo_revenue "
                   "lo_supplycost lo_tax lo_commitdate lo_shipmode"_s);
    for (int order = 0; order < scale.orders; ++order) {
        const int key = order / 8 * 32 + order % 8 + 1; // eight of each 32 keys are used
        const int customer = dice.between(1, scale.customers);
        const QDate day = firstDay.addDays(dice.below(int(firstDay.daysTo(lastOrder)) + 1));
        const auto priority = oneOf(priorities, dice);
        const auto lines = someLines(dice, scale, day);
        qint64 total = 0;
        for (const auto &line : lines)
            total += line.revenue() * (100 + line.tax) / 100;
        int number = 0;
        for (const auto &line : lines)
            file.row(key, ++number, customer, line.part, line.supplier, keyOf(day), priority, u"0"_s,
                     line.quantity, line.extendedPrice(), total, line.discount, line.revenue(),
                     priceOf(line.part) * 6 / 10, line.tax, keyOf(line.commitDay), line.shipMode);
    }
    file.finish();
}

} // namespace

void makeTables(Session &session, const Scale &scale)
{
    QFile schema(QStringLiteral(MARTLET_SSB "/schema.sql"));
    if (!schema.open(QIODevice::ReadOnly))
        qFatal("schema.sql cannot be read.");
    need(session.executeScript(QString::fromUtf8(schema.readAll())));
    need(inWriteTransaction(session, [&]() -> Result<void> {
        fillParts(session, scale);
        fillSuppliers(session, scale);
        fillCustomers(session, scale);
        fillDates(session);
        fillOrders(session, scale);
        return {};
    }));
}

} // namespace martlet::ssb
