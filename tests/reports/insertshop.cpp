// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/session.h"
#include "database/transaction.h"
#include "reports/shop.h"
#include "schema/warehouseschema.h"

#include <functional>
#include <set>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

template<typename T>
T need(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
    return std::move(*result);
}

void need(Result<void> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().message), qUtf8Printable(result.error().detail));
}

// Writes one row's cells in the order of the columns.
class Cells
{
public:
    explicit Cells(BulkWriter &writer)
        : m_writer(writer)
    {
    }
    Cells &id(qint64 value)
    {
        m_writer.integer(value);
        return *this;
    }
    Cells &text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        if (value.isEmpty())
            m_writer.null();
        else
            m_writer.text({utf8.constData(), size_t(utf8.size())});
        return *this;
    }
    Cells &day(QDate value) { return text(value.isValid() ? value.toString(Qt::ISODate) : QString()); }
    Cells &money(std::optional<qint64> units)
    {
        if (units)
            m_writer.decimal(*units, 4);
        else
            m_writer.null();
        return *this;
    }
    Cells &quantity(qint64 units)
    {
        m_writer.decimal(units, 3);
        return *this;
    }

private:
    BulkWriter &m_writer;
};

template<typename Rows>
void fill(Session &session, const QString &table, const QStringList &columns, const Rows &rows,
          const std::function<void(Cells, const typename Rows::value_type &)> &write)
{
    const auto writer = need(session.bulkInsert(table, columns));
    for (const auto &row : rows) {
        write(Cells(*writer), row);
        need(writer->endRow());
    }
    need(writer->finish());
}

// "cost_price" is cost_price_e4 on SQLite.
QStringList stored(Session &session, const QStringList &columns, const QStringList &money,
                   const QStringList &quantities)
{
    QStringList names;
    for (const QString &column : columns) {
        const bool sqlite = session.engine() == Engine::Sqlite;
        QString name = sqlite && column == u"discount_amount" ? u"discount"_s : column;
        name = sqlite && column == u"total_amount" ? u"total"_s : name;
        if (sqlite && money.contains(column))
            name += u"_e4";
        if (sqlite && quantities.contains(column))
            name += u"_e3";
        names += name;
    }
    return names;
}

void fillDimensions(Session &session, const Shop &shop)
{
    const auto key = [](qint64 id) { return QString::number(id); };
    fill(session, u"dim_stores"_s,
         {u"store_id"_s, u"store_name"_s, u"city"_s, u"country"_s, u"store_type"_s, u"opening_date"_s,
          u"closing_date"_s, u"source_key"_s, u"batch_id"_s},
         shop.stores, [&](Cells cells, const Shop::Store &row) {
             cells.id(row.id).text(row.name).text(row.city).text(row.country).text(row.type);
             cells.day(row.opening).day(row.closing).text(key(row.id)).id(1);
         });
    fill(session, u"dim_employees"_s,
         {u"employee_id"_s, u"first_name"_s, u"last_name"_s, u"position"_s, u"store_id"_s, u"source_key"_s,
          u"batch_id"_s},
         shop.employees, [&](Cells cells, const Shop::Employee &row) {
             cells.id(row.id)
                 .text(row.first)
                 .text(row.last)
                 .text(row.position)
                 .id(row.store)
                 .text(key(row.id))
                 .id(1);
         });
    fill(session, u"dim_customers"_s,
         {u"customer_id"_s, u"customer_tier"_s, u"country"_s, u"state"_s, u"source_key"_s, u"batch_id"_s},
         shop.customers, [&](Cells cells, const Shop::Customer &row) {
             cells.id(row.id).text(row.tier).text(row.country).text(row.state).text(key(row.id)).id(1);
         });
    fill(session, u"dim_products"_s,
         stored(session,
                {u"product_id"_s, u"product_name"_s, u"department"_s, u"category"_s, u"product_status"_s,
                 u"cost_price"_s, u"source_key"_s, u"batch_id"_s},
                {u"cost_price"_s}, {}),
         shop.products, [&](Cells cells, const Shop::Product &row) {
             cells.id(row.id).text(row.name).text(row.department).text(row.category).text(row.status);
             cells.money(row.cost).text(key(row.id)).id(1);
         });
}

