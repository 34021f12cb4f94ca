// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/toml.h"

#include <QFile>
#include <QJsonArray>

#include <sstream>

#include <toml++/toml.h>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QJsonValue toJson(const toml::node &node);

QJsonObject tableToJson(const toml::table &table)
{
    QJsonObject object;
    for (const auto &[key, node] : table)
        object.insert(QString::fromUtf8(key.str()), toJson(node));
    return object;
}

QJsonArray arrayToJson(const toml::array &array)
{
    QJsonArray values;
    for (const auto &node : array)
        values.append(toJson(node));
    return values;
}

QJsonValue toJson(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::table:
        return tableToJson(*node.as_table());
    case toml::node_type::array:
        return arrayToJson(*node.as_array());
    case toml::node_type::string:
        return QString::fromStdString(node.as_string()->get());
    case toml::node_type::integer:
        return QJsonValue(qint64(node.as_integer()->get()));
    case toml::node_type::floating_point:
        return node.as_floating_point()->get();
    case toml::node_type::boolean:
        return node.as_boolean()->get();
    default: {
        std::ostringstream text;
        node.visit([&](const auto &value) {
            if constexpr (toml::is_date<decltype(value)> || toml::is_time<decltype(value)> ||
                          toml::is_date_time<decltype(value)>)
                text << value;
        });
        return QString::fromStdString(text.str());
    }
    }
}

QString textUnder(const toml::table &table, std::string_view key)
{
    return QString::fromStdString(table[key].value_or(std::string()));
}

// "store.city" of a dimension, "revenue" of what has a name, else its place in the array.
bool isCalled(const toml::table &table, const QString &place, const QString &entry)
{
    const auto name = textUnder(table, "name");
    const auto member = textUnder(table, "entity") + u'.' + textUnder(table, "column");
    return entry == name || entry == member || entry == place;
}

const toml::table *entryIn(const toml::table &root, const QString &entry)
{
    for (const auto &[key, node] : root) {
        const auto array = QString::fromUtf8(key.str());
        if (const auto *const tables = node.as_array()) {
            for (size_t at = 0; at < tables->size(); ++at) {
                const auto *const table = tables->get(at)->as_table();
                if (table && isCalled(*table, u"%1[%2]"_s.arg(array).arg(at), entry))
                    return table;
            }
        } else if (const auto *const named = node.as_table()) {
            if (const auto *const found = (*named)[entry.toStdString()].as_table())
                return found;
        }
    }
    return nullptr;
}

} // namespace

int lineInToml(const QByteArray &text, const QString &entry, const QString &key)
{
    try {
        const auto root = toml::parse(std::string_view(text.constData(), size_t(text.size())));
        const auto *const table = entryIn(root, entry);
        if (!table) {
            const auto *const node = root.get(entry.toStdString());
            return node ? int(node->source().begin.line) : 0;
        }
        const auto *const value = table->get(key.toStdString());
        return int((value ? value->source() : table->source()).begin.line);
    } catch (const toml::parse_error &) {
        return 0; // whoever reads it hears of that
    }
}

Result<QJsonObject> parseToml(const QByteArray &text, const QString &source)
{
    try {
        return tableToJson(toml::parse(std::string_view(text.constData(), size_t(text.size()))));
    } catch (const toml::parse_error &error) {
        const auto where = error.source().begin;
        return fail({Error::Kind::Input,
                     u"%1, line %2, column %3: %4. Correct the file there and try again."_s.arg(source)
                         .arg(where.line)
                         .arg(where.column)
                         .arg(QString::fromUtf8(error.description())),
                     {},
                     u"line:%1"_s.arg(where.line)});
    }
}

Result<QJsonObject> readToml(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Input, u"%1 cannot be read. Check the name and its permissions."_s.arg(path),
                    file.errorString());
    return parseToml(file.readAll(), path);
}

} // namespace martlet
