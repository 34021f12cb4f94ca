// SPDX-License-Identifier: GPL-3.0-or-later
// What SQLite says of its tables: pragmas that only tell.
#include "database/dialect.h"
#include "database/session.h"
#include "schema/database/tablelook.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

// By SQLite's own rules of affinity, and by the words that people use beside them. What the rows hold settles
// it.
DatabaseColumn::Kind declaredKind(const QString &declared)
{
    const auto has = [&](QLatin1StringView word) { return declared.contains(word, Qt::CaseInsensitive); };
    if (has("date"_L1))
        return has("time"_L1) ? DatabaseColumn::Kind::Moment : DatabaseColumn::Kind::Date;
    if (has("timestamp"_L1))
        return DatabaseColumn::Kind::Moment;
    if (has("bool"_L1) || declared.compare(u"bit"_s, Qt::CaseInsensitive) == 0)
        return DatabaseColumn::Kind::Flag;
    if (has("int"_L1))
        return DatabaseColumn::Kind::Whole;
    if (has("char"_L1) || has("clob"_L1) || has("text"_L1) || declared.isEmpty())
        return DatabaseColumn::Kind::Text;
    if (has("blob"_L1) || has("binary"_L1))
        return DatabaseColumn::Kind::Other;
    return DatabaseColumn::Kind::Real;
}

int declaredScale(const QString &declared)
{
    static const QRegularExpression scale(u"\\(\\s*\\d+\\s*,\\s*(\\d+)\\s*\\)"_s);
    return scale.match(declared).captured(1).toInt();
}

Result<void> readSqliteColumns(DatabaseTable &table, Session &session, const QString &quoted)
{
    std::map<int, QString> key;
    TRY(session.forEachRow(u"PRAGMA table_xinfo(%1)"_s.arg(quoted), {}, [&](const Row &row) -> Result<void> {
        constexpr int hidden = 1; // of virtual tables
        if (row.integer(6) == hidden)
            return {};
        DatabaseColumn column;
        column.name = row.string(1);
        column.declared = row.string(2);
        column.kind = declaredKind(column.declared);
        column.scale = declaredScale(column.declared);
        column.isOptional = row.integer(3) == 0;
        if (const int place = int(row.integer(5)); place > 0)
            key[place] = column.name;
        table.columns.push_back(std::move(column));
        return {};
    }));
    for (const auto &[place, name] : key)
        table.key += name;
    return {};
}

Result<void> readSqliteKeys(DatabaseTable &table, Session &session, const QString &quoted)
{
    QStringList indexes;
    TRY(session.forEachRow(u"PRAGMA index_list(%1)"_s.arg(quoted), {}, [&](const Row &row) -> Result<void> {
        const bool isUnique = row.integer(2) == 1, isPartial = row.integer(4) == 1;
        if (isUnique && !isPartial)
            indexes += row.string(1);
        return {};
    }));
    for (const auto &index : indexes) {
        QStringList columns;
        bool isOfColumns = true;
        const auto name = session.dialect().quoted(index);
        if (!name)
            continue; // it tells less of the table then, and nothing wrong
        TRY(session.forEachRow(u"PRAGMA index_info(%1)"_s.arg(*name), {}, [&](const Row &row) -> Result<void> {
            isOfColumns = isOfColumns && !row.isNull(2);
            columns += row.string(2);
            return {};
        }));
        if (isOfColumns)
            table.unique.push_back(columns);
    }
    return {};
}

// SQLite checks references only for connections that ask for it, so none is sure.
Result<void> readSqliteReferences(DatabaseTable &table, Session &session, const QString &quoted)
{
    std::map<qint64, DatabaseReference, std::greater<>> byId; // it counts from the last one back
    TRY(session.forEachRow(u"PRAGMA foreign_key_list(%1)"_s.arg(quoted), {},
                           [&](const Row &row) -> Result<void> {
                               auto &reference = byId[row.integer(0)];
                               reference.table = row.string(2);
                               reference.columns += row.string(3);
                               if (!row.isNull(4))
                                   reference.toColumns += row.string(4);
                               return {};
                           }));
    for (auto &[id, reference] : byId)
        table.references.push_back(std::move(reference));
    return {};
}

// SQLite finds names in any case, and a reference without columns means the key.
void completeReferences(std::vector<DatabaseTable> &tables)
{
    for (auto &table : tables) {
        for (auto &reference : table.references) {
            const auto target = std::find_if(tables.begin(), tables.end(), [&](const DatabaseTable &one) {
                return one.name.compare(reference.table, Qt::CaseInsensitive) == 0;
            });
            if (target == tables.end())
                continue;
            reference.table = target->name;
            if (reference.toColumns.isEmpty())
                reference.toColumns = target->key;
            const auto asNamed = [](QStringList &names, const DatabaseTable &in) {
                for (auto &name : names)
                    for (const auto &column : in.columns)
                        if (column.name.compare(name, Qt::CaseInsensitive) == 0)
                            name = column.name;
            };
            asNamed(reference.toColumns, *target);
            asNamed(reference.columns, table);
        }
    }
}

} // namespace

Result<std::vector<DatabaseTable>> sqliteTables(Session &session)
{
    std::vector<DatabaseTable> tables;
    TRY(session.forEachRow(u"PRAGMA table_list"_s, {}, [&](const Row &row) -> Result<void> {
        const auto type = row.string(2);
        if (row.string(0) != u"main" || row.string(1).startsWith(u"sqlite_") ||
            (type != u"table" && type != u"view"))
            return {};
        DatabaseTable table;
        table.name = row.string(1);
        table.isView = type == u"view";
        tables.push_back(std::move(table));
        return {};
    }));
    std::sort(tables.begin(), tables.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    for (auto &table : tables) {
        const auto quoted = session.dialect().quoted(table.name);
        if (!quoted)
            continue; // whoever reads them says so
        if (const auto read = readSqliteColumns(table, session, *quoted); !read) {
            table.columns.clear(); // a view on what is not there any more
            continue;
        }
        TRY(readSqliteKeys(table, session, *quoted));
        TRY(readSqliteReferences(table, session, *quoted));
    }
    completeReferences(tables);
    return tables;
}

} // namespace martlet