void fillHistory(Session &session, const Shop &shop)
{
    struct Version
    {
        qint64 product = 0;
        QDate from, to;
        qint64 cost = 0;
    };
    std::vector<Version> versions;
    for (const auto &product : shop.products) {
        for (auto cost = product.costs.begin(); cost != product.costs.end(); ++cost) {
            const auto next = std::next(cost);
            versions.push_back({product.id, cost->first,
                                next == product.costs.end() ? QDate(9999, 12, 31) : next->first, cost->second});
        }
    }
    fill(session, u"dim_products_history"_s,
         stored(session,
                {u"product_id"_s, u"cost_price"_s, u"product_status"_s, u"valid_from"_s, u"valid_to"_s,
                 u"batch_id"_s},
                {u"cost_price"_s}, {}),
         versions, [&](Cells cells, const Version &row) {
             cells.id(row.product).money(row.cost).text(u"active"_s).day(row.from).day(row.to).id(1);
         });
}

void fillFacts(Session &session, const Shop &shop)
{
    fill(
        session, u"sales_lines"_s,
        stored(session,
               {u"sale_date"_s, u"transaction_id"_s, u"line_number"_s, u"customer_id"_s, u"product_id"_s,
                u"store_id"_s, u"employee_id"_s, u"quantity"_s, u"unit_price"_s, u"discount_amount"_s,
                u"total_amount"_s, u"unit_cost"_s, u"batch_id"_s, u"source_line"_s},
               {u"unit_price"_s, u"discount_amount"_s, u"total_amount"_s, u"unit_cost"_s}, {u"quantity"_s}),
        shop.lines, [&](Cells cells, const Shop::Line &row) {
            cells.day(row.day)
                .id(row.transaction)
                .id(row.number)
                .id(row.customer)
                .id(row.product)
                .id(row.store);
            cells.id(row.employee).quantity(row.quantity).money(row.price).money(row.discount).money(row.total);
            cells.money(row.cost).id(1).id(1);
        });
    const QStringList amounts{u"opening_stock"_s, u"received_qty"_s, u"sold_qty"_s, u"adjusted_qty"_s,
                              u"closing_stock"_s};
    fill(
        session, u"stock_levels"_s,
        stored(session,
               QStringList{u"date"_s, u"product_id"_s, u"store_id"_s, u"inventory_id"_s} + amounts +
                   QStringList{u"batch_id"_s, u"source_line"_s},
               {}, amounts),
        shop.stock, [&](Cells cells, const Shop::Stock &row) {
            cells.day(row.day).id(row.product).id(row.store).id(1).quantity(row.opening).quantity(row.received);
            cells.quantity(row.sold).quantity(row.adjusted).quantity(row.closing).id(1).id(1);
        });
}

// What only questions ask for: areas of some stores, and targets for the last quarter of some.
void fillPlans(Session &session)
{
    const bool isSqlite = session.engine() == Engine::Sqlite;
    need(
        session.execute(u"UPDATE dim_stores SET floor_area = store_id * 150 WHERE store_id IN (1, 2, 3, 5)"_s));
    need(session.execute(
        u"INSERT INTO targets (month, store_id, measure, %1) SELECT d.full_date, t.store_id, 'revenue', "
        "(300 + t.store_id * 7) * %2 FROM dim_stores t, dim_date d WHERE t.store_id IN (1, 2, 3) AND "
        "d.full_date IN ('2025-10-01', '2025-11-01', '2025-12-01')"_s.arg(
            isSqlite ? u"target_e4"_s : u"target"_s, isSqlite ? u"10000"_s : u"1"_s)));
}

} // namespace

void insertShop(Session &session, const Shop &shop)
{
    need(session.execute(
        u"INSERT INTO etl_batches (batch_id, feed, recipe, file_name, file_sha256, file_bytes, state, "
        "started_at, finished_at) VALUES (1, 'sales', 'test', 'shop', 'none', 0, 'DONE', 1, 2)"_s));
    std::set<QDate> months;
    for (const auto &line : shop.lines)
        months.insert(QDate(line.day.year(), line.day.month(), 1));
    for (const auto &row : shop.stock)
        months.insert(QDate(row.day.year(), row.day.month(), 1));
    for (const QDate month : months)
        need(openMonth(session, month));
    Transaction transaction = need(Transaction::begin(session));
    fillDimensions(session, shop);
    fillHistory(session, shop);
    fillFacts(session, shop);
    fillPlans(session);
    need(transaction.commit());
}

} // namespace martlet
