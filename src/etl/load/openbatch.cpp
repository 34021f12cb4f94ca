// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/openbatch.h"

#include "base/tr.h"
#include "database/session.h"
#include "schema/warehouseschema.h"

namespace martlet {

using namespace Qt::StringLiterals;

OpenBatch::OpenBatch(Session &session, const FieldCipher &cipher, const RecordText &records,
                     const FileRecipe &recipe, const RowLayout &layout, const SourceLayout &sourceLayout,
                     QStringList header, int sourceSystem, Precedence &precedence, Batch &batch)
    : m_session(session)
    , m_cipher(cipher)
    , m_records(records)
    , m_recipe(recipe)
    , m_layout(layout)
    , m_sourceLayout(sourceLayout)
    , m_header(std::move(header))
    , m_sourceSystem(sourceSystem)
    , m_precedence(precedence)
    , m_batch(batch)
    , m_rejects(batch.id.value, recipe.personal ? &cipher : nullptr)
    , m_preimages(session, batch.id.value)
{
}

bool OpenBatch::isFilled(QStringView target) const
{
    const auto *const column = m_recipe.column(target);
    if (!column)
        return false;
    const bool isOwnColumn = !column->source.isEmpty() && !column->source.contains(u'.');
    return !isOwnColumn || m_header.contains(column->source);
}

Result<Members *> OpenBatch::members(Entity entity)
{
    auto found = m_members.find(entity);
    if (found == m_members.end()) {
        TRY_ASSIGN(auto loaded, Members::load(m_session, entity, m_sourceSystem));
        TRY_ASSIGN(auto merged, MergedMembers::read(m_session, entity));
        found = m_members.emplace(entity, std::move(loaded)).first;
        m_merged.emplace(entity, std::move(merged));
    }
    return &found->second;
}

Result<void> OpenBatch::expectDays(int first, int last)
{
    if (m_firstDay != 0 && first >= m_firstDay && last <= m_lastDay)
        return {};
    m_firstDay = m_firstDay == 0 ? first : std::min(first, m_firstDay);
    m_lastDay = std::max(last, m_lastDay);
    return extendDates(m_session, QDate::fromJulianDay(m_firstDay), QDate::fromJulianDay(m_lastDay));
}

// Where no fact was written, a day before all trade finds none.
LoadedRows OpenBatch::loadedRows() const
{
    const auto day = [](int julian) { return julian == 0 ? QDate(1900, 1, 1) : QDate::fromJulianDay(julian); };
    return {m_batch.id, day(m_firstDay), day(m_lastDay)};
}

Result<void> OpenBatch::flush()
{
    m_batch.inferred = 0;
    // Suppliers, stores and employees before what points at them.
    for (const auto entity :
         {Entity::Supplier, Entity::Store, Entity::Employee, Entity::Product, Entity::Customer}) {
        const auto found = m_members.find(entity);
        if (found == m_members.end())
            continue;
        TRY(found->second.flush(m_session, id()));
        m_batch.inferred += found->second.inferredCount();
    }
    return m_rejects.flush(m_session);
}

Result<void> OpenBatch::reject(const RecordPlace &place, Money amount, const QString &column,
                               const QString &rule, const QString &value, const QString &message)
{
    TRY_ASSIGN(auto raw, m_records.record(place.offset, place.lineCount, m_sourceLayout));
    m_rejects.add({place.line, place.offset, std::move(raw), column, rule, value, message}, amount);
    count(Fate::Rejected, amount);
    return {};
}

Result<std::optional<qint64>> OpenBatch::resolve(Entity entity, const TypedCell &key, qint64 line)
{
    TRY_ASSIGN(const auto id, resolveItself(entity, key, line));
    const auto *const survivor = id ? m_merged.at(entity).survivorOf(*id) : nullptr;
    if (!survivor)
        return id;
    for (const auto merge : survivor->merges)
        m_dependencies.add(Dependencies::Reason::Relied, merge);
    return survivor->id;
}

Result<std::optional<qint64>> OpenBatch::resolveItself(Entity entity, const TypedCell &key, qint64 line)
{
    TRY_ASSIGN(auto *const known, members(entity));
    if (m_recipe.unknownKey(entity) == UnknownKeyRule::Reject)
        return known->find(key);
    return known->infer(key, line);
}

Result<bool> OpenBatch::isUnknown(Entity entity, const TypedCell &key)
{
    TRY_ASSIGN(const auto *const known, members(entity));
    if (known->find(key))
        return false;
    const bool isRefusedId = m_sourceSystem == 0 && key.number() < 0;
    return isRefusedId || m_recipe.unknownKey(entity) == UnknownKeyRule::Reject;
}

Result<void> OpenBatch::rejectUnknown(const RecordPlace &place, Money amount, const FeedField &field,
                                      const TypedCell &key)
{
    const auto value = QString::fromStdString(Members::keyText(key));
    return reject(place, amount, QString::fromUtf16(field.name), u"UNKNOWN_KEY"_s, value,
                  Martlet::tr("There is no %1 %2. Load it first, or correct the key.")
                      .arg(toText(field.refersTo), value));
}

} // namespace martlet
