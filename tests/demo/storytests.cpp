// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/storytests.h"

#include "demo/demoshop.h"

#include <QMap>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

bool within(double value, double wanted, double tolerance, const char *what)
{
    const bool ok = value >= wanted - tolerance && value <= wanted + tolerance;
    if (!ok)
        qWarning("%s is %.3f, wanted %.3f within %.3f", what, value, wanted, tolerance);
    return ok;
}

double change(double now, double before)
{
    return (now / before - 1) * 100;
}

} // namespace

void StoryTests::initTestCase()
{
    QVERIFY(writeDemoShop({.lines = m_lines, .seed = 1, .end = QDate(2025, 12, 31)}, m_folder.path(), {}));
    m_shop = std::make_unique<ShopFiles>(m_folder.path());
    QCOMPARE(qint64(m_shop->sales.size()), m_lines);
}

void StoryTests::growthIsBoughtWithNewStores()
{
    double last = 0, previous = 0, opened = 0;
    for (const auto &sale : m_shop->sales) {
        if (sale.date.year() == 2024)
            previous += double(sale.total);
        if (sale.date.year() != 2025)
            continue;
        last += double(sale.total);
        if (m_shop->openings[sale.store].year() == 2025)
            opened += double(sale.total);
    }
    QVERIFY(within(change(last, previous), 3.1, 0.2, "revenue"));
    QVERIFY(within(change(last - opened, previous), -0.9, 0.2, "like-for-like"));
}

void StoryTests::stockOutCostsSales()
{
    const QDate from(2025, 11, 8), to(2025, 12, 1);
    const int kettle = m_shop->productNamed("Kettle Aria 1.7 l");
    QMap<int, double> weekday, revenue;
    for (const auto &sale : m_shop->sales) {
        if (sale.date.year() == 2025)
            revenue[sale.product] += double(sale.total);
        if (sale.product != kettle || sale.quantity < 0)
            continue;
        QVERIFY2(sale.date < from || sale.date > to, "a kettle was sold while there was none");
        if (sale.date >= from.addDays(-56) && sale.date < from)
            weekday[sale.date.dayOfWeek()] += double(sale.quantity);
    }
    double lost = 0;
    for (QDate date = from; date <= to; date = date.addDays(1))
        lost += weekday[date.dayOfWeek()] / 8;
    const double lines = double(m_shop->sales.size());
    QVERIFY(within(lost, lines >= 500'000 ? 680 : 48, lines >= 500'000 ? 102 : 7.2, "kettles lost"));
    int better = 0;
    for (auto it = revenue.begin(); it != revenue.end(); ++it)
        better += it.key() != kettle && it.value() > revenue[kettle];
    QCOMPARE(better, 2);
    for (const QByteArray &line : linesOf(m_folder.path() + u"/inventory.csv"_s)) {
        if (!line.startsWith(QByteArray::number(kettle) + ','))
            continue;
        const auto f = line.split(',');
        const QDate date = QDate::fromString(QString::fromLatin1(f[2]), Qt::ISODate);
        if (date >= from.addDays(-7) && date <= to.addDays(1))
            QCOMPARE(f[7].toInt() <= 0, date >= from && date <= to);
    }
}

void StoryTests::promotionEatsItsMargin()
{
    struct Sums
    {
        double units = 0, revenue = 0, cost = 0, gross = 0, discount = 0;
    } now, before;
    const QDate from(2025, 5, 5), to(2025, 5, 25);
    for (const auto &sale : m_shop->sales) {
        const auto &product = m_shop->products[sale.product];
        if (product.category != "Garden" || sale.date < from.addDays(-28) || sale.date > to)
            continue;
        Sums &sums = sale.date < from ? before : now;
        const double share = sale.date < from ? 0.75 : 1; // 21 days of 28
        sums.units += share * double(sale.quantity);
        sums.revenue += share * double(sale.total);
        sums.cost += share * double(sale.quantity * product.costOn(sale.date));
        if (sale.quantity > 0) {
            sums.gross += double(sale.quantity * sale.price);
            sums.discount += double(sale.discount);
        }
    }
    QVERIFY(within(change(now.units, before.units), 38, 2, "units"));
    QVERIFY(within(change(now.revenue, before.revenue), 4, 2, "revenue"));
    QVERIFY(within(change(now.revenue - now.cost, before.revenue - before.cost), -39, 2, "margin"));
    QVERIFY(within((1 - before.cost / before.revenue) * 100, 44, 2, "margin rate before"));
    QVERIFY(within((1 - now.cost / now.revenue) * 100, 26, 2, "margin rate"));
    QVERIFY(within(before.discount / before.gross * 100, 6, 1, "discount rate before"));
    QVERIFY(within(now.discount / now.gross * 100, 29, 1, "discount rate"));
}

