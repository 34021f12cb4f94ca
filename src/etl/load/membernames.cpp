// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/membernames.h"

#include "database/dialect.h"
#include "database/session.h"
#include "etl/load/costhistory.h"
#include "etl/load/jsonkeys.h"
#include "etl/load/memberrow.h"
#include "etl/load/openbatch.h"

#include <algorithm>

namespace martlet {

using namespace Qt::StringLiterals;

MemberNames::MemberNames(OpenBatch &batch)
    : m_batch(batch)
{
    const auto &layout = batch.layout();
    for (size_t extra = 0; extra < layout.extras.size(); ++extra) {
        const auto &cell = layout.extras[extra];
        if (cell.entity == Entity::None)
            continue;
        auto subject = std::find_if(m_subjects.begin(), m_subjects.end(),
                                    [&cell](const Subject &known) { return known.keyField == cell.keyField; });
        if (subject == m_subjects.end())
            subject = m_subjects.insert(m_subjects.end(), {cell.entity, cell.keyField, {}, {}});
        const auto *const column = DimensionTable::of(cell.entity).column(cell.name);
        if (column)
            subject->attributes.push_back({layout.firstExtra() + int(extra), column});
    }
}

Result<Value> MemberNames::valueOf(const Attribute &attribute, const TypedCell &cell, qint64 line)
{
    const auto &column = *attribute.column;
    if (cell.isNull() || column.refersTo == Entity::None)
        return cellValue(cell);
    TRY_ASSIGN(const auto id, m_batch.resolve(column.refersTo, cell, line));
    return Value(id.value_or(-1));
}

Result<void> MemberNames::take(const TypedRow &row, int date, const std::string &receipt)
{
    for (auto &subject : m_subjects) {
        const auto &key = row.cells[size_t(subject.keyField)];
        const bool isSilent =
            std::all_of(subject.attributes.begin(), subject.attributes.end(),
                        [&](const auto &said) { return row.cells[size_t(said.cell)].isNull(); });
        if (isSilent || key.isNull() || key.kind() == CellKind::Member)
            continue;
        TRY_ASSIGN(const auto member, m_batch.resolveItself(subject.entity, key, row.line));
        Position position{date, receipt, row.line};
        auto [saying, isNew] = subject.sayings.try_emplace(member.value_or(-1));
        if (!isNew && position < saying->second.position)
            continue;
        saying->second.position = std::move(position);
        saying->second.values.resize(subject.attributes.size(), Null{});
        for (size_t index = 0; index < subject.attributes.size(); ++index) {
            const auto &cell = row.cells[size_t(subject.attributes[index].cell)];
            if (cell.isNull())
                continue;
            TRY_ASSIGN(saying->second.values[index], valueOf(subject.attributes[index], cell, row.line));
        }
    }
    return {};
}

void MemberNames::confirm(qint64 line)
{
    if (size_t(line) >= m_confirmed.size())
        m_confirmed.resize(std::max(size_t(line) + 1, m_confirmed.size() * 2));
    m_confirmed[size_t(line)] = true;
}

Result<void> MemberNames::write()
{
    for (auto &subject : m_subjects) {
        TRY(m_batch.flush());
        TRY(dropOutspoken(subject));
        TRY(write(subject));
    }
    return {};
}

Result<void> MemberNames::dropOutspoken(Subject &subject)
{
    const auto &dimension = DimensionTable::of(subject.entity);
    std::vector<qint64> members;
    for (const auto &[member, saying] : subject.sayings)
        members.push_back(member);
    std::map<std::pair<qint64, qint64>, qint64> namedBy; // (batch, line) → member
    const auto sql = statement(u"etl/member_sources"_s, m_batch.session().engine())
                         .replace(u"dim_members"_s, dimension.table)
                         .replace(u"member_id"_s, dimension.id);
    TRY(m_batch.session().forEachRow(
        sql, {{u"ids"_s, jsonArray(members)}, {u"batch"_s, m_batch.id()}}, [&](const Row &row) -> Result<void> {
            const auto saying = subject.sayings.find(row.integer(0));
            const auto line = saying == subject.sayings.end() ? 0 : size_t(saying->second.position.line);
            const bool isNews = line < m_confirmed.size() && m_confirmed[line];
            const bool isOwnFile = row.text(3) != "sales";
            if (isOwnFile || !isNews) {
                m_batch.dependencies().add(Dependencies::Reason::Relied, row.integer(1));
                subject.sayings.erase(row.integer(0));
            } else {
                namedBy[{row.integer(1), row.integer(2)}] = row.integer(0);
            }
            return {};
        }));
    if (!namedBy.empty())
        TRY(dropOlder(subject, namedBy));
    for (const auto &[line, member] : namedBy) {
        if (subject.sayings.contains(member))
            m_batch.dependencies().add(Dependencies::Reason::Changed, line.first);
    }
    return {};
}

Result<void> MemberNames::dropOlder(Subject &subject, const std::map<std::pair<qint64, qint64>, qint64> &lines)
{
    // A line before all of ours needs no look: it has spoken earlier.
    int from = 0;
    for (const auto &[member, saying] : subject.sayings)
        from = from == 0 ? saying.position.date : std::min(from, saying.position.date);
    const auto sql = statement(u"etl/naming_lines"_s, m_batch.session().engine());
    const Bindings since{{u"since"_s, QDate::fromJulianDay(from)}, {u"batch"_s, m_batch.id()}};
    return m_batch.session().forEachRow(sql, since, [&](const Row &row) -> Result<void> {
        const auto named = lines.find({row.integer(0), row.integer(1)});
        if (named == lines.end())
            return {};
        const auto saying = subject.sayings.find(named->second);
        const Position theirs{int(row.date(2).toJulianDay()), std::string(row.text(3)), row.integer(1)};
        if (saying == subject.sayings.end() || !(saying->second.position < theirs))
            return {};
        m_batch.dependencies().add(Dependencies::Reason::Relied, row.integer(0));
        subject.sayings.erase(saying);
        return {};
    });
}

Result<void> MemberNames::write(Subject &subject)
{
    const auto &dimension = DimensionTable::of(subject.entity);
    std::vector<qint64> repriced, named;
    for (const auto &[member, saying] : subject.sayings)
        named.push_back(member);
    TRY(keepMembers(m_batch.preimages(), m_batch.session().engine(), dimension, named));
    TRY(keepHistories(m_batch.preimages(), m_batch.session().engine(), dimension, named));
    for (const auto &[member, saying] : subject.sayings) {
        MemberChange change{.id = member, .batch = m_batch.id(), .line = saying.position.line, .columns = {}};
        for (size_t index = 0; index < saying.values.size(); ++index) {
            if (!isNull(saying.values[index]))
                change.columns.emplace_back(subject.attributes[index].column, saying.values[index]);
        }
        TRY(updateMember(m_batch.session(), m_batch.cipher(), dimension, change));
        TRY(overwriteVersions(m_batch.session(), dimension, change));
        if (dimension.entity == Entity::Product)
            repriced.push_back(member);
    }
    const bool hasCost = std::any_of(subject.attributes.begin(), subject.attributes.end(),
                                     [](const auto &said) { return said.column->name == u"cost_price"; });
    return hasCost ? refreshCosts(m_batch.session(), repriced, m_batch.changedDays()) : Result<void>();
}

} // namespace martlet
