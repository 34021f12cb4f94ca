// SPDX-License-Identifier: GPL-3.0-or-later
#include "etl/load/precedence.h"

#include "database/session.h"

#include <tuple>
#include <utility>

namespace martlet {

using namespace Qt::StringLiterals;

Precedence::Precedence(Session &session, LoadPolicy policy, QString sha256, std::function<Result<QDate>()> date)
    : m_session(session)
    , m_policy(std::move(policy))
    , m_own{{}, std::move(sha256)}
    , m_date(std::move(date))
{
}

Result<Precedence::Delivery> Precedence::deliveryOf(Session &session, qint64 batch)
{
    Delivery delivery;
    TRY(session.forEachRow(u"SELECT business_date, file_sha256 FROM etl_batches WHERE batch_id = :batch"_s,
                           {{u"batch"_s, batch}}, [&delivery](const Row &row) -> Result<void> {
                               if (!row.isNull(0))
                                   delivery.date = row.date(0);
                               delivery.sha256 = row.string(1);
                               return {};
                           }));
    return delivery;
}

Result<const Precedence::Delivery *> Precedence::earlier(qint64 batch)
{
    auto found = m_earlier.find(batch);
    if (found == m_earlier.end()) {
        TRY_ASSIGN(auto delivery, deliveryOf(m_session, batch));
        found = m_earlier.emplace(batch, std::move(delivery)).first;
    }
    return &found->second;
}

Result<Precedence::Verdict> Precedence::judge(qint64 version, qint64 earlierVersion, qint64 earlierBatch,
                                              Tie tie)
{
    if (m_policy.mode == LoadMode::Restate)
        return Verdict::Update;
    if (m_policy.mode == LoadMode::Append || m_policy.inWarehouse == WarehouseRule::Skip)
        return Verdict::Stale;
    if (m_policy.inWarehouse == WarehouseRule::Reject)
        return Verdict::Conflict;
    if (version != earlierVersion)
        return version > earlierVersion ? Verdict::Update : Verdict::Stale;
    if (tie == Tie::Arrival)
        return Verdict::Update;
    TRY_ASSIGN(const auto *const other, earlier(earlierBatch));
    if (const auto ask = std::exchange(m_date, nullptr)) {
        TRY_ASSIGN(m_own.date, ask());
    }
    if (m_own.date != other->date)
        return m_own.date > other->date ? Verdict::Update : Verdict::Conflict;
    return m_own.sha256 > other->sha256 ? Verdict::Update : Verdict::Conflict;
}

} // namespace martlet