void StoryTests::oneStoreRefundsTooMuch()
{
    const int harbour = m_shop->storeNamed("Harbour Street");
    QMap<int, double> sold, returned, byEmployee;
    for (const auto &sale : m_shop->sales) {
        if (sale.date < QDate(2025, 9, 1))
            continue;
        (sale.quantity > 0 ? sold : returned)[sale.store] += double(sale.total);
        if (sale.store == harbour && sale.quantity < 0)
            byEmployee[sale.employee] += double(sale.total);
    }
    for (auto it = sold.begin(); it != sold.end(); ++it) {
        const double rate = -returned[it.key()] / it.value() * 100;
        QVERIFY(within(rate, it.key() == harbour ? 9.4 : 3.1, 0.5,
                       qPrintable(u"return rate of store %1"_s.arg(it.key()))));
    }
    const auto least = std::min_element(byEmployee.begin(), byEmployee.end());
    QVERIFY(within(*least / returned[harbour] * 100, 72, 3, "share of one person"));
    int late = 0;
    for (const auto &sale : m_shop->sales)
        late += sale.employee == least.key() && sale.quantity < 0 && sale.date >= QDate(2025, 9, 1) &&
                (sale.hour < 19 || sale.customer != -2);
    QCOMPARE(late, 0); // all of them in the evening, without a customer
}

void StoryTests::lapsedContractCostsMargin()
{
    const QDate end(2025, 10, 17);
    double revenue[2] = {}, cost[2] = {};
    for (const auto &sale : m_shop->sales) {
        const auto &product = m_shop->products[sale.product];
        if (product.supplier != 7 || sale.date <= end.addDays(-75))
            continue;
        const bool after = sale.date > end;
        revenue[after] += double(sale.total);
        cost[after] += double(sale.quantity * product.costOn(sale.date));
    }
    QVERIFY(within((1 - cost[0] / revenue[0]) * 100, 46.0, 0.5, "margin rate before"));
    QVERIFY(within((1 - cost[1] / revenue[1]) * 100, 39.5, 0.5, "margin rate"));
}

void StoryTests::goldCustomersDrift()
{
    QMap<QPair<QByteArray, QByteArray>, QPair<QSet<qint64>, QSet<qint64>>> receipts;
    for (const auto &sale : m_shop->sales)
        if (sale.quantity > 0 && sale.customer > 0 && sale.date.year() >= 2024) {
            auto &cell = receipts[m_shop->customers[sale.customer]];
            (sale.date.year() == 2024 ? cell.first : cell.second).insert(sale.transaction);
        }
    for (auto it = receipts.begin(); it != receipts.end(); ++it) {
        const auto &[tier, state] = it.key();
        if (it->first.size() < 60)
            continue; // a handful says nothing
        const double moved = change(double(it->second.size()), double(it->first.size()));
        if (tier == "Gold")
            QVERIFY(within(moved, state == "North" ? -34 : 2, 3,
                           qPrintable(u"Gold "_s + QString::fromUtf8(state))));
        else
            QVERIFY(within(moved, 0, 17, qPrintable(QString::fromUtf8(tier + ' ' + state))));
    }
}

void StoryTests::easterMoves()
{
    QMap<QPair<int, int>, double> months;
    for (const auto &sale : m_shop->sales)
        months[{sale.date.year(), sale.date.month()}] += double(sale.total);
    const double march = months[{2025, 3}], april = months[{2025, 4}];
    const double march1 = months[{2024, 3}], april1 = months[{2024, 4}];
    QVERIFY(within(change(march, march1), -7, 1, "March"));
    QVERIFY(within(change(april, april1), 9, 1, "April"));
    QVERIFY(within(change(march + april, march1 + april1), 1, 1, "both"));
}

void StoryTests::charcoalGoesWithBarbecues()
{
    const int grill = m_shop->productNamed("Barbecue Ember 57 cm"),
              coal = m_shop->productNamed("Charcoal 10 kg");
    QSet<qint64> all, grills, coals;
    for (const auto &sale : m_shop->sales) {
        if (sale.quantity < 0)
            continue;
        all.insert(sale.transaction);
        if (sale.product == grill)
            grills.insert(sale.transaction);
        if (sale.product == coal)
            coals.insert(sale.transaction);
    }
    const double both = double((grills & coals).size());
    const double lift = both * double(all.size()) / double(grills.size()) / double(coals.size());
    QVERIFY(within(lift, 14, 1, "lift"));
    QVERIFY(within(both / double(all.size()) * 100, 0.14, 0.01, "support"));
}

void StoryTests::oneStoreIsSilent()
{
    const int store = m_silentStore;
    QMap<QPair<int, QDate>, int> days;
    QSet<QDate> open;
    for (const auto &sale : m_shop->sales) {
        ++days[{sale.store, sale.date}];
        open.insert(sale.date);
    }
    QList<QPair<int, QDate>> missing;
    for (const QDate date : open)
        for (auto it = m_shop->openings.begin(); it != m_shop->openings.end(); ++it)
            if (date >= it.value() && !days.contains({it.key(), date}))
                missing.append({it.key(), date});
    std::sort(missing.begin(), missing.end());
    const QList<QPair<int, QDate>> planted{
        {store, QDate(2025, 12, 19)}, {store, QDate(2025, 12, 20)}, {store, QDate(2025, 12, 21)}};
    QCOMPARE(missing, planted);

    const auto resent = linesOf(m_folder.path() + u"/sales_resend.csv"_s);
    QCOMPARE(int(resent.size()), (days[{store, QDate(2025, 12, 22)}]));
    const auto given = linesOf(m_folder.path() + u"/sales.csv"_s);
    const QSet<QByteArray> before(given.begin(), given.end());
    int differ = 0;
    for (const QByteArray &line : resent) {
        const auto same = line.left(line.lastIndexOf(',')); // without the moment of a correction
        differ += !before.contains(same);
        QCOMPARE(same.size() + 1 == line.size(), before.contains(same));
    }
    QCOMPARE(differ, 14);
}

} // namespace martlet
