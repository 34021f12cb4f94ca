// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoshop.h"

#include "demo/assortment.h"
#include "demo/calendar.h"
#include "demo/clientele.h"
#include "demo/demand.h"
#include "demo/estate.h"
#include "demo/stockroom.h"
#include "demo/till.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;
using namespace martlet::demo;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Martlet", source);
}

QString settingsJson()
{
    const QJsonObject settings{{u"shop_name"_s, u"Martlet Home"_s}, {u"currency"_s, u"EUR"_s},
                               {u"prices_include_tax"_s, true},     {u"holiday_country"_s, u"GB"_s},
                               {u"fiscal_calendar"_s, u"month"_s},  {u"fiscal_start_month"_s, 1},
                               {u"time_zone"_s, u"Europe/London"_s}};
    return QString::fromUtf8(QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

// The whole shop while it is being written.
class DemoWriter
{
public:
    DemoWriter(const DemoPlan &plan, const QString &folder)
        : m_plan(plan)
        , m_folder(folder)
        , m_calendar(plan.end, plan.isSmall())
        , m_estate(plan.seed, m_calendar, plan.isSmall())
        , m_assortment(plan.seed, plan.isSmall(), int(m_estate.stores().size()))
        , m_clientele(plan.seed, m_calendar, m_estate, plan.isSmall())
        , m_demand(plan.seed, plan.lines, m_calendar, m_estate, m_clientele, plan.isSmall())
        , m_stock(plan.seed, m_calendar, m_estate, m_assortment, m_demand)
        , m_till(plan.seed, m_calendar, m_estate, m_assortment, m_demand, m_clientele, m_stock)
    {
    }

    Result<DemoFiles> write(std::stop_token stop, Progress progress);

private:
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    Result<void> writeDimensions();
    Result<void> writeFacts(std::stop_token stop, Progress progress);
    void writeReceipt(const Receipt &receipt, const Day &day);

    DemoPlan m_plan;
    QString m_folder;
    Calendar m_calendar;
    Estate m_estate;
    Assortment m_assortment;
    Clientele m_clientele;
    Demand m_demand;
    Stockroom m_stock;
    Till m_till;
    CsvFile m_sales, m_rows;
    CsvLine m_line;
};

Result<void> DemoWriter::writeDimensions()
{
    TRY(m_assortment.writeSuppliers(path(u"suppliers.csv"_s), m_calendar));
    TRY(m_estate.writeStores(path(u"stores.csv"_s)));
    TRY(m_estate.writeEmployees(path(u"employees.csv"_s)));
    TRY(m_assortment.writeProducts(path(u"products.csv"_s), m_calendar));
    return m_clientele.write(path(u"customers.csv"_s));
}

void DemoWriter::writeReceipt(const Receipt &receipt, const Day &day)
{
    int number = 0;
    for (const SaleLine &line : receipt.lines) {
        m_line.clear();
        m_line.number(receipt.id).number(++number).number(receipt.customer).number(line.product + 1);
        m_line.number(receipt.store + 1).number(receipt.employee).text(day.iso).number(line.quantity);
        m_line.money(line.price).money(line.discount).money(line.total()).time(receipt.seconds);
        m_sales.write(m_line.bytes());
    }
}

Result<void> DemoWriter::writeFacts(std::stop_token stop, Progress progress)
{
    TRY(m_sales.open(path(u"sales.csv"_s),
                     "transaction_id,line_number,customer_id,product_id,store_id,employee_id,"
                     "sale_date,quantity,unit_price,discount_amount,total_amount,sale_time"));
    TRY(m_rows.open(path(u"inventory.csv"_s), "product_id,store_id,date,opening_stock,received_qty,sold_qty,"
                                              "adjusted_qty,closing_stock"));
    for (int day = 0; day < int(m_calendar.days().size()); ++day) {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, text("Making the demo shop was stopped."));
        const Day &today = m_calendar.days()[size_t(day)];
        m_stock.openDay(day);
        const std::vector<int> lines = m_demand.nextDay();
        for (int store = 0; store < int(lines.size()); ++store)
            if (lines[size_t(store)] > 0)
                for (const Receipt &receipt : m_till.trade(day, store, lines[size_t(store)]))
                    writeReceipt(receipt, today);
        m_stock.closeDay(day, m_rows);
        progress.report({m_sales.lines(), m_plan.lines, text("lines"), text("Making the demo shop")});
    }
    TRY(m_sales.close());
    return m_rows.close();
}

Result<DemoFiles> DemoWriter::write(std::stop_token stop, Progress progress)
{
    TRY(writeDimensions());
    TRY(writeFacts(stop, progress));
    DemoFiles files;
    for (const auto *name : {"suppliers", "stores", "employees", "products", "customers", "sales", "inventory"})
        files.paths += path(QLatin1StringView(name) + u".csv"_s);
    files.stories = path(u"stories.json"_s);
    QFile stories(files.stories);
    if (!stories.open(QIODevice::WriteOnly) || stories.write("{}\n") < 0)
        return fail(Error::Kind::Disk, text("cannot write %1").arg(files.stories), stories.errorString());
    files.settings = settingsJson();
    files.salesLines = m_sales.lines();
    files.stockRows = m_rows.lines();
    return files;
}

} // namespace

Result<DemoFiles> writeDemoShop(const DemoPlan &plan, const QString &folder, std::stop_token stop,
                                Progress progress)
{
    if (plan.lines < 1000 || plan.lines > 100'000'000)
        return fail(Error::Kind::Usage,
                    text("A demo shop has 1,000 to 100,000,000 lines, not %1.").arg(plan.lines));
    if (!plan.end.isValid() || plan.end < QDate(2004, 1, 1) || plan.end > QDate(2049, 12, 31))
        return fail(Error::Kind::Usage, text("A demo shop ends on a day from 2004 to 2049."));
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Disk, text("The folder %1 cannot be made. Choose another one.").arg(folder));
    return DemoWriter(plan, folder).write(stop, progress);
}

} // namespace martlet
