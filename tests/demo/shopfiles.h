// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>

#include <vector>

namespace martlet {

// A demo shop's files, read back by a reader of their own: what the tests measure is what a steward would get.
struct ShopFiles
{
    struct Sale
    {
        qint64 transaction = 0;
        int customer = 0, product = 0, store = 0, employee = 0;
        QDate date;
        int hour = 0;
        qint64 quantity = 0, price = 0, discount = 0, total = 0; // money in cents
    };
    struct Product
    {
        QByteArray name, category;
        int supplier = 0;
        qint64 cost = 0, laterCost = 0; // cents; the same where nothing changed
        QDate laterFrom;
        qint64 costOn(QDate date) const { return laterFrom.isValid() && date >= laterFrom ? laterCost : cost; }
    };

    explicit ShopFiles(const QString &folder);

    int productNamed(const QByteArray &name) const;
    int storeNamed(const QByteArray &name) const;

    std::vector<Sale> sales;
    QHash<int, Product> products;
    QHash<int, QDate> openings; // by store
    QHash<int, QByteArray> storeNames;
    QHash<int, QPair<QByteArray, QByteArray>> customers; // tier, state
    QByteArray stories;
};

// The fields of a line of CSV; quotes as the demo writes them.
QList<QByteArray> fieldsOf(const QByteArray &line);
QList<QByteArray> linesOf(const QString &path); // without the header
qint64 centsOf(const QByteArray &money);

} // namespace martlet
