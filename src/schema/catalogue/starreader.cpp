// SPDX-License-Identifier: GPL-3.0-or-later
// Reads resources/catalogue/star.toml, which is part of the program: a fault in it is a fault of the build.
#include "schema/catalogue/startable.h"

#include "base/toml.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
using Words = std::vector<std::pair<QStringView, Value>>;

const Words<StarColumn::Type> typeOf{
    {u"whole", StarColumn::Type::Whole},       {u"money", StarColumn::Type::Money},
    {u"quantity", StarColumn::Type::Quantity}, {u"text", StarColumn::Type::Text},
    {u"date", StarColumn::Type::Date},         {u"time", StarColumn::Type::Time},
    {u"flag", StarColumn::Type::Flag},         {u"encrypted", StarColumn::Type::Encrypted}};
const Words<StarTable::Role> roleOf{{u"fact", StarTable::Role::Fact},
                                    {u"dimension", StarTable::Role::Dimension},
                                    {u"beside", StarTable::Role::Beside}};
const Words<StarTable::Place> placeOf{{u"left", StarTable::Place::Left},
                                      {u"middle", StarTable::Place::Middle},
                                      {u"right", StarTable::Place::Right},
                                      {u"", StarTable::Place::Beside}};

template<typename Value>
Value word(const QJsonObject &object, const QString &key, const Words<Value> &words)
{
    const QString text = object[key].toString();
    for (const auto &[name, value] : words) {
        if (name == text)
            return value;
    }
    qFatal("star.toml: %s of %s cannot be \"%s\".", qPrintable(key), qPrintable(object[u"name"].toString()),
           qPrintable(text));
}

StarColumn readColumn(const QJsonObject &object)
{
    StarColumn column;
    column.name = object[u"name"].toString();
    column.type = word(object, u"type"_s, typeOf);
    column.isKey = object[u"key"].toBool();
    column.isOptional = object[u"optional"].toBool();
    if (const auto target = object[u"references"].toString().split(u'.'); target.size() == 2)
        column.reference = StarColumn::Reference{target[0], target[1]};
    column.sqliteName = object[u"sqlite"].toString();
    column.sentence = object[u"sentence"].toString();
    return column;
}

StarTable readTable(const QJsonObject &object)
{
    StarTable table;
    table.name = object[u"name"].toString();
    table.stored = object[u"stored"].toString(table.name);
    table.role = word(object, u"role"_s, roleOf);
    table.place = word(object, u"column"_s, placeOf);
    table.feed = object[u"feed"].toString();
    table.member = object[u"member"].toString();
    for (const auto &name : object[u"shown"].toArray())
        table.shown += name.toString();
    table.sentence = object[u"sentence"].toString();
    for (const auto &column : object[u"columns"].toArray())
        table.columns.push_back(readColumn(column.toObject()));
    return table;
}

std::vector<StarTable> readStar()
{
    QFile file(u":/martlet/catalogue/star.toml"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program was built without star.toml.");
    const auto read = parseToml(file.readAll(), u"star.toml"_s);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    std::vector<StarTable> tables;
    for (const auto &table : (*read)[u"table"].toArray())
        tables.push_back(readTable(table.toObject()));
    return tables;
}

} // namespace

const std::vector<StarTable> &starTables()
{
    static const std::vector<StarTable> tables = readStar();
    return tables;
}

} // namespace martlet
