// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "lineage/batchledger.h"

#include <QStringList>

#include <vector>

namespace martlet {

class FieldCipher;
class Session;

// Keeps the lines of a batch that were not loaded and writes them to etl_rejects, encrypted where the file is
// personal. At most 64 KiB of a record are kept.
class RejectLog final
{
public:
    // `cipher` is null for a file without personal data.
    RejectLog(qint64 batch, const FieldCipher *cipher)
        : m_batch(batch)
        , m_cipher(cipher)
    {
    }

    void add(Reject reject);
    bool isLarge() const { return m_waitingBytes > 4 << 20; } // time to flush
    qint64 count() const { return m_count; }
    const Reject &first() const { return m_first; } // of the whole batch; only when there is one
    [[nodiscard]] Result<void> flush(Session &session);

private:
    qint64 m_batch;
    const FieldCipher *m_cipher;
    std::vector<Reject> m_waiting;
    qint64 m_waitingBytes = 0; // about
    Reject m_first;
    qint64 m_count = 0;
};

} // namespace martlet
