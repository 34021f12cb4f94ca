// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/load/batchlog.h"
#include "etl/load/precedence.h"
#include "etl/load/recordtext.h"
#include "etl/repair/keptbatch.h"
#include "etl/repair/linejoin.h"
#include "etl/repair/mending.h"
#include "etl/repair/retry.h"

#include <QCryptographicHash>

#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace martlet {

class FeedLoad;
class OpenBatch;
class Session;

// Loads rejected lines of one batch as a batch of their own: the work of retryRejects(), on one session.
class RetryLoad final : private RecordText
{
public:
    RetryLoad(Session &session, const FieldCipher &cipher, const RetryRequest &request);
    [[nodiscard]] Result<RetryReport> run(std::stop_token stop, Progress &progress);

private:
    [[nodiscard]] Result<RetryReport> load(std::stop_token stop, Progress &progress);
    Precedence precedenceOfFile();
    [[nodiscard]] Result<void> begin();
    [[nodiscard]] Result<void> takeAll(Mending &mending, OpenBatch &open, std::stop_token stop,
                                       Progress &progress);
    // What a batch that is being loaded takes lines with.
    struct Taking
    {
        Mending &mending;
        OpenBatch &open;
        FeedLoad &feed;
        std::optional<LineJoin> join; // none: no mend joins lines
    };
    [[nodiscard]] Result<void> takeInTurn(const Reject &reject, Taking &to);
    [[nodiscard]] Result<bool> takeJoined(const Reject &second, Taking &to);
    [[nodiscard]] Result<void> takeHeld(Taking &to);
    [[nodiscard]] Result<void> take(const Reject &reject, Taking &to);
    void note(const Reject &reject, const RawRow &raw, const Mending &mending, OpenBatch &open);
    [[nodiscard]] Result<void> publish(const Mending &mending, OpenBatch &open, std::stop_token stop);
    [[nodiscard]] Result<void> markFixed();
    const Mend *keepMend(const Reject &reject, const Mending &mending) const;
    // The first batch keeps the text.
    [[nodiscard]] Result<QByteArray> record(qint64, qint64, const SourceLayout &) const override { return {}; }

    Session &m_session;
    const FieldCipher &m_cipher;
    const RetryRequest &m_request;
    std::unordered_set<qint64> m_wanted; // lines; empty: all
    KeptBatch m_kept;
    FileRecipe m_recipe; // with the mends that say how it is loaded
    Batch m_batch;       // the child
    BatchFacts m_facts;
    QCryptographicHash m_content{QCryptographicHash::Sha256}; // of what is loaded
    std::vector<qint64> m_lines;                              // that were taken
    RejectedLines m_refused;                                  // by the load itself
    std::unordered_map<qint64, qint64> m_halves; // second halves of joined lines, to the first ones
    qint64 m_tried = 0;
    QString m_fault; // of the first line that stays as it is
};

} // namespace martlet
