// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/memberrow.h"

#include "database/session.h"
#include "etl/load/jsonkeys.h"
#include "etl/load/members.h"
#include "etl/undo/preimages.h"
#include "vault/fieldcipher.h"

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

QStringList columnNames(const DimensionTable &dimension, Engine engine)
{
    QStringList names;
    for (const auto &column : dimension.columns)
        names += column.column(engine);
    return names;
}

Result<Value> stored(const Row &row, int at, const DimensionTable &dimension, const DimensionColumn &column,
                     const FieldCipher &cipher, qint64 id)
{
    if (row.isNull(at))
        return Value(Null{});
    if (column.personal) {
        const auto table = dimension.table.toStdString(), name = column.name.toStdString();
        TRY_ASSIGN(const auto plain, cipher.decrypt(row.bytes(at), {table, name, id}));
        return Value(QString::fromUtf8(plain));
    }
    if (column.refersTo != Entity::None)
        return Value(row.integer(at));
    switch (column.kind) {
    case CellKind::Money:
        return Value(row.money(at));
    case CellKind::Date:
        return Value(row.date(at));
    case CellKind::Boolean:
        return Value(row.integer(at) != 0);
    case CellKind::Integer:
        return Value(row.integer(at));
    default:
        return Value(row.string(at));
    }
}

// The value as it goes into the database: ciphertext where it is personal.
Value sealed(const Value &value, const DimensionTable &dimension, const DimensionColumn &column,
             const FieldCipher &cipher, qint64 id)
{
    if (!column.personal || isNull(value))
        return value;
    const auto plain = toText(value).toUtf8();
    const auto table = dimension.table.toStdString(), name = column.name.toStdString();
    return cipher.encrypt({plain.constData(), size_t(plain.size())}, {table, name, id});
}

} // namespace

Value cellValue(const TypedCell &cell)
{
    switch (cell.kind()) {
    case CellKind::Null:
        return Null{};
    case CellKind::Money:
        return Money::fromUnits(cell.number());
    case CellKind::Quantity:
        return Quantity::fromUnits(cell.number());
    case CellKind::Date:
        return QDate::fromJulianDay(cell.number());
    case CellKind::Boolean:
        return cell.number() != 0;
    case CellKind::Text:
        return QString::fromUtf8(cell.text().data(), qsizetype(cell.text().size()));
    default:
        return cell.number();
    }
}

Result<std::unordered_map<qint64, MemberRow>> readMembers(Session &session, const FieldCipher &cipher,
                                                          const DimensionTable &dimension,
                                                          const std::vector<qint64> &ids)
{
    std::unordered_map<qint64, MemberRow> members;
    if (ids.empty())
        return members;
    const auto sql =
        u"SELECT %1, source_key, is_inferred, batch_id, source_line, CASE WHEN batch_id IN"
        " (SELECT batch_id FROM etl_batches WHERE feed = 'sales') THEN 1 ELSE 0 END, %2 FROM %3 WHERE %4"_s.arg(
            dimension.id, columnNames(dimension, session.engine()).join(u", "), dimension.table,
            idsCondition(session.engine(), dimension.id));
    TRY(session.forEachRow(sql, {{u"ids"_s, jsonArray(ids)}}, [&](const Row &row) -> Result<void> {
        MemberRow member{.id = row.integer(0),
                         .key = std::string(row.text(1)),
                         .values = {},
                         .isInferred = row.integer(2) != 0,
                         .isHearsay = row.integer(5) != 0,
                         .batch = row.integer(3),
                         .line = row.integer(4)};
        int at = 6;
        for (const auto &column : dimension.columns) {
            TRY_ASSIGN(auto value, stored(row, at++, dimension, column, cipher, member.id));
            member.values.push_back(std::move(value));
        }
        members.emplace(member.id, std::move(member));
        return {};
    }));
    return members;
}

