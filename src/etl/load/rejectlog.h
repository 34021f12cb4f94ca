// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "etl/repair/rejectedlines.h"

#include <QStringList>

#include <map>
#include <utility>
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

    bool isLarge() const { return m_waitingBytes > 4 << 20; } // time to flush
    // From here on `lines` are given each reject, too.
    void copyTo(RejectedLines &lines) { m_copies = &lines; }
    // Rejects are counted and copied only, not written: their lines are kept as rejects of another batch.
    void writeWarningsOnly() { m_writes = false; }
    void add(Reject reject, Money amount);
    void warn(Reject warning); // of a line that is loaded, or with line 0 of the whole file
    qint64 count() const { return m_count; }
    const Reject &first() const { return m_first; } // of the whole batch; only when there is one
    // The rule that most rejects break, and how many do; only when there is one.
    std::pair<QString, qint64> commonest() const;
    [[nodiscard]] Result<void> flush(Session &session);

private:
    void keep(Reject reject);

    qint64 m_batch;
    const FieldCipher *m_cipher;
    std::vector<Reject> m_waiting;
    qint64 m_waitingBytes = 0; // about
    RejectedLines *m_copies = nullptr;
    bool m_writes = true;
    Reject m_first;
    qint64 m_count = 0;
    std::map<QString, qint64> m_rules;
};

} // namespace martlet
