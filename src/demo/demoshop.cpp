// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoshop.h"

#include "base/tr.h"
#include "demo/assortment.h"
#include "demo/calendar.h"
#include "demo/clientele.h"
#include "demo/demand.h"
#include "demo/estate.h"
#include "demo/figures.h"
#include "demo/salesfile.h"
#include "demo/stockroom.h"
#include "demo/stories.h"
#include "demo/till.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

namespace martlet {

using namespace Qt::StringLiterals;
using namespace martlet::demo;

namespace {

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
        , m_figures(m_calendar, m_estate, m_assortment, m_clientele)
    {
    }

    Result<DemoFiles> write(std::stop_token stop, Progress progress);

private:
    QString path(const QString &name) const { return m_folder + u'/' + name; }
    Result<void> writeDimensions();
    Result<void> writeFacts(std::stop_token stop, Progress progress);
    void writeDay(int day);
    Result<void> writeStories(const QString &file) const;

    DemoPlan m_plan;
    QString m_folder;
    Calendar m_calendar;
    Estate m_estate;
    Assortment m_assortment;
    Clientele m_clientele;
    Demand m_demand;
    Stockroom m_stock;
    Till m_till;
    Figures m_figures;
    SalesFile m_sales;
    CsvFile m_rows;
};

Result<void> DemoWriter::writeDimensions()
{
    TRY(m_assortment.writeSuppliers(path(u"suppliers.csv"_s), m_calendar));
    TRY(m_estate.writeStores(path(u"stores.csv"_s)));
    TRY(m_estate.writeEmployees(path(u"employees.csv"_s)));
    TRY(m_assortment.writeProducts(path(u"products.csv"_s), m_calendar));
    return m_clientele.write(path(u"customers.csv"_s));
}

Result<void> DemoWriter::writeFacts(std::stop_token stop, Progress progress)
{
    TRY(m_sales.open(m_folder, m_plan.seed, m_plan.dirty));
    TRY(m_rows.open(path(u"inventory.csv"_s), "product_id,store_id,date,opening_stock,received_qty,sold_qty,"
                                              "adjusted_qty,closing_stock"));
    size_t resent = 0;
    for (int day = 0; day < int(m_calendar.days().size()); ++day) {
        if (stop.stop_requested())
            return fail(Error::Kind::Cancelled, Martlet::tr("Making the demo shop was stopped."));
        if (m_calendar.days()[size_t(day)].date == m_calendar.stories().resent)
            resent = size_t(day);
        writeDay(day);
        progress.report(
            {m_sales.lines(), m_plan.lines, Martlet::tr("lines"), Martlet::tr("Making the demo shop")});
    }
    TRY(m_sales.close(m_calendar.days()[resent]));
    return m_rows.close();
}

void DemoWriter::writeDay(int day)
{
    const Day &today = m_calendar.days()[size_t(day)];
    m_stock.openDay(day);
    const std::vector<int> lines = m_demand.nextDay();
    for (int store = 0; store < int(lines.size()); ++store) {
        if (lines[size_t(store)] == 0)
            continue;
        const bool isResent = store == m_estate.silentStore() && today.date == m_calendar.stories().resent;
        for (const Receipt &receipt : m_till.trade(day, store, lines[size_t(store)])) {
            m_sales.write(receipt, today);
            m_figures.add(day, receipt);
            if (isResent)
                m_sales.keepForResend(receipt);
        }
    }
    m_stock.closeDay(day, m_rows);
}

Result<void> DemoWriter::writeStories(const QString &file) const
{
    const QByteArray json = storiesJson(m_calendar, m_estate, m_clientele, m_figures, m_sales.correctedLines());
    QFile stories(file);
    if (!stories.open(QIODevice::WriteOnly) || stories.write(json) != json.size() || !stories.flush())
        return fail(
            Error::Kind::Disk,
            Martlet::tr("The demo shop's file %1 could not be written. Free some space or choose another "
                        "folder, then run it again.")
                .arg(file),
            stories.errorString());
    return {};
}

Result<DemoFiles> DemoWriter::write(std::stop_token stop, Progress progress)
{
    TRY(writeDimensions());
    TRY(writeFacts(stop, progress));
    DemoFiles files;
    for (const auto *name : {"suppliers", "stores", "employees", "products", "customers", "sales", "inventory"})
        files.paths += path(QLatin1StringView(name) + u".csv"_s);
    if (!m_sales.resendPath().isEmpty())
        files.paths += m_sales.resendPath();
    files.stories = path(u"stories.json"_s);
    TRY(writeStories(files.stories));
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
                    Martlet::tr("A demo shop has 1,000 to 100,000,000 lines, not %1.").arg(plan.lines));
    if (!plan.end.isValid() || plan.end < QDate(2004, 1, 1) || plan.end > QDate(2049, 12, 31))
        return fail(Error::Kind::Usage, Martlet::tr("A demo shop ends on a day from 2004 to 2049."));
    if (!QDir().mkpath(folder))
        return fail(Error::Kind::Disk,
                    Martlet::tr("The folder %1 cannot be made. Choose another one.").arg(folder));
    return DemoWriter(plan, folder).write(stop, progress);
}

} // namespace martlet
