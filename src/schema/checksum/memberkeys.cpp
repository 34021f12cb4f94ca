// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/checksum/memberkeys.h"

#include "database/session.h"

using namespace Qt::StringLiterals;

namespace martlet {

namespace {

constexpr const char16_t *singular[dimensionCount] = {u"supplier", u"product", u"store", u"employee",
                                                      u"customer"};

} // namespace

QString tableOf(MemberTable dimension)
{
    return u"dim_%1s"_s.arg(QStringView(singular[size_t(dimension)]));
}

QString idColumnOf(MemberTable dimension)
{
    return u"%1_id"_s.arg(QStringView(singular[size_t(dimension)]));
}

Result<MemberKeys> MemberKeys::load(Session &session)
{
    MemberKeys keys;
    TRY(session.forEachRow(u"SELECT source_system, name FROM etl_source_systems"_s, {},
                           [&](const Row &row) -> Result<void> {
                               keys.m_systems.emplace(row.integer(0), row.text(1));
                               return {};
                           }));
    for (int i = 0; i < dimensionCount; ++i) {
        const auto dimension = MemberTable(i);
        auto &members = keys.of(dimension);
        const auto sql =
            u"SELECT %1, source_system, source_key, CASE WHEN is_inferred THEN 1 ELSE 0 END FROM %2"_s.arg(
                idColumnOf(dimension), tableOf(dimension));
        TRY(session.forEachRow(sql, {}, [&](const Row &row) -> Result<void> {
            Member member;
            member.key = keys.systemName(row.integer(1));
            member.key += '\n'; // no system's name has a line break
            member.key += row.text(2);
            member.isInferred = row.integer(3) != 0;
            members.emplace(row.integer(0), std::move(member));
            return {};
        }));
    }
    return keys;
}

const std::string &MemberKeys::refer(MemberTable dimension, qint64 id)
{
    const auto member = of(dimension).find(id);
    if (member == of(dimension).end())
        return m_none;
    member->second.isReferredTo = true;
    return member->second.key;
}

const std::string &MemberKeys::key(MemberTable dimension, qint64 id) const
{
    const auto member = of(dimension).find(id);
    return member == of(dimension).end() ? m_none : member->second.key;
}

bool MemberKeys::counts(MemberTable dimension, qint64 id) const
{
    const auto member = of(dimension).find(id);
    return member != of(dimension).end() && (!member->second.isInferred || member->second.isReferredTo);
}

const std::string &MemberKeys::systemName(qint64 sourceSystem) const
{
    const auto system = m_systems.find(sourceSystem);
    return system == m_systems.end() ? m_none : system->second;
}

} // namespace martlet
