// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/verify/findings.h"

#include "base/tr.h"
#include "database/session.h"
#include "database/transaction.h"
#include "schema/warehouseschema.h"

namespace martlet {

namespace {

constexpr int mostOfAKind = 20;

} // namespace

Result<void> Findings::collect(const QString &sql, const std::function<QString(const Row &)> &sentence)
{
    int count = 0;
    TRY(m_session.forEachRow(sql, {}, [&](const Row &row) -> Result<void> {
        if (++count <= mostOfAKind)
            m_sentences.push_back(sentence(row));
        return {};
    }));
    if (count > mostOfAKind)
        m_sentences.push_back(Martlet::tr("… and %n more of this kind.", nullptr, count - mostOfAKind));
    return {};
}

Result<std::vector<QString>> verifyWarehouse(Session &session)
{
    TRY_ASSIGN(auto snapshot, Transaction::begin(session, Transaction::Mode::Snapshot));
    Findings findings(session);
    TRY(verifyIntegrity(findings));
    TRY(verifyHistories(findings));
    TRY(verifyBatches(findings));
    TRY(snapshot.rollback());
    return std::move(findings).take();
}

} // namespace martlet
