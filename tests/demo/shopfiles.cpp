// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/shopfiles.h"

#include <QFile>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QDate dateOf(const QByteArray &text)
{
    static QHash<QByteArray, QDate> known;
    QDate &date = known[text];
    if (!date.isValid())
        date = QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
    return date;
}

} // namespace

QList<QByteArray> fieldsOf(const QByteArray &line)
{
    QList<QByteArray> fields{{}};
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields.append(QByteArray());
        else
            fields.last() += c;
    }
    return fields;
}

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    QList<QByteArray> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    lines = file.readAll().split('\n');
    lines.removeLast(); // behind the last line end
    lines.removeFirst();
    return lines;
}

qint64 centsOf(const QByteArray &money)
{
    return QByteArray(money).replace('.', "").toLongLong();
}

ShopFiles::ShopFiles(const QString &folder)
{
    for (const QByteArray &line : linesOf(folder + u"/products.csv"_s)) {
        const auto f = fieldsOf(line);
        Product &product = products[f[0].toInt()];
        if (f[11].isEmpty())
            product = {f[1], f[3], f[6].toInt(), centsOf(f[7]), 0, {}};
        product.laterCost = centsOf(f[7]);
        product.laterFrom = f[11].isEmpty() ? QDate() : dateOf(f[11]);
    }
    for (const QByteArray &line : linesOf(folder + u"/stores.csv"_s)) {
        const auto f = fieldsOf(line);
        openings[f[0].toInt()] = dateOf(f[7]);
        storeNames[f[0].toInt()] = f[1];
    }
    for (const QByteArray &line : linesOf(folder + u"/customers.csv"_s)) {
        const auto f = fieldsOf(line);
        customers[f[0].toInt()] = {f[9], f[7]};
    }
    for (const QByteArray &line : linesOf(folder + u"/sales.csv"_s)) {
        const auto f = line.split(',');
        sales.push_back({f[0].toLongLong(), f[2].toInt(), f[3].toInt(), f[4].toInt(), f[5].toInt(),
                         dateOf(f[6]), f[11].left(2).toInt(), f[7].toLongLong(), centsOf(f[8]), centsOf(f[9]),
                         centsOf(f[10])});
    }
    if (QFile file(folder + u"/stories.json"_s); file.open(QIODevice::ReadOnly))
        stories = file.readAll();
}

int ShopFiles::productNamed(const QByteArray &name) const
{
    for (auto it = products.begin(); it != products.end(); ++it)
        if (it->name == name)
            return it.key();
    return 0;
}

int ShopFiles::storeNamed(const QByteArray &name) const
{
    return storeNames.key(name);
}

} // namespace martlet
