// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/csvshop.h"

#include "base/decimal.h"

#include <QFile>
#include <QStringList>

#include <functional>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields += QString();
        else
            fields.back() += c;
    }
    return fields;
}

// One line by the names of the header.
class CsvLine
{
public:
    CsvLine(const QStringList &header, const QStringList &fields)
        : m_header(header)
        , m_fields(fields)
    {
    }
    QString text(const char *name) const { return m_fields.at(m_header.indexOf(QLatin1StringView(name))); }
    qint64 id(const char *name) const { return text(name).toLongLong(); }
    QDate day(const char *name) const { return QDate::fromString(text(name), Qt::ISODate); }
    qint64 money(const char *name) const { return decimal::parse(text(name).toStdString(), 4).value(); }
    qint64 quantity(const char *name) const { return decimal::parse(text(name).toStdString(), 3).value(); }

private:
    const QStringList &m_header;
    QStringList m_fields;
};

void readLines(const QString &path, const std::function<void(const CsvLine &)> &visit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    const QStringList header = fieldsOf(QString::fromUtf8(file.readLine()).trimmed());
    while (!file.atEnd())
        visit(CsvLine(header, fieldsOf(QString::fromUtf8(file.readLine()).chopped(1))));
}

void readMembers(Shop &shop, const QString &folder)
{
    readLines(folder + u"/stores.csv"_s, [&](const CsvLine &line) {
        shop.stores.push_back({line.id("store_id"), line.text("store_name"), line.text("city"),
                               line.text("country"), line.text("store_type"), line.day("opening_date"),
                               line.day("closing_date")});
    });
    readLines(folder + u"/employees.csv"_s, [&](const CsvLine &line) {
        shop.employees.push_back({line.id("employee_id"), line.text("first_name"), line.text("last_name"),
                                  line.text("position"), line.id("store_id")});
    });
    readLines(folder + u"/customers.csv"_s, [&](const CsvLine &line) {
        shop.customers.push_back(
            {line.id("customer_id"), line.text("customer_tier"), line.text("country"), line.text("state")});
    });
    // A product whose cost changes has a line for each cost, with the day it holds from.
    std::map<qint64, Shop::Product> products;
    readLines(folder + u"/products.csv"_s, [&](const CsvLine &line) {
        auto &product = products[line.id("product_id")];
        product.id = line.id("product_id");
        product.name = line.text("product_name");
        product.department = line.text("department");
        product.category = line.text("category");
        product.status = line.text("product_status");
        const QDate from = line.day("valid_from");
        product.costs[from.isValid() ? from : QDate(1900, 1, 1)] = line.money("cost_price");
        product.cost = product.costs.rbegin()->second;
    });
    for (const auto &[id, product] : products)
        shop.products.push_back(product);
}

// A line that comes again stands in the place of the earlier one.
void readSales(Shop &shop, const QString &path)
{
    std::map<std::pair<qint64, int>, size_t> places;
    for (size_t i = 0; i < shop.lines.size(); ++i)
        places[{shop.lines[i].transaction, shop.lines[i].number}] = i;
    readLines(path, [&](const CsvLine &line) {
        Shop::Line sale;
        sale.day = line.day("sale_date");
        sale.transaction = line.id("transaction_id");
        sale.number = int(line.id("line_number"));
        sale.customer = line.id("customer_id");
        sale.product = line.id("product_id");
        sale.store = line.id("store_id");
        sale.employee = line.id("employee_id");
        sale.quantity = line.quantity("quantity");
        sale.price = line.money("unit_price");
        sale.discount = line.money("discount_amount");
        sale.total = line.money("total_amount");
        sale.cost = shop.product(sale.product).costOn(sale.day);
        const auto place = places.find({sale.transaction, sale.number});
        if (place == places.end())
            shop.lines.push_back(sale);
        else
            shop.lines[place->second] = sale;
    });
}

} // namespace

Shop readCsvShop(const QString &folder)
{
    Shop shop;
    readMembers(shop, folder);
    readSales(shop, folder + u"/sales.csv"_s);
    readSales(shop, folder + u"/sales_resend.csv"_s);
    readLines(folder + u"/inventory.csv"_s, [&](const CsvLine &line) {
        shop.stock.push_back({line.day("date"), line.id("product_id"), line.id("store_id"),
                              line.quantity("opening_stock"), line.quantity("received_qty"),
                              line.quantity("sold_qty"), line.quantity("adjusted_qty"),
                              line.quantity("closing_stock")});
    });
    return shop;
}

} // namespace martlet
