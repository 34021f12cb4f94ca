// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/stories.h"

#include "base/decimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace martlet::demo {

using namespace Qt::StringLiterals;

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QString money(qint64 cents)
{
    return decimal::print(cents, 2);
}

// part ÷ whole in hundredths of a per cent, rounded half away from zero.
qint64 rate(qint64 part, qint64 whole)
{
    return whole > 0 ? decimal::multiplyDivide(part, 10'000, whole).value_or(0) : 0;
}

qint64 change(qint64 now, qint64 before)
{
    return rate(now - before, before);
}

QString percent(qint64 hundredths)
{
    return decimal::print(hundredths, 2);
}

// For a sentence: one decimal, with its sign, and a true minus.
QString spoken(qint64 hundredths, bool isChange = true)
{
    const qint64 tenths = (hundredths + (hundredths < 0 ? -5 : 5)) / 10;
    const QString digits = decimal::print(tenths < 0 ? -tenths : tenths, 1) + u" %"_s;
    return tenths < 0 ? u"−"_s + digits : isChange ? u"+"_s + digits : digits;
}

QString thousands(qint64 cents)
{
    const qint64 whole = (cents + 50) / 100;
    const QString rest = QString::number(whole % 1000);
    return whole < 1000 ? rest : QString::number(whole / 1000) + u',' + rest.rightJustified(3, u'0');
}

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString day(QDate date)
{
    static const std::array names{u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s, u"Jun"_s,
                                  u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s, u"Dec"_s};
    return QString::number(date.day()) + u' ' + names[size_t(date.month() - 1)];
}

QJsonObject range(QDate from, QDate to)
{
    return {{u"from"_s, iso(from)}, {u"to"_s, iso(to)}};
}

struct Story
{
    int id;
    QString question, name, dashboard, path, answer;
    QJsonObject dates, planted, figures;
    QString tolerance;

    QJsonObject toJson() const
    {
        return {{u"id"_s, id},           {u"question"_s, question},   {u"title"_s, question},
                {u"story"_s, name},      {u"dashboard"_s, dashboard}, {u"path"_s, path},
                {u"answer"_s, answer},   {u"dates"_s, dates},         {u"planted"_s, planted},
                {u"figures"_s, figures}, {u"tolerance"_s, tolerance}};
    }
};

// What the nine are told from.
struct Shop
{
    const Calendar &calendar;
    const Estate &estate;
    const Clientele &clientele;
    const Figures &figures;
    const StoryDates &when;
};

Story growth(const Shop &shop)
{
    const qint64 last = shop.figures.years[size_t(Year::Last)].revenue;
    const qint64 previous = shop.figures.years[size_t(Year::Previous)].revenue;
    const qint64 opened = shop.figures.newStores[size_t(Year::Last)];
    const auto &stores = shop.estate.stores();
    const auto count = std::ranges::count_if(stores, &Store::isNew);
    return {
        1,
        u"Is the growth real, or bought with new stores?"_s,
        u"Growth is bought with new stores"_s,
        u"Executive"_s,
        u"Executive: revenue beside like-for-like, then what made the change"_s,
        u"%1 came from %2; like-for-like %3"_s.arg(
            thousands(opened), count == 1 ? u"one new store"_s : u"%1 new stores"_s.arg(count),
            spoken(change(last - opened, previous))),
        {{u"period"_s, range(shop.calendar.firstOf(Year::Last), shop.calendar.lastOf(Year::Last))},
         {u"compare"_s, range(shop.calendar.firstOf(Year::Previous), shop.calendar.lastOf(Year::Previous))}},
        {{u"revenue_change_percent"_s, u"3.1"_s}, {u"like_for_like_percent"_s, u"-0.9"_s}},
        {{u"revenue"_s, money(last)},
         {u"revenue_before"_s, money(previous)},
         {u"new_stores"_s, qint64(count)},
         {u"new_stores_revenue"_s, money(opened)},
         {u"revenue_change_percent"_s, percent(change(last, previous))},
         {u"like_for_like_percent"_s, percent(change(last - opened, previous))}},
        u"0.2 points"_s};
}

Story stockOut(const Shop &shop)
{
    qint64 eighths = 0;
    int days = 0;
    for (QDate date = shop.when.stockOutFrom; date <= shop.when.stockOutTo; date = date.addDays(1), ++days)
        eighths += shop.figures.kettleByWeekday[size_t(date.dayOfWeek() - 1)];
    const Sums &kettle = shop.figures.kettle;
    const qint64 units = (eighths + 4) / 8;
    const qint64 lost = kettle.units > 0 ? kettle.revenue * eighths / 8 / kettle.units : 0;
    return {2,
            u"Why did kettles drop in %1?"_s.arg(QLocale::c().monthName(shop.when.stockOutFrom.month())),
            u"A stock-out that cost sales"_s,
            u"Inventory"_s,
            u"Inventory: stock-out cost, first bar; click it and see the hole"_s,
            u"%1: no stock %2 to %3, about %4 units and %5 lost"_s.arg(
                text(stockOutProduct), day(shop.when.stockOutFrom), day(shop.when.stockOutTo),
                QString::number(units), thousands(lost)),
            range(shop.when.stockOutFrom, shop.when.stockOutTo),
            {{u"product"_s, text(stockOutProduct)}, {u"days"_s, 24}},
            {{u"days"_s, days},
             {u"units_lost"_s, units},
             {u"revenue_lost"_s, money(lost)},
             {u"product"_s, text(stockOutProduct)}},
            u"15 %"_s};
}

Story promotion(const Shop &shop)
{
    // Of 21 days each: the four weeks before count three quarters.
    const Sums &now = shop.figures.promotion, &before = shop.figures.beforePromotion;
    const qint64 margin = now.revenue - now.cost, marginBefore = before.revenue - before.cost;
    return {
        3,
        u"Which promotion ate its own margin?"_s,
        u"A promotion that ate its margin"_s,
        u"Merchandising"_s,
        u"Merchandising: promotions, first row"_s,
        u"Garden Weeks −30 %: revenue %1, margin %2"_s.arg(spoken(change(now.revenue * 4, before.revenue * 3)),
                                                           spoken(change(margin * 4, marginBefore * 3))),
        {{u"period"_s, range(shop.when.promotionFrom, shop.when.promotionTo)},
         {u"compare"_s, range(shop.when.promotionFrom.addDays(-28), shop.when.promotionFrom.addDays(-1))},
         {u"compared_by"_s, u"day"_s}},
        {{u"units_change_percent"_s, u"38"_s},
         {u"revenue_change_percent"_s, u"4"_s},
         {u"margin_change_percent"_s, u"-39"_s},
         {u"margin_rate_percent"_s, u"26"_s},
         {u"margin_rate_before_percent"_s, u"44"_s}},
        {{u"units_change_percent"_s, percent(change(now.units * 4, before.units * 3))},
         {u"revenue"_s, money(now.revenue)},
         {u"revenue_before_21_days"_s, money(before.revenue * 3 / 4)},
         {u"revenue_change_percent"_s, percent(change(now.revenue * 4, before.revenue * 3))},
         {u"margin"_s, money(margin)},
         {u"margin_before_21_days"_s, money(marginBefore * 3 / 4)},
         {u"margin_change_percent"_s, percent(change(margin * 4, marginBefore * 3))},
         {u"margin_rate_percent"_s, percent(rate(margin, now.revenue))},
         {u"margin_rate_before_percent"_s, percent(rate(marginBefore, before.revenue))},
         {u"discount_rate_percent"_s, percent(rate(now.discount, now.gross))},
         {u"discount_rate_before_percent"_s, percent(rate(before.discount, before.gross))}},
        u"2 points"_s};
}

Story refunds(const Shop &shop)
{
    const Sums &store = shop.figures.refunds, &others = shop.figures.otherStores;
    const auto &by = shop.figures.refundsByEmployee;
    const auto most = std::ranges::max_element(by, {}, [](const auto &entry) { return entry.second; });
    const qint64 byOne = most == by.end() ? 0 : most->second;
    const QString name = text(shop.estate.stores()[size_t(shop.estate.refundStore())].name);
    return {4,
            u"Which store refunds too much?"_s,
            u"Suspicious refunds"_s,
            u"Executive"_s,
            u"Executive: stores, then Store manager: return rate by employee, then see records"_s,
            u"%1: %2, usual is %3; %4 of it by one person"_s.arg(
                name, spoken(rate(store.returned, store.sold), false),
                spoken(rate(others.returned, others.sold), false), spoken(rate(byOne, store.returned), false)),
            range(shop.when.refundsFrom, shop.calendar.end()),
            {{u"return_rate_percent"_s, u"9.4"_s},
             {u"usual_rate_percent"_s, u"3.1"_s},
             {u"by_one_percent"_s, u"72"_s}},
            {{u"store_id"_s, shop.estate.refundStore() + 1},
             {u"store"_s, name},
             {u"employee_id"_s, most == by.end() ? 0 : most->first},
             {u"refunded"_s, money(store.returned)},
             {u"usual"_s, money(store.sold * returnRate / 1000)},
             {u"return_rate_percent"_s, percent(rate(store.returned, store.sold))},
             {u"usual_rate_percent"_s, percent(rate(others.returned, others.sold))},
             {u"by_one_percent"_s, percent(rate(byOne, store.returned))}},
            u"0.5 points"_s};
}

Story lapse(const Shop &shop)
{
    const Sums &before = shop.figures.beforeLapse, &after = shop.figures.afterLapse;
    const qint64 was = rate(before.revenue - before.cost, before.revenue);
    const qint64 is = rate(after.revenue - after.cost, after.revenue);
    return {5,
            u"Whose contract lapsed, and what did it cost?"_s,
            u"A supplier whose contract lapsed"_s,
            u"Merchandising"_s,
            u"Merchandising: margin rate by supplier"_s,
            u"%1, ended %2: margin rate %3 to %4, about %5"_s.arg(
                text(lapsedSupplier), day(shop.when.contractEnd), spoken(was, false), spoken(is, false),
                thousands(shop.figures.lapseCost)),
            {{u"contract_end"_s, iso(shop.when.contractEnd)},
             {u"before"_s, range(shop.when.contractEnd.addDays(1 - lapseDays), shop.when.contractEnd)},
             {u"after"_s, range(shop.when.contractEnd.addDays(1),
                                std::min(shop.when.contractEnd.addDays(lapseDays), shop.calendar.end()))}},
            {{u"margin_rate_before_percent"_s, u"46.0"_s}, {u"margin_rate_percent"_s, u"39.5"_s}},
            {{u"supplier_id"_s, lapsedSupplierId},
             {u"supplier"_s, text(lapsedSupplier)},
             {u"margin_rate_before_percent"_s, percent(was)},
             {u"margin_rate_percent"_s, percent(is)},
             {u"cost_of_it"_s, money(shop.figures.lapseCost)}},
            u"0.5 points"_s};
}

Story drift(const Shop &shop)
{
    const auto &north = shop.figures.gold[1], &others = shop.figures.gold[0];
    return {
        6,
        u"Which loyal customers are drifting away?"_s,
        u"Gold customers in the North drift away"_s,
        u"Customers"_s,
        u"Customers: tier by state, one dark cell, then the win-back list"_s,
        u"Gold in the North: receipts %1, other Gold %2"_s.arg(spoken(change(north[1], north[0])),
                                                               spoken(change(others[1], others[0]))),
        {{u"period"_s, range(shop.calendar.firstOf(Year::Last), shop.calendar.lastOf(Year::Last))},
         {u"compare"_s, range(shop.calendar.firstOf(Year::Previous), shop.calendar.lastOf(Year::Previous))}},
        {{u"receipts_change_percent"_s, u"-34"_s}, {u"other_gold_change_percent"_s, u"2"_s}},
        {{u"tier"_s, u"Gold"_s},
         {u"state"_s, text(driftingState)},
         {u"customers"_s, shop.clientele.count(shop.clientele.driftingIndex(), Gold)},
         {u"receipts"_s, north[1]},
         {u"receipts_before"_s, north[0]},
         {u"receipts_change_percent"_s, percent(change(north[1], north[0]))},
         {u"other_gold_change_percent"_s, percent(change(others[1], others[0]))}},
        u"3 points"_s};
}

Story easter(const Shop &shop)
{
    const QDate now = easterSunday(shop.calendar.lastOf(Year::Last).year());
    const bool inside = now >= shop.calendar.firstOf(Year::Last) && now <= shop.calendar.lastOf(Year::Last);
    const int year = inside ? now.year() : shop.calendar.firstOf(Year::Last).year();
    const auto revenue = [&](int y, int month) {
        const auto at = shop.figures.months.find(QDate(y, month, 1));
        return at == shop.figures.months.end() ? 0 : at->second;
    };
    const qint64 march = revenue(year, 3), april = revenue(year, 4);
    const qint64 march1 = revenue(year - 1, 3), april1 = revenue(year - 1, 4);
    const qint64 both = change(march + april, march1 + april1);
    return {
        7,
        march < march1 && april > april1 ? u"Why does March look weak and April strong?"_s
                                         : u"Why do March and April differ from last year?"_s,
        u"Easter moved"_s,
        u"Executive"_s,
        u"Executive: revenue by month, March and April; then compare with holidays aligned"_s,
        u"Easter moved from %1 to %2: March %3, April %4, both %5"_s.arg(
            day(easterSunday(year - 1)), day(easterSunday(year)), spoken(change(march, march1)),
            spoken(change(april, april1)), spoken(both)),
        {{u"easter"_s, iso(easterSunday(year))}, {u"easter_before"_s, iso(easterSunday(year - 1))}},
        {{u"note"_s, u"to 31 Dec 2025: March -7, April +9, both +1; at other dates as the calendar has it"_s}},
        {{u"march_change_percent"_s, percent(change(march, march1))},
         {u"april_change_percent"_s, percent(change(april, april1))},
         {u"both_change_percent"_s, percent(both)}},
        u"1 point"_s};
}

Story baskets(const Shop &shop)
{
    const Figures &f = shop.figures;
    const qint64 lift =
        f.barbecues * f.charcoals > 0
            ? decimal::multiplyDivide(f.together * 100, f.receipts, f.barbecues * f.charcoals).value_or(0)
            : 0;
    return {8,
            u"What is bought together with charcoal?"_s,
            u"Two things bought together"_s,
            u"Reports › Baskets"_s,
            u"Reports: Baskets, first rule"_s,
            u"%1: charcoal in %2 of its receipts, in %3 of all"_s.arg(
                text(barbecue), spoken(rate(f.together, f.barbecues), false),
                spoken(rate(f.charcoals, f.receipts), false)),
            range(shop.calendar.first(), shop.calendar.end()),
            {{u"lift"_s, u"14"_s}, {u"confidence_percent"_s, u"35"_s}, {u"support_percent"_s, u"0.14"_s}},
            {{u"if"_s, text(barbecue)},
             {u"then"_s, text(charcoal)},
             {u"receipts"_s, f.receipts},
             {u"receipts_with_both"_s, f.together},
             {u"confidence_percent"_s, percent(rate(f.together, f.barbecues))},
             {u"support_percent"_s, percent(rate(f.together, f.receipts))},
             {u"lift"_s, decimal::print(lift, 2)}},
            u"lift 13 to 15"_s};
}

Story silence(const Shop &shop, int resentLines)
{
    const QString name = text(shop.estate.stores()[size_t(shop.estate.silentStore())].name);
    return {9,
            shop.when.resent.month() == 12 ? u"Which store did not deliver before Christmas?"_s
                                           : u"Which store did not deliver?"_s,
            u"A store that did not deliver"_s,
            u"Operations of data"_s,
            u"Operations of data: store by day; click a cell"_s,
            u"%1: nothing %2 to %3, and %4 was sent twice"_s.arg(
                name, day(shop.when.missingFrom), day(shop.when.missingTo), day(shop.when.resent)),
            {{u"missing"_s, range(shop.when.missingFrom, shop.when.missingTo)},
             {u"sent_twice"_s, iso(shop.when.resent)}},
            {{u"days_missing"_s, 3}, {u"lines_that_differ"_s, 14}},
            {{u"store_id"_s, shop.estate.silentStore() + 1},
             {u"store"_s, name},
             {u"days_missing"_s, shop.when.missingFrom.daysTo(shop.when.missingTo) + 1},
             {u"lines_that_differ"_s, resentLines}},
            u"exact"_s};
}

} // namespace

QByteArray storiesJson(const Calendar &calendar, const Estate &estate, const Clientele &clientele,
                       const Figures &figures, int resentLines)
{
    const Shop shop{calendar, estate, clientele, figures, calendar.stories()};
    QJsonArray stories;
    for (const Story &story : {growth(shop), stockOut(shop), promotion(shop), refunds(shop), lapse(shop),
                               drift(shop), easter(shop), baskets(shop), silence(shop, resentLines)})
        stories.append(story.toJson());
    const QJsonArray events{QJsonObject{{u"kind"_s, u"promotion"_s},
                                        {u"name"_s, u"Garden Weeks −30 %"_s},
                                        {u"starts_on"_s, iso(shop.when.promotionFrom)},
                                        {u"ends_on"_s, iso(shop.when.promotionTo)},
                                        {u"category"_s, text(categories()[Garden].name)}}};
    return QJsonDocument(QJsonObject{{u"shop"_s, u"Martlet Home"_s},
                                     {u"as_of"_s, iso(calendar.end())},
                                     {u"stories"_s, stories},
                                     {u"events"_s, events}})
        .toJson();
}

} // namespace martlet::demo
