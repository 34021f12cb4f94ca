// SPDX-License-Identifier: GPL-3.0-or-later
#include "reference/worklist.h"

#include "database/session.h"
#include "etl/load/mergedmembers.h"
#include "reference/dimensionwords.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace martlet {

using namespace Qt::StringLiterals;

namespace {

using OpenMembers = std::unordered_map<qint64, OpenMember>;

Result<OpenMembers> openMembers(Session &session, const DimensionTable &dimension, std::stop_token stop)
{
    OpenMembers members;
    TRY(session.forEachRow(
        statementFor(u"open_members"_s, dimension, session.engine()), {},
        [&](const Row &row) -> Result<void> {
            OpenMember member;
            member.dimension = dimension.entity;
            member.id = row.integer(0);
            member.key = row.string(1);
            member.name = row.string(2);
            member.firstBatch = BatchId{row.integer(3)};
            member.firstFile = row.string(4);
            members.emplace(member.id, std::move(member));
            return {};
        },
        stop));
    return members;
}

Result<void> addSales(Session &session, const DimensionTable &dimension, OpenMembers &members,
                      std::stop_token stop)
{
    const bool isSupplier = dimension.entity == Entity::Supplier; // its products are sold
    const auto name = isSupplier ? u"open_supplier_sales"_s : u"open_sales"_s;
    return session.forEachRow(
        statementFor(name, dimension, session.engine()), {},
        [&members](const Row &row) -> Result<void> {
            auto &member = members[row.integer(0)];
            member.salesLines = row.integer(1);
            member.revenue = row.money(2);
            return {};
        },
        stop);
}

Result<void> addStock(Session &session, const DimensionTable &dimension, OpenMembers &members,
                      std::stop_token stop)
{
    if (dimension.entity != Entity::Product && dimension.entity != Entity::Store)
        return {};
    return session.forEachRow(
        statementFor(u"open_stock"_s, dimension, session.engine()), {},
        [&members](const Row &row) -> Result<void> {
            members[row.integer(0)].stockLevels = row.integer(1);
            return {};
        },
        stop);
}

bool isAtStake(const OpenMember &member)
{
    return !member.isReserved() || member.salesLines + member.stockLevels > 0;
}

bool comesBefore(const OpenMember &a, const OpenMember &b)
{
    return std::tuple(b.revenue, b.salesLines + b.stockLevels, a.dimension, a.id) <
           std::tuple(a.revenue, a.salesLines + a.stockLevels, b.dimension, b.id);
}

} // namespace

Result<std::vector<OpenMember>> memberWorklist(Session &session, std::optional<Entity> only, qint64 atMost,
                                               std::stop_token stop)
{
    std::vector<OpenMember> worklist;
    for (const auto entity : memberDimensions()) {
        if (only && *only != entity)
            continue;
        const auto &dimension = DimensionTable::of(entity);
        TRY_ASSIGN(auto members, openMembers(session, dimension, stop));
        TRY(addSales(session, dimension, members, stop));
        TRY(addStock(session, dimension, members, stop));
        TRY_ASSIGN(const auto merged, MergedMembers::read(session, entity));
        for (auto &[id, member] : members) {
            if (isAtStake(member) && !merged.survivorOf(id))
                worklist.push_back(std::move(member));
        }
    }
    std::sort(worklist.begin(), worklist.end(), comesBefore);
    if (qint64(worklist.size()) > atMost)
        worklist.resize(size_t(atMost));
    return worklist;
}

} // namespace martlet
