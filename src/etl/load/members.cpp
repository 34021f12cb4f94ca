// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/members.h"

#include "database/session.h"
#include "etl/load/history.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 bitLimit = 1 << 26; // 8 MiB of bits

} // namespace

Result<Members> Members::load(Session &session, Entity entity, int sourceSystem)
{
    Members members(DimensionTable::of(entity), sourceSystem);
    if (sourceSystem == 0)
        TRY(members.loadIds(session));
    else
        TRY(members.loadKeys(session));
    return members;
}

Result<void> Members::loadIds(Session &session)
{
    const auto sql = u"SELECT %1 FROM %2 WHERE source_system = 0"_s.arg(m_dimension->id, m_dimension->table);
    return session.forEachRow(sql, {}, [this](const Row &row) -> Result<void> {
        addId(row.integer(0));
        return {};
    });
}

Result<void> Members::loadKeys(Session &session)
{
    const Bindings entity{{u"entity"_s, m_dimension->plural}, {u"system"_s, qint64(m_sourceSystem)}};
    TRY(session.forEachRow(u"SELECT source_key, id FROM etl_key_map"
                           " WHERE entity = :entity AND source_system = :system"_s,
                           entity, [this](const Row &row) -> Result<void> {
                               m_keys.emplace(row.text(0), row.integer(1));
                               return {};
                           }));
    const auto largest = u"SELECT max(id) FROM (SELECT max(id) AS id FROM etl_key_map WHERE entity = :entity"
                         " UNION ALL SELECT max(%1) FROM %2) AS ids"_s.arg(m_dimension->id, m_dimension->table);
    TRY_ASSIGN(const auto last, session.integer(largest, {{u"entity"_s, m_dimension->plural}}));
    m_nextId = std::max(firstMappedId, last + 1);
    return {};
}

bool Members::hasId(qint64 id) const
{
    if (id >= 0 && id < qint64(m_ids.size()))
        return m_ids[size_t(id)];
    return m_otherIds.contains(id);
}

void Members::addId(qint64 id)
{
    if (id < 0 || id >= bitLimit) {
        m_otherIds.insert(id);
        return;
    }
    if (id >= qint64(m_ids.size()))
        m_ids.resize(size_t(std::max(id + 1, qint64(m_ids.size()) * 2)));
    m_ids[size_t(id)] = true;
}

std::string Members::keyText(const TypedCell &key)
{
    return key.isText() ? std::string(key.text()) : std::to_string(key.number());
}

std::optional<qint64> Members::find(const TypedCell &key) const
{
    if (key.isNull())
        return -1;
    if (key.kind() == CellKind::Member)
        return key.number();
    if (m_sourceSystem == 0)
        return hasId(key.number()) ? std::optional(key.number()) : std::nullopt;
    const auto found = key.isText() ? m_keys.find(key.text()) : m_keys.find(keyText(key));
    return found == m_keys.end() ? std::nullopt : std::optional(found->second);
}

std::optional<qint64> Members::add(const TypedCell &key)
{
    if (const auto known = find(key))
        return known;
    if (m_sourceSystem == 0) {
        if (key.number() < 0)
            return std::nullopt;
        addId(key.number());
        return key.number();
    }
    const auto id = m_nextId++;
    m_keys.emplace(keyText(key), id);
    m_newKeys.push_back({keyText(key), id, 0});
    return id;
}

std::optional<qint64> Members::infer(const TypedCell &key, qint64 sourceLine)
{
    if (const auto known = find(key))
        return known;
    const auto id = add(key);
    if (id) {
        m_inferred.push_back({keyText(key), *id, sourceLine});
        ++m_inferredCount;
    }
    return id;
}

Result<void> Members::flush(Session &session, qint64 batch)
{
    if (!m_newKeys.empty())
        TRY(writeKeys(session, batch));
    if (!m_inferred.empty()) {
        TRY(writeInferred(session, batch));
        TRY(writeFirstVersions(session, batch));
    }
    m_newKeys.clear();
    m_inferred.clear();
    return {};
}

Result<void> Members::writeKeys(Session &session, qint64 batch)
{
    TRY_ASSIGN(const auto writer,
               session.bulkInsert(u"etl_key_map"_s,
                                  {u"entity"_s, u"source_system"_s, u"source_key"_s, u"id"_s, u"batch_id"_s}));
    const auto entity = m_dimension->plural.toStdString();
    for (const auto &added : m_newKeys) {
        writer->text(entity);
        writer->integer(m_sourceSystem);
        writer->text(added.key);
        writer->integer(added.id);
        writer->integer(batch);
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return {};
}

Result<void> Members::writeInferred(Session &session, qint64 batch)
{
    TRY_ASSIGN(const auto writer,
               session.bulkInsert(m_dimension->table,
                                  {m_dimension->id, m_dimension->name, u"source_system"_s, u"source_key"_s,
                                   u"is_inferred"_s, u"batch_id"_s, u"source_line"_s}));
    for (const auto &member : m_inferred) {
        writer->integer(member.id);
        writer->text(member.key);
        writer->integer(m_sourceSystem);
        writer->text(member.key);
        writer->boolean(true);
        writer->integer(batch);
        writer->integer(member.line);
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return {};
}

Result<void> Members::writeFirstVersions(Session &session, qint64 batch)
{
    const auto columns = QStringList{m_dimension->id} + m_dimension->historyColumns(session.engine()) +
                         QStringList{u"valid_from"_s, u"batch_id"_s};
    TRY_ASSIGN(const auto writer, session.bulkInsert(m_dimension->history, columns));
    for (const auto &member : m_inferred) {
        writer->integer(member.id);
        for (const auto &column : m_dimension->columns) {
            if (column.historised)
                put(*writer, column.byDefault);
        }
        put(*writer, History::beginning());
        writer->integer(batch);
        TRY(writer->endRow());
    }
    TRY(writer->finish());
    return {};
}

namespace {

struct Putting
{
    BulkWriter &writer;

    void operator()(Null) const { writer.null(); }
    void operator()(qint64 value) const { writer.integer(value); }
    void operator()(double) const { Q_UNREACHABLE(); } // nothing in the warehouse is a double
    void operator()(Money value) const { writer.decimal(value.units(), Money::scale); }
    void operator()(Quantity value) const { writer.decimal(value.units(), Quantity::scale); }
    void operator()(ScaledNumber value) const { writer.decimal(value.units, value.scale); }
    void operator()(const QString &value) const { text(value.toUtf8()); }
    void operator()(QDate value) const { text(value.toString(Qt::ISODate).toLatin1()); }
    void operator()(const QByteArray &value) const
    {
        writer.bytes(std::string_view(value.constData(), size_t(value.size())));
    }
    void operator()(bool value) const { writer.boolean(value); }
    void text(const QByteArray &utf8) const
    {
        writer.text(std::string_view(utf8.constData(), size_t(utf8.size())));
    }
};

} // namespace

void put(BulkWriter &writer, const Value &value)
{
    std::visit(Putting{writer}, value);
}

} // namespace martlet
