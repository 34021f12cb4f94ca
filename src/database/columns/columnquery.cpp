// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/columns/columnquery.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QJsonArray listOf(const std::vector<std::string> &texts)
{
    QJsonArray list;
    for (const auto &text : texts)
        list.append(QString::fromStdString(text));
    return list;
}

std::vector<std::string> textsIn(const QJsonValue &value)
{
    std::vector<std::string> texts;
    for (const auto &one : value.toArray())
        texts.push_back(one.toString().toStdString());
    return texts;
}

} // namespace

std::string ColumnQuery::text() const
{
    QJsonObject columns;
    for (const auto &[name, number] : stored)
        columns.insert(QString::fromStdString(name), number);
    QJsonArray looked;
    for (const auto &lookup : lookups)
        looked.append(QJsonObject{{u"key"_s, QString::fromStdString(lookup.key)},
                                  {u"sql"_s, QString::fromStdString(lookup.sql)},
                                  {u"optional"_s, lookup.isOptional}});
    const QJsonObject source{{u"table"_s, QString::fromStdString(table)},
                             {u"day"_s, QString::fromStdString(day)},
                             {u"stored"_s, columns},
                             {u"names"_s, listOf(names)},
                             {u"from"_s, QString::fromStdString(from)},
                             {u"to"_s, QString::fromStdString(to)},
                             {u"lookups"_s, looked},
                             {u"where"_s, QString::fromStdString(where)},
                             {u"cells"_s, listOf(cells)}};
    return QJsonDocument(source).toJson(QJsonDocument::Compact).toStdString();
}

std::optional<ColumnQuery> ColumnQuery::parse(std::string_view text)
{
    const auto source = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size()))).object();
    const auto textOf = [&](const QString &name) { return source[name].toString().toStdString(); };
    ColumnQuery parsed{.table = textOf(u"table"_s),
                       .day = textOf(u"day"_s),
                       .names = textsIn(source[u"names"_s]),
                       .from = textOf(u"from"_s),
                       .to = textOf(u"to"_s),
                       .where = textOf(u"where"_s),
                       .cells = textsIn(source[u"cells"_s])};
    const auto columns = source[u"stored"_s].toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column)
        parsed.stored.emplace(column.key().toStdString(), column.value().toInt());
    for (const auto &value : source[u"lookups"_s].toArray()) {
        const auto lookup = value.toObject();
        parsed.lookups.push_back({lookup[u"key"_s].toString().toStdString(),
                                  lookup[u"sql"_s].toString().toStdString(), lookup[u"optional"_s].toBool()});
    }
    return parsed.table.empty() || parsed.cells.empty() ? std::nullopt : std::optional(std::move(parsed));
}

ColumnGrouping ColumnGrouping::ofAll(std::vector<GroupedKind> kinds)
{
    ColumnGrouping all{std::move(kinds), {}};
    all.cells.resize(all.kinds.size());
    std::iota(all.cells.begin(), all.cells.end(), 0);
    return all;
}

} // namespace martlet
