// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/memberkey.h"

#include "base/tr.h"
#include "database/session.h"
#include "reference/dimensionwords.h"

#include <vector>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noMember(Entity entity, const QString &words)
{
    return fail(Error::Kind::Input,
                Martlet::tr("There is no %1 %2. Give the key as its file writes it, or its id as #4711.")
                    .arg(toText(entity), words));
}

Result<qint64> memberById(Session &session, Entity entity, const QString &words)
{
    const auto &dimension = DimensionTable::of(entity);
    bool isNumber = false;
    const auto id = words.mid(1).toLongLong(&isNumber);
    if (!isNumber)
        return noMember(entity, words);
    TRY_ASSIGN(const auto count,
               session.integer(u"SELECT count(*) FROM %1 WHERE %2 = :id"_s.arg(dimension.table, dimension.id),
                               {{u"id"_s, id}}));
    return count == 1 ? Result<qint64>(id) : noMember(entity, words);
}

} // namespace

Result<qint64> findMember(Session &session, Entity entity, const QString &words, std::optional<int> system)
{
    if (words.startsWith(u'#'))
        return memberById(session, entity, words);
    const auto &dimension = DimensionTable::of(entity);
    std::vector<qint64> found;
    QStringList ids;
    std::optional<qint64> own;
    TRY(session.forEachRow(u"SELECT %1, source_system FROM %2 WHERE source_key = :key ORDER BY 1"_s.arg(
                               dimension.id, dimension.table),
                           {{u"key"_s, words}}, [&](const Row &row) -> Result<void> {
                               found.push_back(row.integer(0));
                               ids += u'#' + QString::number(row.integer(0));
                               if (system && row.integer(1) == *system)
                                   own = row.integer(0);
                               return {};
                           }));
    if (own)
        return *own;
    if (found.empty())
        return noMember(entity, words);
    if (found.size() == 1)
        return found.front();
    return fail(Error::Kind::Input,
                Martlet::tr("Several source systems have a %1 %2. Say which one by its id: %3.")
                    .arg(toText(entity), words, ids.join(u", "_s)));
}

} // namespace martlet