Result<void> insertMembers(Session &session, const FieldCipher &cipher, const DimensionTable &dimension,
                           int sourceSystem, const std::vector<const MemberRow *> &members)
{
    const auto names =
        QStringList{dimension.id} + columnNames(dimension, session.engine()) +
        QStringList{u"source_system"_s, u"source_key"_s, u"is_inferred"_s, u"batch_id"_s, u"source_line"_s};
    TRY_ASSIGN(const auto writer, session.bulkInsert(dimension.table, names));
    for (const auto *const member : members) {
        writer->integer(member->id);
        for (size_t index = 0; index < dimension.columns.size(); ++index)
            put(*writer,
                sealed(member->values[index], dimension, dimension.columns[index], cipher, member->id));
        writer->integer(sourceSystem);
        writer->text(member->key);
        writer->boolean(false);
        writer->integer(member->batch);
        writer->integer(member->line);
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return {};
}

Result<void> updateMember(Session &session, const FieldCipher &cipher, const DimensionTable &dimension,
                          const MemberChange &change)
{
    QStringList settings{u"is_inferred = :inferred"_s, u"batch_id = :batch"_s, u"source_line = :line"_s};
    Bindings bindings{
        {u"inferred"_s, false}, {u"batch"_s, change.batch}, {u"line"_s, change.line}, {u"member"_s, change.id}};
    for (const auto &[column, value] : change.columns) {
        settings += u"%1 = :%2"_s.arg(column->column(session.engine()), column->name);
        bindings.emplace_back(column->name, sealed(value, dimension, *column, cipher, change.id));
    }
    TRY(session.execute(
        u"UPDATE %1 SET %2 WHERE %3 = :member"_s.arg(dimension.table, settings.join(u", "), dimension.id),
        bindings));
    return {};
}

Result<void> keepMembers(Preimages &preimages, Engine engine, const DimensionTable &dimension,
                         const std::vector<qint64> &ids)
{
    return ids.empty() ? Result<void>()
                       : preimages.keep(dimension.table, idsCondition(engine, dimension.id),
                                        {{u"ids"_s, jsonArray(ids)}});
}

Result<void> keepHistories(Preimages &preimages, Engine engine, const DimensionTable &dimension,
                           const std::vector<qint64> &ids)
{
    return ids.empty() ? Result<void>()
                       : preimages.keep(dimension.history, idsCondition(engine, dimension.id),
                                        {{u"ids"_s, jsonArray(ids)}});
}

Result<std::unordered_map<qint64, History>> readHistories(Session &session, const DimensionTable &dimension,
                                                          const std::vector<qint64> &ids)
{
    std::unordered_map<qint64, std::vector<Version>> versions;
    const auto sql =
        u"SELECT %1, valid_from, valid_to, batch_id, source_version, %2 FROM %3 WHERE %4 ORDER BY %1, valid_from"_s
            .arg(dimension.id, dimension.historyColumns(session.engine()).join(u", "), dimension.history,
                 idsCondition(session.engine(), dimension.id));
    if (!ids.empty())
        TRY(session.forEachRow(sql, {{u"ids"_s, jsonArray(ids)}}, [&](const Row &row) -> Result<void> {
            Version version{row.date(1), row.date(2), {}, row.integer(3), row.integer(4)};
            int at = 5;
            for (const auto &column : dimension.columns) {
                if (!column.historised)
                    continue;
                const auto plain = row.isNull(at) ? Value(Null{})
                                   : column.refersTo != Entity::None || column.kind == CellKind::Integer
                                       ? Value(row.integer(at))
                                   : column.kind == CellKind::Money   ? Value(row.money(at))
                                   : column.kind == CellKind::Date    ? Value(row.date(at))
                                   : column.kind == CellKind::Boolean ? Value(row.integer(at) != 0)
                                                                      : Value(row.string(at));
                version.values.push_back(plain);
                ++at;
            }
            versions[row.integer(0)].push_back(std::move(version));
            return {};
        }));
    std::unordered_map<qint64, History> histories;
    for (auto &[id, list] : versions)
        histories.emplace(id, History(std::move(list)));
    return histories;
}

Result<void> writeHistories(Session &session, const DimensionTable &dimension,
                            const std::unordered_map<qint64, const History *> &histories)
{
    if (histories.empty())
        return {};
    std::vector<qint64> ids;
    for (const auto &[id, history] : histories)
        ids.push_back(id);
    TRY(session.execute(
        u"DELETE FROM %1 WHERE %2"_s.arg(dimension.history, idsCondition(session.engine(), dimension.id)),
        {{u"ids"_s, jsonArray(ids)}}));
    const auto names = QStringList{dimension.id} + dimension.historyColumns(session.engine()) +
                       QStringList{u"valid_from"_s, u"valid_to"_s, u"batch_id"_s, u"source_version"_s};
    TRY_ASSIGN(const auto writer, session.bulkInsert(dimension.history, names));
    for (const auto &[id, history] : histories) {
        for (const auto &version : history->versions()) {
            writer->integer(id);
            for (const auto &value : version.values)
                put(*writer, value);
            put(*writer, version.from);
            put(*writer, version.to);
            writer->integer(version.batch);
            if (version.sourceVersion == 0)
                writer->null();
            else
                writer->integer(version.sourceVersion);
            TRY(writer->endRow());
        }
    }
    TRY(writer->finish());
    return {};
}

Result<void> overwriteVersions(Session &session, const DimensionTable &dimension, const MemberChange &change)
{
    QStringList settings;
    Bindings bindings{{u"member"_s, change.id}, {u"forever"_s, History::forever()}, {u"batch"_s, change.batch}};
    for (const auto &[column, value] : change.columns) {
        if (!column->historised)
            continue;
        settings += u"%1 = :%2"_s.arg(column->column(session.engine()), column->name);
        bindings.emplace_back(column->name, value);
    }
    if (settings.isEmpty())
        return {};
    settings += u"batch_id = :batch"_s;
    TRY(session.execute(u"UPDATE %1 SET %2 WHERE %3 = :member AND valid_to = :forever"_s.arg(
                            dimension.history, settings.join(u", "), dimension.id),
                        bindings));
    return {};
}

} // namespace martlet
