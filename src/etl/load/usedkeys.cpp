// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/usedkeys.h"

#include "base/tr.h"
#include "database/session.h"
#include "etl/load/dimension.h"
#include "etl/load/jsonkeys.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(keysLog, "martlet.etl.keys")

constexpr qint64 smallIds = 1 << 26;

tl::unexpected<Error> pointsNowhere(const QString &table, qint64 count)
{
    return fail(Error::Kind::Integrity,
                Martlet::tr("%L1 keys of the file would point at no row of %2. Nothing was "
                            "loaded; please report this.")
                    .arg(count)
                    .arg(table));
}

} // namespace

void UsedKeys::Ids::add(qint64 id)
{
    if (id < 0 || id >= smallIds) {
        m_others.insert(id);
        return;
    }
    if (size_t(id) >= m_small.size())
        m_small.resize(std::max(size_t(id) + 1, m_small.size() * 2));
    m_small[size_t(id)] = true;
}

std::vector<qint64> UsedKeys::Ids::all() const
{
    std::vector<qint64> ids(m_others.begin(), m_others.end());
    for (size_t id = 0; id < m_small.size(); ++id) {
        if (m_small[id])
            ids.push_back(qint64(id));
    }
    return ids;
}

Result<void> UsedKeys::verify(Session &session) const
{
    const auto sql = u"SELECT count(*) FROM json_each(:keys) AS used"
                     " WHERE NOT EXISTS (SELECT 1 FROM %1 WHERE %2 = used.value)"_s;
    for (const auto entity :
         {Entity::Customer, Entity::Product, Entity::Store, Entity::Employee, Entity::Supplier}) {
        const auto &dimension = DimensionTable::of(entity);
        TRY_ASSIGN(const auto missing,
                   session.integer(sql.arg(dimension.table, dimension.id),
                                   {{u"keys"_s, jsonArray(m_members[size_t(entity)].all())}}));
        if (missing != 0)
            return pointsNowhere(dimension.table, missing);
    }
    JsonRows days;
    for (const int day : m_days)
        days.add(QDate::fromJulianDay(day).toString(Qt::ISODate).toStdString());
    TRY_ASSIGN(const auto missing,
               session.integer(sql.arg(u"dim_date"_s, u"full_date"_s), {{u"keys"_s, days.text()}}));
    return missing == 0 ? Result<void>() : pointsNowhere(u"dim_date"_s, missing);
}

Result<UncheckedKeys> UncheckedKeys::begin(Session &session)
{
    if (session.engine() != Engine::Sqlite)
        return UncheckedKeys(nullptr);
    TRY(session.executeScript(u"PRAGMA foreign_keys = OFF"_s));
    return UncheckedKeys(&session);
}

Result<UncheckedKeys> UncheckedKeys::begin(Session &session, const std::vector<Feed> &feeds)
{
    const bool hasFacts =
        std::ranges::any_of(feeds, [](Feed feed) { return feedEntity(feed) == Entity::None; });
    return hasFacts ? begin(session) : UncheckedKeys(nullptr);
}

UncheckedKeys::UncheckedKeys(UncheckedKeys &&other) noexcept
    : m_session(std::exchange(other.m_session, nullptr))
{
}

UncheckedKeys::~UncheckedKeys()
{
    if (const auto ended = end(); !ended)
        qCCritical(keysLog) << ended.error().message << ended.error().detail;
}

Result<void> UncheckedKeys::end()
{
    auto *const session = std::exchange(m_session, nullptr);
    if (!session)
        return {};
    TRY(session->executeScript(u"PRAGMA foreign_keys = ON"_s));
    TRY_ASSIGN(const auto isOn, session->integer(u"PRAGMA foreign_keys"_s));
    return isOn == 1
               ? Result<void>()
               : fail(Error::Kind::Internal, u"SQLite does not check foreign keys again after the load."_s);
}

} // namespace martlet
