// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <vector>

namespace martlet {

class Row;
class Session;

// What a verification found, a sentence each.
class Findings final
{
public:
    explicit Findings(Session &session)
        : m_session(session)
    {
    }

    Session &session() const { return m_session; }
    void add(QString sentence) { m_sentences.push_back(std::move(sentence)); }
    // A sentence for each row of `sql`, up to twenty; then one that says there are more.
    [[nodiscard]] Result<void> collect(const QString &sql, const std::function<QString(const Row &)> &sentence);
    std::vector<QString> take() && { return std::move(m_sentences); }

private:
    Session &m_session;
    std::vector<QString> m_sentences;
};

// The engine's own checks, and what it cannot enforce: damage, references, uniqueness across partitions.
[[nodiscard]] Result<void> verifyIntegrity(Findings &findings);
// Versions follow one another without gap or overlap from 1900 on, and the last one is open.
[[nodiscard]] Result<void> verifyHistories(Findings &findings);
// Finished batches balance, and what the facts hold of each is what it says it loaded.
[[nodiscard]] Result<void> verifyBatches(Findings &findings);

} // namespace martlet
