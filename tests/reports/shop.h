// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace martlet {

class Session;

// A shop as plain rows, to be put into a warehouse and to be counted by hand. Money in ten-thousandths,
// quantities in thousandths.
struct Shop
{
    struct Product
    {
        qint64 id = 0;
        QString name, department, category, status;
        std::optional<qint64> cost; // today's
        // Costs by the first day they hold from; the last is today's.
        std::map<QDate, qint64> costs;
        std::optional<qint64> costOn(QDate day) const;
    };
    struct Store
    {
        qint64 id = 0;
        QString name, city, country, type;
        QDate opening, closing;
    };
    struct Employee
    {
        qint64 id = 0;
        QString first, last, position;
        qint64 store = 0;
    };
    struct Customer
    {
        qint64 id = 0;
        QString tier, country, state;
    };
    struct Line
    {
        QDate day;
        qint64 transaction = 0;
        int number = 0;
        qint64 customer = 0, product = 0, store = 0, employee = 0;
        qint64 quantity = 0, price = 0, discount = 0, total = 0;
        std::optional<qint64> cost;
    };
    struct Stock
    {
        QDate day;
        qint64 product = 0, store = 0;
        qint64 opening = 0, received = 0, sold = 0, adjusted = 0, closing = 0;
    };

    std::vector<Product> products;
    std::vector<Store> stores;
    std::vector<Employee> employees;
    std::vector<Customer> customers;
    std::vector<Line> lines;
    std::vector<Stock> stock;

    const Product &product(qint64 id) const;
    const Store &store(qint64 id) const;
};

// A shop of 27 months to 2025-12-31 with what reports trip over: stores that open and close, returns, receipts
// with returns only, sales without a customer, products without a cost or a category, cost changes, sparse
// stock with holes. The same at every call.
Shop handMadeShop();

// Puts the shop into an empty warehouse, as one finished batch.
void insertShop(Session &session, const Shop &shop);

} // namespace martlet
