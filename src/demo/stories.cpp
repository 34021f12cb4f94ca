// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/stories.h"

#include "base/decimal.h"
#include "demo/storywords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace martlet::demo {

using namespace Qt::StringLiterals;

namespace {

struct Story
{
    int id;
    QString question, name;
    QString dashboard, path; // where it is found once there is the dashboard
    QString report;          // the report that shows it as it opens; empty: none does
    QString answer;          // a few words
    QString explanation;     // a sentence with the figures
    QJsonObject dates, planted, figures;
    QString tolerance;

    QJsonObject toJson() const
    {
        QJsonObject json{{u"id"_s, id},
                         {u"question"_s, question},
                         {u"story"_s, name},
                         {u"dashboard"_s, dashboard},
                         {u"path"_s, path},
                         {u"answer"_s, answer},
                         {u"explanation"_s, explanation},
                         {u"dates"_s, dates},
                         {u"planted"_s, planted},
                         {u"figures"_s, figures},
                         {u"tolerance"_s, tolerance}};
        if (!report.isEmpty())
            json.insert(u"report"_s, report);
        return json;
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

// Whether a report over the last full quarter, as it opens, has all of these days.
bool isInLastFullQuarter(const Shop &shop, QDate from, QDate to)
{
    const QDate next = shop.calendar.end().addDays(1);
    const QDate after(next.year(), (next.month() - 1) / 3 * 3 + 1, 1);
    return from >= after.addMonths(-3) && to < after;
}

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
        u"like-for-like"_s,
        u"%1 came from %2 new %3"_s.arg(roundMoney(opened), counted(count),
                                        count == 1 ? u"store"_s : u"stores"_s),
        u"Revenue %1, but %2 of it from stores that opened; like-for-like %3."_s.arg(
            spoken(change(last, previous)), thousands(opened), spoken(change(last - opened, previous))),
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
            u"Why did kettles drop in %1?"_s.arg(monthName(shop.when.stockOutFrom)),
            u"A stock-out that cost sales"_s,
            u"Inventory"_s,
            u"Inventory: stock-out cost, first bar; click it and see the hole"_s,
            isInLastFullQuarter(shop, shop.when.stockOutFrom, shop.when.stockOutTo) ? u"top-products"_s
                                                                                    : QString(),
            u"No stock for %1 days: about %2 lost"_s.arg(QString::number(days), roundMoney(lost)),
            u"%1: no stock %2 to %3, about %4 units and %5 lost."_s.arg(
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
    return {3,
            u"Which promotion ate its own margin?"_s,
            u"A promotion that ate its margin"_s,
            u"Merchandising"_s,
            u"Merchandising: promotions, first row"_s,
            {},
            u"Garden Weeks: margin %1 a day"_s.arg(spoken(change(margin * 4, marginBefore * 3))),
            u"Garden Weeks −30 %, %1 to %2: revenue %3 a day, margin %4."_s.arg(
                day(shop.when.promotionFrom), day(shop.when.promotionTo),
                spoken(change(now.revenue * 4, before.revenue * 3)),
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
            u"store-comparison"_s,
            u"%1: %2, usual is %3"_s.arg(name, spoken(rate(store.returned, store.sold), false),
                                         spoken(rate(others.returned, others.sold), false)),
            u"%1 since %2: %3 comes back, usual is %4; %5 of it by one person."_s.arg(
                name, day(shop.when.refundsFrom), spoken(rate(store.returned, store.sold), false),
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
            {},
            u"%1, %2: about %3"_s.arg(text(lapsedSupplier), day(shop.when.contractEnd),
                                      roundMoney(shop.figures.lapseCost)),
            u"%1, ended %2: margin rate %3 to %4, about %5."_s.arg(
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
        {},
        u"Gold in the North: receipts %1"_s.arg(spoken(change(north[1], north[0]))),
        u"Gold in the North: receipts %1 against the year before, other Gold %2."_s.arg(
            spoken(change(north[1], north[0])), spoken(change(others[1], others[0]))),
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
        u"monthly-revenue"_s,
        u"Easter moved from %1 to %2"_s.arg(dayAndMonth(easterSunday(year - 1)),
                                            dayAndMonth(easterSunday(year))),
        u"Easter moved from %1 to %2: March %3, April %4, both %5."_s.arg(
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
            {},
            u"%1, %2 times as often"_s.arg(text(barbecue), decimal::print((lift + 50) / 100, 0)),
            u"%1: charcoal is in %2 of its receipts and in %3 of all."_s.arg(
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
            {},
            u"%1: nothing %2 to %3"_s.arg(name, day(shop.when.missingFrom), day(shop.when.missingTo)),
            u"%1: nothing %2 to %3, and %4 was sent twice."_s.arg(
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
    for (const Story &story : {stockOut(shop), refunds(shop), growth(shop), promotion(shop), lapse(shop),
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
